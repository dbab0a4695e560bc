// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/assessment.h"

namespace bespeak::assessment
{

/// A change that mends a finding, and was tried: in `design` the finding is gone, nothing that
/// passed fails, and no level is lower than before.
struct Remedy {
    std::string key;
    std::vector<std::pair<std::string, std::string>> facts;
    design::Design design;
    std::optional<double> valueAfter; ///< of the parameter that it mends

    friend bool operator==(const Remedy&, const Remedy&) = default;
};

/// The remedies for one parameter of a design's assessment, gentlest first. Empty for what passes
/// and for what no change of the design can mend. Takes a few assessments' time for each.
std::vector<Remedy> findRemedies(const design::Design& design,
                                 const catalogue::Catalogue& catalogue,
                                 const Assessment& assessment, std::size_t parameter,
                                 std::size_t most = 3);

} // namespace bespeak::assessment
