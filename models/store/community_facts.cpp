// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/community_facts.h"

#include "models/community/feed_json.h"
#include "models/exchange/base64url.h"
#include "models/store/store.h"

#include <nlohmann/json.hpp>

namespace bespeak::store
{

namespace
{

using nlohmann::json;

constexpr const char* secretSetting = "community.secret";

tl::unexpected<Error> damaged(const CommunityItem& item)
{
    return fail("store.document-damaged", {{"document", item.subject}});
}

bool isTextOf(const json& row, std::size_t count)
{
    return row.is_array() && row.size() == count && row[0].is_string();
}

} // namespace

Result<exchange::SecretBytes> communitySecret(Store& store)
{
    auto known = store.setting(secretSetting);
    if (!known) {
        return failWith(known);
    }
    if (!*known) {
        exchange::SystemRandomness randomness;
        const auto fresh = exchange::SecretBytes::random(32, randomness);
        if (auto put = store.putSetting(secretSetting, exchange::encodeBase64url(fresh.view()));
            !put) {
            return failWith(put);
        }
        // Read again: another desk may have been quicker.
        known = store.setting(secretSetting);
        if (!known) {
            return failWith(known);
        }
    }
    const auto bytes = exchange::decodeBase64url(**known);
    if (!bytes || bytes->size() != 32) {
        return fail("store.document-damaged", {{"document", secretSetting}});
    }
    return exchange::SecretBytes::copyOf(*bytes);
}

std::string formatFeedFacts(const community::OpenedFeed& opened)
{
    json deck = json::array();
    json families = json::object();
    for (const community::FeedEntry& entry : opened.feed.entries) {
        const std::string& handle = entry.entry.handle;
        families[handle] = entry.family;
        if (entry.entry.cohort == opened.feed.voting && entry.family == handle) {
            deck.push_back({handle, entry.counters.shown, entry.counters.supported});
        }
    }
    return json{{"head", community::formatFeedHead(opened.feed)},
                {"deck", std::move(deck)},
                {"families", std::move(families)},
                {"version", opened.version},
                {"issued", opened.issued.milliseconds},
                {"expires", opened.expires.milliseconds},
                {"signer", opened.signer.text()}}
        .dump();
}

Result<KeptFeed> readFeedFacts(const CommunityItem& item)
{
    const json facts = json::parse(item.facts, nullptr, false);
    const auto id = exchange::DocumentId::parse(item.subject);
    if (!facts.is_object() || !id || !facts.contains("head") || !facts.contains("deck")) {
        return damaged(item);
    }
    const auto signer = exchange::KeyId::parse(facts.value("signer", ""));
    auto head = community::parseFeedHead(facts["head"]);
    if (!head || !signer) {
        return damaged(item);
    }
    KeptFeed kept{{std::move(*head),
                   *id,
                   facts.value("version", std::int64_t{1}),
                   {facts.value("issued", std::int64_t{0})},
                   {facts.value("expires", std::int64_t{0})},
                   *signer},
                  facts.value("families", std::map<std::string, std::string>())};
    for (const json& row : facts["deck"]) {
        if (!isTextOf(row, 3) || !row[1].is_number_integer() || !row[2].is_number_integer()) {
            return damaged(item);
        }
        community::FeedEntry entry;
        entry.entry.handle = row[0].get<std::string>();
        entry.entry.cohort = kept.opened.feed.voting;
        entry.family = entry.entry.handle;
        entry.counters = {row[1].get<std::int64_t>(), row[2].get<std::int64_t>()};
        kept.opened.feed.entries.push_back(std::move(entry));
    }
    return kept;
}

std::string formatBallotFacts(const community::Ballot& ballot)
{
    json answers = json::array();
    for (const community::Answered& answered : ballot.answers) {
        answers.push_back({answered.handle, community::answerName(answered.answer),
                           answered.why ? community::whyName(*answered.why) : ""});
    }
    return json{{"region", ballot.region}, {"answers", std::move(answers)}}.dump();
}

Result<community::Ballot> readBallotFacts(const CommunityItem& item)
{
    const json facts = json::parse(item.facts, nullptr, false);
    const auto cohort = community::parseWeek(item.period);
    if (!facts.is_object() || !cohort || !facts.contains("answers")) {
        return damaged(item);
    }
    community::Ballot ballot{*cohort, {}, facts.value("region", ""), {}, {}};
    for (const json& row : facts["answers"]) {
        if (!isTextOf(row, 3) || !row[1].is_string() || !row[2].is_string()) {
            return damaged(item);
        }
        const auto answer = community::findAnswer(row[1].get_ref<const std::string&>());
        if (!answer) {
            return damaged(item);
        }
        ballot.answers.push_back({row[0].get<std::string>(), *answer,
                                  community::findWhy(row[2].get_ref<const std::string&>())});
    }
    return ballot;
}

} // namespace bespeak::store
