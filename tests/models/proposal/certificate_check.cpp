// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/proposal/certificate_check.h"

#include <algorithm>
#include <numeric>

namespace bespeak::proposal::testing
{

namespace
{

constexpr std::int64_t point = 1 << 20;

class Checker
{
public:
    Checker(const Problem& problem, const Certificate& certificate, std::int64_t floor)
        : m_problem(problem)
        , m_certificate(certificate)
        , m_floor(floor)
        , m_choice(problem.slots.size())
    {
        for (const Slot& slot : problem.slots) {
            m_live.emplace_back(slot.scores.size());
            std::iota(m_live.back().begin(), m_live.back().end(), 0U);
            if (slot.allowed) {
                m_live.back() = *slot.allowed;
            }
        }
    }

    Proof check()
    {
        while (dropUnsupported()) {
        }
        std::int64_t total = 0;
        for (std::size_t r = 0; r < m_problem.linears.size(); ++r) {
            total += charge(r, m_problem.linears[r].cap);
        }
        for (const PairTable& pair : m_problem.pairs) {
            m_cellMost.push_back(greatestCell(pair));
            total += m_cellMost.back();
        }
        for (std::size_t i = 0; i < m_live.size(); ++i) {
            m_values.emplace_back();
            for (const std::uint32_t k : m_live[i]) {
                m_values[i].push_back(valueOf(i, k));
            }
            m_most.push_back(*std::ranges::max_element(m_values[i]));
            total += m_most.back();
        }
        m_proof.bound = total >> 20;
        for (std::size_t i = 0; i < m_live.size(); ++i) {
            m_proof.optionsLeft += static_cast<std::size_t>(
                std::ranges::count_if(m_values[i], [&](std::int64_t value) {
                    return total - m_most[i] + value >= m_floor * point;
                }));
        }
        tryFrom(0, total - m_floor * point);
        return m_proof;
    }

private:
    std::int64_t charge(std::size_t r, std::int64_t amount) const
    {
        __extension__ using Wide = __int128;
        const Certificate::Price& price = m_certificate.prices[r];
        return static_cast<std::int64_t>((Wide{price.factor} * amount) >> price.shift);
    }

    std::size_t indexOf(const PairTable& pair) const
    {
        return static_cast<std::size_t>(&pair - m_problem.pairs.data());
    }

    std::int64_t cell(const PairTable& pair, std::uint32_t u, std::uint32_t v) const
    {
        const auto& [toA, toB] = m_certificate.messages[indexOf(pair)];
        return pair.scoreOf(u, v) * point - toA[u] - toB[v];
    }

    static bool isAllowed(const PairTable& pair, std::uint32_t k, std::uint32_t l)
    {
        return pair.allow[pair.classOfA[k] * pair.classesB + pair.classOfB[l]] != 0;
    }

    std::int64_t greatestCell(const PairTable& pair) const
    {
        std::int64_t most = -(std::int64_t{1} << 60);
        for (const std::uint32_t k : m_live[pair.a]) {
            for (const std::uint32_t l : m_live[pair.b]) {
                if (isAllowed(pair, k, l)) {
                    most = std::max(most, cell(pair, pair.classOfA[k], pair.classOfB[l]));
                }
            }
        }
        return most;
    }

    std::int64_t valueOf(std::size_t slot, std::uint32_t k) const
    {
        std::int64_t value = m_problem.slots[slot].scores[k] * point;
        for (std::size_t r = 0; r < m_problem.linears.size(); ++r) {
            value -= charge(r, m_problem.linears[r].coefficients[slot][k]);
        }
        for (const PairTable& pair : m_problem.pairs) {
            const auto& [toA, toB] = m_certificate.messages[indexOf(pair)];
            value += pair.a == slot ? toA[pair.classOfA[k]] : 0;
            value += pair.b == slot ? toB[pair.classOfB[k]] : 0;
        }
        return value;
    }

    /// Options that go with none of another slot. @return whether there were any.
    bool dropUnsupported()
    {
        std::size_t dropped = 0;
        for (const PairTable& pair : m_problem.pairs) {
            dropped += std::erase_if(m_live[pair.a], [&](std::uint32_t k) {
                return std::ranges::none_of(m_live[pair.b],
                                            [&](std::uint32_t l) { return isAllowed(pair, k, l); });
            });
            dropped += std::erase_if(m_live[pair.b], [&](std::uint32_t l) {
                return std::ranges::none_of(m_live[pair.a],
                                            [&](std::uint32_t k) { return isAllowed(pair, k, l); });
            });
        }
        return dropped != 0;
    }

    /// What the tables that slot `at` closes lose, or nothing if one of them forbids it.
    std::optional<std::int64_t> lossOfTables(std::size_t at) const
    {
        std::int64_t loss = 0;
        for (const PairTable& pair : m_problem.pairs) {
            if (std::max(pair.a, pair.b) == at) {
                const std::uint32_t k = m_choice[pair.a];
                const std::uint32_t l = m_choice[pair.b];
                if (!isAllowed(pair, k, l)) {
                    return std::nullopt;
                }
                loss += m_cellMost[indexOf(pair)] - cell(pair, pair.classOfA[k], pair.classOfB[l]);
            }
        }
        return loss;
    }

    /// @param spare what may still be lost before the choice is below the floor.
    void tryFrom(std::size_t at, std::int64_t spare)
    {
        ++m_proof.branches;
        if (at == m_choice.size()) {
            const Evaluation evaluation = evaluate(m_problem, m_choice);
            if (evaluation.broken.empty()) {
                m_proof.asGood += evaluation.objective == m_floor ? 1 : 0;
                m_proof.better += evaluation.objective > m_floor ? 1 : 0;
            }
            return;
        }
        for (std::size_t k = 0; k < m_live[at].size(); ++k) {
            m_choice[at] = m_live[at][k];
            const std::int64_t left = spare - (m_most[at] - m_values[at][k]);
            const auto loss = left >= 0 ? lossOfTables(at) : std::nullopt;
            if (loss && left - *loss >= 0) {
                tryFrom(at + 1, left - *loss);
            }
        }
    }

    const Problem& m_problem;
    const Certificate& m_certificate;
    const std::int64_t m_floor;
    std::vector<std::vector<std::uint32_t>> m_live;
    std::vector<std::vector<std::int64_t>> m_values;
    std::vector<std::int64_t> m_most;
    std::vector<std::int64_t> m_cellMost;
    Assignment m_choice;
    Proof m_proof;
};

} // namespace

Proof checkCertificate(const Problem& problem, const Certificate& certificate, std::int64_t floor)
{
    return Checker(problem, certificate, floor).check();
}

} // namespace bespeak::proposal::testing
