// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/funding/records.h"

#include "models/base/json_fields.h"

#include <nlohmann/json.hpp>
#include <numeric>

namespace bespeak::funding
{

namespace
{

constexpr std::int64_t lastMillisecond = 253'402'300'799'000;
constexpr std::int64_t mostMinor = 9'000'000'000'000'000;

bool isCollecting(PledgeState state)
{
    return state == PledgeState::Committed || state == PledgeState::Capturing ||
           state == PledgeState::Errored;
}

bool holdsMoney(PledgeState state)
{
    return state == PledgeState::Captured || state == PledgeState::Refunding ||
           state == PledgeState::Disputed;
}

} // namespace

std::int64_t activeUnits(const Tally& tally)
{
    return std::accumulate(tally.activeUnits.begin(), tally.activeUnits.end(), std::int64_t{0});
}

std::int64_t reachedOf(const CampaignTerms& terms, const Tally& tally)
{
    if (terms.goalKind == GoalKind::Units) {
        return activeUnits(tally);
    }
    std::int64_t minor = 0;
    for (std::size_t i = 0; i < tally.activeUnits.size() && i < terms.tiers.size(); ++i) {
        minor += tally.activeUnits[i] * terms.tiers[i].unitPrice.minor;
    }
    return minor;
}

std::int64_t collectedOf(const CampaignTerms& terms, const Tally& tally)
{
    return terms.goalKind == GoalKind::Units ? tally.capturedUnits : tally.capturedMinor;
}

Money amountOf(const CampaignTerms& terms, const PledgeRecord& pledge)
{
    return terms.tiers.at(pledge.tier).unitPrice * pledge.units;
}

bool hasRoom(const CampaignTerms& terms, const Tally& tally, std::size_t tier, std::int64_t units,
             const PledgeRecord* except)
{
    std::int64_t total = activeUnits(tally) + units;
    std::int64_t ofTier = tally.activeUnits.at(tier) + units;
    if (except != nullptr && except->state == PledgeState::Active) {
        total -= except->units;
        ofTier -= except->tier == tier ? except->units : 0;
    }
    return total <= terms.cap && ofTier <= terms.tiers.at(tier).quantity;
}

bool mustWait(const CampaignTerms& terms, const Tally& tally, std::size_t tier, std::int64_t units)
{
    return tally.waiting.at(tier) > 0 || !hasRoom(terms, tally, tier, units);
}

Tally emptyTally(const CampaignTerms& terms)
{
    Tally tally;
    tally.activeUnits.resize(terms.tiers.size());
    tally.waiting.resize(terms.tiers.size());
    return tally;
}

void count(Tally& tally, const CampaignTerms& terms, const PledgeRecord& pledge, int sign)
{
    if (pledge.state == PledgeState::Active) {
        tally.activeUnits.at(pledge.tier) += sign * pledge.units;
    } else if (pledge.state == PledgeState::Waiting) {
        tally.waiting.at(pledge.tier) += sign;
    } else if (isCollecting(pledge.state)) {
        tally.collecting += sign;
    } else if (holdsMoney(pledge.state)) {
        tally.refunding += sign;
        if (pledge.state == PledgeState::Captured) {
            tally.capturedUnits += sign * pledge.units;
            tally.capturedMinor += sign * amountOf(terms, pledge).minor;
        }
    }
}

nlohmann::json formatCampaign(const CampaignRecord& record)
{
    return {{"terms", formatTerms(record.terms)},
            {"state", nameOf(record.state)},
            {"updated_ms", record.updated.milliseconds},
            {"closed_ms", record.closedAt.milliseconds},
            {"decision_ms", record.decisionDue.milliseconds},
            {"reason", record.reason},
            {"opened_by", record.openedBy},
            {"reached", record.reached}};
}

Result<CampaignRecord> parseCampaign(const CampaignId& id, const nlohmann::json& json)
{
    std::optional<Error> problem;
    const JsonFields fields(json, "campaign", problem);
    const auto terms =
        parseTerms(json.is_object() && json.contains("terms") ? json["terms"] : nlohmann::json());
    if (!terms) {
        return failWith(terms);
    }
    const auto state = findCampaignState(fields.text("state", 20));
    if (!state) {
        fields.refuse(fields.placeOf("state"), "a campaign's state");
    }
    CampaignRecord record{id,
                          *terms,
                          state.value_or(CampaignState::Draft),
                          {fields.integer("updated_ms", 0, lastMillisecond)},
                          {fields.integer("closed_ms", 0, lastMillisecond)},
                          {fields.integer("decision_ms", 0, lastMillisecond)},
                          fields.text("reason", 4000),
                          fields.text("opened_by", 64),
                          fields.integer("reached", 0, mostMinor)};
    if (problem) {
        return tl::make_unexpected(*problem);
    }
    return record;
}

nlohmann::json formatPledge(const PledgeRecord& record)
{
    return {{"id", record.id.text()},
            {"campaign", record.campaign.text()},
            {"backer", record.backer},
            {"state", nameOf(record.state)},
            {"tier", record.tier},
            {"units", record.units},
            {"rev", record.revision},
            {"attempts", record.attempts},
            {"since_ms", record.since.milliseconds},
            {"document", record.document}};
}

Result<PledgeRecord> parsePledge(const nlohmann::json& json)
{
    std::optional<Error> problem;
    const JsonFields fields(json, "pledge", problem);
    const auto id = PledgeId::parse(fields.text("id", 36));
    const auto campaign = CampaignId::parse(fields.text("campaign", 36));
    const auto state = findPledgeState(fields.text("state", 20));
    if (!state) {
        fields.refuse(fields.placeOf("state"), "a pledge's state");
    }
    if (!id || !campaign) {
        return failWith(id ? Result<PledgeId>(failWith(campaign)) : id);
    }
    PledgeRecord record{*id,
                        *campaign,
                        fields.text("backer", 200),
                        state.value_or(PledgeState::Draft),
                        static_cast<std::size_t>(fields.integer("tier", 0, 15)),
                        fields.integer("units", 1, 1'000'000),
                        fields.integer("rev", 0, 1'000'000),
                        static_cast<int>(fields.integer("attempts", 0, 1000)),
                        {fields.integer("since_ms", 0, lastMillisecond)},
                        fields.text("document", 64)};
    if (problem) {
        return tl::make_unexpected(*problem);
    }
    return record;
}

} // namespace bespeak::funding
