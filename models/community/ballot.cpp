// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/ballot.h"

#include "models/base/json_fields.h"
#include "models/community/deck.h"
#include "models/community/letter.h"
#include "models/exchange/base64url.h"
#include "models/exchange/blind_token.h"

#include <algorithm>
#include <array>

namespace bespeak::community
{

namespace
{

using exchange::Json;

constexpr std::array<std::string_view, 4> answerNames{"support", "not-for-me", "skip", "own"};
constexpr std::array<std::string_view, whyCount> whyNames{"price", "look",    "size",
                                                          "sound", "picture", "too-much"};

Json formatBallot(const Ballot& ballot)
{
    Json answers = Json::array();
    for (const Answered& answered : ballot.answers) {
        answers.push_back({{"handle", answered.handle},
                           {"answer", answerName(answered.answer)},
                           {"why", answered.why ? whyName(*answered.why) : ""}});
    }
    return {{"cohort", formatWeek(ballot.cohort)},
            {"feed", ballot.feed},
            {"region", ballot.region},
            {"token", ballot.token},
            {"answers", std::move(answers)}};
}

Ballot readBallot(const JsonFields& fields)
{
    Ballot ballot;
    ballot.cohort = parseWeek(fields.text("cohort", 8)).value_or(IsoWeek{});
    ballot.feed = fields.text("feed", 64);
    ballot.region = fields.text("region", 5);
    ballot.token = fields.text("token", 43);
    fields.each("answers", deckSize, [&](const Json& element, const std::string& place) {
        const JsonFields row(element, place, fields.problem());
        const auto answer = findAnswer(row.text("answer", 12));
        ballot.answers.push_back(
            {row.text("handle", 32), answer.value_or(Answer::Skip), findWhy(row.text("why", 12))});
    });
    return ballot;
}

} // namespace

std::string_view answerName(Answer answer)
{
    return answerNames[static_cast<std::size_t>(answer)];
}

std::optional<Answer> findAnswer(std::string_view name)
{
    const auto found = std::ranges::find(answerNames, name);
    return found == answerNames.end()
               ? std::nullopt
               : std::optional(static_cast<Answer>(found - answerNames.begin()));
}

std::string_view whyName(Why why)
{
    return whyNames[static_cast<std::size_t>(why)];
}

std::optional<Why> findWhy(std::string_view name)
{
    const auto found = std::ranges::find(whyNames, name);
    return found == whyNames.end() ? std::nullopt
                                   : std::optional(static_cast<Why>(found - whyNames.begin()));
}

exchange::SigningKey weeklyPseudonym(const exchange::SigningKey& customer,
                                     const exchange::KeyId& retailer, const IsoWeek& cohort)
{
    return exchange::deriveSigningKey(customer, "bespeak vote\n" + retailer.text() + "\n" +
                                                    formatWeek(cohort));
}

std::string tokenInput(const IsoWeek& cohort, const exchange::KeyId& voter)
{
    return formatWeek(cohort) + "\n" + voter.text();
}

Result<exchange::ComposedMessage> composeBallot(const Ballot& ballot,
                                                const exchange::SigningKey& pseudonym,
                                                const exchange::KeyId& retailer, Instant now)
{
    return composeLetter({exchange::deckVoteKind, retailer, now}, formatBallot(ballot), pseudonym);
}

Result<OpenedBallot> openBallot(std::string_view bytes, const exchange::KeyId& retailer)
{
    const auto letter = openLetter(bytes, exchange::deckVoteKind, retailer);
    if (!letter) {
        return failWith(letter);
    }
    std::optional<Error> problem;
    Ballot ballot = readBallot(JsonFields(letter->body, "ballot", problem));
    if (problem || formatBallot(ballot) != letter->body || !isRegion(ballot.region)) {
        return fail("community.ballot-unreadable");
    }
    return OpenedBallot{std::move(ballot), letter->author, letter->id};
}

Result<void> checkBallot(const OpenedBallot& opened, const OpenedFeed& feed,
                         const exchange::SecretBytes& tokenKey, Instant received)
{
    const Ballot& ballot = opened.ballot;
    if (ballot.feed != feed.id.text() || ballot.cohort != feed.feed.voting ||
        weekOf(received) != weekAfter(ballot.cohort)) {
        return fail("community.ballot-late");
    }
    const auto token = exchange::decodeBase64url(ballot.token);
    if (!token || !exchange::isTokenOf(tokenKey, tokenInput(ballot.cohort, opened.voter), *token)) {
        return fail("community.token-wrong");
    }
    const std::vector<std::string> deck = assignDeck(feed.feed, feed.id, *token);
    const bool isSame = std::ranges::equal(deck, ballot.answers, {}, {}, &Answered::handle);
    return isSame && !deck.empty() ? Result<void>() : fail("community.deck-differs");
}

} // namespace bespeak::community
