// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/catalogue/made_up_components.h"

namespace bespeak::test
{

geometry::Size3 millimetres(std::int64_t width, std::int64_t depth, std::int64_t height)
{
    return {Length::millimetres(width), Length::millimetres(depth), Length::millimetres(height)};
}

catalogue::Component madeUp(const std::string& family, const geometry::Size3& size,
                            const std::map<std::string, double>& numbers)
{
    catalogue::Component made{.id = ComponentId::parse("made-up-" + family).value()};
    made.size = size;
    made.shape = {family, numbers};
    return made;
}

std::vector<catalogue::Component> typicalComponents()
{
    return {
        madeUp("display", millimetres(1449, 60, 830)),
        madeUp("display", millimetres(1449, 280, 900)),
        madeUp("projector", millimetres(489, 510, 205)),
        madeUp("projector", millimetres(550, 340, 132), {{"ust", 1}}),
        madeUp("screen", millimetres(2400, 40, 1400)),
        madeUp("screen", millimetres(2600, 150, 1900), {{"housing", 1}}),
        madeUp("screen", millimetres(2600, 200, 1900), {{"housing", 1}, {"rising", 1}}),
        madeUp("receiver", millimetres(434, 380, 170), {{"knobs", 2}}),
        madeUp("rack", millimetres(500, 450, 900)),
        madeUp("wall-mount", millimetres(600, 120, 420)),
        madeUp("bookshelf-speaker", millimetres(190, 280, 330)),
        madeUp("bookshelf-speaker", millimetres(190, 280, 330), {{"grille", 1}}),
        madeUp("tower-speaker", millimetres(220, 350, 1050), {{"woofers", 3}}),
        madeUp("tower-speaker", millimetres(220, 350, 1050), {{"woofers", 4}, {"midrange", 2}}),
        madeUp("centre-speaker", millimetres(560, 300, 190)),
        madeUp("in-wall-speaker", millimetres(220, 95, 320)),
        madeUp("in-ceiling-speaker", millimetres(240, 240, 110)),
        madeUp("in-ceiling-speaker", millimetres(240, 240, 110), {{"square", 1}}),
        madeUp("height-speaker", millimetres(180, 260, 140)),
        madeUp("soundbar", millimetres(1100, 110, 70)),
        madeUp("subwoofer", millimetres(380, 400, 400)),
        madeUp("subwoofer", millimetres(380, 400, 400), {{"down", 1}}),
        madeUp("speaker-stand", millimetres(260, 300, 600)),
        madeUp("sofa", millimetres(2200, 950, 850)),
        madeUp("sofa", millimetres(2900, 1600, 850), {{"chaise", 2}}),
        madeUp("sofa", millimetres(2900, 2200, 850), {{"corner", 1}}),
        madeUp("sofa", millimetres(5600, 950, 850), {{"places", 8}}),
        madeUp("armchair", millimetres(800, 850, 850)),
        madeUp("recliner", millimetres(1000, 1000, 1080)),
        madeUp("recliner", millimetres(2800, 1000, 1080), {{"places", 4}}),
        madeUp("wheelchair-place", millimetres(900, 1250, 1350)),
        madeUp("cabinet", millimetres(1800, 420, 520)),
        madeUp("table", millimetres(1100, 600, 420)),
        madeUp("table", millimetres(500, 500, 500), {{"round", 1}}),
        madeUp("shelf", millimetres(800, 320, 1900)),
        madeUp("acoustic-panel", millimetres(600, 60, 1200)),
        madeUp("acoustic-panel", millimetres(1200, 1200, 60)),
        madeUp("acoustic-panel", millimetres(600, 22, 2400), {{"slats", 1}}),
        madeUp("acoustic-panel", millimetres(600, 120, 600), {{"slats", 2}}),
        madeUp("bass-trap", millimetres(410, 410, 1200), {{"round", 1}}),
        madeUp("bass-trap", millimetres(600, 150, 1200)),
        madeUp("bass-trap", millimetres(420, 300, 1200)),
        madeUp("rug", millimetres(2400, 1700, 15)),
        madeUp("rug", millimetres(2000, 2000, 15), {{"round", 1}}),
        madeUp("curtain", millimetres(1400, 140, 2450)),
        madeUp("curtain", millimetres(2800, 140, 2450), {{"panels", 2}}),
        madeUp("lamp", millimetres(1300, 400, 1950), {{"style", 1}}),
        madeUp("lamp", millimetres(500, 500, 1500), {{"style", 0}}),
        madeUp("lamp", millimetres(350, 350, 550), {{"style", 0}}),
        madeUp("lamp", millimetres(280, 420, 1400), {{"style", 2}}),
        madeUp("lamp", millimetres(220, 220, 240), {{"style", 3}}),
        madeUp("lamp", millimetres(160, 100, 220), {{"style", 4}}),
        madeUp("lamp", millimetres(420, 420, 700), {{"style", 5}}),
        madeUp("plant", millimetres(800, 800, 1000), {{"style", 2}}),
        madeUp("plant", millimetres(350, 350, 800), {{"style", 3}}),
        madeUp("plant", millimetres(900, 900, 1700), {{"style", 1}}),
        madeUp("plant", millimetres(650, 650, 1600), {{"style", 0}}),
        madeUp("cable", millimetres(240, 240, 50)),
        madeUp("accessory", millimetres(300, 200, 100)),
    };
}

} // namespace bespeak::test
