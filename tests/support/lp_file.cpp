// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/lp_file.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace bespeak::test
{

namespace
{

using proposal::PairTable;
using proposal::Problem;

/// A sum of variables with factors, cut into lines that every reader takes.
class Sum
{
public:
    void add(std::int64_t factor, const std::string& variable)
    {
        if (factor == 0) {
            return;
        }
        m_text += m_terms++ % 12 == 11 ? "\n  " : " ";
        m_text += factor < 0 ? "- " : "+ ";
        m_text += std::to_string(factor < 0 ? -factor : factor) + " " + variable;
    }
    bool isEmpty() const { return m_terms == 0; }
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
    std::size_t m_terms = 0;
};

class Program
{
public:
    explicit Program(const Problem& problem)
        : m_problem(problem)
    {
        for (const proposal::Slot& slot : problem.slots) {
            m_live.emplace_back(slot.scores.size());
            std::iota(m_live.back().begin(), m_live.back().end(), 0U);
            if (slot.allowed) {
                m_live.back() = *slot.allowed;
            }
        }
    }

    std::string format()
    {
        addSlots();
        addLimits();
        for (std::size_t p = 0; p < m_problem.pairs.size(); ++p) {
            addPair(m_problem.pairs[p], std::to_string(p));
        }
        return "Maximize\n worth:" + m_worth.text() + " + 0 nothing\nSubject To\n" + m_rows +
               "Bounds\n nothing = 0\n" + m_bounds + "Binaries\n" + m_binaries + "End\n";
    }

private:
    static std::string chosen(std::size_t slot, std::uint32_t option)
    {
        return "x" + std::to_string(slot) + "_" + std::to_string(option);
    }

    void addRow(const Sum& sum, const char* relation, std::int64_t right)
    {
        m_rows += " r" + std::to_string(m_rowCount++) + ":" +
                  (sum.isEmpty() ? std::string(" nothing") : sum.text()) + " " + relation + " " +
                  std::to_string(right) + "\n";
    }

    void addSlots()
    {
        for (std::size_t i = 0; i < m_live.size(); ++i) {
            Sum one;
            for (const std::uint32_t k : m_live[i]) {
                one.add(1, chosen(i, k));
                m_worth.add(m_problem.slots[i].scores[k], chosen(i, k));
                m_binaries += " " + chosen(i, k) + "\n";
            }
            addRow(one, "=", 1);
        }
    }

    void addLimits()
    {
        for (const proposal::Linear& linear : m_problem.linears) {
            Sum use;
            for (std::size_t i = 0; i < m_live.size(); ++i) {
                for (const std::uint32_t k : m_live[i]) {
                    use.add(linear.coefficients[i][k], chosen(i, k));
                }
            }
            addRow(use, "<=", linear.cap);
        }
    }

    using Classes = std::map<std::uint32_t, std::vector<std::uint32_t>>;

    Classes liveClasses(std::size_t slot, const std::vector<std::uint32_t>& classOf) const
    {
        Classes classes;
        for (const std::uint32_t k : m_live[slot]) {
            classes[classOf[k]].push_back(k);
        }
        return classes;
    }

    void addPair(const PairTable& pair, const std::string& name)
    {
        for (const auto& [k, l] : pair.forbidden) {
            if (std::ranges::binary_search(m_live[pair.a], k) &&
                std::ranges::binary_search(m_live[pair.b], l)) {
                Sum both;
                both.add(1, chosen(pair.a, k));
                both.add(1, chosen(pair.b, l));
                addRow(both, "<=", 1);
            }
        }
        const Classes as = liveClasses(pair.a, pair.classOfA);
        const Classes bs = liveClasses(pair.b, pair.classOfB);
        if (pair.scores.empty()) {
            addCliques(pair, as, bs);
        } else {
            addTransport(pair, name, as, bs);
        }
    }

    /// A class of a, and all classes of b that it does not go with: one of them at most.
    void addCliques(const PairTable& pair, const Classes& as, const Classes& bs)
    {
        for (const auto& [u, optionsA] : as) {
            Sum clique;
            for (const auto& [v, optionsB] : bs) {
                for (std::size_t at = 0; at < optionsB.size(); ++at) {
                    clique.add(1 - pair.allow[u * pair.classesB + v], chosen(pair.b, optionsB[at]));
                }
            }
            if (clique.isEmpty()) {
                continue;
            }
            for (const std::uint32_t k : optionsA) {
                clique.add(1, chosen(pair.a, k));
            }
            addRow(clique, "<=", 1);
        }
    }

    /// What is chosen of each class is carried to the classes of the other side over the cells
    /// that are allowed, each at its worth.
    void addTransport(const PairTable& pair, const std::string& name, const Classes& as,
                      const Classes& bs)
    {
        std::map<std::uint32_t, Sum> arriving;
        for (const auto& [u, optionsA] : as) {
            Sum leaving;
            for (const auto& [v, optionsB] : bs) {
                if (pair.allow[u * pair.classesB + v] == 0) {
                    continue;
                }
                const std::string cell =
                    "w" + name + "_" + std::to_string(u) + "_" + std::to_string(v);
                leaving.add(1, cell);
                arriving[v].add(1, cell);
                m_worth.add(pair.scoreOf(u, v), cell);
                m_bounds += " 0 <= " + cell + " <= 1\n";
            }
            for (const std::uint32_t k : optionsA) {
                leaving.add(-1, chosen(pair.a, k));
            }
            addRow(leaving, "=", 0);
        }
        for (const auto& [v, optionsB] : bs) {
            for (const std::uint32_t l : optionsB) {
                arriving[v].add(-1, chosen(pair.b, l));
            }
            addRow(arriving[v], "=", 0);
        }
    }

    const Problem& m_problem;
    std::vector<std::vector<std::uint32_t>> m_live;
    Sum m_worth;
    std::string m_rows;
    std::string m_bounds;
    std::string m_binaries;
    std::size_t m_rowCount = 0;
};

} // namespace

std::string formatLinearProgram(const Problem& problem)
{
    return Program(problem).format();
}

} // namespace bespeak::test
