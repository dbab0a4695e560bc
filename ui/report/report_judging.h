// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/remedy.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace bespeak::ui
{

/// All that a report says of a design.
struct ReportJudgement {
    assessment::Assessment assessment; ///< with the room's waves where they can be computed
    /// The gentlest for each parameter, in the assessment's order; empty where there is none.
    std::vector<std::optional<assessment::Remedy>> remedies;
};

/// Judges a design from the beginning; takes seconds. May run in any thread. Once stopped, what it
/// gives is not complete.
ReportJudgement judgeForReport(const design::Design& design, const catalogue::Catalogue& catalogue,
                               const std::stop_token& stop = {});

} // namespace bespeak::ui
