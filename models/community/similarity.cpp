// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/similarity.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <set>

namespace bespeak::community
{

namespace
{

using Counts = std::map<ComponentId, int>;

Counts countParts(const Entry& entry)
{
    Counts counts;
    for (const EntryThing& thing : entry.things) {
        ++counts[thing.component];
    }
    return counts;
}

double weightOf(const PartWeights& weights, const ComponentId& id)
{
    // Two designs in which all things are common are alike all the same.
    constexpr double least = 0.05;
    const auto found = weights.find(id);
    return found == weights.end() ? 1.0 : std::max(least, found->second);
}

double sharedParts(const Counts& a, const Counts& b, const PartWeights& weights)
{
    double both = 0;
    double either = 0;
    for (const auto& [id, count] : a) {
        const auto other = b.find(id);
        const int there = other == b.end() ? 0 : other->second;
        both += weightOf(weights, id) * std::min(count, there);
        either += weightOf(weights, id) * std::max(count, there);
    }
    for (const auto& [id, count] : b) {
        if (!a.contains(id)) {
            either += weightOf(weights, id) * count;
        }
    }
    return either > 0 ? both / either : 1.0;
}

double closeness(int a, int b, int range)
{
    return 1.0 - static_cast<double>(std::abs(a - b)) / range;
}

/// Gower over the sides of the room, longer first, its height, and each need.
double sameHome(const Entry& a, const Entry& b)
{
    double sum = closeness(std::max(a.width, a.depth), std::max(b.width, b.depth), 26) +
                 closeness(std::min(a.width, a.depth), std::min(b.width, b.depth), 26) +
                 closeness(a.height, b.height, 4);
    for (std::size_t i = 0; i < needTagCount; ++i) {
        const auto need = static_cast<NeedTag>(i);
        const bool inA = std::ranges::find(a.needs, need) != a.needs.end();
        const bool inB = std::ranges::find(b.needs, need) != b.needs.end();
        sum += inA == inB ? 1.0 : 0.0;
    }
    return sum / (3.0 + static_cast<double>(needTagCount));
}

struct Spot {
    double x = 0;
    double y = 0;
};

/// A thing's place from the middle of the room, mirrored if bit 2, turned by `way` quarters.
Spot spotOf(const EntryThing& thing, const Entry& entry, int way)
{
    Spot spot{static_cast<double>(thing.x) - entry.width * 2.5,
              static_cast<double>(thing.y) - entry.depth * 2.5};
    if ((way & 4) != 0) {
        spot.x = -spot.x;
    }
    for (int quarter = 0; quarter < (way & 3); ++quarter) {
        spot = {-spot.y, spot.x};
    }
    return spot;
}

/// The mean distance of things of one component, each to its nearest free match, in decimetres.
double meanDistance(const Entry& a, const Entry& b, int way)
{
    std::vector<bool> taken(b.things.size(), false);
    double sum = 0;
    int matched = 0;
    for (const EntryThing& thing : a.things) {
        const Spot from = spotOf(thing, a, way);
        double nearest = -1;
        std::size_t at = 0;
        for (std::size_t i = 0; i < b.things.size(); ++i) {
            if (taken[i] || b.things[i].component != thing.component) {
                continue;
            }
            const Spot to = spotOf(b.things[i], b, 0);
            const double distance = std::hypot(from.x - to.x, from.y - to.y);
            if (nearest < 0 || distance < nearest) {
                nearest = distance;
                at = i;
            }
        }
        if (nearest >= 0) {
            taken[at] = true;
            sum += nearest;
            ++matched;
        }
    }
    return matched > 0 ? sum / matched : -1;
}

/// From both sides, since who takes the nearest first decides what is left.
double sameLayout(const Entry& a, const Entry& b)
{
    const double diagonal = std::max(std::hypot(a.width * 5.0, a.depth * 5.0),
                                     std::hypot(b.width * 5.0, b.depth * 5.0));
    double best = 0;
    for (int way = 0; way < 8; ++way) {
        for (const double mean : {meanDistance(a, b, way), meanDistance(b, a, way)}) {
            if (mean >= 0) {
                best = std::max(best, 1.0 - mean / diagonal);
            }
        }
    }
    return std::clamp(best, 0.0, 1.0);
}

double similarityOf(const Entry& a, const Entry& b, double parts)
{
    return 0.5 * parts + 0.3 * sameHome(a, b) + 0.2 * sameLayout(a, b);
}

} // namespace

PartWeights weighParts(const std::vector<const Entry*>& entries)
{
    std::map<ComponentId, int> designs;
    for (const Entry* entry : entries) {
        for (const auto& [id, ignored] : countParts(*entry)) {
            ++designs[id];
        }
    }
    PartWeights weights;
    for (const auto& [id, count] : designs) {
        weights[id] = std::log(static_cast<double>(entries.size() + 1) / count);
    }
    return weights;
}

double similarity(const Entry& a, const Entry& b, const PartWeights& weights)
{
    return similarityOf(a, b, sharedParts(countParts(a), countParts(b), weights));
}

namespace
{

/// A design that stands for its family so far.
struct Head {
    const Entry* entry;
    Counts parts;
};

/// Finds heads without comparing with each: what shares none of a design's most telling parts
/// cannot share enough of it.
class Heads
{
public:
    explicit Heads(const PartWeights& weights)
        : m_weights(weights)
    {
    }

