// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/screenshot.h"

#include "ui/scene/scene_view.h"
#include "ui/window/design_workspace.h"
#include "ui/window/main_window.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>
#include <QTimer>

namespace bespeak::app
{

namespace
{

constexpr int settling = 2'500;  // milliseconds for pictures and shadows after the first frame
constexpr int patience = 30'000; // milliseconds until a picture is taken without a frame

void takeAndEnd(ui::MainWindow& window, const QString& path)
{
    QCoreApplication::exit(pictureOf(window).save(path) ? 0 : 1);
}

} // namespace

QPixmap pictureOf(ui::MainWindow& window)
{
    // The 3D view is a window of its own inside: only the screen has both. Platforms without a
    // screen to read give the widgets.
    const QPixmap shown = window.screen()->grabWindow(window.winId());
    return shown.isNull() ? window.grab() : shown;
}

void takeScreenshot(ui::MainWindow& window, const QString& path)
{
    auto* timer = new QTimer(&window);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, &window,
                     [&window, path] { takeAndEnd(window, path); });
    QObject::connect(&window.design().scene(), &ui::SceneView::firstFrameDrawn, timer,
                     [timer] { timer->start(settling); });
    const bool sceneShown = window.design().scene().isVisible();
    timer->start(sceneShown ? patience : settling);
}

} // namespace bespeak::app
