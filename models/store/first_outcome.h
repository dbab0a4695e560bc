// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/case_import.h"
#include "models/store/connection.h"

namespace bespeak::store
{

/// What came of a message when it was taken in first, read from the log. `blank` names the message.
/// For one of our own it tells what came of signing it.
Result<ImportOutcome> firstOutcome(Connection& connection, const ImportOutcome& blank);

} // namespace bespeak::store
