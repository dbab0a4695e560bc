// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/scene/lights.h"
#include "ui/scene/scene_interaction.h"
#include "ui/scene/scene_view.h"

#include <QPointer>

namespace bespeak::ui
{

/// The 3D view on Qt3D: shows the document in the scene's window, and keeps the two in step.
class Qt3dView : public SceneView
{
    Q_OBJECT

public:
    explicit Qt3dView(QWidget* parent);
    ~Qt3dView() override;

    void setDocument(DesignDocument* document) override;
    CameraMode cameraMode() const override;
    bool setCameraMode(CameraMode mode) override;
    void fitRoom() override;
    void zoomBy(double factor) override;
    void previewDrag(const QString& componentId, const QPoint& position) override;
    void endDragPreview() override;
    void drop(const QString& componentId, const QPoint& position) override;
    void capture(const QSize& size, std::function<void(const QImage&)> done) override;
    void setDark(bool dark) override;
    void setOverlay(const Overlay& overlay) override;
    quint64 framesDrawn() const override;

    SceneWindow& window3d() { return *m_window; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showDesign();
    void showSelection();
    void showGuides();
    QImage picture(const QSize& size);
    Emphasis emphasis() const;
    void afterModeChange(CameraMode before);
    void passKeyOn(QKeyEvent* event);

    SceneWindow* m_window = nullptr;
    DragController m_drag;
    std::unique_ptr<SceneInteraction> m_interaction;
    QPointer<DesignDocument> m_document;
    Surroundings m_surroundings = Surroundings::Light;
};

} // namespace bespeak::ui
