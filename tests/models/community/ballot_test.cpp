// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/ballot.h"
#include "models/community/tally.h"
#include "models/community/vote_token.h"
#include "models/exchange/base64url.h"
#include "tests/support/catch.h"
#include "tests/support/community_week.h"

using namespace bespeak;
using namespace bespeak::community;
using bespeak::test::communityKey;
using bespeak::test::communityMonday;

namespace
{

const IsoWeek cohort{2026, 46};

const exchange::KeyId& retailer()
{
    static const exchange::KeyId id = communityKey(900).id();
    return id;
}

const OpenedFeed& feed()
{
    static const OpenedFeed opened =
        openFeed(composeFeed(test::sampleFeed(40, cohort), 1, communityKey(901), communityMonday())
                     ->bytes,
                 test::communityCard())
            .value();
    return opened;
}

Answer support(const std::string&)
{
    return Answer::Support;
}

Ballot ballotOf(int customer)
{
    const auto pseudonym = weeklyPseudonym(communityKey(customer), retailer(), cohort);
    return test::answeredDeck(feed(), pseudonym, "DE-80", support);
}

std::string outcome(const Ballot& ballot, int customer, Instant received = communityMonday())
{
    const auto pseudonym = weeklyPseudonym(communityKey(customer), retailer(), cohort);
    const auto composed = composeBallot(ballot, pseudonym, retailer(), communityMonday());
    const auto opened = openBallot(composed->bytes, retailer());
    if (!opened) {
        return opened.error().key;
    }
    const auto checked =
        checkBallot(*opened, feed(), tokenKeyOf(test::communitySecret(), cohort), received);
    return checked ? "" : checked.error().key;
}

} // namespace

TEST_CASE("a whole deck with a token counts")
{
    CHECK(outcome(ballotOf(1), 1) == "");
    CHECK(outcome(ballotOf(1), 1, communityMonday() + 7 * millisecondsPerDay + -1) == "");
}

TEST_CASE("anything but the whole assigned deck counts nothing")
{
    Ballot ballot = ballotOf(1);
    SECTION("a card left out")
    {
        ballot.answers.pop_back();
    }
    SECTION("a card exchanged")
    {
        ballot.answers[0].handle = test::handleOf(9999);
    }
    SECTION("another order")
    {
        std::swap(ballot.answers[0], ballot.answers[1]);
    }
    SECTION("one design alone")
    {
        ballot.answers.resize(1);
    }
    SECTION("nothing")
    {
        ballot.answers.clear();
    }
    CHECK(outcome(ballot, 1) == "community.deck-differs");
}

TEST_CASE("a deck counts in its week alone, and for its feed")
{
    CHECK(outcome(ballotOf(1), 1, communityMonday() + 7 * millisecondsPerDay) ==
          "community.ballot-late");
    CHECK(outcome(ballotOf(1), 1, communityMonday() + -1) == "community.ballot-late");
    Ballot other = ballotOf(1);
    other.feed = sha256("another feed").text();
    CHECK(outcome(other, 1) == "community.ballot-late");
}

TEST_CASE("a token is of one voter and one week; without one nothing counts")
{
    Ballot stolen = ballotOf(1);
    CHECK(outcome(stolen, 2) == "community.token-wrong");
    Ballot without = ballotOf(1);
    without.token = exchange::encodeBase64url(std::string(32, '\0'));
    CHECK(outcome(without, 1) == "community.token-wrong");
    without.token.clear();
    CHECK(outcome(without, 1) == "community.token-wrong");
}

TEST_CASE("a ballot with words in it is refused")
{
    const auto pseudonym = weeklyPseudonym(communityKey(1), retailer(), cohort);
    Ballot ballot = ballotOf(1);
    ballot.region = "Mustermann";
    const auto composed = composeBallot(ballot, pseudonym, retailer(), communityMonday());
    CHECK_FALSE(openBallot(composed->bytes, retailer()));
    const auto good = composeBallot(ballotOf(1), pseudonym, retailer(), communityMonday());
    CHECK_FALSE(openBallot(good->bytes, communityKey(77).id()));
}

