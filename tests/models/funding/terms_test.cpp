// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/funding/records.h"
#include "tests/support/catch.h"
#include "tests/support/funding_book.h"

#include <nlohmann/json.hpp>

using namespace bespeak;
using namespace bespeak::funding;
using namespace bespeak::test;

TEST_CASE("terms come back from their text as they were")
{
    CampaignTerms terms = someTerms();
    terms.goalKind = GoalKind::Money;
    terms.goal = 300'001;
    terms.contributorBasisPoints = 333;
    const auto back = parseTerms(nlohmann::json::parse(formatTerms(terms).dump()));
    REQUIRE_OK(back);
    REQUIRE(*back == terms);
}

TEST_CASE("terms that cannot be kept are refused")
{
    struct Row {
        const char* name;
        void (*spoil)(CampaignTerms&);
    };
    const Row row = GENERATE(values<Row>({
        {"no title", [](CampaignTerms& t) { t.title.clear(); }},
        {"no policy", [](CampaignTerms& t) { t.policy.clear(); }},
        {"no design", [](CampaignTerms& t) { t.designSha256 = "abc"; }},
        {"no price", [](CampaignTerms& t) { t.tiers.clear(); }},
        {"a price of nothing", [](CampaignTerms& t) { t.tiers[0].unitPrice.minor = 0; }},
        {"another currency",
         [](CampaignTerms& t) { t.tiers[0].unitPrice.currency = *Currency::parse("USD"); }},
        {"two prices of one name", [](CampaignTerms& t) { t.tiers[1].name = t.tiers[0].name; }},
        {"cap below goal", [](CampaignTerms& t) { t.cap = t.goal - 1; }},
        {"too few pieces for the goal", [](CampaignTerms& t) { t.tiers.pop_back(); }},
        {"money goal out of reach",
         [](CampaignTerms& t) {
             t.goalKind = GoalKind::Money;
             t.goal = 4 * 199'901 + 1;
         }},
        {"floor above goal", [](CampaignTerms& t) { t.floor = t.goal + 1; }},
        {"no floor", [](CampaignTerms& t) { t.floor = 0; }},
        {"no piece for a backer", [](CampaignTerms& t) { t.unitsPerBacker = 0; }},
        {"no decision", [](CampaignTerms& t) { t.decisionDays = 0; }},
    }));
    INFO(row.name);
    CampaignTerms terms = someTerms();
    REQUIRE_OK(checkTerms(terms));
    row.spoil(terms);
    REQUIRE(keyOf(checkTerms(terms)) == "funding.bad-terms");
}

TEST_CASE("records come back from their text as they were")
{
    CampaignRecord campaign{
        CampaignId{{}}, someTerms(), CampaignState::Decision, {5}, {3}, {9}, "because", "", 2};
    const auto back = parseCampaign(campaign.id, formatCampaign(campaign));
    REQUIRE_OK(back);
    REQUIRE(*back == campaign);
    const PledgeRecord pledge{
        PledgeId{{}}, CampaignId{{}}, "anna", PledgeState::Errored, 1, 2, 3, 1, {77}, "doc"};
    const auto again = parsePledge(formatPledge(pledge));
    REQUIRE_OK(again);
    REQUIRE(*again == pledge);
}
