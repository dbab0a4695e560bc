// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/funding/advance.h"

namespace bespeak::funding
{

namespace
{

constexpr std::int64_t millisecondsPerHour = 3'600'000;

Result<void> require(bool holds, const char* key)
{
    return holds ? Result<void>() : Result<void>(fail(key));
}

Result<void> checkGuard(CampaignGuard guard, const CampaignRecord& record, const CampaignStep& step,
                        const Tally& tally)
{
    const CampaignTerms& terms = record.terms;
    switch (guard) {
    case CampaignGuard::TermsHold:
        return checkTerms(terms);
    case CampaignGuard::DeadlineAhead:
        return require(step.now < terms.deadline, "funding.deadline-passed");
    case CampaignGuard::HasReason:
        return require(!step.reason.empty(), "funding.reason-missing");
    case CampaignGuard::DeadlinePassed:
        return require(step.now >= terms.deadline, "funding.deadline-ahead");
    case CampaignGuard::GoalMissed:
        return require(reachedOf(terms, tally) < terms.goal, "funding.goal-met");
    case CampaignGuard::GoalMet:
        return require(reachedOf(terms, tally) >= terms.goal, "funding.goal-missed");
    case CampaignGuard::FloorReached:
        return require(collectedOf(terms, tally) >= terms.floor, "funding.floor-missed");
    case CampaignGuard::FloorMissed:
        return require(tally.collecting == 0 && collectedOf(terms, tally) < terms.floor,
                       "funding.still-collecting");
    case CampaignGuard::DecisionInTime:
        if (step.reason.empty()) {
            return fail("funding.reason-missing");
        }
        return require(step.now < record.decisionDue, "funding.decision-overdue");
    case CampaignGuard::DecisionOverdue:
        return require(step.now >= record.decisionDue, "funding.decision-ahead");
    }
    return {};
}

void applyEffects(CampaignRecord& record, const CampaignEdge& edge, const CampaignStep& step,
                  const Tally& tally)
{
    if (edge.to == CampaignState::Closing || edge.id == "C07") {
        record.closedAt = step.now;
        record.reached = reachedOf(record.terms, tally);
    }
    if (edge.to == CampaignState::Decision) {
        record.decisionDue = step.now + record.terms.decisionDays * millisecondsPerDay;
    }
    if (!step.reason.empty()) {
        record.reason = step.reason;
    }
    record.state = edge.to;
    record.updated = step.now;
}

Result<void> checkOpen(const CampaignRecord& campaign, Instant now)
{
    if (campaign.state != CampaignState::Open) {
        return fail("funding.not-open", {{"state", std::string(nameOf(campaign.state))}});
    }
    return require(now < campaign.terms.deadline, "funding.deadline-passed");
}

Result<void> checkPlace(const PledgeRecord& pledge, const PledgeStep& step,
                        const CampaignRecord& campaign)
{
    if (auto open = checkOpen(campaign, step.now); !open) {
        return open;
    }
    return checkSize(campaign.terms, pledge.tier, pledge.units);
}

Result<void> checkRoom(PledgeGuard guard, const PledgeRecord& pledge,
                       const CampaignRecord& campaign, const Tally& tally)
{
    const CampaignTerms& terms = campaign.terms;
    switch (guard) {
    case PledgeGuard::HasRoom:
        return require(!mustWait(terms, tally, pledge.tier, pledge.units), "funding.no-room");
    case PledgeGuard::NoRoom:
        return require(mustWait(terms, tally, pledge.tier, pledge.units), "funding.room-left");
    default:
        return require(hasRoom(terms, tally, pledge.tier, pledge.units), "funding.no-room");
    }
}

/// The count after the pledge has gone or shrunk.
std::int64_t reachedWithout(const PledgeRecord& pledge, const CampaignRecord& campaign,
                            const Tally& tally, const PledgeRecord* instead)
{
    Tally after = tally;
    count(after, campaign.terms, pledge, -1);
    if (instead != nullptr) {
        count(after, campaign.terms, *instead, 1);
    }
    return reachedOf(campaign.terms, after);
}

bool isLockedFor(std::int64_t before, std::int64_t after, const CampaignRecord& campaign,
                 Instant now)
{
    const Instant lock = campaign.terms.deadline + -campaign.terms.lockHours * millisecondsPerHour;
    const std::int64_t goal = campaign.terms.goal;
    return now >= lock && after < goal && before >= goal;
}

Result<void> checkAmend(const PledgeRecord& pledge, const PledgeStep& step,
                        const CampaignRecord& campaign, const Tally& tally)
{
    if (auto open = checkOpen(campaign, step.now); !open) {
        return open;
    }
    if (auto size = checkSize(campaign.terms, step.tier, step.units); !size) {
        return size;
    }
    const bool wantsMore = step.tier != pledge.tier || step.units > pledge.units;
    if ((wantsMore && tally.waiting.at(step.tier) > 0) ||
        !hasRoom(campaign.terms, tally, step.tier, step.units, &pledge)) {
        return fail("funding.no-room");
    }
    PledgeRecord amended = pledge;
    amended.tier = step.tier;
    amended.units = step.units;
    const std::int64_t after = reachedWithout(pledge, campaign, tally, &amended);
    return require(!isLockedFor(reachedOf(campaign.terms, tally), after, campaign, step.now),
                   "funding.locked");
}

bool takesMoney(CampaignState state)
{
    return state == CampaignState::Settling || state == CampaignState::Released;
}

bool owesNothing(CampaignState state)
{
    return state == CampaignState::Failed || state == CampaignState::Cancelled;
}

Result<void> checkGuard(PledgeGuard guard, const PledgeRecord& pledge, const PledgeStep& step,
                        const CampaignRecord& campaign, const Tally& tally)
{
    switch (guard) {
    case PledgeGuard::HasRoom:
    case PledgeGuard::NoRoom:
    case PledgeGuard::RoomAgain:
        if (auto place = checkPlace(pledge, step, campaign); !place) {
            return place;
        }
        return checkRoom(guard, pledge, campaign, tally);
    case PledgeGuard::AmendFits:
        return checkAmend(pledge, step, campaign, tally);
    case PledgeGuard::BeforeLock:
        return require(canCancel(pledge, campaign, tally, step.now), "funding.locked");
    case PledgeGuard::CampaignTakes:
        if (isCollectingOver(campaign, step.now)) {
            return fail("funding.attempts-over");
        }
        return require(takesMoney(campaign.state), "funding.not-settled");
    case PledgeGuard::AttemptsLeft:
        if (!takesMoney(campaign.state)) {
            return fail("funding.not-settled");
        }
        return require(pledge.attempts < campaign.terms.attempts &&
                           !isCollectingOver(campaign, step.now),
                       "funding.attempts-over");
    case PledgeGuard::AttemptsOver:
        return require(pledge.attempts >= campaign.terms.attempts ||
                           isCollectingOver(campaign, step.now),
                       "funding.attempts-left");
    case PledgeGuard::GoalMet:
        return require(campaign.state == CampaignState::Settling, "funding.goal-missed");
    case PledgeGuard::NothingOwed:
        return require(owesNothing(campaign.state), "funding.goal-met");
    case PledgeGuard::MustReturn:
        return require(owesNothing(campaign.state), "funding.not-failed");
    case PledgeGuard::Always:
        break;
    }
    return {};
}

tl::unexpected<Error> noSuchStep(std::string_view edge, std::string_view state)
{
    return fail("funding.no-such-step",
                {{"step", std::string(edge)}, {"state", std::string(state)}});
}

} // namespace

Result<CampaignRecord> advance(const CampaignRecord& record, const CampaignStep& step,
                               const Tally& tally)
{
    const CampaignEdge* edge = findEdge(record.state, step.edge);
    if (edge == nullptr) {
        return noSuchStep(step.edge, nameOf(record.state));
    }
    if (!mayAct(edge->actor, step.actor)) {
        return fail("funding.wrong-actor", {{"actor", std::string(nameOf(step.actor))}});
    }
    if (auto guard = checkGuard(edge->guard, record, step, tally); !guard) {
        return failWith(guard);
    }
    CampaignRecord next = record;
    applyEffects(next, *edge, step, tally);
    return next;
}

Result<PledgeRecord> advance(const PledgeRecord& pledge, const PledgeStep& step,
                             const CampaignRecord& campaign, const Tally& tally)
{
    const PledgeEdge* edge = findEdge(pledge.state, step.edge);
    if (edge == nullptr) {
        return noSuchStep(step.edge, nameOf(pledge.state));
    }
    if (!mayAct(edge->actor, step.actor)) {
        return fail("funding.wrong-actor", {{"actor", std::string(nameOf(step.actor))}});
    }
    if (auto guard = checkGuard(edge->guard, pledge, step, campaign, tally); !guard) {
        return failWith(guard);
    }
    PledgeRecord next = pledge;
    next.state = edge->to;
    if (edge->guard == PledgeGuard::AmendFits) {
        next.tier = step.tier;
        next.units = step.units;
        ++next.revision;
    }
    if (edge->to == PledgeState::Capturing) {
        ++next.attempts;
    }
    return next;
}

bool canCancel(const PledgeRecord& pledge, const CampaignRecord& campaign, const Tally& tally,
               Instant now)
{
    const bool running =
        campaign.state == CampaignState::Open || campaign.state == CampaignState::Suspended;
    if (!running || now >= campaign.terms.deadline) {
        return false;
    }
    const std::int64_t after = reachedWithout(pledge, campaign, tally, nullptr);
    return !isLockedFor(reachedOf(campaign.terms, tally), after, campaign, now);
}

std::vector<BulkMove> movesAfter(const CampaignRecord& before, const CampaignRecord& after)
{
    using enum PledgeState;
    if (before.state == after.state) {
        return {};
    }
    switch (after.state) {
    case CampaignState::Settling:
        return {{Active, Committed}, {Waiting, Released}};
    case CampaignState::Failed:
    case CampaignState::Cancelled:
        return {{Active, Released},  {Waiting, Released},   {Committed, Released},
                {Errored, Released}, {Captured, Refunding}, {Disputed, Refunding}};
    default:
        return {};
    }
}

std::optional<std::size_t> nextUp(const CampaignTerms& terms, const Tally& tally,
                                  const std::vector<PledgeRecord>& heads)
{
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const PledgeRecord& head = heads[i];
        const std::int64_t ofTier = tally.activeUnits.at(head.tier) + head.units;
        if (ofTier > terms.tiers.at(head.tier).quantity) {
            continue;
        }
        if (hasRoom(terms, tally, head.tier, head.units)) {
            return i;
        }
        return std::nullopt;
    }
    return std::nullopt;
}

