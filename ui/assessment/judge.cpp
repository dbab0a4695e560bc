// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/judge.h"

namespace bespeak::ui
{

Judge makeJudge()
{
    const auto assessor = std::make_shared<assessment::Assessor>();
    return {.assess =
                [assessor](const design::Design& design, const catalogue::Catalogue& catalogue,
                           std::vector<assessment::Finding> fit) {
                    return assessor->assess(design, catalogue, std::move(fit));
                },
            .findRemedies =
                [](const design::Design& design, const catalogue::Catalogue& catalogue,
                   const assessment::Assessment& assessment, std::size_t parameter,
                   const assessment::IsStopped& isStopped) {
                    return assessment::findRemedies(design, catalogue, assessment, parameter, 3,
                                                    isStopped);
                },
            .findFitRemedies =
                [](const design::Design& design, const catalogue::Catalogue& catalogue,
                   const assessment::Assessment& assessment, std::size_t finding,
                   const assessment::IsStopped& isStopped) {
                    return assessment::findFitRemedies(design, catalogue, assessment, finding, 3,
                                                       isStopped);
                }};
}

} // namespace bespeak::ui
