// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/production/handover.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::production;
using namespace bespeak::test;

namespace
{

InstallPack aPack()
{
    return makeInstallPack(
        "Cinema under the roof",
        {{"Screen", "screen", "Front wall", Length::micrometres(1'200'000),
          Length::micrometres(650'400), Length::micrometres(1'900'000)},
         {"Left loudspeaker",
          "speaker",
          "Front wall",
          Length::micrometres(400'000),
          {},
          Length::micrometres(1'000'000)},
         {"Sofa", "sofa", "", Length::micrometres(900'000), {}, Length::micrometres(800'000)}},
        {{"Receiver", "Screen", "HDMI", Length::micrometres(5'000'000)}},
        {{"Receiver", "input", "HDMI 1"}});
}

const std::vector<Demand> someDemands{{"c/1", DemandKind::Order, "c", "screen", "Screen", 1, 0, {}},
                                      {"c/2", DemandKind::Order, "c", "lamp", "Lamp", 2, 2, {}}};

} // namespace

TEST_CASE("an install pack has every height, cable, setting and a check for each")
{
    const InstallPack pack = aPack();
    REQUIRE(pack.things[0].name == "Sofa");
    REQUIRE(pack.things[1].name == "Left loudspeaker");
    REQUIRE(pack.checklist.size() == 4);
    const std::string text = formatInstallPack(pack);
    for (const char* part : {"1.200 m from the left", "0.650 m to 1.900 m above the floor",
                             "HDMI, 5.000 m: Receiver to Screen", "Receiver: input = HDMI 1"}) {
        INFO(part);
        REQUIRE(text.find(part) != std::string::npos);
    }
}

TEST_CASE("put it back as designed walks the settings and the wires of this system")
{
    const std::string text = formatPutItBack(aPack());
    REQUIRE(text.find("2. On the Receiver, set input to HDMI 1.") != std::string::npos);
    REQUIRE(text.find("3. The HDMI goes from Receiver to Screen.") != std::string::npos);
}

TEST_CASE("a work order takes what is left, and is done when every check is passed and signed")
{
    auto order = makeWorkOrder("W1", someDemands);
    REQUIRE_OK(order);
    REQUIRE(order->lines == decltype(order->lines){{"c/1", 1}});
    REQUIRE(keyOf(checkQuality(*order)) == "production.unchecked");
    for (QaCheck& check : order->checks) {
        check.isPassed = true;
    }
    REQUIRE(keyOf(checkQuality(*order)) == "production.unchecked");
    for (QaCheck& check : order->checks) {
        check.signedBy = "Ben";
    }
    REQUIRE_OK(checkQuality(*order));
    REQUIRE(keyOf(makeWorkOrder("W2", {someDemands[1]})) == "production.nothing-left");
}

TEST_CASE("a passport names a spare or a substitute for every part, or is none")
{
    const SupplierOffer screen{"north", "screen", {1, {}}, {}, 5, 1, 9, 10'000};
    const SupplierOffer led{"south", "lamp.led", {1, {}}, {}, 5, 1, 9, 10'000};
    REQUIRE(keyOf(makePassport("x", {}, someDemands, {screen}, {}, {})) == "production.no-spare");
    const auto passport = makePassport("x", {}, someDemands, {screen, led}, {{"lamp", "lamp.led"}},
                                       {{"screen", "screen.large"}});
    REQUIRE_OK(passport);
    REQUIRE(passport->parts[0].upgrade == "screen.large");
    REQUIRE(passport->parts[1].isSubstitute);
    REQUIRE(formatPassport(*passport).find("can be replaced by lamp.led") != std::string::npos);
}

TEST_CASE("a hand-over counts once it is accepted by whom it was offered to")
{
    const CaseOwner anna{"Anna", {}};
    const auto offered = offer(anna, "Ben");
    REQUIRE_OK(offered);
    REQUIRE(offered->owner == "Anna");
    REQUIRE(keyOf(offer(*offered, "Cleo")) == "production.handover-open");
    REQUIRE(keyOf(accept(*offered, "Cleo")) == "production.not-offered");
    REQUIRE(accept(*offered, "Ben")->owner == "Ben");
    REQUIRE(keyOf(accept(anna, "Ben")) == "production.not-offered");
    REQUIRE(keyOf(offer({}, "Ben")) == "production.no-owner");
}
