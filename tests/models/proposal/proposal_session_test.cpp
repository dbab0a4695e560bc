// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/proposal_session.h"

#include "models/proposal/card_reasons.h"
#include "models/proposal/compromise.h"
#include "models/proposal/points.h"
#include "tests/models/proposal/brief_task.h"
#include "tests/support/catch.h"

#include <atomic>

using namespace bespeak;
using namespace bespeak::proposal;

namespace
{

design::Design taskOf(const char* brief)
{
    return test::taskOf(test::shippedBrief(brief));
}

ProposalSession sessionFor(const design::Design& task, const ProposeOptions& options = {})
{
    auto session = ProposalSession::create(task, test::genericCatalogue(), options);
    REQUIRE_OK(session);
    return std::move(*session);
}

Engine engineFor(const design::Design& task)
{
    auto engine =
        Engine::create(task, test::genericCatalogue(), needsOf(task, test::genericCatalogue()));
    REQUIRE_OK(engine);
    return std::move(*engine);
}

const Configuration& bestOf(const Proposal& proposal)
{
    return proposal.cards.front().configuration;
}

} // namespace

TEST_CASE("the same brief gives the same proposal, on one thread and on two")
{
    const design::Design task = taskOf("first-flat");
    const Proposal first = sessionFor(task, {.threads = 1}).proposal();
    REQUIRE(sessionFor(task, {.threads = 2}).proposal() == first);
    REQUIRE(sessionFor(task, {.threads = 1}).proposal() == first);
}

TEST_CASE("a search that is stopped at any moment leaves a valid proposal")
{
    const design::Design task = taskOf("first-flat");
    const int asked = GENERATE(0, 1, 10, 100, 1'000, 10'000);
    std::atomic<int> left = asked;
    const ProposalSession session = sessionFor(task, {.isStopped = [&] { return --left < 0; }});
    REQUIRE_FALSE(session.proposal().cards.empty());
    for (const Card& card : session.proposal().cards) {
        INFO(cardName(card.kind) << " after " << asked);
        const bool isAsIs = card.why.key == "why.as-is";
        CHECK((isAsIs || test::brokenLimits(task, card, session.proposal().givenUp) ==
                             std::vector<std::string>{}));
    }
    const bool wasStopped = left < 0;
    CHECK((std::ranges::count(session.proposal().notes, "note.stopped", &Reason::key) == 1) ==
          wasStopped);
}

TEST_CASE("each reason of the best fit is the difference to the best with another choice there")
{
    const design::Design task = taskOf("first-flat");
    const Engine engine = engineFor(task);
    const Outcome best = engine.best({});
    REQUIRE(best.best);
    const std::vector<Reason> reasons =
        reasonsForBest(engine, *best.best, neighboursOf(engine, {}, *best.best, {}));
    REQUIRE_FALSE(reasons.empty());
    for (const Reason& reason : reasons) {
        INFO(reason.key);
        const FactValue* const slot = findFact(reason, "slot");
        REQUIRE(slot != nullptr);
        const auto other = engine.runnersUp({}, *best.best, std::get<SlotKind>(*slot), 1);
        REQUIRE(other.size() == 1);
        CHECK(reason.points == best.best->points - other.front().points);
        CHECK(sumOf(reason.behind) == reason.points);
        CHECK(reason.points > 0);
    }
}

TEST_CASE("what a card says beside the best fit sums to the difference of the two")
{
    const ProposalSession session = sessionFor(taskOf("first-flat"));
    const Proposal& proposal = session.proposal();
    for (std::size_t i = 1; i < proposal.cards.size(); ++i) {
        const Card& card = proposal.cards[i];
        INFO(cardName(card.kind));
        if (!card.why.behind.empty()) {
            CHECK(card.why.points == card.configuration.points - bestOf(proposal).points);
            CHECK(sumOf(card.why.behind) == card.why.points);
        }
    }
}

TEST_CASE("the cards keep what they promise beside the best fit")
{
    const ProposalSession session = sessionFor(taskOf("first-flat"));
    const Proposal& proposal = session.proposal();
    REQUIRE(proposal.cards.size() == 3);
    const Card& value = proposal.cards[1];
    const Card& quiet = proposal.cards[2];
    CHECK(value.configuration.price.minor < bestOf(proposal).price.minor);
    if (value.isInstead) { // nothing cheaper is worth almost as much, and it says so
        CHECK(value.why.key == "why.value-instead");
    } else {
        CHECK(value.configuration.points >= leastWorth(bestOf(proposal), valueLoss));
    }
    const Engine engine = engineFor(session.base());
    if (!quiet.isInstead) {
        CHECK(energyNextDoor(engine, quiet.configuration) <
              energyNextDoor(engine, bestOf(proposal)));
        CHECK(quiet.configuration.points >= leastWorth(bestOf(proposal), quietLoss));
    }
}

