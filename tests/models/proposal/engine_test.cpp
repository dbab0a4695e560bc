// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/assessment.h"
#include "models/proposal/engine.h"
#include "tests/models/assessment/scene_test_room.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

#include <algorithm>
#include <atomic>
#include <set>

using namespace bespeak;
using namespace bespeak::proposal;

namespace
{

/// A catalogue with one or two of each kind: a search of it takes no time.
catalogue::Catalogue fewThings()
{
    static const std::set<std::string> kept{"display.lcd-55",        "display.lcd-75",
                                            "cabinet.low-180",       "wall-mount.fixed-large",
                                            "sofa.2-seat",           "sofa.3-seat",
                                            "tower-speaker.slim",    "bookshelf-speaker.5in",
                                            "speaker-stand.60",      "receiver.7-2",
                                            "subwoofer.10in-sealed", "surround-speaker.on-wall",
                                            "centre-speaker.small",  "acoustic-panel.120x60-5",
                                            "soundbar.compact"};
    const catalogue::Catalogue& all = test::genericCatalogue();
    std::vector<catalogue::Component> few;
    for (const catalogue::Component& component : all.components()) {
        if (kept.contains(component.id.text())) {
            few.push_back(component);
        }
    }
    return {"few", few, all.hash(), all.priceDate()};
}

design::Design smallRoom()
{
    return test::emptyDesign(4.5, 5);
}

Engine engineFor(const design::Design& design, const catalogue::Catalogue& catalogue,
                 int threads = 1)
{
    auto engine = Engine::create(design, catalogue, needsOf(design, catalogue), {}, threads);
    REQUIRE(engine.has_value());
    return std::move(*engine);
}

} // namespace

TEST_CASE("a proposal is a design that the assessment shows with the figures that were believed")
{
    const catalogue::Catalogue catalogue = fewThings();
    const Engine engine = engineFor(smallRoom(), catalogue);
    REQUIRE(engine.layouts() > 0);
    const Outcome outcome = engine.best({});
    REQUIRE(outcome.best);
    const Configuration& best = *outcome.best;
    const assessment::Assessment found = assessment::assess(best.design, catalogue);
    REQUIRE(best.beliefs.size() == found.parameters.size());
    for (std::size_t i = 0; i < best.beliefs.size(); ++i) {
        CHECK(best.beliefs[i].parameter == found.parameters[i].key);
        CHECK(best.beliefs[i].subject == assessment::subjectText(found.parameters[i]));
        CHECK(best.beliefs[i].value == found.parameters[i].value);
        CHECK(best.beliefs[i].verdict == found.parameters[i].verdict);
    }
    CHECK(sumOf(best.breakdown) == best.points);
    CHECK(best.polishedBy >= 0);
    CHECK(std::ranges::none_of(found.fit, [](const assessment::Finding& finding) {
        return finding.verdict == assessment::Verdict::Fail;
    }));
    CHECK(std::ranges::none_of(found.parameters, isFirm));
}

TEST_CASE("any number of threads gives the same proposal")
{
    const catalogue::Catalogue catalogue = fewThings();
    const Outcome alone = engineFor(smallRoom(), catalogue, 1).best({});
    REQUIRE(alone.best);
    CHECK(engineFor(smallRoom(), catalogue, 3).best({}) == alone);
}

TEST_CASE("the same question gives the same answer, whatever was asked before")
{
    const catalogue::Catalogue catalogue = fewThings();
    const Engine engine = engineFor(smallRoom(), catalogue);
    const Outcome first = engine.best({});
    Ask cheap;
    cheap.mostMinor = 200'000;
    engine.best(cheap);
    CHECK(engine.best({}) == first);
}

TEST_CASE("a cap on the price is kept, and more money is never worth less")
{
    const catalogue::Catalogue catalogue = fewThings();
    const Engine engine = engineFor(smallRoom(), catalogue);
    const Outcome free = engine.best({});
    REQUIRE(free.best);
    std::int64_t before = INT64_MIN;
    for (const std::int64_t cap :
         {free.best->price.minor / 2, free.best->price.minor * 3 / 4, free.best->price.minor}) {
        Ask ask;
        ask.mostMinor = cap;
        const Outcome capped = engine.best(ask);
        if (capped.best) {
            CHECK(capped.best->price.minor <= cap);
            const std::int64_t onTheGrid = capped.best->points - capped.best->polishedBy;
            CHECK(onTheGrid >= before);
            before = onTheGrid;
        }
    }
    CHECK(before > INT64_MIN);
}

TEST_CASE("the best is proven: every layout was searched or cannot be better")
{
    const catalogue::Catalogue catalogue = fewThings();
    const Engine engine = engineFor(smallRoom(), catalogue);
    REQUIRE(engine.layouts() > 4);
    const Outcome outcome = engine.best({});
    REQUIRE(outcome.best);
    REQUIRE(outcome.status == Status::Optimal);
    CHECK(outcome.layoutsSearched == engine.layouts());
    REQUIRE(outcome.bound);
    CHECK(*outcome.bound == outcome.best->points - outcome.best->polishedBy);
}

