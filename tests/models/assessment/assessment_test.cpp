// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/assessment.h"

#include "models/assessment/fit_rules.h"
#include "models/assessment/rule_groups.h"
#include "models/design/design_edits.h"
#include "tests/models/assessment/random_edits.h"
#include "tests/models/assessment/scene_test_room.h"
#include "tests/models/assessment/toy_rules.h"
#include "tests/support/catch.h"

#include <random>
#include <set>

using namespace bespeak;
using namespace bespeak::assessment;
using catalogue::Mounting;
using test::genericCatalogue;
using test::placementId;
using test::toyRules;

namespace
{

/// A television, a sofa 1.6 m before it, two towers close together, a plant and a child.
design::Design wrongRoom()
{
    design::Design design =
        test::designOf(5, 5,
                       {{"sofa.3-seat", {2.5, 1.7, 0}, 180},
                        {"display.oled-65", {2.5, 0.03, 0.7}, 0, Mounting::Wall},
                        {"tower-speaker.two-way", {1, 0.5, 0}},
                        {"tower-speaker.two-way", {1.5, 0.5, 0}},
                        {"plant.fig", {4.5, 4.5, 0}},
                        {"cabinet.low-150", {2.5, 4.6, 0}, 180}});
    design.brief.childAges = {3};
    return design;
}

Assessment judge(const design::Design& design)
{
    return Assessor(toyRules()).assess(design, genericCatalogue());
}

} // namespace

TEST_CASE("the worst parameter decides: first the verdict, then what matters more")
{
    const Assessment wrong = judge(wrongRoom());
    REQUIRE(wrong.parameters.size() == 4);
    CHECK(wrong.parameters[wrong.worst].key == "children.plant");
    CHECK(wrong.level == 1);
    design::Design noChild = wrongRoom();
    noChild.brief.childAges.clear();
    const Assessment better = judge(noChild);
    CHECK(better.parameters[better.worst].key == "picture.distance");
    const Assessment empty = judge(test::emptyDesign());
    CHECK(empty.parameters.empty());
    CHECK_FALSE(empty.level);
}

TEST_CASE("what only keeps an advice is neutral: no group shows more than that")
{
    // Two towers 2 m apart: an advice of our own is kept, and nothing else is judged.
    const design::Design design = test::designOf(
        5, 5, {{"tower-speaker.two-way", {1, 0.5, 0}}, {"tower-speaker.two-way", {3, 0.5, 0}}});
    const Assessment kept = judge(design);
    REQUIRE(kept.parameters.size() == 2);
    CHECK(kept.parameters[0].verdict == Verdict::Neutral);
    CHECK(summarise(kept, Group::Speakers).verdict == Verdict::Neutral);
    CHECK(summarise(kept, Group::Speakers).findings == 0);
    CHECK(worstVerdict(kept) == Verdict::Neutral);
    CHECK(verdictName(Verdict::Neutral) == "neutral");
    // One thing that a standard asks for makes it a pass.
    const design::Design seen =
        test::designOf(5, 6,
                       {{"sofa.3-seat", {2.5, 4, 0}, 180},
                        {"display.oled-65", {2.5, 0.03, 0.7}, 0, Mounting::Wall},
                        {"tower-speaker.two-way", {1, 0.5, 0}},
                        {"tower-speaker.two-way", {4, 0.5, 0}}});
    CHECK(worstVerdict(judge(seen)) == Verdict::Pass);
}

TEST_CASE("no verdict but that of grades A and B passes or fails")
{
    const auto grade = GENERATE('A', 'B', 'C', 'D');
    const bool judges = grade <= 'B';
    CHECK((verdictOf(true, grade) == Verdict::Pass) == judges);
    CHECK((verdictOf(false, grade) == Verdict::Fail) == judges);
    CHECK_FALSE(isFinding(verdictOf(true, grade)));
    CHECK(isFinding(verdictOf(false, grade)));
}

TEST_CASE("a group is as bad as its worst parameter")
{
    const Assessment wrong = judge(wrongRoom());
    const GroupSummary picture = summarise(wrong, Group::Picture);
    CHECK(picture.verdict == Verdict::Fail);
    CHECK(picture.level == 1);
    CHECK(picture.findings == 1);
    const GroupSummary speakers = summarise(wrong, Group::Speakers);
    CHECK(speakers.verdict == Verdict::Advice);
    CHECK(speakers.findings == 2);
    CHECK_FALSE(speakers.level);
    CHECK(summarise(wrong, Group::Bass).findings == 0);
    CHECK(summarise(wrong, Group::Bass).verdict == Verdict::Neutral);
}

TEST_CASE("a finding that is kept is shown as kept and no longer counted")
{
    const design::Design design =
        design::addCompromise(wrongRoom(),
                              {"children.plant", placementId(4).text(), "It is high up"})
            .value();
    const Assessment kept = judge(design);
    REQUIRE(kept.parameters.size() == 4);
    CHECK(kept.parameters[3].isKept);
    CHECK(kept.parameters[3].verdict == Verdict::Fail);
    CHECK(kept.parameters[kept.worst].key == "picture.distance");
    const GroupSummary children = summarise(kept, Group::Children);
    CHECK(children.verdict == Verdict::Neutral);
    CHECK(children.findings == 0);
    CHECK(children.kept == 1);
    // Of another thing it is another finding.
    const design::Design other =
        design::addCompromise(wrongRoom(), {"children.plant", placementId(5).text(), ""}).value();
    CHECK_FALSE(judge(other).parameters[3].isKept);
}

