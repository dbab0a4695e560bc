// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/community_week.h"

#include "models/community/deck.h"
#include "models/community/draws.h"
#include "models/community/vote_token.h"
#include "models/exchange/base64url.h"
#include "models/exchange/blind_token.h"
#include "tests/support/repeatable_randomness.h"

namespace bespeak::test
{

using namespace community;

exchange::SigningKey communityKey(int number)
{
    RepeatableRandomness randomness(static_cast<std::uint64_t>(number) + 77'000);
    return exchange::SigningKey::generate(randomness);
}

Instant communityMonday()
{
    return startOf({2026, 47});
}

exchange::RetailerCard communityCard()
{
    const Instant from = communityMonday() + -400 * millisecondsPerDay;
    return {"Kino & Klang",
            communityKey(900).publicKey(),
            {{communityKey(901).publicKey(), {exchange::KeyRole::Sales}, from, std::nullopt},
             {communityKey(902).publicKey(), {exchange::KeyRole::Workshop}, from, std::nullopt}},
            {},
            "DE",
            Currency{},
            {},
            sha256("terms")};
}

std::string handleOf(int number)
{
    return sha256("handle " + std::to_string(number)).text().substr(0, 32);
}

Entry sampleEntry(int number, const IsoWeek& cohort, int likeness)
{
    const int shape = likeness < 0 ? number : likeness;
    Draws draws(sha256("design " + std::to_string(shape)));
    const auto below = [&](std::uint64_t limit) {
        return static_cast<std::int64_t>(draws.next() % limit);
    };
    Entry entry;
    entry.handle = handleOf(number);
    entry.cohort = cohort;
    entry.region = "DE-80";
    entry.width = static_cast<int>(6 + below(8));
    entry.depth = static_cast<int>(6 + below(8));
    for (int i = 0; i < 8; ++i) {
        const std::string id = "thing." + std::to_string(below(120));
        entry.things.push_back({.component = *ComponentId::parse(id),
                                .x = below(static_cast<std::uint64_t>(entry.width) * 5),
                                .y = below(static_cast<std::uint64_t>(entry.depth) * 5),
                                .z = 0,
                                .turn = static_cast<int>(below(24))});
    }
    return entry;
}

catalogue::Catalogue sampleCatalogue()
{
    std::vector<catalogue::Component> components;
    for (int i = 0; i < 120; ++i) {
        components.push_back({*ComponentId::parse("thing." + std::to_string(i)),
                              catalogue::ComponentKind::Accessory});
    }
    return {"things", std::move(components), sha256("things").text(), Date{2026, 11, 1}};
}

Feed sampleFeed(int designs, const IsoWeek& cohort)
{
    Feed feed;
    feed.voting = cohort;
    for (int i = 0; i < designs; ++i) {
        feed.entries.push_back({sampleEntry(i, cohort), {}, handleOf(i)});
    }
    feed.tokenKeys.emplace(cohort, announcedTokenKey(communitySecret(), cohort));
    return feed;
}

exchange::SecretBytes communitySecret()
{
    return exchange::SecretBytes::copyOf(std::string(32, 's'));
}

Ballot answeredDeck(const OpenedFeed& feed, const exchange::SigningKey& pseudonym,
                    const std::string& region,
                    const std::function<Answer(const std::string& handle)>& answer)
{
    const IsoWeek cohort = feed.feed.voting;
    const auto asked = exchange::blindInput(tokenInput(cohort, pseudonym.id()),
                                            exchange::SecretBytes::copyOf(std::string(32, 'b')));
    const auto key = tokenKeyOf(communitySecret(), cohort);
    const auto token = exchange::unblind(asked, exchange::answerBlinded(key, asked.point).value(),
                                         exchange::tokenPublicKey(key))
                           .value();
    Ballot ballot{cohort, feed.id.text(), region, exchange::encodeBase64url(token), {}};
    for (const std::string& handle : assignDeck(feed.feed, feed.id, token)) {
        ballot.answers.push_back({handle, answer(handle), {}});
    }
    return ballot;
}

} // namespace bespeak::test
