// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/rule_group.h"

#include <span>

namespace bespeak::assessment
{

/// Every group of rules, in the order of Group.
std::span<const RuleGroup* const> ruleGroups();

} // namespace bespeak::assessment
