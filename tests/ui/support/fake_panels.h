// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/design_panels.h"

namespace bespeak::test
{

/// A 3D view without OpenGL that remembers what it was asked for.
class FakeSceneView : public ui::SceneView
{
public:
    using SceneView::SceneView;

    void setDocument(ui::DesignDocument* document) override { shown = document; }
    ui::CameraMode cameraMode() const override { return mode; }
    bool setCameraMode(ui::CameraMode wanted) override;
    void fitRoom() override { ++fitted; }
    void zoomBy(double factor) override { zoom *= factor; }
    void previewDrag(const QString&, const QPoint&) override {}
    void endDragPreview() override {}
    void drop(const QString&, const QPoint&) override {}
    void capture(const QSize& size, std::function<void(const QImage&)> done) override;
    void setDark(bool dark) override { isDark = dark; }
    void setOverlay(const ui::Overlay& overlay) override { overlaid = overlay; }
    quint64 framesDrawn() const override { return 0; }

    ui::DesignDocument* shown = nullptr;
    ui::CameraMode mode = ui::CameraMode::Orbit;
    bool hasSeat = true;
    int fitted = 0;
    double zoom = 1;
    bool isDark = false;
    ui::Overlay overlaid;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Panels that need nothing but widgets.
ui::PanelFactories fakePanels();

} // namespace bespeak::test
