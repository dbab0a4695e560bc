// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/rule_group.h"

#include <span>

namespace bespeak::test
{

/// Three groups of simple rules, so that what puts the groups together is tested by itself:
/// "picture.distance" (every seat at least 2 m from the picture; levels 1–4 from 1, 2, 3, 4 m),
/// "speakers.apart" (advice: at least 1 m between any two; one loudspeaker is unjudged),
/// "children.plant" (with children no plant; a matter of safety).
std::span<const assessment::RuleGroup* const> toyRules();

} // namespace bespeak::test
