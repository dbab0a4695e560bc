// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/fit_rules.h"

#include "models/assessment/fit_checks.h"

#include <algorithm>
#include <unordered_map>

namespace bespeak::assessment
{

namespace
{

int severity(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fail:
        return 0;
    case Verdict::Advice:
        return 1;
    case Verdict::Unjudged:
        return 2;
    case Verdict::Pass:
    case Verdict::Neutral:
        break;
    }
    return 3;
}

} // namespace

std::vector<Finding> checkFit(const design::Design& design, const catalogue::Catalogue& catalogue)
{
    const FitScene scene = makeFitScene(design, catalogue);
    Findings findings;
    for (const auto check :
         {checkOverlap, checkWalls, checkHeights, checkHanging, checkDoors, checkCovered,
          checkLoads, checkOverhangs, checkComponents, checkMeasured}) {
        check(scene, findings);
    }

    std::unordered_map<PlacementId, std::size_t> order;
    for (const design::Placement& placement : design.placements) {
        order.emplace(placement.id, order.size());
    }
    const auto rank = [&order](const Finding& finding) {
        const auto* id =
            finding.subjects.empty() ? nullptr : std::get_if<PlacementId>(&finding.subjects[0]);
        return std::pair{severity(finding.verdict), id != nullptr ? order.at(*id) : order.size()};
    };
    std::ranges::stable_sort(findings, {}, rank);
    return findings;
}

} // namespace bespeak::assessment
