// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_edits.h"
#include "models/design/design_file.h"
#include "models/design/design_history.h"

#include "models/geometry/polygon.h"
#include "models/room/room_shape.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

#include <random>
#include <set>

using namespace bespeak;
using namespace bespeak::design;

namespace
{

/// Draws edits that are mostly sensible and sometimes not.
class Editor
{
public:
    explicit Editor(unsigned seed)
        : m_random(seed)
    {
    }

    Result<Design> edit(const Design& design)
    {
        return below(2) == 0 ? editPlacements(design) : editRoom(design);
    }

private:
    std::size_t below(std::size_t bound)
    {
        return std::uniform_int_distribution<std::size_t>(0, bound - 1)(m_random);
    }
    Length between(double low, double high)
    {
        return Length::metres(std::uniform_real_distribution<double>(low, high)(m_random));
    }
    geometry::Point3 somewhere() { return {between(-1, 6), between(-1, 5), between(0, 2)}; }
    PlacementId someId(const Design& design)
    {
        return design.placements.empty() || below(20) == 0
                   ? PlacementId{}
                   : design.placements[below(design.placements.size())].id;
    }
    ComponentId someComponent()
    {
        const auto components = m_catalogue.components();
        return components[below(components.size())].id;
    }
    std::uint32_t someWall(const Design& design)
    {
        return static_cast<std::uint32_t>(below(design.room.walls().size() + 1));
    }

    Result<Design> placeSomething(const Design& design)
    {
        const catalogue::Component& component = *m_catalogue.find(someComponent());
        Placement placement = test::placed(0, component.id.text(), {});
        placement.id = m_ids.nextId<PlacementId>();
        placement.position = somewhere();
        placement.turn = Angle::degrees(static_cast<double>(below(720)) - 360);
        placement.mounting =
            component.mountings.empty() ? Mounting::Floor : component.mountings.front();
        if (placement.mounting == Mounting::OnTop) {
            placement.support = someId(design);
        }
        return place(design, m_catalogue, placement);
    }

    Result<Design> editPlacements(const Design& design)
    {
        const PlacementId id = someId(design);
        const std::vector<PlacementId> ids{id};
        switch (below(10)) {
        case 0:
            return moveTo(design, id, somewhere());
        case 1:
            return turnTo(design, id, Angle::degrees(static_cast<double>(below(360))));
        case 2:
            return standOn(design, m_catalogue, id, someId(design), below(3));
        case 3:
            return mount(design, m_catalogue, id, Mounting::Wall, between(0, 2));
        case 4:
            return remove(design, ids);
        case 5:
            return design.placements.size() < 60
                       ? duplicate(design, ids, {between(-1, 1), between(-1, 1)}, m_ids)
                       : remove(design, ids);
        case 6:
            return replaceComponent(design, m_catalogue, id, someComponent());
        case 7:
            return setLocked(design, id, below(4) == 0);
        default:
            return placeSomething(design);
        }
    }

    Result<Design> editRoom(const Design& design)
    {
        const std::uint32_t wall = someWall(design);
        const auto certainty = static_cast<room::Certainty>(below(3));
        const room::Opening opening{static_cast<std::uint32_t>(below(8)),
                                    static_cast<room::OpeningKind>(below(3)),
                                    wall,
                                    between(0, 4),
                                    between(0.2, 2),
                                    between(0, 1),
                                    between(0.5, 2)};
        switch (below(10)) {
        case 0:
            return moveCorner(design, wall, {between(-1, 6), between(-1, 6)});
        case 1:
            return moveWall(design, wall, between(-2, 2));
        case 2:
            return setWallLength(design, wall, between(0.5, 7), certainty);
        case 3:
            return insertCorner(design, wall, between(0, 5));
        case 4:
            return removeCorner(design, wall);
        case 5:
            return setCeilingHeight(design, between(0.9, 4), certainty);
        case 6:
            return addOpening(design, opening);
        case 7:
            return changeOpening(design, opening);
        case 8:
            return removeOpening(design, opening.id);
        default:
            return setWallThickness(design, wall, between(0.005, 0.6));
        }
    }

    std::mt19937 m_random;
    catalogue::Catalogue m_catalogue = test::smallCatalogue();
    CountingIdSource m_ids{1};
};

void requireSound(const Design& design)
{
    REQUIRE(room::Room::create(design.room.parts()).value() == design.room);
    const auto outer = outerOutline(design.room);
    for (const geometry::Vec2 corner : outer) {
        REQUIRE((std::isfinite(corner.x) && std::isfinite(corner.y)));
    }
    const auto inner = outline(design.room);
    REQUIRE(geometry::triangulated(inner).size() == inner.size() - 2);
    std::set<PlacementId> ids;
    for (const Placement& placement : design.placements) {
        REQUIRE(ids.insert(placement.id).second);
        REQUIRE(placement.turn == placement.turn.normalised());
        REQUIRE((placement.mounting == Mounting::OnTop) == placement.support.has_value());
        if (placement.support) {
            REQUIRE(findPlacement(design, *placement.support) != nullptr);
        }
        const auto carried = carriedBy(design, placement.id);
        REQUIRE(std::ranges::find(carried, placement.id) == carried.end());
    }
}

} // namespace

TEST_CASE("after any edits a design is sound, undo gives the former one, a file the same one")
{
    int taken = 0;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        Editor editor(seed);
        std::vector<Design> states{test::emptyDesign(5, 4)};
        DesignHistory history(states.front());
        for (int step = 0; step < 120; ++step) {
            INFO("seed " << seed << ", step " << step);
            const Result<Design> edited = editor.edit(history.current());
            if (!edited || *edited == history.current()) {
                continue;
            }
            ++taken;
            requireSound(*edited);
            history.push(*edited, "edit");
            states.push_back(*edited);
        }
        REQUIRE(parseDesign(formatDesign(history.current(), {})).value().design ==
                history.current());
        for (std::size_t i = states.size() - 1; i > 0; --i) {
            REQUIRE(history.current() == states[i]);
            history.undo();
        }
        REQUIRE(history.current() == states.front());
    }
    REQUIRE(taken > 500);
}
