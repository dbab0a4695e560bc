// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/assessment/judged.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

using namespace bespeak;
using namespace bespeak::test;
using namespace bespeak::assessment;

namespace
{

std::optional<Parameter> picture(const std::string& key, const design::Design& design)
{
    return judged(pictureRules(), key, design);
}

design::Design watched(const std::string& display, double seatAt, double middle = 1.1)
{
    return withSofa(withDisplay(livingRoom(4.5, 6, 2.5), display, middle), 2.25, seatAt);
}

bool isAmong(const std::vector<std::string>& keys, const std::string& key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

design::Design projected(double projectorAt)
{
    auto design = withSofa(withDisplay(livingRoom(4.5, 6, 2.5), "screen-100", 1.3), 2.25, 4);
    return with(std::move(design), "projector", {2.25, projectorAt, 2.3}, 180,
                catalogue::Mounting::Ceiling);
}

} // namespace

TEST_CASE("a picture must fill 30 degrees from the worst seat")
{
    const auto good = picture("picture.viewing-angle", watched("tv-85", 3.0));
    REQUIRE(good);
    CHECK(good->verdict == Verdict::Pass);
    CHECK(good->seats.size() == 3);
    const auto bad = picture("picture.viewing-angle", watched("tv-43", 4.0));
    REQUIRE(bad);
    CHECK(bad->verdict == Verdict::Fail);
    CHECK(*bad->value < 20);
    CHECK(*bad->lowest == 30);
}

TEST_CASE("a picture that is seen too small is led to a larger one or the seat forward")
{
    const auto keys = remediesFor(pictureRules(), "picture.viewing-angle", watched("tv-65", 3.6));
    CHECK(isAmong(keys, "picture.move-forward"));
    CHECK(isAmong(keys, "picture.replace-display"));
    auto locked = watched("tv-65", 3.6);
    placementOf(locked, 2).locked = true;
    CHECK_FALSE(isAmong(remediesFor(pictureRules(), "picture.viewing-angle", locked),
                        "picture.move-forward"));
}

TEST_CASE("where neither a display nor a move is enough, both together are")
{
    const auto far = watched("tv-43", 5.0);
    CHECK(remediesFor(pictureRules(), "picture.viewing-angle", far) ==
          std::vector<std::string>{"picture.move-forward", "picture.replace-and-move"});
}

TEST_CASE("a table before the sofa moves along with it")
{
    const auto design = with(watched("tv-65", 3.6), "table", {2.25, 2.7, 0});
    CHECK(isAmong(remediesFor(pictureRules(), "picture.viewing-angle", design),
                  "picture.move-forward"));
}

TEST_CASE("too near is advice, never a failure, and the way back is known")
{
    const auto near = picture("picture.too-large", watched("tv-98", 1.6));
    REQUIRE(near);
    CHECK(near->verdict == Verdict::Advice);
    CHECK(isAmong(remediesFor(pictureRules(), "picture.too-large", watched("tv-98", 1.6)),
                  "picture.move-back"));
    CHECK(picture("picture.too-large", watched("tv-65", 3))->verdict == Verdict::Neutral);
}

TEST_CASE("what hangs above the fireplace is too high, and hanging it lower mends it")
{
    const auto high = picture("picture.top-edge", watched("tv-65", 2.6, 1.9));
    REQUIRE(high);
    CHECK(high->verdict == Verdict::Fail);
    CHECK(isAmong(remediesFor(pictureRules(), "picture.top-edge", watched("tv-65", 2.6, 1.9)),
                  "picture.lower"));
    CHECK(picture("picture.top-edge", watched("tv-65", 2.6))->verdict == Verdict::Pass);
    CHECK(picture("picture.eye-line", watched("tv-65", 2.6, 1.9))->verdict == Verdict::Advice);
}

TEST_CASE("few pixels show from near, and their number must be known")
{
    const auto few = [](catalogue::Component& tv) {
        std::get<catalogue::DisplaySpecs>(tv.specs).pixelsAcross = 1280;
    };
    const auto coarse = judged(pictureRules(), "picture.pixels", watched("tv-85", 2.5),
                               changed(theatreCatalogue(), "tv-85", few));
    REQUIRE(coarse);
    CHECK(coarse->verdict == Verdict::Advice);
    const auto unknown =
        judged(pictureRules(), "picture.pixels", watched("tv-85", 2.5),
               changed(theatreCatalogue(), "tv-85", [](catalogue::Component& tv) {
                   std::get<catalogue::DisplaySpecs>(tv.specs).pixelsAcross.reset();
               }));
    REQUIRE(unknown);
    CHECK(unknown->verdict == Verdict::Unjudged);
    CHECK(unknown->needs == std::vector<std::string>{"resolution of tv-85"});
}

TEST_CASE("a seat far to the side leaves the viewing cone")
{
    auto design = withSeat(withDisplay(livingRoom(8, 6), "tv-65"), "armchair", 7.4, 1.8);
    CHECK(picture("picture.viewing-cone", design)->verdict == Verdict::Advice);
    CHECK(picture("picture.viewing-cone", watched("tv-65", 2.6))->verdict == Verdict::Neutral);
}

TEST_CASE("a second row sees the picture only over the heads of the first")
{
    auto rows = withSeat(watched("tv-65", 2.4, 0.8), "armchair", 2.25, 4.4);
    const auto blocked = picture("picture.row-sight", rows);
    REQUIRE(blocked);
    CHECK(blocked->verdict == Verdict::Fail);
    CHECK_FALSE(picture("picture.row-sight", watched("tv-65", 2.4)));
    CHECK_FALSE(remediesFor(pictureRules(), "picture.row-sight", rows).empty());
    auto aside = withSeat(watched("tv-65", 2.4, 0.8), "armchair", 0.5, 2.9);
    CHECK_FALSE(picture("picture.row-sight", aside).value_or(Parameter{}).subjects ==
                blocked->subjects);
}

TEST_CASE("a projector must be bright enough and within its throw")
{
    const auto bright = picture("picture.luminance", projected(3.5));
    REQUIRE(bright);
    CHECK(bright->verdict == Verdict::Pass);
    CHECK(bright->certainty == Certainty::Predicted);
    CHECK(picture("picture.throw", projected(3.5))->verdict == Verdict::Pass);
    const auto far = picture("picture.throw", projected(5.5));
    REQUIRE(far);
    CHECK(far->verdict == Verdict::Fail);
    CHECK(isAmong(remediesFor(pictureRules(), "picture.throw", projected(5.5)),
                  "picture.move-projector"));
    const auto dim = judged(pictureRules(), "picture.luminance", projected(3.5),
                            changed(theatreCatalogue(), "projector", [](catalogue::Component& one) {
                                std::get<catalogue::ProjectorSpecs>(one.specs).calibratedLumens =
                                    300;
                            }));
    CHECK(dim->verdict == Verdict::Fail);
}

TEST_CASE("lumens of the box are no measure: without calibrated ones nothing is judged")
{
    const auto unknown =
        judged(pictureRules(), "picture.luminance", projected(3.5),
               changed(theatreCatalogue(), "projector", [](catalogue::Component& one) {
                   std::get<catalogue::ProjectorSpecs>(one.specs).calibratedLumens.reset();
               }));
    REQUIRE(unknown);
    CHECK(unknown->verdict == Verdict::Unjudged);
    CHECK(unknown->needs.size() == 1);
}

TEST_CASE("without a picture or a seat the rules say what they need, in an empty room nothing")
{
    CHECK(pictureRules().assess(makeScene(livingRoom(), theatreCatalogue())).empty());
    const auto noSeat = picture("picture.viewing-angle", withDisplay(livingRoom(), "tv-65"));
    REQUIRE(noSeat);
    CHECK(noSeat->needs == std::vector<std::string>{"a seat that looks at the picture"});
    const auto noPicture = picture("picture.viewing-angle", withSofa(livingRoom(), 2.25, 3));
    REQUIRE(noPicture);
    CHECK(noPicture->verdict == Verdict::Unjudged);
}

TEST_CASE("the parameters of the picture are well formed, in a good room and in strange ones")
{
    requireWellFormed(pictureRules(), goodTheatre(), theatreCatalogue());
    requireWellFormed(pictureRules(), projected(5.5), theatreCatalogue());
    requireWellFormed(pictureRules(), watched("tv-98", 0.3), theatreCatalogue());
    requireWellFormed(pictureRules(), goodTheatre(), smallCatalogue());
}
