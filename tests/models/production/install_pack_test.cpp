// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/production/install_pack.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::production;
using namespace bespeak::test;

namespace
{

InstallPack aPack()
{
    InstallPack pack;
    pack.title = "Cinema under the roof";
    pack.things = {{"Sofa",
                    "sofa",
                    0,
                    Length::millimetres(900),
                    Length::millimetres(2'000),
                    {},
                    Length::millimetres(800),
                    Length::millimetres(3'000)},
                   {"Screen",
                    "screen",
                    1,
                    Length::millimetres(1'200),
                    Length::millimetres(2'000),
                    Length::micrometres(650'400),
                    Length::millimetres(1'900),
                    {},
                    true}};
    pack.cables = {{CableKind::Hdmi, "Receiver", "Screen", {}, Length::millimetres(5'000)}};
    pack.settings = {{"Receiver", "front-left", Length::millimetres(2'850), 80}};
    return pack;
}

} // namespace

TEST_CASE("an install pack has every height, cable, setting and a check for each")
{
    const std::string text = formatInstallPack(aPack());
    for (const char* part :
         {"Free in the room", "Wall 1", "1.200 m from the left, 0.650 m to 1.900 m above the floor",
          "HDMI cable, 5.000 m: Receiver to Screen", "[ ] Screen: lower edge at 0.650 m",
          "[ ] HDMI cable from Receiver to Screen", "[ ] Receiver: front-left at 2.850 m"}) {
        INFO(part);
        CHECK(text.find(part) != std::string::npos);
    }
    CHECK(text.find("[ ] Sofa") == std::string::npos);
}

TEST_CASE("put it back as designed walks the settings and the wires of this system")
{
    const std::string text = formatPutItBack(aPack());
    CHECK(text.find("2. On the Receiver, set front-left at 2.850 m, crossover 80 Hz.") !=
          std::string::npos);
    CHECK(text.find("3. The HDMI cable goes from Receiver to Screen.") != std::string::npos);
}