TEST_CASE("judging one edit after another gives what judging each alone gives")
{
    for (unsigned seed = 0; seed < 12; ++seed) {
        std::mt19937 random(seed);
        Assessor incremental(toyRules());
        std::vector<design::Design> history{wrongRoom()};
        for (int step = 0; step < 40; ++step) {
            if (random() % 5 == 0 && history.size() > 1) {
                history.pop_back(); // undo
            } else {
                history.push_back(test::randomlyEdited(history.back(), random));
            }
            INFO("seed " << seed << ", step " << step);
            REQUIRE(incremental.assess(history.back(), genericCatalogue()) ==
                    judge(history.back()));
        }
    }
}

TEST_CASE("only the groups that read what changed are computed again")
{
    Assessor assessor(toyRules());
    const design::Design design = wrongRoom();
    const auto computed = [&assessor](const design::Design& next) {
        assessor.assess(next, genericCatalogue());
        return assessor.computedGroups();
    };
    CHECK(computed(design) == 3);
    CHECK(computed(design) == 0);
    const auto plant =
        design::moveTo(design, placementId(4), {Length::metres(4), Length::metres(4), {}});
    CHECK(computed(*plant) == 1);
    const auto tower =
        design::moveTo(*plant, placementId(2), {Length::metres(0.9), Length::metres(0.5), {}});
    CHECK(computed(*tower) == 2);
    CHECK(computed(*design::setNote(*tower, placementId(2), "mine")) == 0);
    CHECK(computed(*design::addCompromise(*tower, {"picture.distance", "", ""})) == 0);
    CHECK(computed(*design::setCeilingMaterial(*tower, "dark-ceiling")) == 0);
    CHECK(computed(*design::setWallThickness(*tower, 0, Length::millimetres(200))) == 0);
}

TEST_CASE("an assessor tells another catalogue from the same")
{
    Assessor assessor(toyRules());
    const design::Design design = wrongRoom();
    assessor.assess(design, genericCatalogue());
    std::vector<catalogue::Component> few(genericCatalogue().components().begin(),
                                          genericCatalogue().components().end());
    std::erase_if(few, [](const auto& one) { return one.kind == catalogue::ComponentKind::Plant; });
    const catalogue::Catalogue other("few", few, std::string(64, '1'), Date{});
    CHECK(assessor.assess(design, other) == Assessor(toyRules()).assess(design, other));
}

TEST_CASE("every key of every group has its words, once, and every remedy its sentence")
{
    std::set<std::string_view> keys;
    for (const RuleGroup* const group : ruleGroups()) {
        for (const ParameterWords& words : group->words) {
            INFO(words.key);
            CHECK(keys.insert(words.key).second);
            CHECK(words.key.starts_with(std::string(groupName(group->group)) + "."));
            CHECK(findParameterWords(words.key) == &words);
            CHECK(std::string_view(words.finding).ends_with("."));
        }
        for (const RemedyWords& words : group->remedyWords) {
            INFO(words.key);
            REQUIRE(remedySentence(words.key) != nullptr);
            CHECK_FALSE(std::string_view(words.sentence).empty());
        }
    }
    CHECK(findParameterWords("no.such") == nullptr);
    CHECK(remedySentence("no-such") == nullptr);
}

TEST_CASE("what a rule does not read of a thing does not make it judge again")
{
    design::Design design = wrongRoom();
    design.brief.childAges.clear();
    design.placements.push_back(
        test::placed(90, "surround-speaker.on-wall", {0.07, 2.8, 1.2}, 270, Mounting::Wall));
    design.placements.push_back(test::placed(91, "rug.160x230", {2.5, 1, 0}));
    Assessor assessor;
    const auto computed = [&assessor](const design::Design& next) {
        const Assessment& stepwise = assessor.assess(next, genericCatalogue());
        CHECK(stepwise == assess(next, genericCatalogue()));
        return assessor.computedGroups();
    };
    const auto moved = [&design](int id, geometry::Vec3 to) {
        return design::moveTo(design, placementId(id), geometry::Point3::fromMetres(to)).value();
    };
    CHECK(computed(design) == groupCount);
    design.name = "another name";
    CHECK(computed(design) == 0);
    CHECK(computed(design::setNote(design, placementId(4), "watered on Fridays").value()) == 0);
    // The plant stands behind the listeners: it is only walked around.
    design = moved(4, {4.4, 4.4, 0});
    CHECK(computed(design) == 1);
    // A rug takes reflections; what covers the same floor elsewhere is the same absorption.
    design = moved(91, {2.5, 1.1, 0});
    CHECK(computed(design) == 1);
    // A surround speaker plays no bass and sends no early reflection that is judged.
    design = moved(90, {0.07, 2.9, 1.2});
    CHECK(computed(design) <= 4); // loudspeakers, level, ways, wires
}
