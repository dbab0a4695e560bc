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

constexpr int settling = 2'500; // milliseconds without a new frame: it rests, fine, with shadows
constexpr int glance = 250;
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
    const ui::SceneView& scene = window.design().scene();
    auto* timer = new QTimer(&window);
    const auto look = [&window, &scene, path, frames = quint64{0}, rested = 0,
                       waited = 0]() mutable {
        const bool draws = scene.isVisible() && (scene.framesDrawn() < 2 || // nothing to see yet
                                                 scene.framesDrawn() != frames);
        frames = scene.framesDrawn();
        rested = draws ? 0 : rested + glance;
        waited += glance;
        if (rested >= settling || waited >= patience) {
            takeAndEnd(window, path);
        }
    };
    QObject::connect(timer, &QTimer::timeout, &window, look);
    timer->start(glance);
}

} // namespace bespeak::app
