// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/scene_window.h"

#include <QEvent>
#include <QExposeEvent>
#include <QOpenGLContext>
#include <QOpenGLFunctions>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr double slowFrame = 0.04;        ///< seconds; longer frames are made cheaper while moving
constexpr double shortestStep = 1.0 / 60; ///< seconds that a movement makes from frame to frame
constexpr double longestStep = 0.5;
constexpr int framesUntilUploaded = 4;
constexpr int restBeforeFine = 250; ///< milliseconds
constexpr int framesUntilFine = 1;

/// Smooth edges are too dear to be drawn in software while the picture moves.
FrameGraph::Grain restingGrain()
{
    return sceneDrawing() == Drawing::Software ? FrameGraph::Grain::Fine : FrameGraph::Grain::Plain;
}

} // namespace

SceneWindow::SceneWindow()
{
    setSurfaceType(QSurface::OpenGLSurface);
    setFormat(QSurfaceFormat::defaultFormat());
    m_rested.setSingleShot(true);
    m_rested.setInterval(restBeforeFine);
    connect(&m_rested, &QTimer::timeout, this, &SceneWindow::drawAtRest);
}

SceneWindow::~SceneWindow()
{
    // Qt3D needs the platform's window until its renderer is gone.
    m_engine.reset();
}

SceneContent& SceneWindow::content()
{
    if (!m_engine) {
        create();
        m_engine = std::make_unique<SceneEngine>(this);
    }
    return m_engine->content();
}

double SceneWindow::aspect() const
{
    return std::max(1, width()) / static_cast<double>(std::max(1, height()));
}

QImage SceneWindow::picture(const QSize& size)
{
    if (!isExposed() || !m_engine) {
        return {};
    }
    content().look(m_rig.pose(), size.width() / static_cast<double>(size.height()), size,
                   m_rig.wallsInTheWay());
    QImage image = m_engine->picture(size);
    refresh(2);
    return image;
}

void SceneWindow::refresh(int frames)
{
    m_framesWanted = std::max(m_framesWanted, frames);
    m_rested.stop();
    if (m_grain == FrameGraph::Grain::Fine) {
        setGrain(FrameGraph::Grain::Plain);
    }
    if (isExposed()) {
        requestUpdate();
    }
}

bool SceneWindow::event(QEvent* event)
{
    if (event->type() == QEvent::UpdateRequest) {
        drawFrame();
        return true;
    }
    return QWindow::event(event);
}

void SceneWindow::exposeEvent(QExposeEvent* event)
{
    QWindow::exposeEvent(event);
    if (isExposed()) {
        if (m_framesDrawn == 0) {
            paintGround();
        }
        refresh(m_framesDrawn == 0 ? framesUntilUploaded : 2);
    }
}

void SceneWindow::paintGround()
{
    QOpenGLContext context;
    context.setFormat(requestedFormat());
    if (!context.create() || !context.makeCurrent(this)) {
        return;
    }
    QOpenGLFunctions* const draw = context.functions();
    draw->glClearColor(m_ground.redF(), m_ground.greenF(), m_ground.blueF(), 1);
    draw->glClear(GL_COLOR_BUFFER_BIT);
    context.swapBuffers(this);
    context.doneCurrent();
}

void SceneWindow::resizeEvent(QResizeEvent* event)
{
    QWindow::resizeEvent(event);
    m_rig.setAspect(aspect());
    refresh(2);
}

void SceneWindow::drawFrame()
{
    if (!isExposed()) {
        return;
    }
    const double seconds = secondsSinceLastFrame();
    SceneContent& scene = content();
    bool isMoving = m_beforeFrame && m_beforeFrame(seconds);
    isMoving = m_rig.advance(seconds) || isMoving;
    const QSize pixels = size() * devicePixelRatio();
    scene.look(m_rig.pose(), aspect(), pixels, m_rig.wallsInTheWay());
    isMoving = scene.advance(seconds) || isMoving;
    QElapsedTimer timer;
    timer.start();
    m_engine->drawFrame();
    ++m_framesDrawn;
    m_framesWanted = std::max(0, m_framesWanted - 1);
    m_frameSeconds = static_cast<double>(timer.elapsed()) / 1000;
    judgeSpeed(isMoving);
    m_isMoving = isMoving;
    if (m_framesDrawn == 2) {
        Q_EMIT firstFrameDrawn();
    }
    if (isMoving || m_framesWanted > 0) {
        requestUpdate();
    } else if (m_grain != restingGrain()) {
        m_rested.start();
    }
}

/// Once nothing has moved for a while: from one grain to another costs Qt3D more than a frame.
void SceneWindow::drawAtRest()
{
    if (isExposed() && m_framesWanted == 0) {
        setGrain(restingGrain());
        m_framesWanted = framesUntilFine;
        requestUpdate();
    }
}

double SceneWindow::secondsSinceLastFrame()
{
    // A movement that begins now must not leap by the time nothing was drawn.
    const double seconds =
        m_sinceFrame.isValid() ? static_cast<double>(m_sinceFrame.restart()) / 1000 : 0;
    if (!m_sinceFrame.isValid()) {
        m_sinceFrame.start();
    }
    return m_isMoving ? std::min(seconds, longestStep)
                      : std::clamp(m_frameSeconds, shortestStep, longestStep);
}

/// On a slow machine the picture is coarse while it moves and better when it rests.
void SceneWindow::judgeSpeed(bool isMoving)
{
    m_isSlow = m_frameSeconds > slowFrame || (m_isSlow && m_frameSeconds > slowFrame / 4);
    if (isMoving && m_isSlow && m_grain != FrameGraph::Grain::Coarse) {
        setGrain(FrameGraph::Grain::Coarse);
    }
}

void SceneWindow::setGrain(FrameGraph::Grain grain)
{
    m_grain = grain;
    m_engine->graph().setGrain(grain, size() * devicePixelRatio());
    content().setFineShadows(grain != FrameGraph::Grain::Coarse);
}

} // namespace bespeak::ui