TEST_CASE("removing a pin restores the former ranking exactly")
{
    design::Design task = taskOf("first-flat");
    const Proposal before = sessionFor(task).proposal();
    design::Pin pin{.id = "pin-1", .title = "Dear", .picture = {}, .component = {}, .liked = {}};
    pin.component = ComponentId::parse("display.lcd-48-feet").value();
    task.brief.pins = {pin};
    const Proposal pinned = sessionFor(task).proposal();
    REQUIRE(pinned.pins.size() == 1);
    task.brief.pins.clear();
    REQUIRE(sessionFor(task).proposal() == before);
    // What the pin says it cost is what is lost without its own points.
    const Reason& said = pinned.pins.front();
    if (said.key == "pin.chosen") {
        std::int64_t forPin = 0;
        for (const Points& one : bestOf(pinned).breakdown) {
            forPin += one.criterion == "pin.display.lcd-48-feet" ? one.points : 0;
        }
        CHECK(said.points == bestOf(before).points - (bestOf(pinned).points - forPin));
    } else {
        CHECK(bestOf(pinned).assignment == bestOf(before).assignment);
    }
}

TEST_CASE("what is kept or ruled out stays so in every card until it is undone", "[.][nightly]")
{
    ProposalSession session = sessionFor(taskOf("first-flat"));
    const Proposal before = session.proposal();
    const auto others = session.runnersUp(before.cards.front(), SlotKind::Picture, 2);
    REQUIRE_FALSE(others.empty());
    CHECK(others.front().points == others.front().configuration.points - bestOf(before).points);
    CHECK(others.front().price == others.front().configuration.price - bestOf(before).price);

    const std::vector<ComponentId> wanted = others.front().components;
    session.rule({.kind = Ruling::Kind::Keep,
                  .slot = SlotKind::Picture,
                  .components = wanted,
                  .givenUp = {}});
    for (const Card& card : session.proposal().cards) {
        CHECK(componentsIn(card.configuration, SlotKind::Picture) == wanted);
    }
    const auto banned = componentsIn(bestOf(session.proposal()), SlotKind::Seats);
    if (!banned.empty()) {
        session.rule({.kind = Ruling::Kind::Never,
                      .slot = SlotKind::Seats,
                      .components = {banned.front()},
                      .givenUp = {}});
        for (const Card& card : session.proposal().cards) {
            CHECK(componentsIn(card.configuration, SlotKind::Picture) == wanted);
            const auto seats = componentsIn(card.configuration, SlotKind::Seats);
            CHECK(std::ranges::count(seats, banned.front()) == 0);
        }
        const design::Design taken = session.accepted(session.proposal().cards.front());
        CHECK(std::ranges::count(taken.brief.never, banned.front()) == 1);
        session.undo();
    }
    const Ruling kept = session.rulings().front();
    CHECK(session.withdraw(kept) == before);
    CHECK(session.rulings().empty());
    session.undo();
    CHECK(session.rulings() == std::vector{kept});
    REQUIRE(session.undo() == before);
    REQUIRE_FALSE(session.canUndo());
    REQUIRE(session.rulings().empty());
}

TEST_CASE("without any one member of a conflict, the rest of it can be had", "[.][nightly]")
{
    const char* const brief = "no-money";
    INFO(brief);
    const design::Design task = taskOf(brief);
    const Engine engine = engineFor(task);
    REQUIRE_FALSE(engine.best({}).best);
    const auto conflict = engine.conflict({});
    REQUIRE(conflict);
    REQUIRE_FALSE(conflict->empty());
    for (const std::string& member : *conflict) {
        INFO(member);
        // Only the conflict's own limits are kept, but for this one.
        Ask ask;
        for (const std::string_view limit : limitKeys()) {
            if (std::ranges::count(*conflict, limit) == 0 || limit == member) {
                ask = givingUp(std::move(ask), {std::string(limit), 0, "", ""});
            }
        }
        CHECK(engine.best(ask).best);
    }
}

TEST_CASE("what is given up is what the search needed, written down as it is", "[.][nightly]")
{
    ProposalSession session = sessionFor(taskOf("no-money"));
    const Proposal before = session.proposal();
    REQUIRE_FALSE(before.conflict.empty());
    const auto budget = std::ranges::find(before.conflict, "budget", &WishInConflict::key);
    REQUIRE(budget != before.conflict.end());
    REQUIRE(budget->givenUp);
    const std::int64_t asked = session.base().brief.budget->minor;

    session.rule({.kind = Ruling::Kind::GiveUp,
                  .slot = SlotKind::Seats,
                  .components = {},
                  .givenUp = *budget->givenUp});
    const Proposal& after = session.proposal();
    REQUIRE(after.conflict.empty());
    REQUIRE(after.givenUp.empty());
    const Card& card = after.cards.front();
    CHECK(card.configuration.price.minor == asked + budget->givenUp->amount);
    const design::Design taken = session.accepted(card);
    REQUIRE(taken.brief.givenUp.size() == 1);
    CHECK(taken.brief.givenUp.front().wish == "budget");
    CHECK(taken.brief.givenUp.front().amount == card.configuration.price.minor - asked);
    CHECK(taken.brief.givenUp.front().unit == "minor");

    // A cent less, and it cannot be had.
    const Engine engine = engineFor(session.base());
    Ask less = givingUp({}, {"budget", budget->givenUp->amount - 1, "minor", ""});
    CHECK_FALSE(engine.best(less).best);
    Ask enough = givingUp({}, *budget->givenUp);
    CHECK(engine.best(enough).best);
}
