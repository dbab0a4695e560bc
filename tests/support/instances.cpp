// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/instances.h"

#include "tests/support/draws.h"
#include "tests/support/instance_kinds.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <set>

namespace bespeak::test
{

namespace
{

using proposal::Linear;
using proposal::PairTable;
using proposal::Problem;
using proposal::Slot;
using proposal::Wish;

std::int64_t rounded(double value)
{
    return std::llround(value);
}

/// 10 dB are ten times the energy.
double energy(double decibels, double low, double high)
{
    return std::pow(10, std::clamp(decibels, low, high) / 10);
}

class InstanceMaker
{
public:
    explicit InstanceMaker(const InstanceShape& shape)
        : m_shape(shape)
        , m_draws(shape.seed * 1'000'003 + shape.slots * 8'191 + shape.options)
        , m_things(shape.slots)
    {
    }

    Problem make()
    {
        for (std::size_t i = 0; i < m_shape.slots; ++i) {
            addSlot(i);
        }
        addBudget();
        addLimits();
        addTables();
        addPins();
        for (std::size_t w = 0; w < m_shape.wishes; ++w) {
            addWish(w);
        }
        return std::move(m_problem);
    }

private:
    /// What a slot's options are beside their names.
    struct Things {
        std::vector<double> tiers;  ///< 0 the simplest, 1 the best
        std::vector<double> traits; ///< a timbre, a size: what goes with what
        std::vector<std::int64_t> prices;
        std::uint32_t planted = 0;
        bool hasNone = false; ///< option 0 is none at all
    };
    using Use = std::function<double(double tier)>;

    std::optional<std::size_t> slotNamed(std::string_view name) const
    {
        for (std::size_t i = 0; i < m_shape.slots; ++i) {
            if (slotKinds[i].name == name) {
                return i;
            }
        }
        return std::nullopt;
    }

    bool isNone(std::size_t slot, std::size_t option) const
    {
        return m_things[slot].hasNone && option == 0;
    }

    void addSlot(std::size_t index)
    {
        const SlotKind& kind = slotKinds[index];
        Things& things = m_things[index];
        things.hasNone = kind.mayBeNone && m_shape.options >= 5;
        Slot slot{.name = std::string(kind.name), .scores = {}, .allowed = {}};
        for (std::size_t k = 0; k < m_shape.options; ++k) {
            const bool none = isNone(index, k);
            const double tier = none ? 0 : m_draws.beta(1.3, 1.6);
            const double price = kind.leastPrice * std::pow(kind.mostPrice / kind.leastPrice, tier);
            const double worth = 0.15 + 0.85 * (1 - std::exp(-2.2 * tier)) / (1 - std::exp(-2.2));
            const double luck = m_draws.normal(0.08);
            const double haggling = std::exp(m_draws.normal(0.15));
            things.tiers.push_back(tier);
            things.traits.push_back(m_draws.share());
            things.prices.push_back(none ? 0
                                         : std::max<std::int64_t>(1, rounded(price * haggling)));
            slot.scores.push_back(
                none ? 0 : std::max<std::int64_t>(0, rounded(kind.mostScore * (worth + luck))));
        }
        const double wanted = 0.45 + m_draws.normal(0.12);
        const auto planted = std::ranges::min_element(
            things.tiers, {}, [wanted](double tier) { return std::abs(tier - wanted); });
        things.planted = static_cast<std::uint32_t>(planted - things.tiers.begin());
        m_problem.slots.push_back(std::move(slot));
    }

    std::int64_t plantedUse(const Linear& linear) const
    {
        std::int64_t use = 0;
        for (std::size_t i = 0; i < m_shape.slots; ++i) {
            use += linear.coefficients[i][m_things[i].planted];
        }
        return use;
    }

    void addBudget()
    {
        Linear budget{.name = "budget", .cap = 0, .coefficients = {}};
        for (const Things& things : m_things) {
            budget.coefficients.push_back(things.prices);
        }
        budget.cap = rounded(m_shape.budget * static_cast<double>(plantedUse(budget)));
        m_problem.linears.push_back(std::move(budget));
    }

    void addLimit(std::string name, std::int64_t cap, const std::map<std::string_view, Use>& uses)
    {
        Linear limit{.name = std::move(name), .cap = 0, .coefficients = {}};
        for (std::size_t i = 0; i < m_shape.slots; ++i) {
            std::vector<std::int64_t> row(m_shape.options, 0);
            const auto use = uses.find(slotKinds[i].name);
            for (std::size_t k = 0; use != uses.end() && k < row.size(); ++k) {
                row[k] = isNone(i, k) ? 0 : rounded(use->second(m_things[i].tiers[k]));
            }
            limit.coefficients.push_back(std::move(row));
        }
        const std::int64_t use = plantedUse(limit);
        limit.cap = m_shape.isTight ? use : std::max(cap, use);
        m_problem.linears.push_back(std::move(limit));
    }

    Use near(double base, double slope, double deviation, double low, double high)
    {
        return [this, base, slope, deviation, low, high](double tier) {
            return std::clamp(base + slope * tier + m_draws.normal(deviation), low, high);
        };
    }

    Use noise(double base, double slope, double deviation, double low, double high)
    {
        return [this, base, slope, deviation, low, high](double tier) {
            return energy(base + slope * tier + m_draws.normal(deviation), low, high);
        };
    }

    void addLimits()
    {
        const auto always = [](double use) { return [use](double) { return use; }; };
        const Use supply = near(0, 5.5, 0.6, 0, 5);
        addLimit("channels", 0,
                 {{"avr", [&](double tier) { return -5 - 2 * std::floor(supply(tier)); }},
                  {"front", always(2)},
                  {"centre", always(1)},
                  {"surround", [&](double) { return m_draws.chance(0.65) ? 2 : 4; }},
                  {"height", [&](double) { return 2 + 2 * std::floor(m_draws.share() * 2.5); }}});
        addLimit("power_W", 1'900,
                 {{"avr", near(250, 550, 70, 100, 1'200)},
                  {"display", near(80, 380, 50, 40, 900)},
                  {"sub", near(150, 1'300, 150, 80, 2'400)},
                  {"seating", near(0, 260, 80, 0, 600)},
                  {"cables", always(5)}});
        const Use front = near(17, 24, 4, 12, 50);
        addLimit("wall_cm", -20,
                 {{"display", near(95, 120, 15, 70, 260)},
                  {"front", [&](double tier) { return 2 * front(tier); }},
                  {"sub", near(28, 26, 5, 20, 70)},
                  {"rack", near(48, 50, 12, 40, 160)},
                  {"layout", [&](double) { return -m_draws.between(330, 460); }}});
        addLimit("noise", 500,
                 {{"avr", noise(12, 14, 3, 5, 30)},
                  {"display", [&](double) { return energy(m_draws.between(10, 28), 5, 32); }},
                  {"rack", noise(14, -6, 3, 1, 24)},
                  {"seating", noise(8, 0, 4, 1, 20)}});
        if (slotNamed("rack")) {
            addLimit("rack_mm", 0,
                     {{"avr", near(130, 90, 15, 60, 260)},
                      {"cables", [&](double) { return m_draws.between(10, 50); }},
                      {"rack", [&](double) { return -m_draws.between(180, 440); }}});
        }
    }

    std::size_t classCount()
    {
        const std::map<std::size_t, std::size_t> bySize{{10, 5}, {50, 10}, {200, 16}, {1'000, 24}};
        std::size_t usual = m_shape.classes;
        if (usual == 0) {
            const auto known = bySize.find(m_shape.options);
            const double grown = 2.2 * std::log2(static_cast<double>(m_shape.options) + 1);
            usual = known != bySize.end()
                        ? known->second
                        : std::clamp<std::size_t>(static_cast<std::size_t>(grown), 2, 24);
        }
        const std::size_t least = usual - usual / 3;
        const std::size_t count = least + m_draws.below(usual / 3 + usual / 4 + 1);
        return std::clamp<std::size_t>(count, 2, m_shape.options);
    }

    /// Options in the order of what the table looks at, cut into classes of equal size.
    std::vector<std::uint32_t> classesOf(std::size_t slot, const PairKind& kind, std::size_t count)
    {
        const Things& things = m_things[slot];
        std::vector<double> looked(m_shape.options);
        for (std::size_t k = 0; k < looked.size(); ++k) {
            if (kind.worth == Worth::Near) {
                looked[k] = 0.75 * things.traits[k] + 0.25 * things.tiers[k];
            } else if (kind.rule == Rule::Supply) {
                looked[k] = std::clamp(things.tiers[k] + m_draws.normal(0.12), 0.0, 0.999);
            } else {
                looked[k] = m_draws.share();
            }
        }
        std::vector<std::size_t> order(m_shape.options);
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, {}, [&looked](std::size_t k) { return looked[k]; });
        std::vector<std::uint32_t> classes(m_shape.options);
        for (std::size_t at = 0; at < order.size(); ++at) {
            classes[order[at]] = static_cast<std::uint32_t>(at * count / m_shape.options);
        }
        return classes;
    }

    bool isAllowed(const PairKind& kind, double placeA, double placeB)
    {
        if (kind.rule == Rule::Supply) {
            const double give =
                m_shape.forbidden < 0.5 ? 0.5 - std::sqrt(m_shape.forbidden / 2) : 0.0;
            return placeA <= placeB + give + m_draws.normal(0.04);
        }
        return kind.rule == Rule::None || !m_draws.chance(m_shape.forbidden);
    }

    std::int64_t worthOf(const PairKind& kind, double placeA, double placeB)
    {
        const double worth = kind.worth == Worth::Near
                                 ? 1 - 2.2 * std::abs(placeA - placeB) + m_draws.normal(0.12)
                                 : m_draws.between(-0.5, 1);
        return rounded(kind.amplitude * m_shape.strength * worth);
    }

    /// The planted choice and "none" go with everything that they must go with.
    void allowKept(PairTable& pair)
    {
        const Things& a = m_things[pair.a];
        const Things& b = m_things[pair.b];
        pair.allow[pair.classOfA[a.planted] * pair.classesB + pair.classOfB[b.planted]] = 1;
        for (std::size_t v = 0; a.hasNone && v < pair.classesB; ++v) {
            pair.allow[pair.classOfA[0] * pair.classesB + v] = 1;
        }
        for (std::size_t u = 0; b.hasNone && u < pair.classesA; ++u) {
            pair.allow[u * pair.classesB + pair.classOfB[0]] = 1;
        }
    }

    void addExclusions(PairTable& pair)
    {
        std::set<std::pair<std::uint32_t, std::uint32_t>> excluded;
        const double count = m_shape.exclusions * static_cast<double>(m_shape.options);
        for (int at = 0; at < static_cast<int>(count); ++at) {
            const auto k = static_cast<std::uint32_t>(m_draws.below(m_shape.options));
            const auto l = static_cast<std::uint32_t>(m_draws.below(m_shape.options));
            if (k != m_things[pair.a].planted && l != m_things[pair.b].planted &&
                !isNone(pair.a, k) && !isNone(pair.b, l)) {
                excluded.emplace(k, l);
            }
        }
        pair.forbidden.assign(excluded.begin(), excluded.end());
    }

    void addTable(const PairKind& kind, std::size_t a, std::size_t b)
    {
        PairTable pair;
        pair.name = m_problem.slots[a].name + "-" + m_problem.slots[b].name;
        pair.a = a;
        pair.b = b;
        pair.classesA = classCount();
        pair.classesB = classCount();
        pair.classOfA = classesOf(a, kind, pair.classesA);
        pair.classOfB = classesOf(b, kind, pair.classesB);
        const auto place = [](std::size_t at, std::size_t count) {
            return (static_cast<double>(at) + 0.5) / static_cast<double>(count);
        };
        for (std::size_t u = 0; u < pair.classesA; ++u) {
            for (std::size_t v = 0; v < pair.classesB; ++v) {
                const double placeA = place(u, pair.classesA);
                const double placeB = place(v, pair.classesB);
                pair.allow.push_back(isAllowed(kind, placeA, placeB) ? 1 : 0);
                if (kind.worth != Worth::None) {
                    pair.scores.push_back(worthOf(kind, placeA, placeB));
                }
            }
        }
        allowKept(pair);
        if (kind.rule != Rule::None) {
            addExclusions(pair);
        }
        m_problem.pairs.push_back(std::move(pair));
    }

    void addTables()
    {
        std::set<std::pair<std::size_t, std::size_t>> joined;
        for (const PairKind& kind : pairKinds) {
            const auto a = slotNamed(kind.a);
            const auto b = slotNamed(kind.b);
            if (a && b) {
                addTable(kind, *a, *b);
                joined.insert(std::minmax(*a, *b));
            }
        }
        for (std::size_t a = 0; m_shape.isDense && a < m_shape.slots; ++a) {
            for (std::size_t b = a + 1; b < m_shape.slots; ++b) {
                if (!joined.contains({a, b})) {
                    addTable({"", "", Rule::Chance, Worth::Chance, 300}, a, b);
                }
            }
        }
    }

    void addPins()
    {
        std::set<std::size_t> pinned;
        while (pinned.size() < std::min(m_shape.pins, m_shape.slots)) {
            pinned.insert(m_draws.below(m_shape.slots));
        }
        for (std::size_t i = 0; i < m_shape.slots; ++i) {
            const double kept = pinned.contains(i) ? 0.2 : 0.97;
            std::vector<std::uint32_t> allowed;
            for (std::uint32_t k = 0; k < m_shape.options; ++k) {
                const bool isKept = m_draws.chance(kept);
                if (isKept || k == m_things[i].planted || (isNone(i, k) && kept > 0.5)) {
                    allowed.push_back(k);
                }
            }
            m_problem.slots[i].allowed = std::move(allowed);
        }
    }

    /// Three of four ask for the best options of a slot, the fourth for less of a limit.
    void addWish(std::size_t index)
    {
        Wish wish{.name = "", .slot = {}, .options = {}, .linear = {}};
        if (index % 4 == 3) {
            wish.linear = m_draws.below(m_problem.linears.size());
            const Linear& linear = m_problem.linears[*wish.linear];
            const double cap = static_cast<double>(linear.cap);
            wish.cap = rounded(cap - std::abs(cap) * m_draws.between(0.05, 0.3) - 1);
            wish.name = "less " + linear.name + " " + std::to_string(index);
        } else {
            wish.slot = m_draws.below(m_shape.slots);
            const auto& tiers = m_things[*wish.slot].tiers;
            std::vector<std::uint32_t> order(tiers.size());
            std::iota(order.begin(), order.end(), 0U);
            std::ranges::stable_sort(order, std::greater{},
                                     [&tiers](std::uint32_t k) { return tiers[k]; });
            const double kept = static_cast<double>(tiers.size()) * m_draws.between(0.1, 0.4);
            order.resize(std::max<std::size_t>(1, static_cast<std::size_t>(kept)));
            std::ranges::sort(order);
            wish.options = std::move(order);
            wish.name = "fine " + m_problem.slots[*wish.slot].name + " " + std::to_string(index);
        }
        m_problem.wishes.push_back(std::move(wish));
    }

    const InstanceShape m_shape;
    Draws m_draws;
    std::vector<Things> m_things;
    Problem m_problem;
};

} // namespace

Problem makeInstance(const InstanceShape& shape)
{
    return InstanceMaker(shape).make();
}

InstanceShape shapeOf(InstanceSize size, std::uint64_t seed)
{
    switch (size) {
    case InstanceSize::S:
        return {.slots = 10, .options = 10, .seed = seed};
    case InstanceSize::M:
        return {.slots = 12, .options = 50, .seed = seed};
    case InstanceSize::L:
        return {.slots = 14, .options = 200, .seed = seed};
    case InstanceSize::XL:
        break;
    }
    return {.slots = 14, .options = 1'000, .seed = seed};
}

} // namespace bespeak::test
