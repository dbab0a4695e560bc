// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/exchange/randomness.h"
#include "ui/window/design_panels.h"

#include <QString>

class QSettings;

namespace bespeak::ui
{
class DocumentFiles;
class MainWindow;
class Theme;
} // namespace bespeak::ui

namespace bespeak::app
{

/// What the desk is wired to; all must outlive the window.
struct DeskConnections {
    const Clock& clock;
    exchange::Randomness& randomness;
    QSettings& kept;
    ui::DocumentFiles& files;
    ui::Theme& theme;
};

/// Adds the desk to the window. Signed files that are opened while it is on show go to it.
/// @param store what the command line asked for, or empty.
void addDesk(ui::MainWindow& window, const DeskConnections& to, const ui::PanelFactories& panels,
             const QString& store);

} // namespace bespeak::app
