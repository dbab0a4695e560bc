// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_edits.h"
#include "models/design/plan_drawing.h"
#include "models/room/room_shape.h"
#include "ui/document/placing.h"
#include "ui/plan/dimension_item.h"
#include "ui/plan/length_field.h"
#include "ui/plan/plan_paint.h"
#include "ui/plan/plan_scene.h"
#include "ui/plan/plan_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace bespeak::ui
{

using geometry::Vec2;

void PlanView::mousePressEvent(QMouseEvent* event)
{
    event->accept();
    if (!m_tool) {
        return;
    }
    setFocus(Qt::MouseFocusReason);
    const bool pans =
        event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceHeld);
    if (pans) {
        m_panFrom = event->position();
        updateCursor();
        return;
    }
    if (event->button() == Qt::RightButton) {
        selectForMenu(pointerAt(event->position(), event->modifiers()));
    }
    if (event->button() != Qt::LeftButton || editDistanceAt(event->position())) {
        return;
    }
    m_tool->press(pointerAt(event->position(), event->modifiers()));
    afterTool();
}

void PlanView::selectForMenu(const PlanPointer& pointer)
{
    // A menu speaks of what is selected: it has to be what was pressed.
    const PlanHit hit = hitAt(*m_document, pointer.at, pointer.pixel);
    if (const auto* placement = std::get_if<HitPlacement>(&hit)) {
        const auto ids = m_document->selectedPlacements();
        if (std::ranges::find(ids, placement->id) == ids.end()) {
            m_document->select(PlacementsSelected{{placement->id}});
        }
    } else if (const auto* opening = std::get_if<HitOpening>(&hit)) {
        m_document->select(OpeningSelected{opening->opening});
    } else if (const auto* corner = std::get_if<HitCorner>(&hit)) {
        m_document->select(CornerSelected{corner->corner});
    } else if (const auto* wall = std::get_if<HitWall>(&hit)) {
        m_document->select(WallSelected{wall->wall});
    }
}

bool PlanView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_tool) {
        // While something is dragged or a tool is chosen, Escape belongs to the plan alone.
        const bool isBusy = m_tool->drag() != nullptr || m_toolKind != PlanToolKind::Select;
        if (isBusy && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QGraphicsView::event(event);
}

void PlanView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_tool) {
        return;
    }
    if (m_panFrom) {
        pan(event->position() - *m_panFrom);
        m_panFrom = event->position();
        return;
    }
    const PlanPointer pointer = pointerAt(event->position(), event->modifiers());
    if (event->buttons() & Qt::LeftButton) {
        m_tool->move(pointer);
    } else {
        m_tool->hover(pointer);
        updateHover(pointer);
    }
    viewport()->update();
}

void PlanView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_panFrom) {
        m_panFrom.reset();
        updateCursor();
        return;
    }
    if (m_tool && event->button() == Qt::LeftButton) {
        m_tool->release(pointerAt(event->position(), event->modifiers()));
        afterTool();
    }
}

void PlanView::afterTool()
{
    if (m_tool->isDone()) {
        setTool(PlanToolKind::Select);
    }
    viewport()->update();
}

void PlanView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_tool && event->button() == Qt::LeftButton && !editDimensionAt(event->position())) {
        mousePressEvent(event);
    }
}

void PlanView::leaveEvent(QEvent* event)
{
    QGraphicsView::leaveEvent(event);
    if (m_scene) {
        m_scene->setHover({});
    }
}

void PlanView::updateHover(const PlanPointer& pointer)
{
    PlanHover hover;
    QCursor cursor = m_tool->cursor();
    if (m_toolKind == PlanToolKind::Select && !m_isSpaceHeld) {
        const bool isOnLabel = std::ranges::any_of(m_distances, [&](const DistanceLabel& label) {
            return label.rect.contains(toPixels(pointer.at));
        });
        const PlanHit hit = hitAt(*m_document, pointer.at, pointer.pixel);
        if (isOnLabel) {
            cursor = Qt::IBeamCursor;
        } else if (const auto* placement = std::get_if<HitPlacement>(&hit)) {
            hover.placement = placement->id;
            cursor = Qt::SizeAllCursor;
        } else if (const auto* wall = std::get_if<HitWall>(&hit)) {
            hover.wall = static_cast<int>(wall->wall);
            const Vec2 way = room::wallLine(m_document->design().room, wall->wall).direction();
            cursor = std::abs(way.x) > std::abs(way.y) ? Qt::SizeVerCursor : Qt::SizeHorCursor;
        } else if (const auto* opening = std::get_if<HitOpening>(&hit)) {
            hover.opening = static_cast<int>(opening->opening);
            cursor = Qt::SizeAllCursor;
        } else if (const auto* corner = std::get_if<HitCorner>(&hit)) {
            hover.corner = static_cast<int>(corner->corner);
            cursor = Qt::SizeAllCursor;
        } else if (std::holds_alternative<HitTurnKnob>(hit)) {
            cursor = Qt::PointingHandCursor;
        }
        viewport()->setCursor(cursor);
    }
    m_scene->setHover(hover);
}

void PlanView::wheelEvent(QWheelEvent* event)
{
    event->accept();
    // A touchpad tells pixels and pans; a wheel tells steps and zooms. Ctrl always zooms.
    const bool zooms = event->pixelDelta().isNull() || (event->modifiers() & Qt::ControlModifier);
    if (zooms) {
        const double steps = event->angleDelta().y() / 120.0;
        zoomAbout(event->position(), std::pow(1.2, steps));
    } else {
        pan(event->pixelDelta());
    }
    viewport()->update();
}

