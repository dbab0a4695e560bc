// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/deck.h"

#include "models/community/draws.h"

#include <algorithm>
#include <tuple>

namespace bespeak::community
{

namespace
{

constexpr std::int64_t priorSupported = 2;
constexpr std::int64_t priorNot = 18;

struct Drawn {
    std::uint64_t value = 0;
    std::uint64_t order = 0;
    const std::string* handle = nullptr;
};

} // namespace

std::vector<std::string> assignDeck(const Feed& feed, const exchange::DocumentId& id,
                                    std::string_view token)
{
    const std::string seed = "bespeak deck\n" + id.text() + "\n" + std::string(token) + "\n";
    std::vector<Drawn> drawn;
    for (const FeedEntry& entry : feed.entries) {
        const std::string& handle = entry.entry.handle;
        if (entry.entry.cohort != feed.voting || entry.family != handle ||
            feed.tombstones.contains(handle)) {
            continue;
        }
        Draws draws(sha256(seed + handle));
        const std::uint64_t value =
            draws.beta(entry.counters.supported + priorSupported,
                       entry.counters.shown - entry.counters.supported + priorNot);
        drawn.push_back({value, draws.next(), &handle});
    }
    const std::size_t size = std::min(deckSize, drawn.size());
    const auto end = drawn.begin() + static_cast<std::ptrdiff_t>(size);
    std::ranges::partial_sort(drawn, end, std::greater(), [](const Drawn& card) {
        return std::tuple(card.value, *card.handle);
    });
    // The best would always come first otherwise, and what comes first is liked more.
    std::sort(drawn.begin(), end, [](const Drawn& a, const Drawn& b) { return a.order < b.order; });
    std::vector<std::string> deck;
    for (auto card = drawn.begin(); card != end; ++card) {
        deck.push_back(*card->handle);
    }
    return deck;
}

} // namespace bespeak::community