const CampaignEdge* dueEdge(const CampaignRecord& record, const Tally& tally, Instant now)
{
    for (const CampaignEdge* edge : edgesFrom(record.state)) {
        const bool byItself = edge->actor == Actor::Engine || edge->actor == Actor::Clock;
        if (byItself && advance(record, {edge->id, edge->actor, now, {}}, tally)) {
            return edge;
        }
    }
    return nullptr;
}

bool isCollectingOver(const CampaignRecord& campaign, Instant now)
{
    return campaign.closedAt.milliseconds != 0 &&
           now >= campaign.closedAt + campaign.terms.collectDays * millisecondsPerDay;
}

Result<void> checkStretch(const CampaignRecord& campaign, std::int64_t atUnits,
                          const std::string& text)
{
    if (campaign.state != CampaignState::Open) {
        return fail("funding.not-open", {{"state", std::string(nameOf(campaign.state))}});
    }
    const bool sensible =
        !text.empty() && text.size() <= 4000 && atUnits <= campaign.terms.cap && atUnits > 0 &&
        (campaign.terms.goalKind == GoalKind::Money || atUnits > campaign.terms.goal);
    return require(sensible, "funding.bad-stretch");
}

Result<void> checkSize(const CampaignTerms& terms, std::size_t tier, std::int64_t units)
{
    if (tier >= terms.tiers.size()) {
        return fail("funding.no-such-tier");
    }
    if (units < 1 || units > terms.unitsPerBacker) {
        return fail("funding.too-many-units", {{"most", std::to_string(terms.unitsPerBacker)}});
    }
    return {};
}

} // namespace bespeak::funding
