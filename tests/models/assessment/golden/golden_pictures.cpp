// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/assessment/golden/golden_designs.h"
#include "tests/models/assessment/golden/golden_rooms.h"

namespace bespeak::test
{

using catalogue::Mounting;

namespace
{

Golden goodTelevision()
{
    return {"a television of the right size at the right distance",
            livingRoom(),
            {},
            {"picture.viewing-angle", "picture.too-large", "picture.top-edge", "picture.throw",
             "fit.overlap", "fit.outside-room"}};
}

Golden televisionTooHigh()
{
    design::Design design = livingRoom();
    thing(design, 1).position.z = Length::metres(1.65);
    return {"a television hung like a painting", design, {"picture.eye-line"}, {"picture.throw"}};
}

Golden televisionTooSmall()
{
    design::Design design = livingRoom();
    thing(design, 1) = placed(1, "display.lcd-43", {2.5, 0.031, 0.9}, 0, Mounting::Wall);
    thing(design, 0).position.y = Length::metres(4.2);
    return {
        "a small television far away", design, {"picture.viewing-angle"}, {"picture.too-large"}};
}

Golden televisionTooLarge()
{
    design::Design design = livingRoom();
    thing(design, 1) = placed(1, "display.lcd-98", {2.5, 0.031, 0.5}, 0, Mounting::Wall);
    thing(design, 0).position.y = Length::metres(1.2);
    return {"a huge television before the nose", design, {"picture.too-large"}, {}};
}

Golden projectorAndScreen()
{
    design::Design design = livingRoom();
    thing(design, 1) = placed(1, "screen.fixed-100", {2.5, 0.02, 0.6}, 0, Mounting::Wall);
    thing(design, 0).position.y = Length::metres(3.4);
    add(design, {{"projector.long-throw-4k", {2.5, 3.9, 2.3}, 180, Mounting::Ceiling}});
    return {"a projector where its lens wants it",
            design,
            {},
            {"picture.throw", "match.picture-pair", "picture.viewing-angle"}};
}

Golden projectorTooNear()
{
    Golden golden = projectorAndScreen();
    golden.name = "a projector too near to its screen";
    thing(golden.design, 2).position.y = Length::metres(1.2);
    golden.must = {"picture.throw"};
    golden.mustNot = {"match.picture-pair"};
    return golden;
}

Golden screenAlone()
{
    Golden golden = projectorAndScreen();
    golden.name = "a screen without a projector";
    remove(golden.design, 2);
    golden.must = {"match.picture-pair"};
    golden.mustNot = {"picture.throw"};
    return golden;
}

Golden projectorAlone()
{
    Golden golden = projectorAndScreen();
    golden.name = "a projector without a screen";
    remove(golden.design, 1);
    golden.must = {"match.picture-pair"};
    golden.mustNot = {"picture.throw"};
    return golden;
}

Golden oneToTheSide()
{
    design::Design design = livingRoom();
    thing(design, 1) = placed(1, "display.lcd-65", {2.5, 0.031, 0.75}, 0, Mounting::Wall);
    add(design, {{"armchair.lounge", {0.7, 0.9, 0}, 230}});
    return {"an armchair far beside a picture that fades to the side",
            design,
            {"picture.viewing-cone"},
            {"picture.throw"}};
}

} // namespace

std::vector<Golden> goldenPictures()
{
    return {goodTelevision(),     televisionTooHigh(),  televisionTooSmall(),
            televisionTooLarge(), projectorAndScreen(), projectorTooNear(),
            screenAlone(),        projectorAlone(),     oneToTheSide()};
}

} // namespace bespeak::test
