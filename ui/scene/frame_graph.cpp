// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/frame_graph.h"

#include "ui/scene/effects.h"

#include <Qt3DRender/QCamera>
#include <Qt3DRender/QCameraSelector>
#include <Qt3DRender/QClearBuffers>
#include <Qt3DRender/QFilterKey>
#include <Qt3DRender/QNoDraw>
#include <Qt3DRender/QParameter>
#include <Qt3DRender/QRenderCapture>
#include <Qt3DRender/QRenderPassFilter>
#include <Qt3DRender/QRenderSurfaceSelector>
#include <Qt3DRender/QRenderTarget>
#include <Qt3DRender/QRenderTargetOutput>
#include <Qt3DRender/QRenderTargetSelector>
#include <Qt3DRender/QSortPolicy>
#include <Qt3DRender/QSubtreeEnabler>
#include <Qt3DRender/QTechniqueFilter>
#include <Qt3DRender/QTexture>
#include <Qt3DRender/QViewport>

namespace bespeak::ui
{

using namespace Qt3DRender;

namespace
{

constexpr int shadowSize = 2048; ///< pixels of the shadow map on each side
constexpr double coarseScale = 0.6;
constexpr float shadowSoftness = 0.045F; ///< metres

QRenderPassFilter* addPassFilter(const char* name, QFrameGraphNode* parent)
{
    auto* filter = new QRenderPassFilter(parent);
    auto* key = new QFilterKey(filter);
    key->setName(QLatin1String(passes::key));
    key->setValue(QLatin1String(name));
    filter->addMatch(key);
    return filter;
}

QAbstractTexture* makeTexture(QAbstractTexture::TextureFormat format, const QSize& size,
                              Qt3DCore::QNode* owner)
{
    auto* texture = new QTexture2D(owner);
    texture->setFormat(format);
    texture->setSize(size.width(), size.height());
    texture->setGenerateMipMaps(false);
    texture->setMinificationFilter(QAbstractTexture::Linear);
    texture->setMagnificationFilter(QAbstractTexture::Linear);
    texture->setWrapMode(QTextureWrapMode(QTextureWrapMode::ClampToEdge));
    return texture;
}

void addOutput(QRenderTarget* target, QRenderTargetOutput::AttachmentPoint point,
               QAbstractTexture* texture)
{
    auto* output = new QRenderTargetOutput(target);
    output->setAttachmentPoint(point);
    output->setTexture(texture);
    target->addOutput(output);
}

} // namespace

FrameGraph::FrameGraph(QObject* surface)
    : m_surface(new QRenderSurfaceSelector)
    , m_shared(new QTechniqueFilter(m_surface))
{
    m_surface->setSurface(surface);
    m_light = new QCamera(m_surface);
    m_camera = new QCamera(m_surface);
    addShadowBranch();
    m_picture = addPictureBranch(m_shared);
}

QFrameGraphNode* FrameGraph::root() const
{
    return m_surface;
}

void FrameGraph::addShadowBranch()
{
    m_shadowSwitch = new QSubtreeEnabler(m_shared);
    m_shadowSwitch->setEnablement(QSubtreeEnabler::SingleShot);
    auto* selector = new QRenderTargetSelector(m_shadowSwitch);
    auto* target = new QRenderTarget(selector);
    QAbstractTexture* map =
        makeTexture(QAbstractTexture::DepthFormat, {shadowSize, shadowSize}, target);
    map->setComparisonFunction(QAbstractTexture::CompareLessEqual);
    map->setComparisonMode(QAbstractTexture::CompareRefToTexture);
    addOutput(target, QRenderTargetOutput::Depth, map);
    selector->setTarget(target);
    auto* viewport = new QViewport(selector);
    auto* camera = new QCameraSelector(viewport);
    camera->setCamera(m_light);
    auto* clear = new QClearBuffers(camera);
    clear->setBuffers(QClearBuffers::DepthBuffer);
    addPassFilter(passes::shadow, clear);
    set(QStringLiteral("shadowMap"), QVariant::fromValue(map));
}

FrameGraph::Branch FrameGraph::addPictureBranch(QFrameGraphNode* parent)
{
    auto* viewport = new QViewport(parent);
    auto* camera = new QCameraSelector(viewport);
    camera->setCamera(m_camera);
    auto* clear = new QClearBuffers(camera);
    clear->setBuffers(QClearBuffers::AllBuffers);
    new QNoDraw(clear);
    addPassFilter(passes::backdrop, camera);
    auto* nearFirst = new QSortPolicy(camera);
    nearFirst->setSortTypes(QList<QSortPolicy::SortType>{QSortPolicy::FrontToBack});
    addPassFilter(passes::opaque, nearFirst);
    auto* sorted = new QSortPolicy(camera);
    sorted->setSortTypes(QList<QSortPolicy::SortType>{QSortPolicy::BackToFront});
    addPassFilter(passes::clear, sorted);
    addPassFilter(passes::mark, camera);
    return {viewport, addPassFilter(passes::outline, camera)};
}

void FrameGraph::set(const QString& name, const QVariant& value)
{
    QParameter*& parameter = m_values[name];
    if (!parameter) {
        parameter = new QParameter(name, value, m_shared);
        m_shared->addParameter(parameter);
    } else if (parameter->value() != value) {
        parameter->setValue(value);
    }
}

FrameGraph::Target FrameGraph::addTexture(const QSize& size)
{
    auto* selector = new QRenderTargetSelector(m_shared);
    auto* target = new QRenderTarget(selector);
    QAbstractTexture* texture = makeTexture(QAbstractTexture::RGBA8_UNorm, size, target);
    addOutput(target, QRenderTargetOutput::Color0, texture);
    addOutput(target, QRenderTargetOutput::DepthStencil,
              makeTexture(QAbstractTexture::D24S8, size, target));
    selector->setTarget(target);
    return {selector, texture};
}

QRenderCapture* FrameGraph::beginPicture(const QSize& size)
{
    endPicture();
    setGrain(Grain::Plain, {});
    m_picture.root->setEnabled(false);
    m_extraPicture = addTexture(size).root;
    // Under the last pass: a capture takes what has been drawn when its own branch is.
    return new QRenderCapture(addPictureBranch(m_extraPicture).last);
}

void FrameGraph::endPicture()
{
    delete m_extraPicture;
    m_extraPicture = nullptr;
    m_picture.root->setEnabled(true);
}

void FrameGraph::prepare(Detour& detour, const QSize& size)
{
    if (detour.size != size) {
        delete detour.target.root;
        delete detour.present;
        detour.target = addTexture(size);
        addPictureBranch(detour.target.root);
        detour.present = new QViewport(m_shared);
        auto* camera = new QCameraSelector(detour.present);
        camera->setCamera(m_camera);
        addPassFilter(passes::present, camera);
        detour.size = size;
    }
    set(QStringLiteral("detourPicture"), QVariant::fromValue(detour.target.texture));
    setEnabled(detour, true);
}

void FrameGraph::setEnabled(const Detour& detour, bool isEnabled)
{
    if (detour.target.root) {
        detour.target.root->setEnabled(isEnabled);
        detour.present->setEnabled(isEnabled);
    }
}

void FrameGraph::setGrain(Grain grain, const QSize& pixels)
{
    setEnabled(m_coarse, false);
    setEnabled(m_fine, false);
    m_picture.root->setEnabled(grain == Grain::Plain);
    if (grain == Grain::Coarse) {
        prepare(m_coarse, (QSizeF(pixels) * coarseScale).toSize().expandedTo({1, 1}));
    } else if (grain == Grain::Fine) {
        prepare(m_fine, pixels * 2);
    }
}

void FrameGraph::setLight(const QVector3D& towardsLight, const QVector3D& centre, float radius)
{
    m_light->lens()->setOrthographicProjection(-radius, radius, -radius, radius, 0.1F,
                                               4.0F * radius);
    m_light->setPosition(centre + towardsLight.normalized() * 2.0F * radius);
    m_light->setViewCenter(centre);
    m_light->setUpVector({0, 0, -1});
    set(QStringLiteral("lightMatrix"), m_light->projectionMatrix() * m_light->viewMatrix());
    set(QStringLiteral("shadowRadius"), shadowSoftness / (2.0F * radius));
    set(QStringLiteral("keyDirection"), towardsLight.normalized());
    refreshShadows();
}

void FrameGraph::refreshShadows()
{
    m_shadowSwitch->requestUpdate();
}

} // namespace bespeak::ui
