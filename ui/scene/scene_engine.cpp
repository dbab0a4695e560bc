// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/scene_engine.h"

#include <QGuiApplication>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QSurfaceFormat>

#include <Qt3DCore/QAspectEngine>
#include <Qt3DCore/QEntity>
#include <Qt3DRender/QFrameGraphNode>
#include <Qt3DRender/QRenderAspect>
#include <Qt3DRender/QRenderCapture>
#include <Qt3DRender/QRenderSettings>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr int largestDrawn = 8192; ///< pixels; what every OpenGL 3.3 card has in practice
constexpr int framesUntilUploaded = 3;
constexpr int framesUntilCaptured = 20;

/// Drawn at twice the size and shrunk: smooth edges without a multisampled target.
int oversampling(const QSize& size)
{
    return std::max(size.width(), size.height()) * 2 <= largestDrawn ? 2 : 1;
}

QSurfaceFormat sceneFormat()
{
    QSurfaceFormat format;
    format.setVersion(3, 3);
    format.setProfile(QSurfaceFormat::CoreProfile);
    format.setDepthBufferSize(24);
    format.setStencilBufferSize(8);
    return format;
}

} // namespace

SceneEngine::SceneEngine(QObject* surface)
    : m_engine(std::make_unique<Qt3DCore::QAspectEngine>())
    , m_graph(std::make_unique<FrameGraph>(surface))
{
    auto* root = new Qt3DCore::QEntity;
    auto* settings = new Qt3DRender::QRenderSettings(root);
    settings->setActiveFrameGraph(m_graph->root());
    settings->setRenderPolicy(Qt3DRender::QRenderSettings::OnDemand);
    root->addComponent(settings);
    m_content = std::make_unique<SceneContent>(root, *m_graph);
    m_engine->registerAspect(new Qt3DRender::QRenderAspect);
    m_engine->setRunMode(Qt3DCore::QAspectEngine::Manual);
    m_engine->setRootEntity(Qt3DCore::QEntityPtr(root));
}

SceneEngine::~SceneEngine()
{
    m_engine->setRootEntity(Qt3DCore::QEntityPtr());
}

void SceneEngine::drawFrame()
{
    m_engine->processFrame();
}

QImage SceneEngine::picture(const QSize& size)
{
    const QSize drawn = size * oversampling(size);
    Qt3DRender::QRenderCapture* capture = m_graph->beginPicture(drawn);
    for (int i = 0; i < framesUntilUploaded; ++i) {
        drawFrame();
    }
    // The reply belongs to the capture, and goes with it.
    const Qt3DRender::QRenderCaptureReply* reply = capture->requestCapture();
    for (int i = 0; i < framesUntilCaptured && !reply->isComplete(); ++i) {
        drawFrame();
    }
    const QImage image = reply->isComplete() ? reply->image() : QImage();
    m_graph->endPicture();
    if (image.isNull()) {
        return image;
    }
    return image.convertToFormat(QImage::Format_RGB32)
        .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

void useSceneFormat()
{
    // The shaders are OpenGL's; Qt3D reads this when its renderer starts.
    qputenv("QT3D_RENDERER", "opengl");
    QSurfaceFormat format = sceneFormat();
    format.setSamples(sceneDrawing() == Drawing::Hardware ? 4 : 0);
    QSurfaceFormat::setDefaultFormat(format);
}

namespace
{

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

} // namespace bespeak::ui
