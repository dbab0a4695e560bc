// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/drag_controller.h"

#include "models/design/design_edits.h"
#include "models/design/usual_turn.h"
#include "models/geometry/polygon.h"
#include "models/room/room_shape.h"
#include "ui/document/design_document.h"

#include <algorithm>
#include <limits>

namespace bespeak::ui
{

using catalogue::Mounting;
using design::Design;
using design::Placement;
using geometry::Ray;
using geometry::Vec2;
using geometry::Vec3;

namespace
{

const QString moveKey = QStringLiteral("scene-move");
constexpr double farthest = 200; ///< metres; a hold beyond is taken for a slip

bool isOnWall(const Placement& placement)
{
    return placement.mounting == Mounting::Wall || placement.mounting == Mounting::InWall;
}

/// Where the ray meets the inside of a wall that is not hidden, nearest first.
std::optional<Vec3> onWall(const room::Room& room, const Ray& ray,
                           const std::vector<bool>& hiddenWalls)
{
    std::optional<double> nearest;
    for (std::size_t i = 0; i < room.walls().size(); ++i) {
        if (i < hiddenWalls.size() && hiddenWalls[i]) {
            continue;
        }
        const room::WallLine line = room::wallLine(room, i);
        const Vec3 normal{line.inward.x, line.inward.y, 0};
        const auto hit = intersectPlane(ray, normal, dot(line.inward, line.from));
        if (!hit || dot(ray.direction, normal) >= 0 || (nearest && *hit >= *nearest)) {
            continue;
        }
        const double along = dot(flat(pointAt(ray, *hit)) - line.from, line.direction());
        if (along >= 0 && along <= line.length()) {
            nearest = hit;
        }
    }
    return nearest ? std::optional(pointAt(ray, *nearest)) : std::nullopt;
}

Vec2 insideRoom(const room::Room& room, Vec2 point)
{
    const std::vector<Vec2> corners = room::outline(room);
    if (geometry::contains(corners, point)) {
        return point;
    }
    Vec2 best = point;
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const Vec2 near =
            geometry::nearestOnSegment(point, corners[i], corners[(i + 1) % corners.size()]);
        if (length(near - point) < least) {
            least = length(near - point);
            best = near;
        }
    }
    return best;
}

design::SnapSettings settingsFor(const DesignDocument& document, Snapping snapping)
{
    design::SnapSettings settings = document.snapSettings();
    settings.enabled = settings.enabled && snapping == Snapping::AsSet;
    return settings;
}

/// Brings a placement to where it snapped: place, turn, and what it stands on or hangs from.
Result<Design> movedTo(const Design& design, const catalogue::Catalogue& catalogue,
                       const Placement& placement, const design::Snapped& snapped, Length height)
{
    const geometry::Point3 position{snapped.position.x, snapped.position.y, height};
    Result<Design> result = design::moveTo(design, placement.id, position);
    if (result && snapped.turn != placement.turn) {
        result = design::turnTo(std::move(*result), placement.id, snapped.turn);
    }
    if (result && snapped.support) {
        return design::standOn(std::move(*result), catalogue, placement.id, *snapped.support,
                               snapped.surface);
    }
    if (result && (placement.support || placement.mounting != snapped.mounting)) {
        return design::mount(std::move(*result), catalogue, placement.id, snapped.mounting, height);
    }
    return result;
}

} // namespace

void DragController::setDocument(DesignDocument* document)
{
    m_held.reset();
    m_guides.clear();
    m_document = document;
}

bool DragController::begin(const PlacementId& id, Vec3 heldAt)
{
    const Placement* placement = design::findPlacement(m_document->design(), id);
    if (!placement || placement->locked) {
        return false;
    }
    Held held{*placement, {}, heldAt - placement->position.inMetres()};
    const std::vector<PlacementId> carried = design::carriedBy(m_document->design(), id);
    for (const PlacementId& other : m_document->selectedPlacements()) {
        const Placement* follower = design::findPlacement(m_document->design(), other);
        const bool isCarried = std::ranges::find(carried, other) != carried.end();
        if (other != id && !isCarried && follower && !follower->locked) {
            held.followers.push_back(*follower);
        }
    }
    m_held = std::move(held);
    return true;
}

