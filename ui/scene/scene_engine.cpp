// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/scene_engine.h"

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
    QImage image = reply->isComplete() ? reply->image() : QImage();
    m_graph->endPicture();
    if (image.isNull()) {
        return image;
    }
    return image.convertToFormat(QImage::Format_RGB32)
        .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace bespeak::ui
