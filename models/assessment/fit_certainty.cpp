// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/fit_checks.h"

namespace bespeak::assessment
{

void checkComponents(const FitScene& scene, Findings& findings)
{
    for (const PlacedThing& thing : scene.things) {
        if (thing.component == nullptr || thing.component->discontinued) {
            Finding finding = makeFitFinding("fit.component-gone", Verdict::Advice, thing);
            finding.source = "catalogue";
            findings.push_back(std::move(finding));
        }
    }
}

void checkMeasured(const FitScene& scene, Findings& findings)
{
    const room::Room& room = scene.design.room;
    Finding finding;
    std::size_t estimated = 0;
    for (std::size_t i = 0; i < room.walls().size(); ++i) {
        if (room.walls()[i].certainty == room::Certainty::Estimated) {
            ++estimated;
            finding.subjects.emplace_back(i);
        }
    }
    for (const room::Opening& opening : room.openings()) {
        if (opening.certainty == room::Certainty::Estimated) {
            ++estimated;
            finding.subjects.emplace_back(opening.id);
        }
    }
    estimated += room.ceilingCertainty() == room::Certainty::Estimated ? 1 : 0;
    if (estimated == 0) {
        return;
    }
    finding.rule = "fit.room-estimated";
    finding.group = "fit";
    finding.verdict = Verdict::Advice;
    finding.value = static_cast<double>(estimated);
    finding.limit = 0;
    finding.unit = "1";
    finding.source = "the room as it was entered";
    finding.facts = {{"value", std::to_string(estimated)}};
    findings.push_back(std::move(finding));
}

} // namespace bespeak::assessment
