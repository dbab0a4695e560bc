// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/scene_interaction.h"

#include "ui/document/design_document.h"

#include <QGuiApplication>
#include <QInputDevice>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QStyleHints>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bespeak::ui
{

namespace
{

bool isOnFoot(CameraMode mode)
{
    return mode == CameraMode::Walk || mode == CameraMode::Child;
}

constexpr double turnPerHeight = std::numbers::pi; ///< radians for a drag over the whole picture
constexpr double lookPerHeight = std::numbers::pi / 3;
constexpr double wheelNotch = 1.15;  ///< zoom of one notch of 120
constexpr double walkingSpeed = 1.4; ///< m/s; ISO 13855 uses 1.6 for hurrying people

const QSet<int> walkingKeys{Qt::Key_W,  Qt::Key_A,    Qt::Key_S,    Qt::Key_D,
                            Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right};

struct SelectPicked {
    Selection operator()(const design::PickedPlacement& p) const
    {
        return PlacementsSelected{{p.id}};
    }
    Selection operator()(const design::PickedWall& w) const { return WallSelected{w.wall}; }
    Selection operator()(const design::PickedOpening& o) const { return OpeningSelected{o.id}; }
    Selection operator()(const design::PickedFloor&) const { return RoomSelected(); }
};

/// The selection with one more placement, or one less if it was in it.
Selection toggled(const std::vector<PlacementId>& selected, const PlacementId& id)
{
    PlacementsSelected changed{selected};
    if (std::erase(changed.ids, id) == 0) {
        changed.ids.push_back(id);
    }
    return changed.ids.empty() ? Selection(NothingSelected()) : Selection(changed);
}

bool isTouchpad(const QWheelEvent& event)
{
    const QInputDevice* device = event.device();
    return device && device->type() == QInputDevice::DeviceType::TouchPad &&
           !event.pixelDelta().isNull();
}

} // namespace

SceneInteraction::SceneInteraction(SceneWindow& window, DragController& drag)
    : m_window(window)
    , m_drag(drag)
{
    m_window.installEventFilter(this);
}

void SceneInteraction::setDocument(DesignDocument* document)
{
    m_document = document;
    m_hovered.reset();
    m_pressedOn.reset();
    m_gesture = Gesture::None;
}

geometry::Ray SceneInteraction::rayAt(QPointF position) const
{
    return m_window.rig().ray(position.x() / std::max(1, m_window.width()),
                              position.y() / std::max(1, m_window.height()));
}

std::optional<design::Picked> SceneInteraction::pickAt(QPointF position) const
{
    if (!m_document) {
        return std::nullopt;
    }
    return design::pick(m_document->design(), m_document->catalogue(), rayAt(position),
                        m_window.rig().wallsInTheWay());
}

bool SceneInteraction::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_window) {
        return false;
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent*>(event));
    case QEvent::Wheel:
        return wheel(*static_cast<QWheelEvent*>(event));
    case QEvent::NativeGesture:
        return pinch(*static_cast<QNativeGestureEvent*>(event));
    case QEvent::KeyPress:
        return pressKey(*static_cast<QKeyEvent*>(event));
    case QEvent::KeyRelease:
        return releaseKey(*static_cast<QKeyEvent*>(event));
    case QEvent::Leave:
        hover({-1, -1});
        return false;
    case QEvent::FocusOut:
        m_keys.clear();
        return false;
    default:
        return false;
    }
}

bool SceneInteraction::press(const QMouseEvent& event)
{
    if (m_gesture != Gesture::None) {
        return true;
    }
    m_pressedAt = m_last = event.position();
    m_pressedOn = pickAt(event.position());
    const bool isShifted = event.modifiers().testFlag(Qt::ShiftModifier);
    if (event.button() == Qt::RightButton || (event.button() == Qt::LeftButton && isShifted)) {
        m_gesture = Gesture::Pan;
    } else if (event.button() == Qt::MiddleButton) {
        m_gesture = Gesture::Turn;
    } else if (event.button() == Qt::LeftButton) {
        m_gesture = Gesture::Pressed;
    }
    return true;
}

bool SceneInteraction::move(const QMouseEvent& event)
{
    const QPointF way = event.position() - m_last;
    const double far = (event.position() - m_pressedAt).manhattanLength();
    const double near = QGuiApplication::styleHints()->startDragDistance() / 2.0;
    if (m_gesture == Gesture::Pressed && far >= near) {
        beginMove(event);
    }
    const double height = std::max(1, m_window.height());
    switch (m_gesture) {
    case Gesture::None:
        hover(event.position());
        return true;
    case Gesture::Pressed:
        return true;
    case Gesture::Turn:
        turnView(way);
        break;
    case Gesture::Pan:
        m_window.rig().panBy(way.x() / height, way.y() / height);
        break;
    case Gesture::Move: {
        const bool isFree = event.modifiers() & (Qt::AltModifier | Qt::ControlModifier);
        m_drag.moveTo(rayAt(event.position()), isFree ? Snapping::Off : Snapping::AsSet,
                      m_window.rig().wallsInTheWay());
        Q_EMIT guidesChanged();
        break;
    }
    }
    m_last = event.position();
    m_window.refresh();
    return true;
}

