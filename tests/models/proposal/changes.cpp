// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/proposal/changes.h"

#include "models/proposal/alternatives.h"

#include <numeric>

namespace bespeak::proposal::testing
{

namespace
{

void weigh(std::vector<std::int64_t>& scores, std::int64_t percent)
{
    for (std::int64_t& score : scores) {
        score = score * percent / 100;
    }
}

void addToCaps(Problem& problem, std::int64_t percent)
{
    for (Linear& linear : problem.linears) {
        const std::int64_t size = linear.cap < 0 ? -linear.cap : linear.cap;
        linear.cap += size * percent / 100;
    }
}

void ban(Slot& slot, std::uint32_t option)
{
    if (!slot.allowed) {
        slot.allowed.emplace(slot.scores.size());
        std::iota(slot.allowed->begin(), slot.allowed->end(), 0U);
    }
    std::erase(*slot.allowed, option);
}

} // namespace

Problem changed(const Problem& problem, std::uint64_t kind, std::uint64_t seed)
{
    Problem made = problem;
    Slot& slot = made.slots[seed % made.slots.size()];
    const auto option = static_cast<std::uint32_t>(seed / 3 % slot.scores.size());
    switch (kind) {
    case 0:
        addToCaps(made, 15);
        return made;
    case 1:
        addToCaps(made, -10);
        return made;
    case 2:
        limitTo(slot, {option});
        return made;
    case 3:
        ban(slot, option);
        return made;
    case 4:
        slot.allowed.reset();
        return made;
    case 5:
        slot.allowed.reset();
        ban(slot, option);
        return made;
    case 6:
        weigh(slot.scores, 150);
        return made;
    case 7:
        if (!made.pairs.empty()) {
            weigh(made.pairs[seed % made.pairs.size()].scores, 40);
        }
        return made;
    default:
        return withWishes(made);
    }
}

} // namespace bespeak::proposal::testing
