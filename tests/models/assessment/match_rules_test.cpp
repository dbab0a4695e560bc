// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/rule_outcome.h"
#include "tests/models/assessment/rule_judging.h"

using namespace bespeak;
using namespace bespeak::assessment;
using catalogue::Mounting;
using test::findJudged;
using test::verdictText;

namespace
{

/// So many loudspeakers, with a receiver if one is named.
design::Design withSpeakers(std::size_t count, const char* receiver = "")
{
    std::vector<test::Thing> things;
    for (std::size_t i = 0; i < count; ++i) {
        things.push_back({"tower-speaker.two-way", {0.4 + 0.5 * static_cast<double>(i), 1, 0}});
    }
    if (*receiver != 0) {
        things.push_back({receiver, {2, 0.3, 0.5}});
    }
    return test::designOf(8, 4, things);
}

template <typename Change>
catalogue::Catalogue changed(const Change& change)
{
    std::vector<catalogue::Component> all(test::genericCatalogue().components().begin(),
                                          test::genericCatalogue().components().end());
    std::ranges::for_each(all, change);
    return {"Changed", all, "", {}};
}

design::Design hung(const char* mount)
{
    std::vector<test::Thing> things{{"display.lcd-65", {2, 0.05, 1}, 0, Mounting::Wall}};
    if (*mount != 0) {
        things.push_back({mount, {2, 0.02, 1.2}, 0, Mounting::Wall});
    }
    return test::designOf(5, 4, things);
}

} // namespace

TEST_CASE("passive loudspeakers need an amplifier with a channel for each")
{
    struct Row {
        std::size_t speakers;
        const char* receiver;
        const char* present;
        const char* channels;
    };
    const Row row = GENERATE(values<Row>({
        {5, "", "fail", "none"},
        {5, "receiver.5-2", "pass", "pass"},
        {6, "receiver.5-2", "pass", "fail"},
        {0, "", "none", "none"},
    }));
    const auto parameters = test::judged(matchRules(), withSpeakers(row.speakers, row.receiver));
    CHECK(verdictText(parameters, "match.receiver") == row.present);
    CHECK(verdictText(parameters, "match.channels") == row.channels);
    test::checkWords(matchRules(), parameters);
}

TEST_CASE("a receiver with enough channels takes the small one's place, the cheapest first")
{
    design::Design design = withSpeakers(6, "receiver.5-2");
    CHECK(test::isMended(matchRules(), design, "match.channels"));
    design.placements.back().locked = true;
    CHECK_FALSE(test::isMended(matchRules(), design, "match.channels"));
}

TEST_CASE("a missing receiver is put on furniture that is there, with an id of its own")
{
    design::Design design = withSpeakers(5);
    CHECK_FALSE(test::isMended(matchRules(), design, "match.receiver"));
    design.placements.push_back(test::placed(70, "rack.3-shelves", {4, 0.3, 0}));
    CHECK(test::isMended(matchRules(), design, "match.receiver"));
    CHECK(freshId(design) == freshId(design));
    CHECK(findPlacement(design, freshId(design)) == nullptr);
}

TEST_CASE("unknown channels are asked for unless those that are known are enough")
{
    const auto unknown = changed([](catalogue::Component& component) {
        if (auto* specs = std::get_if<catalogue::AmplifierSpecs>(&component.specs)) {
            specs->channelsAmplified.reset();
        }
    });
    CHECK(verdictText(test::judged(matchRules(), withSpeakers(2, "receiver.5-2"), unknown),
                      "match.channels") == "unjudged");
}

TEST_CASE("a loudspeaker below the amplifier's least impedance fails, at it it passes")
{
    const auto with = [](std::optional<double> ohms) {
        return changed([ohms](catalogue::Component& component) {
            if (auto* specs = std::get_if<catalogue::SpeakerSpecs>(&component.specs)) {
                specs->minimumOhms = ohms;
                specs->nominalOhms = ohms;
            }
        });
    };
    const auto design = withSpeakers(2, "receiver.5-2"); // made for 4 ohm and more
    CHECK(verdictText(test::judged(matchRules(), design, with(4)), "match.impedance") == "pass");
    CHECK(verdictText(test::judged(matchRules(), design, with(3.9)), "match.impedance") == "fail");
    CHECK(verdictText(test::judged(matchRules(), design, with({})), "match.impedance") ==
          "unjudged");
}

