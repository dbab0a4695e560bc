// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/assessment.h"

#include <functional>

namespace bespeak::assessment
{

/// A change that mends a finding, and was tried: in `design` the finding is gone, nothing fails
/// that did not fail before, what fails misses by no more than before, no new thing is in the way,
/// and no level is lower than before. Only if
/// no change can do all that is one offered that costs another parameter one level, never its last.
/// What mends mere advice brings no new advice either.
struct Remedy {
    std::string key;
    std::vector<std::pair<std::string, std::string>> facts;
    design::Design design;
    std::optional<double> valueAfter; ///< of the parameter that it mends

    friend bool operator==(const Remedy&, const Remedy&) = default;
};

constexpr std::size_t mostCandidates = 24;

/// Asked before each trial: true ends the search with what was found until then.
using IsStopped = std::function<bool()>;

/// The remedies for one parameter of a design's assessment, gentlest first. Empty for what is no
/// finding, what cannot be judged, and what no change of the design can mend. Takes a few
/// assessments' time for each; of the bass of a room that is no box, some seconds for its waves,
/// which the assessment must hold. Of everything else in such a room, what the waves would say is
/// not held against a change.
std::vector<Remedy> findRemedies(const design::Design& design,
                                 const catalogue::Catalogue& catalogue,
                                 const Assessment& assessment, std::size_t parameter,
                                 std::size_t most = 3, const IsStopped& isStopped = {});

/// The remedies for one of Assessment::fit: a move after which it fits, and everything that stands
/// above holds likewise.
std::vector<Remedy> findFitRemedies(const design::Design& design,
                                    const catalogue::Catalogue& catalogue,
                                    const Assessment& assessment, std::size_t finding,
                                    std::size_t most = 3, const IsStopped& isStopped = {});

/// The same with other groups of rules, which the assessment was made with.
std::vector<Remedy> findRemedies(std::span<const RuleGroup* const> groups,
                                 const design::Design& design,
                                 const catalogue::Catalogue& catalogue,
                                 const Assessment& assessment, std::size_t parameter,
                                 std::size_t most = 3, const IsStopped& isStopped = {});

} // namespace bespeak::assessment
