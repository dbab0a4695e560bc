// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/funding/terms.h"

#include "models/base/json_fields.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace bespeak::funding
{

namespace
{

constexpr std::int64_t mostPieces = 1'000'000;
constexpr std::int64_t mostMinor = 1'000'000'000'000;
constexpr std::size_t mostTiers = 16;

tl::unexpected<Error> bad(const char* reason)
{
    return fail("funding.bad-terms", {{"reason", reason}});
}

/// The most that could be pledged within the cap: the dearest tiers first.
std::int64_t withinReach(const CampaignTerms& terms)
{
    std::vector<Tier> tiers = terms.tiers;
    std::ranges::sort(
        tiers, [](const Tier& a, const Tier& b) { return a.unitPrice.minor > b.unitPrice.minor; });
    std::int64_t left = terms.cap;
    std::int64_t reach = 0;
    for (const Tier& tier : tiers) {
        const std::int64_t pieces = std::min(left, tier.quantity);
        left -= pieces;
        reach += terms.goalKind == GoalKind::Units ? pieces : pieces * tier.unitPrice.minor;
    }
    return reach;
}

Result<void> checkTiers(const CampaignTerms& terms)
{
    if (terms.tiers.empty() || terms.tiers.size() > mostTiers) {
        return bad("a campaign has between one and sixteen prices");
    }
    for (const Tier& tier : terms.tiers) {
        if (tier.name.empty() || tier.unitPrice.minor <= 0 || tier.unitPrice.minor > mostMinor ||
            tier.quantity <= 0 || tier.quantity > mostPieces ||
            tier.unitPrice.currency != terms.currency) {
            return bad("each price needs a name, an amount in the campaign's currency and a "
                       "number of pieces");
        }
        const auto same = std::ranges::count(terms.tiers, tier.name, &Tier::name);
        if (same != 1) {
            return bad("two prices have the same name");
        }
    }
    return {};
}

Tier readTier(const nlohmann::json& json, const std::string& place, const Currency& currency,
              std::optional<Error>& problem)
{
    const JsonFields fields(json, place, problem);
    return {fields.text("name", 120),
            {fields.integer("unit_minor", 1, mostMinor), currency},
            fields.integer("quantity", 1, mostPieces)};
}

int smallNumber(const JsonFields& fields, const char* field, int low, int high)
{
    return static_cast<int>(fields.integer(field, low, high));
}

} // namespace

Result<void> checkTerms(const CampaignTerms& terms)
{
    if (terms.title.empty() || terms.policy.empty()) {
        return bad("a title and what is binding must be said");
    }
    if (terms.designSha256.size() != 64) {
        return bad("the design that would be built must be named");
    }
    if (auto tiers = checkTiers(terms); !tiers) {
        return tiers;
    }
    if (terms.cap <= 0 || terms.cap > mostPieces) {
        return bad("the most pieces that will be built must be said");
    }
    if (terms.goal <= 0 || terms.goal > withinReach(terms)) {
        return bad("the goal cannot be reached with this cap and these prices");
    }
    if (terms.floor <= 0 || terms.floor > terms.goal) {
        return bad("the floor lies between one and the goal");
    }
    const bool numbers = terms.unitsPerBacker >= 1 && terms.unitsPerBacker <= terms.cap &&
                         terms.lockHours >= 0 && terms.lockHours <= 24 * 14 &&
                         terms.collectDays >= 1 && terms.collectDays <= 60 && terms.attempts >= 1 &&
                         terms.attempts <= 10 && terms.decisionDays >= 1 &&
                         terms.decisionDays <= 60 && terms.contributorBasisPoints >= 0 &&
                         terms.contributorBasisPoints <= 5000;
    return numbers ? Result<void>()
                   : Result<void>(bad("a number of days or pieces is out of range"));
}

nlohmann::json formatTerms(const CampaignTerms& terms)
{
    nlohmann::json tiers = nlohmann::json::array();
    for (const Tier& tier : terms.tiers) {
        tiers.push_back({{"name", tier.name},
                         {"unit_minor", tier.unitPrice.minor},
                         {"quantity", tier.quantity}});
    }
    return {{"title", terms.title},
            {"design", terms.designSha256},
            {"policy", terms.policy},
            {"currency", terms.currency.code()},
            {"goal_kind", terms.goalKind == GoalKind::Units ? "units" : "money"},
            {"goal", terms.goal},
            {"floor", terms.floor},
            {"cap", terms.cap},
            {"units_per_backer", terms.unitsPerBacker},
            {"tiers", std::move(tiers)},
            {"deadline_ms", terms.deadline.milliseconds},
            {"lock_hours", terms.lockHours},
            {"collect_days", terms.collectDays},
            {"attempts", terms.attempts},
            {"decision_days", terms.decisionDays},
            {"contributor_bp", terms.contributorBasisPoints}};
}

Result<CampaignTerms> parseTerms(const nlohmann::json& json)
{
    std::optional<Error> problem;
    const JsonFields fields(json, "terms", problem);
    CampaignTerms terms;
    auto currency = Currency::parse(fields.text("currency", 3));
    if (!currency) {
        return failWith(currency);
    }
    terms.currency = *currency;
    terms.title = fields.text("title", 200);
    terms.designSha256 = fields.text("design", 64);
    terms.policy = fields.text("policy", 4000);
    const std::string kind = fields.text("goal_kind", 5);
    if (kind != "units" && kind != "money") {
        fields.refuse(fields.placeOf("goal_kind"), "units or money");
    }
    terms.goalKind = kind == "money" ? GoalKind::Money : GoalKind::Units;
    terms.goal = fields.integer("goal", 1, mostMinor);
    terms.floor = fields.integer("floor", 1, mostMinor);
    terms.cap = fields.integer("cap", 1, mostPieces);
    terms.unitsPerBacker = fields.integerOr("units_per_backer", 1, mostPieces, 1);
    fields.each("tiers", mostTiers, [&](const nlohmann::json& tier, const std::string& place) {
        terms.tiers.push_back(readTier(tier, place, terms.currency, problem));
    });
    terms.deadline = {fields.integer("deadline_ms", 0, 253'402'300'799'000)};
    terms.lockHours = smallNumber(fields, "lock_hours", 0, 24 * 14);
    terms.collectDays = smallNumber(fields, "collect_days", 1, 60);
    terms.attempts = smallNumber(fields, "attempts", 1, 10);
    terms.decisionDays = smallNumber(fields, "decision_days", 1, 60);
    terms.contributorBasisPoints = static_cast<int>(fields.integerOr("contributor_bp", 0, 5000, 0));
    if (problem) {
        return tl::make_unexpected(*problem);
    }
    return checkTerms(terms).map([&] { return terms; });
}

} // namespace bespeak::funding