bool PlanView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAbout(gesture->position(), 1 + gesture->value());
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

void PlanView::keyPressEvent(QKeyEvent* event)
{
    if (m_document == nullptr) {
        event->ignore();
        return;
    }
    bool isTaken = true;
    switch (event->key()) {
    case Qt::Key_Space:
        m_isSpaceHeld = true;
        updateCursor();
        break;
    case Qt::Key_Escape:
        if (!m_tool->cancel()) {
            if (m_toolKind != PlanToolKind::Select) {
                setTool(PlanToolKind::Select);
            } else {
                m_document->select(NothingSelected{});
            }
        }
        break;
    case Qt::Key_R:
        isTaken = turnSelection(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        isTaken = removeSelected(*m_document);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1.2);
        break;
    case Qt::Key_Minus:
        zoomBy(1 / 1.2);
        break;
    default:
        isTaken = nudge(event);
    }
    viewport()->update();
    event->setAccepted(isTaken);
}

void PlanView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceHeld = false;
        updateCursor();
    }
    QGraphicsView::keyReleaseEvent(event);
}

bool PlanView::nudge(QKeyEvent* event)
{
    Vec2 way;
    switch (event->key()) {
    case Qt::Key_Left:
        way = {-1, 0};
        break;
    case Qt::Key_Right:
        way = {1, 0};
        break;
    case Qt::Key_Up:
        way = {0, -1};
        break;
    case Qt::Key_Down:
        way = {0, 1};
        break;
    default:
        return false;
    }
    const auto ids = m_document->selectedPlacements();
    if (ids.empty()) {
        return false;
    }
    const bool isCoarse = event->modifiers() & Qt::ShiftModifier;
    const bool isFine = event->modifiers() & Qt::AltModifier;
    const double step = isCoarse ? 0.1 : isFine ? 0.001 : 0.01;
    Result<design::Design> moved = m_document->design();
    QString key = QStringLiteral("plan-nudge");
    for (const PlacementId& id : ids) {
        const design::Placement* placement = design::findPlacement(m_document->design(), id);
        const bool isCarried =
            placement->support && std::ranges::find(ids, *placement->support) != ids.end();
        key += QString::fromStdString(id.text());
        if (!isCarried) {
            geometry::Point3 to = placement->position;
            to.x += Length::metres(way.x * step);
            to.y += Length::metres(way.y * step);
            moved = moved.and_then(
                [&](design::Design next) { return design::moveTo(std::move(next), id, to); });
        }
    }
    m_document->apply(std::move(moved), tr("Nudge"), key);
    return true;
}

bool PlanView::turnSelection(int direction)
{
    const double step = m_document->snapSettings().angleStep;
    return turnSelected(*m_document, Angle::degrees((step > 0 ? step : 15) * direction));
}

bool PlanView::focusNextPrevChild(bool next)
{
    if (m_document == nullptr || m_document->design().placements.empty()) {
        return QGraphicsView::focusNextPrevChild(next);
    }
    const auto& placements = m_document->design().placements;
    const auto selected = m_document->selectedPlacements();
    const auto count = static_cast<std::ptrdiff_t>(placements.size());
    std::ptrdiff_t at = next ? 0 : count - 1;
    if (!selected.empty()) {
        const auto found = std::ranges::find(placements, selected[0], &design::Placement::id);
        at = found - placements.begin() + (next ? 1 : -1);
    }
    // Beyond the last thing Tab goes on to the next widget: nobody is caught in the plan.
    if (at < 0 || at >= count) {
        m_document->select(NothingSelected{});
        return QGraphicsView::focusNextPrevChild(next);
    }
    m_document->select(PlacementsSelected{{placements[static_cast<std::size_t>(at)].id}});
    return true;
}

bool PlanView::editDistanceAt(QPointF pixels)
{
    if (m_document->isLocked()) {
        return false;
    }
    const auto label = std::ranges::find_if(
        m_distances, [pixels](const DistanceLabel& one) { return one.rect.contains(pixels); });
    if (label == m_distances.end() || m_toolKind != PlanToolKind::Select) {
        return false;
    }
    const DistanceLabel edited = *label;
    auto* field = new LengthField(
        edited.distance,
        [this, edited](Length typed) {
            const auto* placement = design::findPlacement(m_document->design(), edited.placement);
            if (placement == nullptr) {
                return true;
            }
            const double by = (edited.distance - typed).inMetres();
            geometry::Point3 to = placement->position;
            to.x += Length::metres(edited.way.x * by);
            to.y += Length::metres(edited.way.y * by);
            return m_document->apply(design::moveTo(m_document->design(), edited.placement, to),
                                     tr("Move"));
        },
        viewport());
    field->showAt(edited.rect.center());
    return true;
}

bool PlanView::editDimensionAt(QPointF pixels)
{
    if (m_document->isLocked()) {
        return false;
    }
    const auto dimensions =
        design::drawDimensions(m_document->design().room, PlanScene::dimensionGap);
    for (const design::DimensionDrawing& dimension : dimensions) {
        const QPointF middle = toPixels(dimension.number);
        if (std::hypot(middle.x() - pixels.x(), middle.y() - pixels.y()) > 30) {
            continue;
        }
        const std::size_t wall = dimension.wall;
        m_document->select(WallSelected{wall});
        auto* field = new LengthField(
            dimension.length,
            [this, wall](Length typed) {
                return m_document->apply(design::setWallLength(m_document->design(), wall, typed,
                                                               room::Certainty::Typed),
                                         tr("Set wall length"));
            },
            viewport());
        field->showAt(middle);
        return true;
    }
    return false;
}

} // namespace bespeak::ui