TEST_CASE("a catalogue with everything twice, once dearer, gives the same proposal")
{
    const catalogue::Catalogue few = fewThings();
    std::vector<catalogue::Component> twice(few.components().begin(), few.components().end());
    for (const catalogue::Component& one : few.components()) {
        twice.push_back(one);
        twice.back().id = *ComponentId::parse(one.id.text() + ".again");
        twice.back().listPrice.minor += 1'000;
    }
    const catalogue::Catalogue doubled{"twice", std::move(twice), few.hash(), few.priceDate()};
    const Outcome once = engineFor(smallRoom(), few).best({});
    const Engine engine = engineFor(smallRoom(), doubled);
    CHECK(engine.leftOut() == 0);
    CHECK(engine.best({}) == once);
}

TEST_CASE("a search that is stopped proves nothing, and the next one is as good as a first")
{
    const catalogue::Catalogue catalogue = fewThings();
    const Outcome whole = engineFor(smallRoom(), catalogue).best({});
    const Engine engine = engineFor(smallRoom(), catalogue);
    bool isSomethingKept = false; // of a search that was under way
    for (const int steps : {0, 3, 40, 400, 1'500, 3'000, 6'000}) {
        std::atomic<int> asked = 0;
        const Outcome stopped = engine.best({}, [&] { return ++asked > steps; });
        CHECK(stopped.status != Status::Infeasible);
        if (stopped.best) {
            isSomethingKept = isSomethingKept || stopped.status == Status::Feasible;
            CHECK(stopped.best->points <= whole.best->points);
        }
        CHECK((stopped.status != Status::Optimal || stopped.best->points == whole.best->points));
    }
    CHECK(isSomethingKept);
    CHECK(engine.best({}) == whole);
}

TEST_CASE("what is never wanted is in no proposal")
{
    const catalogue::Catalogue catalogue = fewThings();
    const Engine engine = engineFor(smallRoom(), catalogue);
    const Outcome first = engine.best({});
    REQUIRE(first.best);
    const Candidates& candidates = engine.candidates(first.best->layout);
    for (std::size_t slot = 0; slot < candidates.slots.size(); ++slot) {
        const Option& chosen = candidates.slots[slot].options[first.best->assignment[slot]];
        if (candidates.slots[slot].slot != SlotKind::Bass || chosen.components.empty()) {
            continue;
        }
        Ask ask;
        ask.never = chosen.components;
        const Outcome without = engine.best(ask);
        REQUIRE(without.best);
        CHECK(std::ranges::none_of(without.best->design.placements, [&](const auto& placement) {
            return placement.component == chosen.components.front();
        }));
        CHECK(without.best->points - without.best->polishedBy <=
              first.best->points - first.best->polishedBy);
    }
}

TEST_CASE("a stop at any moment leaves a valid answer or none")
{
    const catalogue::Catalogue catalogue = fewThings();
    const Engine engine = engineFor(smallRoom(), catalogue);
    for (const int after : {0, 1, 5, 20, 100, 400, 1'000}) {
        std::atomic<int> asked = 0;
        const Outcome outcome = engine.best({}, [&] { return ++asked > after; });
        if (!outcome.best) {
            CHECK(outcome.status != Status::Optimal);
            continue;
        }
        if (outcome.bound) {
            CHECK(*outcome.bound >= outcome.best->points - outcome.best->polishedBy);
        }
        CHECK(std::ranges::none_of(
            assessment::assess(outcome.best->design, catalogue).fit,
            [](const auto& finding) { return finding.verdict == assessment::Verdict::Fail; }));
    }
}

TEST_CASE("the runner-ups of a slot are other products, the best first")
{
    const catalogue::Catalogue catalogue = fewThings();
    const Engine engine = engineFor(smallRoom(), catalogue);
    const Outcome outcome = engine.best({});
    REQUIRE(outcome.best);
    const auto runners = engine.runnersUp({}, *outcome.best, SlotKind::Picture, 2);
    REQUIRE(!runners.empty());
    const Candidates& candidates = engine.candidates(outcome.best->layout);
    const auto picture = std::ranges::find(candidates.slots, SlotKind::Picture, &Choice::slot);
    const auto slot = static_cast<std::size_t>(picture - candidates.slots.begin());
    std::int64_t before = INT64_MAX;
    for (const Configuration& runner : runners) {
        CHECK(picture->options[runner.assignment[slot]].components !=
              picture->options[outcome.best->assignment[slot]].components);
        CHECK(runner.points <= before);
        before = runner.points;
    }
}

TEST_CASE("wishes that cannot be had together are named, and any one given up helps")
{
    const catalogue::Catalogue catalogue = fewThings();
    design::Design design = smallRoom();
    design.brief.viewers = 30;
    const Engine engine = engineFor(design, catalogue);
    const auto conflict = engine.conflict({});
    REQUIRE(conflict);
    REQUIRE(*conflict == std::vector<std::string>{"viewers"});
    CHECK(engine.best({}).status == Status::Infeasible);
    Ask givenUp;
    givenUp.lifted = *conflict;
    CHECK(engine.best(givenUp).best);
}

TEST_CASE("the cheapest that is good enough costs no more than the best")
{
    const catalogue::Catalogue catalogue = fewThings();
    const Engine engine = engineFor(smallRoom(), catalogue);
    const Outcome best = engine.best({});
    REQUIRE(best.best);
    Ask ask;
    ask.goal = Goal::Price;
    ask.leastPoints = best.best->points - best.best->polishedBy - 1'000;
    const Outcome cheap = engine.best(ask);
    REQUIRE(cheap.best);
    CHECK(cheap.best->price.minor <= best.best->price.minor);
    CHECK(cheap.best->points >= *ask.leastPoints);
}