TEST_CASE("amplifier power is held against what the loudspeakers are made for")
{
    const auto with = [](double least, double most) {
        return changed([=](catalogue::Component& component) {
            if (auto* specs = std::get_if<catalogue::SpeakerSpecs>(&component.specs)) {
                specs->powerMinimum = least;
                specs->powerMaximum = most;
            }
        });
    };
    const auto design = withSpeakers(2, "receiver.5-2"); // 80 W
    CHECK(verdictText(test::judged(matchRules(), design, with(30, 80)), "match.power") ==
          "neutral");
    CHECK(verdictText(test::judged(matchRules(), design, with(30, 79)), "match.power") == "advice");
    CHECK(verdictText(test::judged(matchRules(), design, with(81, 200)), "match.power") ==
          "advice");
}

TEST_CASE("more subwoofers than outputs are advised against")
{
    design::Design design = withSpeakers(2, "receiver.5-2");
    for (int i = 0; i < 2; ++i) {
        design.placements.push_back(test::placed(60 + i, "subwoofer.10in-sealed", {5.0 + i, 2, 0}));
    }
    CHECK(verdictText(test::judged(matchRules(), design), "match.subwoofer-outs") == "neutral");
    design.placements.push_back(test::placed(65, "subwoofer.10in-sealed", {7, 2, 0}));
    CHECK(verdictText(test::judged(matchRules(), design), "match.subwoofer-outs") == "advice");
    CHECK(test::isMended(matchRules(), design, "match.subwoofer-outs"));
}

TEST_CASE("sources need inputs, and the slowest device limits the fastest source")
{
    design::Design design = test::designOf(
        8, 4,
        {{"display.lcd-43", {1, 0.1, 1}, 0, Mounting::Wall}, {"receiver.5-2", {3, 0.3, 0.5}}});
    for (int i = 0; i < 4; ++i) {
        design.placements.push_back(test::placed(60 + i, "source.disc-player", {4.0 + i, 0.3, 1}));
    }
    CHECK(verdictText(test::judged(matchRules(), design), "match.hdmi-inputs") == "pass");
    CHECK(verdictText(test::judged(matchRules(), design), "match.hdmi-rate") == "neutral");
    design.placements.push_back(test::placed(70, "source.console", {4.5, 2, 1}));
    CHECK(verdictText(test::judged(matchRules(), design), "match.hdmi-inputs") == "fail");
    CHECK(test::isMended(matchRules(), design, "match.hdmi-inputs"));
    CHECK(verdictText(test::judged(matchRules(), design), "match.hdmi-rate") == "advice");
}

TEST_CASE(
    "whether a source is plugged in by HDMI is asked for, unless the inputs are too few anyway")
{
    const auto unknown = changed([](catalogue::Component& component) {
        auto* specs = std::get_if<catalogue::AmplifierSpecs>(&component.specs);
        if (specs != nullptr && component.id.text() == "source.console") {
            specs->hdmiOutputs.reset();
        }
    });
    design::Design design = test::designOf(
        8, 4,
        {{"display.lcd-43", {1, 0.1, 1}, 0, Mounting::Wall}, {"source.console", {4.5, 2, 1}}});
    const auto alone = test::judged(matchRules(), design, unknown);
    CHECK(verdictText(alone, "match.hdmi-inputs") == "unjudged");
    CHECK(verdictText(alone, "match.hdmi-rate") == "unjudged");
    test::checkWords(matchRules(), alone);
    for (int i = 0; i < 9; ++i) {
        design.placements.push_back(
            test::placed(60 + i, "source.disc-player", {3.0 + i * 0.5, 0.3, 1}));
    }
    CHECK(verdictText(test::judged(matchRules(), design, unknown), "match.hdmi-inputs") == "fail");
}

