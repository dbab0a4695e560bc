// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/remedy.h"

#include <functional>

namespace bespeak::ui
{

/// Remedies for one of the assessment's parameters, or for one of what does not fit.
using FindRemedies = std::function<std::vector<assessment::Remedy>(
    const design::Design&, const catalogue::Catalogue&, const assessment::Assessment&,
    std::size_t subject, const assessment::IsStopped& isStopped)>;

/// Who judges designs and finds remedies. Each may be called in any thread, in one at a time.
struct Judge {
    /// Takes what does not fit: the document knows it already.
    std::function<assessment::Assessment(const design::Design&, const catalogue::Catalogue&,
                                         std::vector<assessment::Finding> fit)>
        assess;
    FindRemedies findRemedies;    ///< for a parameter
    FindRemedies findFitRemedies; ///< for one of Assessment::fit
};

/// The rules of models/assessment; it remembers what it judged last, and computes only what
/// changed.
Judge makeJudge();

} // namespace bespeak::ui
