// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/scene/drag_controller.h"
#include "ui/scene/scene_window.h"

#include <QObject>
#include <QPointF>
#include <QSet>

class QKeyEvent;
class QMouseEvent;
class QNativeGestureEvent;
class QWheelEvent;

namespace bespeak::ui
{

/// What hands do in the scene's window: mouse, wheel, touchpad, keys.
class SceneInteraction : public QObject
{
    Q_OBJECT

public:
    SceneInteraction(SceneWindow& window, DragController& drag);

    void setDocument(DesignDocument* document);
    std::optional<PlacementId> hovered() const { return m_hovered; }

    geometry::Ray rayAt(QPointF position) const;
    std::optional<design::Picked> pickAt(QPointF position) const;

    /// Moves the walker by the keys that are held. @return true while any is.
    bool step(double seconds);

signals:
    void hoverChanged();
    void guidesChanged();
    /// A key that the scene has no use for.
    void keyUnused(QKeyEvent* event);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Gesture { None, Pressed, Turn, Pan, Move };

    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    bool wheel(const QWheelEvent& event);
    bool pinch(const QNativeGestureEvent& event);
    bool pressKey(QKeyEvent& event);
    bool releaseKey(const QKeyEvent& event);
    void beginMove(const QMouseEvent& event);
    void turnView(QPointF way);
    void click(const QMouseEvent& event);
    void hover(QPointF position);
    void endGesture();

    SceneWindow& m_window;
    DragController& m_drag;
    DesignDocument* m_document = nullptr;
    Gesture m_gesture = Gesture::None;
    QPointF m_pressedAt;
    QPointF m_last;
    std::optional<design::Picked> m_pressedOn;
    std::optional<PlacementId> m_hovered;
    QSet<int> m_keys;
};

} // namespace bespeak::ui
