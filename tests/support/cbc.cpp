// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cbc.h"

#include "models/base/expects.h"
#include "tests/support/lp_file.h"
#include "tests/support/process_run.h"
#include "tests/support/temporary_folder.h"

#include <cmath>
#include <cstdlib>
#include <fstream>

namespace bespeak::test
{

CbcAnswer askCbc(const std::filesystem::path& linearProgram)
{
    // All scores are whole, so that less than one point is no gap. Its cuts and preprocessing take
    // longer than they save here.
    const ProcessRun run = runProcess({"cbc", linearProgram.string(), "-ratio", "0", "-allow",
                                       "0.9", "-preprocess", "off", "-cuts", "off", "-solve"});
    CbcAnswer answer{.objective = {},
                     .cpuMilliseconds = run.cpuMilliseconds,
                     .peakMegabytes = run.peakMegabytes};
    constexpr std::string_view mark = "Objective value:";
    const std::size_t at = run.out.find(mark);
    if (run.out.find("Result - Optimal solution found") != std::string::npos &&
        at != std::string::npos) {
        answer.objective = std::llround(std::strtod(run.out.c_str() + at + mark.size(), nullptr));
        return answer;
    }
    expects(run.out.find("infeasible") != std::string::npos, "CBC gives a proof");
    return answer;
}

CbcAnswer askCbc(const proposal::Problem& problem)
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "problem.lp";
    std::ofstream(file) << formatLinearProgram(problem);
    return askCbc(file);
}

} // namespace bespeak::test
