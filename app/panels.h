// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/design_panels.h"

#include <QPoint>

#include <functional>

namespace bespeak::ui
{
class ComponentPictures;
}

namespace bespeak::app
{

/// What the panels ask of the window they stand in.
struct PanelWishes {
    std::function<void(const ComponentId&)> place;
    std::function<void(const QPoint& globalPosition)> contextMenu;
};

/// The panels of the program: the plan, the 3D view and the catalogue.
/// `pictures` must outlive the panels.
ui::PanelFactories makePanelFactories(const PanelWishes& wishes, ui::ComponentPictures& pictures);

} // namespace bespeak::app
