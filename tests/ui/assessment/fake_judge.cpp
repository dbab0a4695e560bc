// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/assessment/fake_judge.h"

#include "models/design/design_edits.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace bespeak::test
{

using assessment::Parameter;
using assessment::Verdict;

assessment::Parameter makeParameter(assessment::Group group, const char* key, Verdict verdict)
{
    Parameter parameter;
    parameter.key = key;
    parameter.group = group;
    parameter.verdict = verdict;
    parameter.source = "a standard, 2026, clause 3";
    parameter.grade = 'B';
    return parameter;
}

namespace
{

constexpr double farthest = 2; // metres

assessment::Assessment judgeDesign(const design::Design& design)
{
    assessment::Assessment assessment;
    for (const design::Placement& placement : design.placements) {
        const double x = placement.position.x.inMetres();
        Parameter parameter = makeParameter(assessment::Group::Picture, "fake.place",
                                            assessment::verdictOf(x <= farthest, 'B'));
        parameter.subjects = {placement.id};
        parameter.value = x;
        parameter.highest = farthest;
        parameter.unit = "m";
        parameter.uncertainty = 0.1;
        parameter.level = x <= farthest ? 3 : 1;
        parameter.isKept = parameter.verdict != Verdict::Pass &&
                           std::ranges::any_of(design.brief.compromises, [&](const auto& one) {
                               return one.parameter == parameter.key &&
                                      one.subject == assessment::subjectText(parameter);
                           });
        parameter.seats = {{placement.id, 0, x}, {placement.id, 1, x + 1}};
        assessment.parameters.push_back(parameter);
    }
    if (!assessment.parameters.empty()) {
        Parameter unknown =
            makeParameter(assessment::Group::Level, "fake.loudness", Verdict::Unjudged);
        unknown.needs = {"sensitivity of the left loudspeaker"};
        assessment.parameters.push_back(unknown);
        assessment.parameters.push_back(
            makeParameter(assessment::Group::Children, "fake.calm", Verdict::Pass));
        const auto failing =
            std::ranges::find(assessment.parameters, Verdict::Fail, &Parameter::verdict);
        assessment.worst = failing == assessment.parameters.end()
                               ? assessment.parameters.size() - 2
                               : static_cast<std::size_t>(failing - assessment.parameters.begin());
        assessment.level = assessment.parameters.front().level;
    }
    return assessment;
}

std::vector<assessment::Remedy> remediesFor(const design::Design& design, const Parameter& finding)
{
    const auto& id = std::get<PlacementId>(finding.subjects.front());
    geometry::Point3 nearer = design::findPlacement(design, id)->position;
    nearer.x = Length::metres(1);
    assessment::Remedy remedy;
    remedy.key = "fake.move";
    remedy.design = design::moveTo(design, id, nearer).value();
    remedy.valueAfter = 1.0;
    return {remedy};
}

} // namespace

ui::Judge FakeJudge::judge()
{
    return {.assess =
                [this](const design::Design& design, const catalogue::Catalogue&,
                       std::vector<assessment::Finding> fit) {
                    ++assessed;
                    std::this_thread::sleep_for(std::chrono::milliseconds(pauseMilliseconds));
                    assessment::Assessment assessment = judgeDesign(design);
                    assessment.fit = std::move(fit);
                    return assessment;
                },
            .findRemedies =
                [this](const design::Design& design, const catalogue::Catalogue&,
                       const assessment::Assessment& assessment, std::size_t parameter,
                       const assessment::IsStopped& isStopped) {
                    ++searched;
                    while (searchesLong && !isStopped()) {
                        std::this_thread::sleep_for(std::chrono::milliseconds(1));
                    }
                    ++found;
                    return remediesFor(design, assessment.parameters.at(parameter));
                },
            .findFitRemedies = ui::makeJudge().findFitRemedies};
}

} // namespace bespeak::test