void SceneInteraction::beginMove(const QMouseEvent& event)
{
    const auto* picked =
        m_pressedOn ? std::get_if<design::PickedPlacement>(&m_pressedOn->what) : nullptr;
    if (!picked || event.modifiers().testFlag(Qt::ShiftModifier)) {
        m_gesture = Gesture::Turn;
        return;
    }
    const std::vector<PlacementId> selected = m_document->selectedPlacements();
    if (std::ranges::find(selected, picked->id) == selected.end()) {
        m_document->select(PlacementsSelected{{picked->id}});
    }
    m_gesture = m_drag.begin(picked->id, m_pressedOn->point) ? Gesture::Move : Gesture::Turn;
}

void SceneInteraction::turnView(QPointF way)
{
    const double height = std::max(1, m_window.height());
    CameraRig& rig = m_window.rig();
    if (rig.mode() == CameraMode::Orbit) {
        rig.turnBy(way.x() / height * turnPerHeight, -way.y() / height * turnPerHeight);
    } else {
        rig.turnBy(-way.x() / height * lookPerHeight, way.y() / height * lookPerHeight);
    }
}

bool SceneInteraction::release(const QMouseEvent& event)
{
    if (m_gesture == Gesture::Pressed) {
        click(event);
    }
    endGesture();
    m_window.refresh();
    return true;
}

void SceneInteraction::endGesture()
{
    if (m_gesture == Gesture::Move) {
        m_drag.finish();
        Q_EMIT guidesChanged();
    }
    m_gesture = Gesture::None;
}

void SceneInteraction::click(const QMouseEvent& event)
{
    if (!m_document) {
        return;
    }
    const auto* placement =
        m_pressedOn ? std::get_if<design::PickedPlacement>(&m_pressedOn->what) : nullptr;
    if (placement && event.modifiers().testFlag(Qt::ControlModifier)) {
        m_document->select(toggled(m_document->selectedPlacements(), placement->id));
    } else if (m_pressedOn) {
        m_document->select(std::visit(SelectPicked(), m_pressedOn->what));
    } else {
        m_document->select(NothingSelected());
    }
}

void SceneInteraction::hover(QPointF position)
{
    const bool isInside = position.x() >= 0 && position.y() >= 0;
    const auto picked = isInside ? pickAt(position) : std::nullopt;
    const auto* placement = picked ? std::get_if<design::PickedPlacement>(&picked->what) : nullptr;
    const std::optional<PlacementId> id = placement ? std::optional(placement->id) : std::nullopt;
    if (id != m_hovered) {
        m_hovered = id;
        Q_EMIT hoverChanged();
    }
}

bool SceneInteraction::wheel(const QWheelEvent& event)
{
    const double height = std::max(1, m_window.height());
    CameraRig& rig = m_window.rig();
    if (isTouchpad(event) && !event.modifiers().testFlag(Qt::ControlModifier)) {
        const QPointF way = event.pixelDelta();
        if (event.modifiers().testFlag(Qt::ShiftModifier)) {
            rig.panBy(way.x() / height, way.y() / height);
        } else {
            turnView(way);
        }
    } else {
        const double notches = event.angleDelta().y() / 120.0;
        rig.zoomBy(std::pow(wheelNotch, notches),
                   event.position().x() / std::max(1, m_window.width()),
                   event.position().y() / height);
    }
    m_window.refresh();
    return true;
}

bool SceneInteraction::pinch(const QNativeGestureEvent& event)
{
    if (event.gestureType() != Qt::ZoomNativeGesture) {
        return false;
    }
    m_window.rig().zoomBy(std::clamp(1 + event.value(), 0.5, 2.0),
                          event.position().x() / std::max(1, m_window.width()),
                          event.position().y() / std::max(1, m_window.height()));
    m_window.refresh();
    return true;
}

bool SceneInteraction::pressKey(QKeyEvent& event)
{
    const bool isPlain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (event.key() == Qt::Key_Escape && m_gesture == Gesture::Move) {
        m_gesture = Gesture::None;
        m_drag.cancel();
        Q_EMIT guidesChanged();
        return true;
    }
    if (isPlain && event.key() == Qt::Key_F) {
        m_window.rig().fit();
        m_window.refresh();
        return true;
    }
    if (isPlain && isOnFoot(m_window.rig().mode()) && walkingKeys.contains(event.key())) {
        m_keys.insert(event.key());
        m_window.refresh();
        return true;
    }
    Q_EMIT keyUnused(&event);
    return true;
}

bool SceneInteraction::releaseKey(const QKeyEvent& event)
{
    if (!event.isAutoRepeat()) {
        m_keys.remove(event.key());
    }
    return false;
}

bool SceneInteraction::step(double seconds)
{
    if (m_keys.isEmpty() || !isOnFoot(m_window.rig().mode())) {
        return false;
    }
    const auto isHeld = [this](int letter, int arrow) {
        return m_keys.contains(letter) || m_keys.contains(arrow) ? 1.0 : 0.0;
    };
    const double reach = walkingSpeed * seconds;
    const double ahead = isHeld(Qt::Key_W, Qt::Key_Up) - isHeld(Qt::Key_S, Qt::Key_Down);
    const double right = isHeld(Qt::Key_D, Qt::Key_Right) - isHeld(Qt::Key_A, Qt::Key_Left);
    m_window.rig().stepBy(ahead * reach, right * reach);
    return true;
}

} // namespace bespeak::ui
