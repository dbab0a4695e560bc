// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/assessment/judge.h"

#include <atomic>
#include <memory>

namespace bespeak::test
{

/// A judge who holds everything against one rule: nothing may stand right of 2 m. Its remedy moves
/// the thing to 1 m.
struct FakeJudge {
    std::atomic<int> assessed = 0;
    std::atomic<int> searched = 0;
    std::atomic<int> found = 0;             ///< searches that ended
    std::atomic<int> pauseMilliseconds = 0; ///< that judging takes
    /// A search goes on until it is stopped.
    std::atomic<bool> searchesLong = false;

    ui::Judge judge();
};

/// One parameter as the rules make it.
assessment::Parameter makeParameter(assessment::Group group, const char* key,
                                    assessment::Verdict verdict);

} // namespace bespeak::test
