// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/compromise.h"

#include "models/assessment/rule_group.h"

#include <algorithm>
#include <cmath>

namespace bespeak::proposal
{

namespace
{

using catalogue::Mounting;
using design::GivenUp;

constexpr std::string_view lockPrefix = "only.";
constexpr double millibelsInDecibel = 100;

bool isLock(std::string_view limit)
{
    return limit.starts_with(lockPrefix);
}

std::optional<SlotKind> lockedSlot(std::string_view limit)
{
    return isLock(limit) ? findSlot(limit.substr(lockPrefix.size())) : std::nullopt;
}

/// What the configuration put into the room.
std::vector<const design::Placement*> addedThings(const Engine& engine,
                                                  const Configuration& configuration)
{
    std::vector<const design::Placement*> added;
    for (const design::Placement& one : configuration.design.placements) {
        const design::Placement* const before = design::findPlacement(engine.base(), one.id);
        if (before == nullptr || before->component != one.component) {
            added.push_back(&one);
        }
    }
    return added;
}

bool needsHoles(const design::Placement& placement)
{
    return placement.anchored || placement.mounting == Mounting::Wall ||
           placement.mounting == Mounting::Ceiling || placement.mounting == Mounting::InWall ||
           placement.mounting == Mounting::InCeiling;
}

std::int64_t countHoles(const Engine& engine, const Configuration& configuration)
{
    return std::ranges::count_if(addedThings(engine, configuration),
                                 [](const auto* one) { return needsHoles(*one); });
}

std::int64_t countBanned(const Engine& engine, const Configuration& configuration)
{
    return std::ranges::count_if(addedThings(engine, configuration), [&](const auto* one) {
        return isNeverWanted(engine.needs(), one->component);
    });
}

std::int64_t subwoofersTooMany(const Engine& engine, const Configuration& configuration)
{
    const auto count =
        std::ranges::count_if(configuration.design.placements, [&](const design::Placement& one) {
            const catalogue::Component* const component = engine.catalogue().find(one.component);
            return component != nullptr && component->kind == catalogue::ComponentKind::Subwoofer;
        });
    return std::max<std::int64_t>(0, count - engine.needs().mostSubwoofers);
}

std::int64_t placesShort(const Engine& engine, const Configuration& configuration)
{
    const auto scene = assessment::makeScene(configuration.design, engine.catalogue());
    return std::max<std::int64_t>(0, engine.needs().viewers -
                                         static_cast<std::int64_t>(scene.seats.size()));
}

/// By how much the loudest failing figure next door exceeds what is allowed there.
std::int64_t millibelsTooLoud(const Engine& engine, const Configuration& configuration)
{
    const auto scene = assessment::makeScene(configuration.design, engine.catalogue());
    double most = 0;
    for (const assessment::Parameter& one : assessment::quietRules().assess(scene)) {
        if (one.key.starts_with("quiet.neighbour") && one.value && one.highest &&
            one.verdict == assessment::Verdict::Fail) {
            most = std::max(most, *one.value - *one.highest);
        }
    }
    return std::llround(std::ceil(most * millibelsInDecibel));
}

std::int64_t minorOver(const Engine& engine, const Configuration& configuration)
{
    const auto& budget = engine.needs().budget;
    return budget ? std::max<std::int64_t>(0, configuration.price.minor - budget->minor) : 0;
}

struct Measure {
    std::string_view limit;
    const char* unit;
    std::int64_t (*slack)(const Engine&, const Configuration&);
};

constexpr Measure measures[] = {
    {"viewers", "places", &placesShort}, {"neighbours", "millibel", &millibelsTooLoud},
    {"drilling", "things", &countHoles}, {"subwoofers", "things", &subwoofersTooMany},
    {"never", "things", &countBanned},   {"budget", "minor", &minorOver},
};

/// Whether the brief asks for it at all.
bool isAsked(const Needs& needs, std::string_view limit)
{
    return limit == "drilling" ? !needs.mayDrill
           : limit == "budget" ? needs.budget.has_value()
                               : true;
}

FactValue people(const Needs& needs)
{
    return CountFact{needs.viewers, CountFact::Of::People};
}

FactValue countOf(const GivenUp& givenUp)
{
    if (givenUp.wish == "viewers") {
        return CountFact{givenUp.amount, CountFact::Of::Places};
    }
    if (givenUp.wish == "subwoofers") {
        return CountFact{givenUp.amount, CountFact::Of::Subwoofers};
    }
    return givenUp.amount;
}

Reason limitSentence(const Engine& engine, const Ask& ask, const std::string& limit)
{
    Reason reason{.key = "limit." + limit, .facts = {}, .points = 0, .behind = {}};
    if (const auto slot = lockedSlot(limit)) {
        const auto lock =
            std::ranges::find(ask.only, *slot, &decltype(ask.only)::value_type::first);
        const bool isEmpty = lock == ask.only.end() || lock->second.empty();
        reason.key = isEmpty ? "limit.only-none" : "limit.only";
        reason.facts.push_back({"slot", *slot});
        if (!isEmpty) {
            reason.facts.push_back({"name", lock->second.front()});
        }
    } else if (limit == "viewers") {
        reason.facts.push_back({"viewers", people(engine.needs())});
    } else if (limit == "subwoofers") {
        reason.facts.push_back({"count", std::int64_t{engine.needs().mostSubwoofers}});
    } else if (limit == "budget" && engine.needs().budget) {
        reason.facts.push_back({"budget", *engine.needs().budget});
    }
    return reason;
}

Reason buysSentence(const Engine& engine, const std::optional<Surrender>& surrender)
{
    if (!surrender) {
        return {.key = "buys.not-enough", .facts = {}, .points = 0, .behind = {}};
    }
    const GivenUp& givenUp = surrender->givenUp;
    Reason reason{.key = "buys." + (isLock(givenUp.wish) ? "only" : givenUp.wish),
                  .facts = {{"price", surrender->best.price}, {"count", countOf(givenUp)}},
                  .points = surrender->best.points,
                  .behind = surrender->best.breakdown};
    if (givenUp.unit == "minor") {
        reason.facts.push_back({"amount", Money{givenUp.amount, currencyOf(engine.catalogue())}});
    } else if (givenUp.unit == "millibel") {
        reason.facts.push_back(
            {"decibels",
             FigureFact{static_cast<double>(givenUp.amount) / millibelsInDecibel, "dB"}});
    }
    return reason;
}

/// As many places fewer as it takes, found by halving.
Ask withFewestPlacesLess(const Engine& engine, const Ask& ask, const StopWish& isStopped)
{
    const auto less = [&](std::int64_t places) {
        return givingUp(ask, {"viewers", places, "places", ""});
    };
    std::int64_t tooFew = 0;
    std::int64_t enough = engine.needs().viewers - 1;
    while (enough - tooFew > 1) {
        const std::int64_t middle = (tooFew + enough) / 2;
        (engine.best(less(middle), isStopped).best ? enough : tooFew) = middle;
    }
    return less(enough);
}

} // namespace

Ask givingUp(Ask ask, const GivenUp& givenUp)
{
    if (const auto slot = lockedSlot(givenUp.wish)) {
        std::erase_if(ask.only, [&](const auto& lock) { return lock.first == *slot; });
    } else if (givenUp.amount > 0 && (givenUp.wish == "budget" || givenUp.wish == "viewers")) {
        std::erase_if(ask.relaxed, [&](const auto& one) { return one.first == givenUp.wish; });
        ask.relaxed.emplace_back(givenUp.wish, givenUp.amount);
    } else if (std::ranges::count(ask.lifted, givenUp.wish) == 0) {
        ask.lifted.push_back(givenUp.wish);
    }
    return ask;
}

GivenUp slackOf(const Engine& engine, const Configuration& configuration, std::string_view limit)
{
    const auto* const measure = std::ranges::find(measures, limit, &Measure::limit);
    if (measure == std::end(measures)) {
        return {std::string(limit), 0, "", ""};
    }
    const bool counts = isAsked(engine.needs(), limit);
    return {std::string(limit), counts ? measure->slack(engine, configuration) : 0, measure->unit,
            ""};
}

std::vector<GivenUp> slacksOf(const Engine& engine, const Configuration& configuration)
{
    std::vector<GivenUp> slacks;
    for (const std::string_view limit : limitKeys()) {
        if (GivenUp slack = slackOf(engine, configuration, limit); slack.amount > 0) {
            slacks.push_back(std::move(slack));
        }
    }
    return slacks;
}

std::vector<GivenUp> compromiseLog(const Engine& engine, const Configuration& configuration,
                                   const std::vector<GivenUp>& before)
{
    std::vector<GivenUp> log = slacksOf(engine, configuration);
    for (GivenUp& entry : log) {
        const auto noted = std::ranges::find(before, entry.wish, &GivenUp::wish);
        if (noted != before.end()) {
            entry.note = noted->note;
        }
    }
    return log;
}

Reason slackReason(const Engine& engine, const GivenUp& slack)
{
    Reason reason{.key = "given-up." + (isLock(slack.wish) ? "only" : slack.wish),
                  .facts = {},
                  .points = 0,
                  .behind = {}};
    const Needs& needs = engine.needs();
    if (const auto slot = lockedSlot(slack.wish)) {
        reason.facts = {{"slot", *slot}};
    } else if (slack.wish == "budget" && needs.budget) {
        reason.facts = {{"amount", Money{slack.amount, needs.budget->currency}},
                        {"budget", *needs.budget}};
    } else if (slack.wish == "viewers") {
        reason.facts = {{"places", needs.viewers - slack.amount}, {"viewers", people(needs)}};
    } else if (slack.wish == "neighbours") {
        const double decibels = static_cast<double>(slack.amount) / millibelsInDecibel;
        reason.facts = {{"decibels", FigureFact{decibels, "dB"}}};
    } else {
        reason.facts = {{"count", slack.amount}};
    }
    return reason;
}

std::optional<Surrender> leastSurrender(const Engine& engine, const Ask& ask,
                                        const std::string& limit, const StopWish& isStopped)
{
    // Of places, all but one at most.
    const std::int64_t places = limit == "viewers" ? engine.needs().viewers - 1 : 0;
    Ask easier = givingUp(ask, {limit, places, "", ""});
    easier.leastPoints = worthNothing;
    easier.goal = limit == "budget" ? Goal::Price : easier.goal;
    Outcome outcome = engine.best(easier, isStopped);
    if (!outcome.best) {
        return std::nullopt;
    }
    if (limit == "viewers" && engine.needs().viewers > 1) {
        easier = withFewestPlacesLess(engine, ask, isStopped);
        if (Outcome fewest = engine.best(easier, isStopped); fewest.best) {
            outcome = std::move(fewest);
        }
    }
    GivenUp givenUp = slackOf(engine, *outcome.best, limit);
    return Surrender{std::move(givenUp), std::move(*outcome.best)};
}

Nearest nearestTo(const Engine& engine, const Ask& ask, const StopWish& isStopped)
{
    Nearest nearest{.conflict = {}, .givenUp = {}, .ask = ask, .isPossible = false};
    // One conflict after another is resolved where it hurts least: at its last member.
    for (std::size_t round = 0; round < limitKeys().size() + slotKindCount; ++round) {
        const auto conflict = engine.conflict(nearest.ask, isStopped);
        if (!conflict || conflict->empty()) {
            break;
        }
        for (const std::string& limit : *conflict) {
            if (round > 0) {
                break;
            }
            const auto surrender = leastSurrender(engine, ask, limit, isStopped);
            nearest.conflict.push_back(
                {limit, limitSentence(engine, ask, limit), buysSentence(engine, surrender),
                 surrender ? std::optional(surrender->givenUp) : std::nullopt});
        }
        const std::string& last = conflict->back();
        auto surrender = leastSurrender(engine, nearest.ask, last, isStopped);
        GivenUp givenUp = surrender ? surrender->givenUp : GivenUp{last, 0, "", ""};
        nearest.ask = givingUp(std::move(nearest.ask), givenUp);
        nearest.givenUp.push_back(std::move(givenUp));
        if (surrender) {
            nearest.isPossible = true;
            break;
        }
    }
    return nearest;
}

} // namespace bespeak::proposal
