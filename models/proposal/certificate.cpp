// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/certificate.h"

#include "models/proposal/relaxation.h"

#include <algorithm>

namespace bespeak::proposal
{

namespace
{

constexpr int rounds = 60;

/// The messages and prices of the least bound that was met.
Relaxation leastBound(const Model& model)
{
    Relaxation state = makeRelaxation(model);
    Sweeper sweeper(model);
    Relaxation kept = state;
    std::int64_t least = -never;
    double temperature = typicalSpread(model) * 0.1;
    for (int round = 0; round < rounds; ++round) {
        const SweepResult result = sweeper.sweep(state, never);
        if (!result.isPossible) {
            break;
        }
        if (result.bound < least) {
            least = result.bound;
            kept = state;
        }
        sweeper.improveFactors(state, temperature);
        temperature = std::max(temperature * 0.85, 0.2);
    }
    return kept;
}

std::vector<std::int64_t> withoutNever(std::vector<std::int64_t> message)
{
    std::ranges::replace_if(
        message, [](std::int64_t value) { return value < hopeless; }, 0);
    return message;
}

} // namespace

Certificate certificateOf(const Problem& problem)
{
    const Model model = makeModel(problem);
    Certificate certificate;
    for (const PairTable& pair : problem.pairs) {
        certificate.messages.push_back({std::vector<std::int64_t>(pair.classesA, 0),
                                        std::vector<std::int64_t>(pair.classesB, 0)});
    }
    certificate.prices.resize(problem.linears.size());
    const Relaxation state = leastBound(model);
    for (std::size_t r = 0; r < model.limits.size(); ++r) {
        certificate.prices[r] = {state.factors[r], model.limits[r].shift};
    }
    for (std::size_t t = 0; t < model.tables.size(); ++t) {
        certificate.messages[model.tables[t].pair] = {withoutNever(state.toA[t]),
                                                      withoutNever(state.toB[t])};
    }
    return certificate;
}

} // namespace bespeak::proposal
