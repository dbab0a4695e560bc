// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/casework/case_record.h"
#include "models/store/connection.h"

namespace bespeak::store
{

/// Takes the edges that are due by the clock and need no message, such as the end of a quote's
/// validity, one after the other. Gives the record after them. Inside a write transaction.
Result<casework::CaseRecord> takeDueEdges(Connection& connection,
                                          const casework::CaseRecord& record, Instant now);

} // namespace bespeak::store
