// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/drawing.h"

#include <QGuiApplication>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QSurfaceFormat>

namespace bespeak::ui
{

namespace
{

QSurfaceFormat sceneFormat()
{
    QSurfaceFormat format;
    format.setVersion(3, 3);
    format.setProfile(QSurfaceFormat::CoreProfile);
    format.setDepthBufferSize(24);
    format.setStencilBufferSize(8);
    return format;
}

Drawing askDriver()
{
    const QString platform = QGuiApplication::platformName();
    if (platform == QLatin1String("offscreen") || platform == QLatin1String("minimal")) {
        return Drawing::None;
    }
    QOffscreenSurface surface;
    surface.setFormat(sceneFormat());
    surface.create();
    QOpenGLContext context;
    context.setFormat(sceneFormat());
    if (!surface.isValid() || !context.create() || !context.makeCurrent(&surface) ||
        context.format().version() < std::pair(3, 3)) {
        return Drawing::None;
    }
    const auto* words =
        reinterpret_cast<const char*>(context.functions()->glGetString(GL_RENDERER));
    const QString renderer = QString::fromLatin1(words).toLower();
    context.doneCurrent();
    const bool isSoftware = renderer.contains(QLatin1String("llvmpipe")) ||
                            renderer.contains(QLatin1String("softpipe")) ||
                            renderer.contains(QLatin1String("software"));
    return isSoftware ? Drawing::Software : Drawing::Hardware;
}

} // namespace

Drawing sceneDrawing()
{
    static const Drawing drawing = askDriver();
    return drawing;
}

void useSceneFormat()
{
    // The shaders are OpenGL's; Qt3D reads this when its renderer starts.
    qputenv("QT3D_RENDERER", "opengl");
    QSurfaceFormat format = sceneFormat();
    format.setSamples(sceneDrawing() == Drawing::Hardware ? 4 : 0);
    QSurfaceFormat::setDefaultFormat(format);
}

} // namespace bespeak::ui
