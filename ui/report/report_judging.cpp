// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_judging.h"

#include "models/assessment/scene.h"
#include "models/assessment/wave_solver.h"

namespace bespeak::ui
{

namespace
{

/// More findings than a room for people has: their remedies would take minutes.
constexpr std::size_t mostMended = 60;

/// A room that is no box has no bass figures without its waves.
assessment::Assessment withBass(const assessment::Assessment& assessment,
                                const assessment::Scene& scene, const std::stop_token& stop)
{
    if (scene.room.isBox || scene.seats.empty()) {
        return assessment;
    }
    const auto waves =
        assessment::solveWaves(assessment::makeWaveTask(scene), assessment::fineWaves, stop, {});
    return waves ? assessment::withWaves(assessment, scene, *waves) : assessment;
}

} // namespace

ReportJudgement judgeForReport(const design::Design& design, const catalogue::Catalogue& catalogue,
                               const std::stop_token& stop)
{
    const assessment::Assessment plain = assessment::assess(design, catalogue);
    ReportJudgement judgement;
    judgement.assessment = withBass(plain, assessment::makeScene(design, catalogue), stop);
    judgement.remedies.resize(plain.parameters.size());
    std::size_t mended = 0;
    for (std::size_t i = 0; i < plain.parameters.size() && mended < mostMended; ++i) {
        const assessment::Parameter& parameter = judgement.assessment.parameters[i];
        if (stop.stop_requested()) {
            break;
        }
        if (!isFinding(parameter.verdict) || parameter.isKept) {
            continue;
        }
        ++mended;
        auto found = assessment::findRemedies(design, catalogue, judgement.assessment, i, 1,
                                              [&stop] { return stop.stop_requested(); });
        if (!found.empty()) {
            judgement.remedies[i] = std::move(found.front());
        }
    }
    return judgement;
}

} // namespace bespeak::ui