TEST_CASE(
    "loudspeakers overhead: a receiver must know their format, and the catalogue that it does")
{
    const auto with = [](std::vector<std::string> formats) {
        return changed([formats](catalogue::Component& component) {
            if (auto* specs = std::get_if<catalogue::AmplifierSpecs>(&component.specs)) {
                specs->formats = formats;
            }
        });
    };
    design::Design design = withSpeakers(2, "receiver.5-2");
    CHECK(verdictText(test::judged(matchRules(), design), "match.formats") == "none");
    const auto& all = test::genericCatalogue().components();
    const auto top = std::ranges::find(all, catalogue::ComponentKind::InCeilingSpeaker,
                                       &catalogue::Component::kind);
    REQUIRE(top != all.end());
    design.placements.push_back(
        test::placed(80, top->id.text(), {2, 2, 2.4}, 0, Mounting::InCeiling));
    const auto formats = [&](const catalogue::Catalogue& catalogue) {
        return verdictText(test::judged(matchRules(), design, catalogue), "match.formats");
    };
    CHECK(formats(with({"Dolby Digital", "Atmos"})) == "pass");
    CHECK(formats(with({"Dolby Digital"})) == "fail");
    CHECK(formats(with({})) == "unjudged");
}

TEST_CASE("a projector without a screen gets one")
{
    const auto alone =
        test::designOf(5, 6, {{"projector.long-throw-4k", {2.5, 5, 2.3}, 180, Mounting::Ceiling}});
    CHECK(verdictText(test::judged(matchRules(), alone), "match.picture-pair") == "fail");
    CHECK(test::isMended(matchRules(), alone, "match.picture-pair"));
    CHECK(verdictText(test::judged(matchRules(), test::designOf(5, 6, {})), "match.picture-pair") ==
          "none");
}

TEST_CASE("a display on the wall has a mount that carries it and fits its holes")
{
    struct Row {
        const char* mount;
        const char* present;
        const char* load;
        const char* holes;
    };
    const Row row = GENERATE(values<Row>({
        {"", "advice", "none", "none"},
        {"wall-mount.fixed-small", "neutral", "pass", "pass"},
        {"wall-mount.speaker-bracket", "neutral", "fail", "unjudged"},
    }));
    const auto parameters = test::judged(matchRules(), hung(row.mount));
    CHECK(verdictText(parameters, "match.mount") == row.present);
    CHECK(verdictText(parameters, "match.mount-load") == row.load);
    CHECK(verdictText(parameters, "match.mount-vesa") == row.holes);
}

TEST_CASE("a missing mount is added behind the display, a weak one exchanged")
{
    CHECK(test::isMended(matchRules(), hung(""), "match.mount"));
    CHECK(test::isMended(matchRules(), hung("wall-mount.speaker-bracket"), "match.mount-load"));
}

TEST_CASE("what may not be drilled is said, and done without")
{
    design::Design design = hung("");
    CHECK(verdictText(test::judged(matchRules(), design), "match.drilling") == "none");
    design.brief.tenure = design::Tenure::Rented;
    CHECK(verdictText(test::judged(matchRules(), design), "match.drilling") == "none");
    design.brief.mayDrill = false;
    CHECK(verdictText(test::judged(matchRules(), design), "match.drilling") == "fail");
    design.placements.push_back(test::placed(50, "cabinet.low-180", {2, 0.25, 0}));
    CHECK(test::isMended(matchRules(), design, "match.drilling"));

    design::Design rented =
        test::designOf(5, 4, {{"in-ceiling-speaker.6in", {2, 2, 2.4}, 0, Mounting::InCeiling}});
    rented.brief.tenure = design::Tenure::Rented;
    CHECK(verdictText(test::judged(matchRules(), rented), "match.drilling") == "advice");
}

TEST_CASE("a bookshelf loudspeaker on the floor gets a stand that carries it")
{
    design::Design design = test::designOf(5, 4, {{"bookshelf-speaker.5in", {1, 1, 0}}});
    CHECK(verdictText(test::judged(matchRules(), design), "match.stand") == "advice");
    CHECK(test::isMended(matchRules(), design, "match.stand"));
    design.placements[0].locked = true;
    CHECK_FALSE(test::isMended(matchRules(), design, "match.stand"));
    design.placements[0].mounting = Mounting::Wall;
    CHECK(verdictText(test::judged(matchRules(), design), "match.stand") == "neutral");
}
