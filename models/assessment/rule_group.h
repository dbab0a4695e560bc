// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/parameter.h"
#include "models/assessment/scene.h"

#include <span>

namespace bespeak::assessment
{

/// A change that may mend a finding. It is offered only after it was tried: see remedy.h.
struct Candidate {
    std::string key; ///< of its sentence: "move-forward", "turn-inwards", "anchor" …
    std::vector<std::pair<std::string, std::string>> facts;
    design::Design design; ///< as it would be

    friend bool operator==(const Candidate&, const Candidate&) = default;
};

/// What a group reads of a placed thing.
enum class Interest : std::uint8_t {
    None,
    Kind,  ///< what it is and how it is fixed, wherever it stands
    Place, ///< all of it
};

/// One row of the assessment. The functions see nothing but their arguments, so that they may run
/// in any thread, and read no aspect that is not declared.
struct RuleGroup {
    Group group;
    Aspects reads;
    Parameters (*assess)(const Scene& scene);
    /// Changes worth trying for one of the group's findings, the gentlest first; at most 24.
    std::vector<Candidate> (*propose)(const Scene& scene, const catalogue::Catalogue& catalogue,
                                      const Parameter& finding);
    std::span<const ParameterWords> words;
    std::span<const RemedyWords> remedyWords;
    /// What assess() reads of each thing, if it reads Aspect::Things; nullptr: all of each. May
    /// depend on nothing but the thing and the other aspects that are declared.
    Interest (*interest)(const Scene& scene, const PlacedThing& thing) = nullptr;
};

const RuleGroup& pictureRules();
const RuleGroup& speakerRules();
const RuleGroup& levelRules();
const RuleGroup& bassRules();
const RuleGroup& reflectionRules();
const RuleGroup& quietRules();
const RuleGroup& childrenRules();
const RuleGroup& wayRules();
const RuleGroup& wireRules();
const RuleGroup& matchRules();

} // namespace bespeak::assessment
