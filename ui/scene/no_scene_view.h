// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/scene/scene_view.h"

namespace bespeak::ui
{

/// Stands where the 3D view would be on a machine that cannot draw it, and says so. Everything but
/// the picture works: components can be dropped, into the middle of the room.
class NoSceneView : public SceneView
{
    Q_OBJECT

public:
    explicit NoSceneView(QWidget* parent);

    void setDocument(DesignDocument* document) override;
    CameraMode cameraMode() const override { return CameraMode::Orbit; }
    bool setCameraMode(CameraMode mode) override { return mode == CameraMode::Orbit; }
    void fitRoom() override {}
    void zoomBy(double) override {}
    void previewDrag(const QString&, const QPoint&) override {}
    void endDragPreview() override {}
    void drop(const QString& componentId, const QPoint& position) override;
    void capture(const QSize& size, std::function<void(const QImage&)> done) override;
    void setDark(bool) override {}
    void setOverlay(const Overlay&) override {}
    quint64 framesDrawn() const override { return 0; }

private:
    DesignDocument* m_document = nullptr;
};

} // namespace bespeak::ui
