// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/layout_search.h"

/// What is known of a layout's choices without a search among them.
namespace bespeak::proposal
{

std::optional<Worth> Truths::find(const Assignment& choice) const
{
    const std::lock_guard lock(m_lock);
    const auto known = m_known.find(choice);
    return known != m_known.end() ? std::optional(known->second) : std::nullopt;
}

void Truths::keep(const Assignment& choice, const Worth& truth)
{
    const std::lock_guard lock(m_lock);
    if (m_known.size() < most) {
        m_known.emplace(choice, truth);
    }
}

std::int64_t roofOf(const LayoutProblem& layout)
{
    SolveOptions options;
    options.mostNodes = 1;
    options.usesLocalSearch = false;
    options.extras = layout.extras;
    return layout.constant + solve(layout.problem, options).bound;
}

std::int64_t priceOf(const LayoutProblem& layout, const Assignment& assignment)
{
    std::int64_t price = 0;
    for (const Part& part : layout.partsOf(assignment)) {
        price += part.option->price.minor;
    }
    return price;
}

std::int64_t noiseOf(const LayoutProblem& layout, const Assignment& assignment)
{
    const Linear& noise = layout.problem.linears[layout.noiseLimit];
    std::int64_t sum = 0;
    for (std::size_t slot = 0; slot < layout.slots(); ++slot) {
        sum += noise.coefficients[slot][assignment[slot]];
    }
    return sum;
}

} // namespace bespeak::proposal