void DragController::moveTo(const Ray& ray, Snapping snapping, const std::vector<bool>& hiddenWalls)
{
    if (!m_held) {
        return;
    }
    const Design& design = m_document->design();
    const Placement* now = design::findPlacement(design, m_held->placement.id);
    const catalogue::Component* component =
        now ? m_document->catalogue().find(now->component) : nullptr;
    if (!now) {
        m_held.reset();
        return;
    }
    const Vec3 wanted = wantedPosition(ray, hiddenWalls);
    design::Snapped snapped{
        geometry::Point3::fromMetres(wanted), now->turn, now->mounting, now->support, 0, {}};
    if (component) {
        snapped =
            snapPlacement(design, m_document->catalogue(), *component, flat(wanted),
                          m_held->placement.turn, now->id, settingsFor(*m_document, snapping));
    }
    m_guides = snapped.guides;
    const bool hangs = snapped.mounting == Mounting::Wall || snapped.mounting == Mounting::InWall;
    apply(snapped, hangs ? std::max(0.0, wanted.z) : snapped.position.z.inMetres());
}

Vec3 DragController::wantedPosition(const Ray& ray, const std::vector<bool>& hiddenWalls) const
{
    const Vec3 start = m_held->placement.position.inMetres();
    const Vec3 hold = start + m_held->grip;
    if (isOnWall(m_held->placement)) {
        if (const auto point = onWall(m_document->design().room, ray, hiddenWalls)) {
            return *point - Vec3{0, 0, m_held->grip.z};
        }
    }
    const auto hit = intersectPlane(ray, {0, 0, 1}, hold.z);
    if (!hit || *hit > farthest) {
        const Placement* now = design::findPlacement(m_document->design(), m_held->placement.id);
        return now->position.inMetres();
    }
    return pointAt(ray, *hit) - m_held->grip;
}

void DragController::apply(const design::Snapped& snapped, double height)
{
    const Design& design = m_document->design();
    const Placement& now = *design::findPlacement(design, m_held->placement.id);
    Result<Design> moved =
        movedTo(design, m_document->catalogue(), now, snapped, Length::metres(height));
    for (const Placement& follower : m_held->followers) {
        if (!moved) {
            break;
        }
        const geometry::Point3& start = m_held->placement.position;
        const geometry::Point3 position{follower.position.x + snapped.position.x - start.x,
                                        follower.position.y + snapped.position.y - start.y,
                                        follower.position.z};
        moved = design::moveTo(std::move(*moved), follower.id, position);
    }
    if (moved && *moved == design) {
        return;
    }
    m_document->apply(std::move(moved), tr("Move"), moveKey);
}

void DragController::finish()
{
    if (m_held) {
        m_document->endMerging();
    }
    m_held.reset();
    m_guides.clear();
}

void DragController::cancel()
{
    if (m_held) {
        m_document->cancelMerging(moveKey);
    }
    m_held.reset();
    m_guides.clear();
}

std::optional<Placement> DragController::preview(const std::string& component, const Ray& ray,
                                                 const std::vector<bool>& hiddenWalls)
{
    m_guides.clear();
    const Result<ComponentId> id = ComponentId::parse(component);
    const catalogue::Component* found =
        m_document && id ? m_document->catalogue().find(*id) : nullptr;
    if (!found || !catalogue::takesPlace(found->kind)) {
        return std::nullopt;
    }
    const Design& design = m_document->design();
    const auto picked = design::pick(design, m_document->catalogue(), ray, hiddenWalls);
    Vec2 wanted = flat(pointAt(ray, 3));
    if (picked) {
        wanted = flat(picked->point);
    } else if (const auto hit = intersectPlane(ray, {0, 0, 1}, 0); hit && *hit < farthest) {
        wanted = flat(pointAt(ray, *hit));
    }
    wanted = insideRoom(design.room, wanted);
    const design::Snapped snapped =
        snapPlacement(design, m_document->catalogue(), *found, wanted,
                      design::usualTurn(design, m_document->catalogue(), *found, wanted),
                      std::nullopt, m_document->snapSettings());
    m_guides = snapped.guides;
    Placement placement{
        {},    found->id, snapped.position, snapped.turn, snapped.mounting, snapped.support, {},
        false, {}};
    return placement;
}

bool DragController::drop(const std::string& component, const Ray& ray,
                          const std::vector<bool>& hiddenWalls)
{
    std::optional<Placement> placement = preview(component, ray, hiddenWalls);
    m_guides.clear();
    if (!placement) {
        return false;
    }
    placement->id = m_document->ids().nextId<PlacementId>();
    const PlacementId id = placement->id;
    const bool isPlaced = m_document->apply(
        design::place(m_document->design(), m_document->catalogue(), std::move(*placement)),
        tr("Add"));
    if (isPlaced) {
        m_document->endMerging();
        m_document->select(PlacementsSelected{{id}});
    }
    return isPlaced;
}

} // namespace bespeak::ui
