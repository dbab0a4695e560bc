// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/effects.h"

#include <QUrl>
#include <QVector2D>

#include <Qt3DRender/QBlendEquation>
#include <Qt3DRender/QBlendEquationArguments>
#include <Qt3DRender/QClipPlane>
#include <Qt3DRender/QColorMask>
#include <Qt3DRender/QCullFace>
#include <Qt3DRender/QDepthTest>
#include <Qt3DRender/QFilterKey>
#include <Qt3DRender/QGraphicsApiFilter>
#include <Qt3DRender/QNoDepthMask>
#include <Qt3DRender/QParameter>
#include <Qt3DRender/QRenderPass>
#include <Qt3DRender/QShaderProgram>
#include <Qt3DRender/QStencilMask>
#include <Qt3DRender/QStencilOperation>
#include <Qt3DRender/QStencilOperationArguments>
#include <Qt3DRender/QStencilTest>
#include <Qt3DRender/QStencilTestArguments>
#include <Qt3DRender/QTechnique>

namespace bespeak::ui
{

using namespace Qt3DRender;

namespace
{

constexpr uint selectedStencil = 1;
constexpr float outlineWidth = 2.2F; ///< pixels

QByteArray source(const char* name)
{
    return QShaderProgram::loadSource(
        QUrl(QStringLiteral("qrc:/bespeak/shaders/") + QLatin1String(name)));
}

QShaderProgram* makeProgram(const char* vertex, const char* fragment, Qt3DCore::QNode* owner)
{
    auto* program = new QShaderProgram(owner);
    program->setVertexShaderCode(source(vertex));
    program->setFragmentShaderCode(source(fragment));
    return program;
}

QDepthTest* depthTest(QDepthTest::DepthFunction function, QRenderPass* pass)
{
    auto* test = new QDepthTest(pass);
    test->setDepthFunction(function);
    return test;
}

QRenderPass* makePass(const char* name, QShaderProgram* program, QDepthTest::DepthFunction depth,
                      QCullFace::CullingMode cull)
{
    auto* pass = new QRenderPass;
    auto* filter = new QFilterKey(pass);
    filter->setName(QLatin1String(passes::key));
    filter->setValue(QLatin1String(name));
    pass->addFilterKey(filter);
    pass->setShaderProgram(program);
    pass->addRenderState(depthTest(depth, pass));
    auto* culling = new QCullFace(pass);
    culling->setMode(cull);
    pass->addRenderState(culling);
    return pass;
}

void addBlending(QRenderPass* pass)
{
    auto* factors = new QBlendEquationArguments(pass);
    factors->setSourceRgb(QBlendEquationArguments::SourceAlpha);
    factors->setDestinationRgb(QBlendEquationArguments::OneMinusSourceAlpha);
    // The picture itself stays opaque: a window's surface may have an alpha channel.
    factors->setSourceAlpha(QBlendEquationArguments::Zero);
    factors->setDestinationAlpha(QBlendEquationArguments::One);
    pass->addRenderState(factors);
    auto* equation = new QBlendEquation(pass);
    equation->setBlendFunction(QBlendEquation::Add);
    pass->addRenderState(equation);
    pass->addRenderState(new QNoDepthMask(pass));
}

void addStencil(QRenderPass* pass, QStencilTestArguments::StencilFunction function,
                QStencilOperationArguments::Operation operation)
{
    auto* test = new QStencilTest(pass);
    for (QStencilTestArguments* side : {test->front(), test->back()}) {
        side->setStencilFunction(function);
        side->setReferenceValue(selectedStencil);
        side->setComparisonMask(0xFF);
    }
    pass->addRenderState(test);
    auto* write = new QStencilOperation(pass);
    for (QStencilOperationArguments* side : {write->front(), write->back()}) {
        side->setAllTestsPassOperation(operation);
        side->setDepthTestFailureOperation(QStencilOperationArguments::Keep);
        side->setStencilTestFailureOperation(QStencilOperationArguments::Keep);
    }
    pass->addRenderState(write);
}

QRenderPass* makeShadowPass(QShaderProgram* depth)
{
    return makePass(passes::shadow, depth, QDepthTest::LessOrEqual, QCullFace::NoCulling);
}

/// Remembers in the stencil which pixels the selected shape covers, seen or hidden.
QRenderPass* makeMarkPass(QShaderProgram* depth)
{
    QRenderPass* pass = makePass(passes::mark, depth, QDepthTest::Always, QCullFace::NoCulling);
    addStencil(pass, QStencilTestArguments::Always, QStencilOperationArguments::Replace);
    auto* mask = new QColorMask(pass);
    mask->setRedMasked(false);
    mask->setGreenMasked(false);
    mask->setBlueMasked(false);
    mask->setAlphaMasked(false);
    pass->addRenderState(mask);
    pass->addRenderState(new QNoDepthMask(pass));
    return pass;
}

/// Draws the shape once more, moved to one side, where it is not marked.
QRenderPass* makeOutlinePass(QShaderProgram* outline, QVector2D shift)
{
    QRenderPass* pass =
        makePass(passes::outline, outline, QDepthTest::Always, QCullFace::NoCulling);
    addStencil(pass, QStencilTestArguments::NotEqual, QStencilOperationArguments::Keep);
    pass->addRenderState(new QNoDepthMask(pass));
    pass->addParameter(new QParameter(QStringLiteral("shift"), shift, pass));
    return pass;
}

QEffect* makeEffect(const QList<QRenderPass*>& passList, Qt3DCore::QNode* owner)
{
    auto* effect = new QEffect(owner);
    auto* technique = new QTechnique(effect);
    technique->graphicsApiFilter()->setApi(QGraphicsApiFilter::OpenGL);
    technique->graphicsApiFilter()->setProfile(QGraphicsApiFilter::CoreProfile);
    technique->graphicsApiFilter()->setMajorVersion(3);
    technique->graphicsApiFilter()->setMinorVersion(3);
    for (QRenderPass* pass : passList) {
        pass->setParent(technique);
        technique->addRenderPass(pass);
    }
    effect->addTechnique(technique);
    return effect;
}

QList<QRenderPass*> outlinePasses(QShaderProgram* outline)
{
    QList<QRenderPass*> list;
    for (int i = 0; i < 8; ++i) {
        const float angle = static_cast<float>(i) * 0.785398F;
        list << makeOutlinePass(outline,
                                QVector2D(std::cos(angle), std::sin(angle)) * outlineWidth);
    }
    return list;
}

} // namespace

Effects makeEffects(Qt3DCore::QNode* owner)
{
    QShaderProgram* surface = makeProgram("surface.vert", "surface.frag", owner);
    QShaderProgram* depth = makeProgram("depth.vert", "depth.frag", owner);
    QShaderProgram* outline = makeProgram("outline.vert", "flat.frag", owner);
    QShaderProgram* flat = makeProgram("depth.vert", "flat.frag", owner);
    QShaderProgram* backdrop = makeProgram("backdrop.vert", "backdrop.frag", owner);

    const auto opaque = [&] {
        return makePass(passes::opaque, surface, QDepthTest::Less, QCullFace::Back);
    };
    QRenderPass* clear = makePass(passes::clear, surface, QDepthTest::Less, QCullFace::NoCulling);
    addBlending(clear);
    QRenderPass* flatPass =
        makePass(passes::clear, flat, QDepthTest::LessOrEqual, QCullFace::NoCulling);
    addBlending(flatPass);
    QRenderPass* backdropPass =
        makePass(passes::backdrop, backdrop, QDepthTest::Always, QCullFace::NoCulling);
    backdropPass->addRenderState(new QNoDepthMask(backdropPass));

    Effects effects;
    QRenderPass* roomPass = opaque();
    // What is above a wall's cut is clipped: cheaper than discarding each of its pixels.
    roomPass->addRenderState(new QClipPlane(roomPass));
    clear->addRenderState(new QClipPlane(clear));
    effects.room = makeEffect({roomPass}, owner);
    effects.thing = makeEffect({opaque(), makeShadowPass(depth)}, owner);
    effects.selected =
        makeEffect(QList<QRenderPass*>{opaque(), makeShadowPass(depth), makeMarkPass(depth)} +
                       outlinePasses(outline),
                   owner);
    effects.clear = makeEffect({clear}, owner);
    QRenderPass* wordsPass =
        makePass(passes::outline, makeProgram("words.vert", "words.frag", owner),
                 QDepthTest::Always, QCullFace::NoCulling);
    addBlending(wordsPass);
    effects.words = makeEffect({wordsPass}, owner);
    effects.flat = makeEffect({flatPass}, owner);
    effects.backdrop = makeEffect({backdropPass}, owner);
    effects.present =
        makeEffect({makePass(passes::present, makeProgram("backdrop.vert", "present.frag", owner),
                             QDepthTest::Always, QCullFace::NoCulling)},
                   owner);
    return effects;
}

} // namespace bespeak::ui