    const Entry* find(const Entry& entry, const Counts& parts) const
    {
        for (const std::size_t at : candidates(parts)) {
            const double shared = sharedParts(parts, m_heads[at].parts, m_weights);
            if (0.5 * shared + 0.5 >= sameFamily &&
                similarityOf(entry, *m_heads[at].entry, shared) >= sameFamily) {
                return m_heads[at].entry;
            }
        }
        return nullptr;
    }

    void add(const Entry& entry, const Counts& parts)
    {
        for (const auto& [id, count] : parts) {
            m_having[id].push_back(m_heads.size());
        }
        m_heads.push_back({&entry, parts});
    }

private:
    /// Earliest first.
    std::set<std::size_t> candidates(const Counts& parts) const
    {
        // Without these parts, less than what a family must share is left.
        constexpr double mostMissing = 1 - (2 * sameFamily - 1);
        std::vector<std::pair<double, ComponentId>> telling;
        double whole = 0;
        for (const auto& [id, count] : parts) {
            telling.emplace_back(weightOf(m_weights, id) * count, id);
            whole += telling.back().first;
        }
        std::ranges::sort(telling, std::greater());
        std::set<std::size_t> found;
        double missing = 0;
        for (const auto& [weight, id] : telling) {
            if (const auto having = m_having.find(id); having != m_having.end()) {
                found.insert(having->second.begin(), having->second.end());
            }
            missing += weight;
            if (missing > mostMissing * whole) {
                break;
            }
        }
        return found;
    }

    const PartWeights& m_weights;
    std::vector<Head> m_heads;
    std::map<ComponentId, std::vector<std::size_t>> m_having;
};

} // namespace

std::map<std::string, std::string> findFamilies(const std::vector<const Entry*>& entries)
{
    const PartWeights weights = weighParts(entries);
    Heads heads(weights);
    std::map<std::string, std::string> families;
    for (const Entry* entry : entries) {
        const Counts parts = countParts(*entry);
        const Entry* head = heads.find(*entry, parts);
        families[entry->handle] = head == nullptr ? entry->handle : head->handle;
        if (head == nullptr) {
            heads.add(*entry, parts);
        }
    }
    return families;
}

std::vector<const Entry*> homesLike(const Entry& entry, const std::vector<const Entry*>& entries,
                                    std::size_t most)
{
    const PartWeights weights = weighParts(entries);
    std::vector<std::pair<double, const Entry*>> scored;
    for (const Entry* other : entries) {
        if (other->handle != entry.handle) {
            scored.emplace_back(similarity(entry, *other, weights), other);
        }
    }
    std::ranges::stable_sort(scored, std::greater(), &std::pair<double, const Entry*>::first);
    std::vector<const Entry*> alike;
    for (std::size_t i = 0; i < std::min(most, scored.size()); ++i) {
        alike.push_back(scored[i].second);
    }
    return alike;
}

} // namespace bespeak::community
