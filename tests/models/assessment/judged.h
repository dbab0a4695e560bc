// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/remedy.h"
#include "models/assessment/rule_group.h"
#include "tests/models/assessment/room_fixture.h"

#include <optional>

namespace bespeak::test
{

/// What a group finds under one key; empty if it has nothing to judge. The worst of several.
std::optional<assessment::Parameter> judged(const assessment::RuleGroup& group,
                                            const std::string& key, const design::Design& design,
                                            const catalogue::Catalogue& catalogue);
std::optional<assessment::Parameter> judged(const assessment::RuleGroup& group,
                                            const std::string& key, const design::Design& design);

/// The keys of the remedies that were tried and found good, judged by that group alone.
std::vector<std::string> remediesFor(const assessment::RuleGroup& group, const std::string& key,
                                     const design::Design& design);

/// Every parameter has words, ends of sentences, finite figures and needs if it is not judged.
void requireWellFormed(const assessment::RuleGroup& group, const design::Design& design,
                       const catalogue::Catalogue& catalogue);

} // namespace bespeak::test
