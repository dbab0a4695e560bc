// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/overlays/overlay.h"
#include "ui/properties/placement_page.h"
#include "ui/scene/scene_view.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace bespeak::ui
{

/// A panel that shows the open design, and the little that the window asks of it.
struct DesignPanel {
    QWidget* widget = nullptr;
    std::function<void(DesignDocument*)> setDocument;
    std::function<void()> fit;                      ///< shows the whole room; may be empty
    std::function<void(double factor)> zoomBy;      ///< > 1 comes nearer; may be empty
    std::function<void(geometry::Vec2)> lookAt;     ///< brings a point into view; may be empty
    std::function<void(const Overlay&)> setOverlay; ///< what lies over the room; may be empty
    std::function<void()> search; ///< puts the cursor where one searches; may be empty
};

/// How the window gets the panels that others make: app/ gives the real ones, tests give fakes.
struct PanelFactories {
    std::function<std::unique_ptr<SceneView>()> makeScene;
    std::function<DesignPanel()> makePlan;
    std::function<DesignPanel()> makeCatalogue;
    ComponentPicture pictureOf;
};

} // namespace bespeak::ui
