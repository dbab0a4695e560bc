// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/proposal/random_problem.h"

#include <algorithm>
#include <random>

namespace bespeak::proposal::testing
{

namespace
{

using Random = std::mt19937_64;

std::int64_t draw(Random& random, std::int64_t low, std::int64_t high)
{
    return low + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(high - low + 1));
}

bool chance(Random& random, double share)
{
    return static_cast<double>(random() % 1'000'000) < share * 1e6;
}

std::vector<std::uint32_t> drawSome(Random& random, std::size_t count, double share)
{
    std::vector<std::uint32_t> some;
    for (std::uint32_t option = 0; option < count; ++option) {
        if (chance(random, share)) {
            some.push_back(option);
        }
    }
    if (some.empty()) {
        some.push_back(static_cast<std::uint32_t>(random() % count));
    }
    return some;
}

std::vector<std::uint32_t> drawClasses(Random& random, std::size_t options, std::size_t classes)
{
    std::vector<std::uint32_t> drawn(options);
    std::ranges::generate(drawn, [&] { return static_cast<std::uint32_t>(random() % classes); });
    return drawn;
}

PairTable drawPair(Random& random, const Problem& problem, const RandomShape& shape, std::size_t a,
                   std::size_t b)
{
    PairTable pair;
    pair.name = problem.slots[a].name + "-" + problem.slots[b].name;
    pair.a = a;
    pair.b = b;
    const std::size_t optionsA = problem.slots[a].scores.size();
    const std::size_t optionsB = problem.slots[b].scores.size();
    pair.classesA = 1 + random() % optionsA;
    pair.classesB = 1 + random() % optionsB;
    pair.classOfA = drawClasses(random, optionsA, pair.classesA);
    pair.classOfB = drawClasses(random, optionsB, pair.classesB);
    const bool hasScores = chance(random, 0.7);
    for (std::size_t cell = 0; cell < pair.classesA * pair.classesB; ++cell) {
        pair.allow.push_back(chance(random, shape.forbidShare) ? 0 : 1);
        if (hasScores) {
            pair.scores.push_back(draw(random, -60, 120));
        }
    }
    if (chance(random, 0.4)) {
        pair.forbidden.emplace_back(static_cast<std::uint32_t>(random() % optionsA),
                                    static_cast<std::uint32_t>(random() % optionsB));
    }
    return pair;
}

Linear drawLinear(Random& random, const Problem& problem, const RandomShape& shape,
                  std::size_t index)
{
    Linear linear{.name = "limit " + std::to_string(index), .cap = 0, .coefficients = {}};
    std::int64_t least = 0;
    std::int64_t most = 0;
    for (const Slot& slot : problem.slots) {
        std::vector<std::int64_t> row(slot.scores.size());
        const std::int64_t low = chance(random, 0.25) ? -40 : 0;
        std::ranges::generate(row, [&] { return draw(random, low, 60); });
        const auto [rowLeast, rowMost] = std::ranges::minmax(row);
        least += rowLeast;
        most += rowMost;
        linear.coefficients.push_back(std::move(row));
    }
    linear.cap =
        least + static_cast<std::int64_t>(shape.tightness * static_cast<double>(most - least));
    return linear;
}

} // namespace

RandomShape randomShape(std::uint64_t seed)
{
    Random random(seed * 7919 + 13);
    return {.slots = 2 + random() % 5,
            .options = 2 + random() % 5,
            .tableShare = 0.3 + 0.1 * static_cast<double>(random() % 8),
            .forbidShare = 0.1 * static_cast<double>(random() % 6),
            .limits = random() % 4,
            .tightness = 0.15 + 0.1 * static_cast<double>(random() % 8),
            .hasPins = random() % 3 == 0,
            .wishes = random() % 4};
}

Problem randomProblem(std::uint64_t seed, const RandomShape& shape)
{
    Random random(seed);
    Problem problem;
    for (std::size_t i = 0; i < shape.slots; ++i) {
        Slot slot{.name = "slot " + std::to_string(i), .scores = {}, .allowed = {}};
        for (std::size_t k = 0; k < 1 + random() % shape.options; ++k) {
            slot.scores.push_back(draw(random, 0, 200));
        }
        if (shape.hasPins && chance(random, 0.4)) {
            slot.allowed = drawSome(random, slot.scores.size(), 0.5);
        }
        problem.slots.push_back(std::move(slot));
    }
    for (std::size_t a = 0; a < shape.slots; ++a) {
        for (std::size_t b = a + 1; b < shape.slots; ++b) {
            if (chance(random, shape.tableShare)) {
                const bool turned = chance(random, 0.5);
                problem.pairs.push_back(
                    drawPair(random, problem, shape, turned ? b : a, turned ? a : b));
            }
        }
    }
    for (std::size_t r = 0; r < shape.limits; ++r) {
        problem.linears.push_back(drawLinear(random, problem, shape, r));
    }
    for (std::size_t w = 0; w < shape.wishes; ++w) {
        Wish wish{.name = "wish " + std::to_string(w), .slot = {}, .options = {}, .linear = {}};
        if (w % 3 == 2 && !problem.linears.empty()) {
            wish.linear = random() % problem.linears.size();
            wish.cap = problem.linears[*wish.linear].cap - draw(random, 0, 60);
        } else {
            wish.slot = random() % shape.slots;
            wish.options = drawSome(random, problem.slots[*wish.slot].scores.size(), 0.3);
        }
        problem.wishes.push_back(std::move(wish));
    }
    return problem;
}

std::map<Assignment, std::int64_t> tryAll(const Problem& problem)
{
    std::map<Assignment, std::int64_t> all;
    Assignment choice(problem.slots.size(), 0);
    while (true) {
        const Evaluation evaluation = evaluate(problem, choice);
        if (evaluation.broken.empty()) {
            all.emplace(choice, evaluation.objective);
        }
        std::size_t at = 0;
        while (at < choice.size() && ++choice[at] == problem.slots[at].scores.size()) {
            choice[at++] = 0;
        }
        if (at == choice.size()) {
            return all;
        }
    }
}

std::optional<std::int64_t> greatest(const std::map<Assignment, std::int64_t>& all)
{
    std::optional<std::int64_t> found;
    for (const auto& [choice, objective] : all) {
        found = std::max(found.value_or(objective), objective);
    }
    return found;
}

} // namespace bespeak::proposal::testing
