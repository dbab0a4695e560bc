// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/rule_groups.h"

#include <array>

namespace bespeak::assessment
{

std::span<const RuleGroup* const> ruleGroups()
{
    // One line a group, in the order of Group.
    static const std::vector<const RuleGroup*> groups{
        &pictureRules(), &speakerRules(),  &levelRules(), &bassRules(), &reflectionRules(),
        &quietRules(),   &childrenRules(), &wayRules(),   &wireRules(), &matchRules(),
    };
    return groups;
}

} // namespace bespeak::assessment
