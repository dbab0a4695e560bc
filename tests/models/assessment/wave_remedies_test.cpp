// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/bass_rules.h"
#include "models/assessment/remedy.h"
#include "tests/models/assessment/room_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

using namespace bespeak;
using namespace bespeak::assessment;
using namespace bespeak::test;
using geometry::Vec3;

namespace
{

const catalogue::Catalogue& theatre()
{
    static const catalogue::Catalogue catalogue = theatreCatalogue();
    return catalogue;
}

/// An L with a sofa and a subwoofer in its first corner.
design::Design cornerSubwoofer()
{
    design::Design design = withSofa(designInLShape(), 2, 3);
    return withSpeaker(std::move(design), "sub", {0.4, 0.4, 0});
}

Assessment assessedWithWaves(const design::Design& design)
{
    const Scene scene = makeScene(design, theatre());
    const auto waves = solveWaves(makeWaveTask(scene), fineWaves, {}, {});
    REQUIRE_OK(waves);
    return withWaves(assess(design, theatre()), scene, *waves);
}

} // namespace

TEST_CASE("a place in an L hears of a seat what the seat would hear of the place")
{
    const design::Design design = cornerSubwoofer();
    const Scene scene = makeScene(design, theatre());
    const std::vector<BassSource> sources = bassSources(scene);
    const std::vector<Vec3> places{{1, 1, 0.2}, sources.front().centre};
    const auto trial = makeBassTrial(scene, places);
    REQUIRE(trial);
    const BassFigures tried = trial->figuresOf(sources);

    const auto waves = solveWaves(makeWaveTask(scene), fineWaves, {}, {});
    REQUIRE_OK(waves);
    const BassFigures computed = bassFigures(makeBassResponse(waves->seats, sources), sources,
                                             scene.mainSeat, correctionOf(scene));
    CHECK(tried.deviation == Approx(computed.deviation).margin(1.5));
    CHECK(tried.worstSpread == Approx(computed.worstSpread).margin(1.5));
    CHECK(tried.extension == Approx(computed.extension).epsilon(0.06));

    std::vector<BassSource> elsewhere = sources;
    elsewhere.front().centre = places.front();
    CHECK_FALSE(trial->figuresOf(elsewhere) == tried);
}

TEST_CASE("the bass of a room that is no box is mended by a place that was tried in its waves")
{
    const design::Design design = cornerSubwoofer();
    const Assessment before = assessedWithWaves(design);
    std::size_t offered = 0;
    for (std::size_t i = 0; i < before.parameters.size() && offered == 0; ++i) {
        const Parameter& finding = before.parameters[i];
        const bool isBad = finding.verdict == Verdict::Fail || finding.verdict == Verdict::Advice;
        if (!isOfWaves(finding.key) || !isBad) {
            continue;
        }
        for (const Remedy& remedy : findRemedies(design, theatre(), before, i, 1)) {
            ++offered;
            INFO(finding.key << ": " << remedy.key);
            const Assessment after = assessedWithWaves(remedy.design);
            const auto mended = std::ranges::find(after.parameters, finding.key, &Parameter::key);
            REQUIRE(mended != after.parameters.end());
            CHECK(mended->verdict == Verdict::Pass);
            CHECK(mended->value == remedy.valueAfter);
        }
    }
    CHECK(offered > 0);
}

TEST_CASE("a search for what mends the bass of an L ends when it is told to")
{
    const design::Design design = cornerSubwoofer();
    const Assessment before = assessedWithWaves(design);
    int asked = 0;
    for (std::size_t i = 0; i < before.parameters.size(); ++i) {
        if (isOfWaves(before.parameters[i].key)) {
            CHECK(findRemedies(design, theatre(), before, i, 3, [&asked] {
                      return ++asked > 1;
                  }).empty());
        }
    }
}

TEST_CASE("what waits for its waves is not held against a change")
{
    design::Design design = cornerSubwoofer();
    const Assessment before = assessedWithWaves(design);
    CHECK(std::ranges::none_of(before.parameters,
                               [](const Parameter& one) { return awaitsWaves(one); }));
    CHECK(awaitsWaves(assess(design, theatre())));
    std::size_t offered = 0;
    for (std::size_t i = 0; i < before.parameters.size() && offered == 0; ++i) {
        if (!isOfWaves(before.parameters[i].key)) {
            offered += findRemedies(design, theatre(), before, i, 1).size();
        }
    }
    CHECK(offered > 0);
}