TEST_CASE("a pseudonym lasts one week and one retailer, and tells nothing of the customer")
{
    const auto key = communityKey(1);
    const auto pseudonym = weeklyPseudonym(key, retailer(), cohort).id();
    CHECK(weeklyPseudonym(key, retailer(), cohort).id() == pseudonym);
    CHECK(weeklyPseudonym(key, retailer(), weekAfter(cohort)).id() != pseudonym);
    CHECK(weeklyPseudonym(key, communityKey(2).id(), cohort).id() != pseudonym);
    const auto bytes = composeBallot(ballotOf(1), weeklyPseudonym(key, retailer(), cohort),
                                     retailer(), communityMonday() + 12345678)
                           ->bytes;
    CHECK(bytes.find(key.id().text()) == std::string::npos);
}

TEST_CASE("tokens come by messages, for cohorts that are granted and by the announced key alone")
{
    const auto customer = communityKey(1);
    const std::vector<IsoWeek> cohorts{cohort, weekAfter(cohort)};
    const auto asked = composeTokenRequest(cohorts, customer, retailer(), communityMonday());
    const auto request = openTokenRequest(asked->bytes, retailer());
    REQUIRE(request);
    CHECK(request->customer == customer.id());
    // The retailer does not see the pseudonym for which it gives the token.
    const auto pseudonym = weeklyPseudonym(customer, retailer(), cohort);
    CHECK(asked->bytes.find(pseudonym.id().text()) == std::string::npos);

    const exchange::SecretBytes secret = test::communitySecret();
    const auto answer =
        composeTokenAnswer(*request, {cohort}, secret, communityKey(901), communityMonday());
    const auto lookup = test::communityCard().keyLookup();
    const auto tokens = openTokenAnswer(answer->bytes, customer, retailer(), lookup,
                                        {{cohort, announcedTokenKey(secret, cohort)}});
    REQUIRE(tokens);
    CHECK(tokens->size() == 1);
    CHECK(tokens->at(cohort) == ballotOf(1).token);

    const auto marked = exchange::SecretBytes::copyOf(std::string(32, 'm'));
    const auto bad =
        composeTokenAnswer(*request, {cohort}, marked, communityKey(901), communityMonday());
    CHECK_FALSE(openTokenAnswer(bad->bytes, customer, retailer(), lookup,
                                {{cohort, announcedTokenKey(secret, cohort)}}));
    const auto foreign =
        composeTokenAnswer(*request, {cohort}, secret, communityKey(5), communityMonday());
    CHECK_FALSE(openTokenAnswer(foreign->bytes, customer, retailer(), lookup,
                                {{cohort, announcedTokenKey(secret, cohort)}}));
}

TEST_CASE("a second deck of a voter is not counted, nor an author's own support")
{
    const std::string own = feed().feed.entries[0].entry.handle;
    Tally tally({{own, "author"}});
    const Ballot ballot{cohort, "", "DE-80", "", {{own, Answer::Support, {}}}};
    CHECK(tally.add(ballot, "voter"));
    CHECK_FALSE(tally.add(ballot, "voter"));
    CHECK(tally.add(ballot, "author"));
    CHECK(tally.counters(own) == Counters{1, 1});
    CHECK(tally.voters() == 2);
}

TEST_CASE("a skip counts as shown and no more; reasons are counted by what was said")
{
    Tally tally({});
    tally.add({cohort, "", "DE-80", "", {{"a", Answer::Skip, {}}}}, "1");
    tally.add({cohort, "", "DE-81", "", {{"a", Answer::NotForMe, Why::Price}}}, "2");
    tally.add({cohort, "", "AT-10", "", {{"a", Answer::Support, {}}}}, "3");
    CHECK(tally.counters("a") == Counters{3, 1});
    CHECK(pooled(tally.regions(), "DE").byHandle.at("a") == Counters{2, 0});
    CHECK(pooled(tally.regions(), "").voters == 3);
    CHECK(tally.reasons().at("a").at(Why::Price) == 1);
    CHECK(widened("DE-80") == "DE-8");
    CHECK(widened("DE-8") == "DE");
    CHECK(widened("DE") == "");
}
