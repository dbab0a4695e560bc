// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/overlays/overlay.h"

#include <QImage>
#include <QWidget>

#include <functional>
#include <memory>

namespace bespeak::ui
{

class DesignDocument;

/// How the eye of the 3D view moves.
enum class CameraMode {
    Orbit, ///< around the room, walls towards the eye fade
    Sit,   ///< in a seat, looking about
    Walk,  ///< on foot at eye height
    Child, ///< on foot at the height of a small child's eyes
};

/// Everything the window knows of the 3D view: the exit from Qt3D, which Qt has deprecated.
class SceneView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows another document; it must outlive the view or be replaced first.
    virtual void setDocument(DesignDocument* document) = 0;

    virtual CameraMode cameraMode() const = 0;
    /// Sit: in the selected seat, else in the first one; refused (false) if there is no seat.
    virtual bool setCameraMode(CameraMode mode) = 0;
    /// Looks at the whole room from the usual corner.
    virtual void fitRoom() = 0;
    virtual void zoomBy(double factor) = 0; ///< > 1 comes nearer

    /// Where a component that is dragged over the view at `position` (widget pixels) would go;
    /// draws a ghost of it there until endDragPreview.
    virtual void previewDrag(const QString& componentId, const QPoint& position) = 0;
    virtual void endDragPreview() = 0;
    /// Puts the component where the preview was.
    virtual void drop(const QString& componentId, const QPoint& position) = 0;

    /// A picture of the current view without the window, asynchronously.
    virtual void capture(const QSize& size, std::function<void(const QImage&)> done) = 0;

    virtual void setDark(bool dark) = 0;

    /// What lies over the room, until another is given.
    virtual void setOverlay(const Overlay& overlay) = 0;

    /// Frames drawn since the start: an idle window draws none.
    virtual quint64 framesDrawn() const = 0;

signals:
    void cameraModeChanged(bespeak::ui::CameraMode mode);
    void firstFrameDrawn();
};

/// The view on Qt3D; on a machine without OpenGL 3.3 a widget that says so.
std::unique_ptr<SceneView> makeSceneView(QWidget* parent = nullptr);

} // namespace bespeak::ui
