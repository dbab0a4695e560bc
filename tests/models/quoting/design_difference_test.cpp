// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/design_difference.h"

#include "tests/models/assessment/room_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

#include <algorithm>

using namespace bespeak;
using namespace bespeak::quoting;
using namespace bespeak::test;
using assessment::Verdict;

namespace
{

design::Design smallTheatre()
{
    auto design = livingRoom();
    design = withDisplay(design, "tv-65");
    design = withSofa(design, 2.25, 3.6);
    design = withSpeaker(design, "tower", {0.8, 0.4, 0});
    return withSpeaker(design, "tower", {3.7, 0.4, 0});
}

DesignDifference difference(const design::Design& before, const design::Design& after)
{
    const auto catalogue = theatreCatalogue();
    return differenceOf(judgeDesign(before, catalogue), judgeDesign(after, catalogue));
}

const ChangedFigure* findFigure(const DesignDifference& found, const std::string& parameter)
{
    const auto row = std::ranges::find(found.figures, parameter, &ChangedFigure::parameter);
    return row == found.figures.end() ? nullptr : &*row;
}

} // namespace

TEST_CASE("a design differs in nothing from itself")
{
    const auto same = difference(smallTheatre(), smallTheatre());
    CHECK(same.isEmpty());
    CHECK(same.priceBefore == same.priceAfter);
    CHECK(same.priceBefore.minor > 0);
}

TEST_CASE("a sofa that moves back is a move in centimetres, and the picture gets smaller")
{
    const auto before = smallTheatre();
    auto after = before;
    placementOf(after, 2).position.y = Length::metres(4.6);
    const auto found = difference(before, after);
    REQUIRE(found.things.size() == 1);
    CHECK(found.things[0].change == ThingChange::Moved);
    CHECK(found.things[0].id == placementId(2));
    CHECK(found.things[0].distance == Approx(1.0));
    CHECK(found.priceBefore == found.priceAfter);
    const ChangedFigure* angle = findFigure(found, "picture.viewing-angle");
    REQUIRE(angle != nullptr);
    CHECK(*angle->after < *angle->before - 1);
    // The other way round, everything is the other way round.
    const auto back = difference(after, before);
    const ChangedFigure* turned = findFigure(back, "picture.viewing-angle");
    REQUIRE(turned != nullptr);
    CHECK(turned->before == angle->after);
    CHECK(turned->isBetter() == angle->isWorse());
}

TEST_CASE("a turn alone is a move, and the last digit of a length is none")
{
    const auto before = smallTheatre();
    auto after = before;
    placementOf(after, 3).turn = Angle::degrees(350);
    placementOf(after, 2).position.y += Length::micrometres(400);
    const auto found = difference(before, after);
    REQUIRE(found.things.size() == 1);
    CHECK(found.things[0].id == placementId(3));
    CHECK(found.things[0].turn.inDegrees() == Approx(-10));
    CHECK(found.things[0].distance == 0);
}

TEST_CASE("what comes, goes, and is exchanged is told apart")
{
    const auto before = smallTheatre();
    auto after = before;
    placementOf(after, 1).component = componentId("tv-85"); // in its place
    placementOf(after, 2).options = {{"fabric", "wool"}};
    after.placements.erase(after.placements.begin() + 3); // the second tower
    after = with(after, "rug", {2, 3, 0});
    after.placements.back().id = placementId(40);
    const auto found = difference(before, after);
    REQUIRE(found.things.size() == 4);
    CHECK(found.things[0].change == ThingChange::Added);
    CHECK(found.things[0].after == componentId("rug"));
    CHECK_FALSE(found.things[0].before);
    CHECK(found.things[1].change == ThingChange::Removed);
    CHECK(found.things[1].before == componentId("tower"));
    CHECK(found.things[2].change == ThingChange::Exchanged);
    CHECK(found.things[2].before == componentId("tv-65"));
    CHECK(found.things[2].after == componentId("tv-85"));
    CHECK(found.things[3].change == ThingChange::Altered);
    auto fewer = before;
    fewer.placements.pop_back();
    const auto cheaper = difference(before, fewer);
    CHECK(cheaper.priceAfter.minor < cheaper.priceBefore.minor);
}

