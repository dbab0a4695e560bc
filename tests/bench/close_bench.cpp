// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bare_sqlite.h"
#include "tests/bench/measure.h"
#include "tests/support/campaign_desk.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::bench;
using namespace bespeak::funding;

namespace
{

constexpr int backers = 100'000;

CampaignTerms largeTerms()
{
    CampaignTerms terms = test::someTerms(backers / 2, backers * 2, 1);
    terms.tiers = {{"usual", {199'900, {}}, backers * 2}};
    return terms;
}

/// More pledges, as if each had come in by itself; their events are left out.
void fill(const test::CampaignDesk& desk)
{
    BareSqlite database(desk.folder / "desk.sqlite");
    const std::string numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                "WHERE i < " +
                                std::to_string(backers) + ") ";
    const std::string campaign = "'" + test::campaignId().text() + "'";
    database.execute("BEGIN");
    database.execute(numbers +
                     "INSERT INTO pledge SELECT printf('00000000-0000-7000-9000-%012x', n.i), " +
                     campaign +
                     ", 'crowd-' || n.i, 'active', 0, 1, 0, 0, 1795000000000, '', 1000 + n.i "
                     "FROM n");
    database.execute("UPDATE campaign SET active_units = active_units + " +
                     std::to_string(backers));
    database.execute("UPDATE campaign_tier SET active_units = active_units + " +
                     std::to_string(backers));
    database.execute("COMMIT");
}

/// The least that a close must write: the state of each pledge.
double bareClose()
{
    test::CampaignDesk desk(largeTerms());
    fill(desk);
    BareSqlite database(desk.folder / "desk.sqlite");
    return timeOf([&] {
        database.execute("BEGIN IMMEDIATE");
        database.execute("UPDATE pledge SET state = 'committed' WHERE state = 'active'");
        database.execute("COMMIT");
    });
}

double fullClose()
{
    test::CampaignDesk desk(largeTerms());
    fill(desk);
    desk.clock.set(test::campaignDeadline);
    const double time =
        timeOf([&] { REQUIRE_OK(store::runCampaigns(desk.store, desk.first(), desk.bank)); });
    REQUIRE(desk.view().record.state == CampaignState::Settling);
    REQUIRE(desk.view().tally.collecting == backers);
    REQUIRE(*store::checkFunding(desk.store) == std::vector<std::string>{});
    return time;
}

} // namespace

TEST_CASE("close of a campaign")
{
    const Comparison close = compare(5, &fullClose, &bareClose);
    Table table("Close of a campaign with 100,000 pledges",
                {"", "Bespeak", "bare SQLite", "ratio"});
    table.add({"close, count, commit", figure(close.subject) + " ms", figure(close.floor) + " ms",
               figure(close.ratio)});
}

TEST_CASE("pledges, one after the other")
{
    test::CampaignDesk desk(largeTerms());
    constexpr int count = 500;
    int number = 0;
    const double one = timeOfOne(count, [&] { desk.pledge(++number, 0, 1); });
    fill(desk);
    number = 1'000'000;
    const double amongMany = timeOfOne(count, [&] { desk.pledge(++number, 0, 1); });
    Table table("Record one pledge", {"", "time"});
    table.add({"in a new campaign", figure(one) + " ms"});
    table.add({"among 100,000", figure(amongMany) + " ms"});
}
