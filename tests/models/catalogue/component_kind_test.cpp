// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/component_kind.h"

#include "models/catalogue/specs_json.h"
#include "tests/support/catch.h"

#include <set>

using namespace bespeak::catalogue;

TEST_CASE("Every kind has a name of its own that finds it again")
{
    std::set<std::string_view> names;
    for (const ComponentKind kind : allKinds()) {
        REQUIRE(findKind(kindName(kind)) == kind);
        names.insert(kindName(kind));
    }
    REQUIRE(names.size() == componentKindCount);
    REQUIRE_FALSE(findKind("spaceship").has_value());
    REQUIRE_FALSE(findKind("").has_value());
}

TEST_CASE("Kinds say whether they sound, seat and take place")
{
    REQUIRE(isLoudspeaker(ComponentKind::Soundbar));
    REQUIRE(isLoudspeaker(ComponentKind::Subwoofer));
    REQUIRE_FALSE(isLoudspeaker(ComponentKind::SpeakerStand));
    REQUIRE(isSeat(ComponentKind::WheelchairPlace));
    REQUIRE_FALSE(isSeat(ComponentKind::Table));
    REQUIRE_FALSE(takesPlace(ComponentKind::Cable));
    REQUIRE_FALSE(takesPlace(ComponentKind::Accessory));
    REQUIRE(takesPlace(ComponentKind::Rug));
}

TEST_CASE("Kinds have the specs that fit them")
{
    REQUIRE(specsNameOf(ComponentKind::Display) == "display");
    REQUIRE(specsNameOf(ComponentKind::Source) == "amplifier");
    REQUIRE(specsNameOf(ComponentKind::Soundbar) == "speaker");
    REQUIRE(specsNameOf(ComponentKind::Subwoofer) == "subwoofer");
    REQUIRE(specsNameOf(ComponentKind::WallMount) == "support");
    REQUIRE(specsNameOf(ComponentKind::WheelchairPlace) == "seat");
    REQUIRE(specsNameOf(ComponentKind::Rug) == "treatment");
    REQUIRE(specsNameOf(ComponentKind::Lamp) == "lamp");
    REQUIRE(specsNameOf(ComponentKind::Plant).empty());
    REQUIRE(specsNameOf(ComponentKind::Accessory).empty());
}