TEST_CASE("a design that was laid out anew pairs what is of one kind, the nearest first")
{
    const auto before = smallTheatre();
    auto after = livingRoom();
    after = withSpeaker(after, "tower", {3.6, 0.4, 0});
    after = withSpeaker(after, "tower", {0.8, 0.4, 0});
    after = withDisplay(after, "tv-85");
    after = withSofa(after, 2.25, 3.6);
    for (int i = 1; i <= 4; ++i) {
        placementOf(after, i).id = placementId(i + 40);
    }
    const auto found = difference(before, after);
    REQUIRE(found.things.size() == 2);
    CHECK(found.things[0].change == ThingChange::Exchanged);
    CHECK(found.things[0].before == componentId("tv-65"));
    CHECK(found.things[1].change == ThingChange::Moved);
    CHECK(found.things[1].id == placementId(41));
    CHECK(found.things[1].distance == Approx(0.1));
}

TEST_CASE("another room and another brief are changes of their own")
{
    auto after = smallTheatre();
    after.brief.wishes = "Warmer light";
    CHECK(difference(smallTheatre(), after).briefChanged);
    CHECK_FALSE(difference(smallTheatre(), after).roomChanged);
    auto wider = smallTheatre();
    wider.room = livingRoom(4.6).room;
    CHECK(difference(smallTheatre(), wider).roomChanged);
}

TEST_CASE("a figure is worth a line from a step that people notice")
{
    struct Row {
        const char* unit;
        double before, after;
        bool visible;
    };
    const auto row = GENERATE(values<Row>({{"dB", 80, 80.4, false},
                                           {"dB", 80, 80.5, true},
                                           {"m", 2.40, 2.41, true},
                                           {"m", 2.40, 2.409, false},
                                           {"deg", 30, 30.9, false},
                                           {"deg", 30, 31, true},
                                           {"W", 1000, 1009, false},
                                           {"W", 1000, 1011, true},
                                           {"", 0, 0, false}}));
    INFO(row.unit << " " << row.before << " to " << row.after);
    CHECK(differsVisibly(row.unit, row.before, row.after) == row.visible);
    CHECK(differsVisibly(row.unit, row.after, row.before) == row.visible);
    CHECK(differsVisibly(row.unit, std::nullopt, row.after));
}

TEST_CASE("an addition that stands in the sofa is a loss of fit, and to take it away is none")
{
    const auto catalogue = theatreCatalogue();
    const auto before = judgeDesign(smallTheatre(), catalogue);
    const auto inTheWay = judgeDesign(with(smallTheatre(), "bookcase", {2.25, 3.6, 0}), catalogue);
    const FitLoss loss = fitLoss(before.assessment, inTheWay.assessment);
    REQUIRE(loss.isLoss());
    for (const ChangedFigure& row : loss.worse) {
        CHECK(row.isWorse());
    }
    CHECK_FALSE(fitLoss(before.assessment, before.assessment).isLoss());
    CHECK_FALSE(fitLoss(inTheWay.assessment, before.assessment).isLoss());
}

TEST_CASE("what is new and only advised against is no loss, what fails is")
{
    assessment::Assessment before;
    assessment::Assessment after;
    assessment::Parameter parameter;
    parameter.key = "bass.new";
    parameter.verdict = Verdict::Advice;
    after.parameters = {parameter};
    CHECK_FALSE(fitLoss(before, after).isLoss());
    after.parameters[0].verdict = Verdict::Fail;
    CHECK(fitLoss(before, after).isLoss());
    after.parameters[0].isKept = true;
    CHECK_FALSE(fitLoss(before, after).isLoss());
    parameter.verdict = Verdict::Pass;
    before.parameters = {parameter};
    after.parameters[0].isKept = false;
    after.parameters[0].verdict = Verdict::Advice;
    CHECK(fitLoss(before, after).isLoss());
    before.level = 3;
    after.parameters[0].verdict = Verdict::Pass;
    after.level = 2;
    CHECK(fitLoss(before, after).levelAfter == 2);
}
