// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/casework/advance.h"

namespace bespeak::casework
{

/// What an edge leaves behind in the record, once state, actor and guard have let it through.
void applyEffects(CaseRecord& record, const Transition& edge, const Step& step);

} // namespace bespeak::casework
