// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/room/materials.h"

#include "tests/support/catch.h"

#include <set>

using namespace bespeak::room;

TEST_CASE("every material is named once, has a place, a colour and an absorption within 0 and 1")
{
    std::set<std::string_view> ids;
    std::set<std::string_view> names;
    for (const Material& material : materials()) {
        INFO(material.id);
        REQUIRE(ids.insert(material.id).second);
        REQUIRE(names.insert(material.name).second);
        REQUIRE((material.forWalls || material.forFloors || material.forCeilings));
        REQUIRE_FALSE(material.source.empty());
        for (const double value : material.absorption) {
            REQUIRE((value > 0 && value < 1));
        }
        for (const float channel :
             {material.colour.red, material.colour.green, material.colour.blue}) {
            REQUIRE((channel > 0 && channel < 1));
        }
    }
    REQUIRE(materials().size() >= 24);
}

TEST_CASE("the materials of a new room are for their surfaces")
{
    REQUIRE(findMaterial(defaultWallMaterial)->forWalls);
    REQUIRE(findMaterial(defaultFloorMaterial)->forFloors);
    REQUIRE(findMaterial(defaultCeilingMaterial)->forCeilings);
    REQUIRE(findMaterial("marzipan") == nullptr);
}
