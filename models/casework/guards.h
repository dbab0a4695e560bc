// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/casework/advance.h"

namespace bespeak::casework
{

/// Whether a guard lets a step through. Pure; the message, if the edge needs one, is there and is
/// of the right kind.
Result<void> checkGuard(Guard guard, const CaseRecord& record, const Step& step,
                        const CaseTimes& times);

/// The guards that can be judged before there is a message: dates, money, claims.
bool isOpen(Guard guard, const CaseRecord& record, Instant now, const CaseTimes& times);

} // namespace bespeak::casework
