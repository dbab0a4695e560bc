// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/placing.h"

#include "models/assessment/fit_rules.h"
#include "models/design/design_edits.h"
#include "models/design/placed_box.h"
#include "models/design/usual_turn.h"
#include "models/room/room_shape.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <numeric>

namespace bespeak::ui
{

namespace
{

using namespace literals;
using design::Design;
using geometry::Vec2;

constexpr double searchStep = 0.25; // metres between the places that are tried
constexpr std::size_t placesTried = 900;
constexpr int placesJudged = 80;   // of a door: each costs a look at the whole room
constexpr double touching = 0.005; // metres

QString label(const char* text)
{
    return QCoreApplication::translate("Edits", text);
}

struct Bounds {
    Vec2 low;
    Vec2 high;
};

Bounds boundsOf(const std::vector<Vec2>& outline)
{
    Bounds bounds{outline.front(), outline.front()};
    for (const Vec2 point : outline) {
        bounds.low = {std::min(bounds.low.x, point.x), std::min(bounds.low.y, point.y)};
        bounds.high = {std::max(bounds.high.x, point.x), std::max(bounds.high.y, point.y)};
    }
    return bounds;
}

/// Places in the room, those near its middle first.
std::vector<Vec2> placesToTry(const room::Room& room)
{
    const Bounds bounds = boundsOf(room::outline(room));
    const Vec2 middle = (bounds.low + bounds.high) * 0.5;
    const double area = (bounds.high.x - bounds.low.x) * (bounds.high.y - bounds.low.y);
    const double step = std::max(searchStep, std::sqrt(area / placesTried));
    std::vector<Vec2> places{middle};
    for (double x = bounds.low.x + step / 2; x < bounds.high.x; x += step) {
        for (double y = bounds.low.y + step / 2; y < bounds.high.y; y += step) {
            places.push_back({x, y});
        }
    }
    std::erase_if(places, [&](Vec2 place) { return !room::contains(room, place); });
    std::ranges::stable_sort(places, {}, [&](Vec2 place) { return length(place - middle); });
    return places;
}

design::Placement placementAt(const catalogue::Component& component, const design::Snapped& snapped,
                              const PlacementId& id)
{
    return {.id = id,
            .component = component.id,
            .position = snapped.position,
            .turn = snapped.turn,
            .mounting = snapped.mounting,
            .support = snapped.support,
            .options = {},
            .note = {}};
}

bool isFree(const DesignDocument& document, const design::Placement& candidate)
{
    const geometry::OrientedBox box = design::boxOf(candidate, document.catalogue());
    const auto corners = footprint(box);
    const bool inside = std::ranges::all_of(corners, [&](Vec2 corner) {
        // A thing at a wall may touch it.
        const Vec2 nearer = corner + normalised(flat(box.base) - corner) * touching;
        return room::contains(document.design().room, nearer);
    });
    return inside &&
           std::ranges::none_of(document.design().placements, [&](const design::Placement& other) {
               const catalogue::Component* component = document.catalogue().find(other.component);
               const bool lies =
                   component != nullptr && component->kind == catalogue::ComponentKind::Rug;
               return !lies &&
                      overlapDepth(box, design::boxOf(other, document.catalogue())) > touching;
           });
}

std::optional<design::Placement> findFreePlace(const DesignDocument& document,
                                               const catalogue::Component& component,
                                               const PlacementId& id)
{
    std::optional<design::Placement> first;
    design::SnapSettings settings = document.snapSettings();
    settings.enabled = true;
    for (const Vec2 wanted : placesToTry(document.design().room)) {
        const Angle turn =
            design::usualTurn(document.design(), document.catalogue(), component, wanted);
        const design::Snapped snapped = design::snapPlacement(
            document.design(), document.catalogue(), component, wanted, turn, {}, settings);
        design::Placement candidate = placementAt(component, snapped, id);
        if (isFree(document, candidate)) {
            return candidate;
        }
        if (!first) {
            first = std::move(candidate);
        }
    }
    return first;
}

std::vector<std::size_t> wallsByWish(const DesignDocument& document)
{
    const room::Room& room = document.design().room;
    std::vector<std::size_t> walls(room.walls().size());
    std::iota(walls.begin(), walls.end(), std::size_t{0});
    const auto* selected = std::get_if<WallSelected>(&document.selection());
    std::ranges::stable_sort(walls, [&](std::size_t a, std::size_t b) {
        const bool aChosen = selected != nullptr && selected->wall == a;
        const bool bChosen = selected != nullptr && selected->wall == b;
        return std::make_pair(aChosen, room::wallLength(room, a)) >
               std::make_pair(bChosen, room::wallLength(room, b));
    });
    return walls;
}

/// Offsets on a wall: its middle first, then alternately to both sides.
std::vector<Length> offsetsToTry(Length wall, Length width)
{
    std::vector<Length> offsets;
    const Length middle = (wall - width) / 2;
    for (Length shift; shift <= middle; shift += 250_mm) {
        offsets.push_back(middle + shift);
        offsets.push_back(middle - shift);
    }
    return offsets;
}

std::ptrdiff_t problemsOf(const Design& design, const catalogue::Catalogue& catalogue)
{
    return std::ranges::count(assessment::checkFit(design, catalogue), assessment::Verdict::Fail,
                              &assessment::Finding::verdict);
}

/// Where nothing stands in its way, else where the least does, else why it fits nowhere.
Result<Design> addWhereFree(const DesignDocument& document, room::Opening opening)
{
    Result<Design> best = fail("room.opening-outside-wall", {{"wall", "1"}});
    const std::ptrdiff_t before = problemsOf(document.design(), document.catalogue());
    std::ptrdiff_t fewest = std::numeric_limits<std::ptrdiff_t>::max();
    int judged = 0;
    for (const std::size_t wall : wallsByWish(document)) {
        opening.wall = static_cast<std::uint32_t>(wall);
        for (const Length offset :
             offsetsToTry(room::wallLength(document.design().room, wall), opening.width)) {
            opening.offset = offset;
            Result<Design> attempt = design::addOpening(document.design(), opening);
            if (!attempt || ++judged > placesJudged) {
                continue;
            }
            const std::ptrdiff_t problems = problemsOf(*attempt, document.catalogue());
            if (problems < fewest) {
                fewest = problems;
                best = std::move(attempt);
            }
            if (fewest <= before) {
                return best;
            }
        }
    }
    return best;
}

/// Applies an edit to each selected placement; one step of the history.
bool editSelected(DesignDocument& document, const QString& text,
                  const std::function<Result<Design>(Design, const PlacementId&)>& edit)
{
    Result<Design> edited = document.design();
    for (const PlacementId& id : document.selectedPlacements()) {
        edited =
            std::move(edited).and_then([&](Design design) { return edit(std::move(design), id); });
    }
    return document.apply(std::move(edited), text);
}

} // namespace

bool placeInRoom(DesignDocument& document, const ComponentId& component)
{
    const catalogue::Component* found = document.catalogue().find(component);
    if (found == nullptr) {
        return document.apply(fail("design.unknown-component", {{"component", component.text()}}),
                              {});
    }
    const PlacementId id = document.ids().nextId<PlacementId>();
    const std::optional<design::Placement> placement = findFreePlace(document, *found, id);
    if (!placement) {
        return false;
    }
    const bool placed =
        document.apply(design::place(document.design(), document.catalogue(), *placement),
                       label(QT_TRANSLATE_NOOP("Edits", "Add a component")));
    if (placed) {
        document.select(PlacementsSelected{{id}});
    }
    return placed;
}

room::Opening usualOpening(room::OpeningKind kind)
{
    room::Opening opening;
    opening.kind = kind;
    switch (kind) {
    case room::OpeningKind::Door:
        opening.width = 860_mm;
        opening.height = 2010_mm;
        break;
    case room::OpeningKind::Window:
        opening.width = 1200_mm;
        opening.sill = 900_mm;
        opening.height = 1250_mm;
        break;
    case room::OpeningKind::Passage:
        opening.width = 1400_mm;
        opening.height = 2100_mm;
        break;
    }
    return opening;
}

bool addOpening(DesignDocument& document, room::OpeningKind kind)
{
    const char* text = kind == room::OpeningKind::Door ? QT_TRANSLATE_NOOP("Edits", "Add a door")
                       : kind == room::OpeningKind::Window
                           ? QT_TRANSLATE_NOOP("Edits", "Add a window")
                           : QT_TRANSLATE_NOOP("Edits", "Add a passage");
    if (!document.apply(addWhereFree(document, usualOpening(kind)), label(text))) {
        return false;
    }
    const auto& openings = document.design().room.openings();
    const auto newest = std::ranges::max_element(openings, {}, &room::Opening::id);
    document.select(OpeningSelected{newest->id});
    return true;
}

bool removeSelected(DesignDocument& document)
{
    const Selection selected = document.selection();
    if (const auto* opening = std::get_if<OpeningSelected>(&selected)) {
        return document.apply(design::removeOpening(document.design(), opening->opening),
                              label(QT_TRANSLATE_NOOP("Edits", "Remove an opening")));
    }
    if (const auto* corner = std::get_if<CornerSelected>(&selected)) {
        return document.apply(design::removeCorner(document.design(), corner->corner),
                              label(QT_TRANSLATE_NOOP("Edits", "Remove a corner")));
    }
    const std::vector<PlacementId> ids = document.selectedPlacements();
    return !ids.empty() && document.apply(design::remove(document.design(), ids),
                                          label(QT_TRANSLATE_NOOP("Edits", "Remove")));
}

bool turnSelected(DesignDocument& document, Angle by)
{
    return editSelected(document, label(QT_TRANSLATE_NOOP("Edits", "Turn")),
                        [by](Design design, const PlacementId& id) {
                            const Angle turn = design::findPlacement(design, id)->turn + by;
                            return design::turnTo(std::move(design), id, turn.normalised());
                        });
}

bool toggleLocked(DesignDocument& document)
{
    const std::vector<PlacementId> ids = document.selectedPlacements();
    const bool allLocked = std::ranges::all_of(ids, [&](const PlacementId& id) {
        return design::findPlacement(document.design(), id)->locked;
    });
    const char* text =
        allLocked ? QT_TRANSLATE_NOOP("Edits", "Unlock") : QT_TRANSLATE_NOOP("Edits", "Lock");
    return editSelected(document, label(text), [&](Design design, const PlacementId& id) {
        return design::setLocked(std::move(design), id, !allLocked);
    });
}

bool duplicateSelected(DesignDocument& document)
{
    const std::vector<PlacementId> ids = document.selectedPlacements();
    const std::size_t before = document.design().placements.size();
    const geometry::Point2 shift{300_mm, 300_mm};
    if (ids.empty() ||
        !document.apply(design::duplicate(document.design(), ids, shift, document.ids()),
                        label(QT_TRANSLATE_NOOP("Edits", "Duplicate")))) {
        return false;
    }
    PlacementsSelected copies;
    const auto& placements = document.design().placements;
    for (std::size_t i = before; i < placements.size(); ++i) {
        copies.ids.push_back(placements[i].id);
    }
    document.select(copies);
    return true;
}

} // namespace bespeak::ui
