// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPixmap>
#include <QString>

namespace bespeak::ui
{
class MainWindow;
}

namespace bespeak::app
{

/// The window as it stands on the screen, with its 3D views.
QPixmap pictureOf(ui::MainWindow& window);

/// Writes a picture of the window to a file once its 3D view has settled, then ends the program:
/// with 1 if the file could not be written.
void takeScreenshot(ui::MainWindow& window, const QString& path);

} // namespace bespeak::app
