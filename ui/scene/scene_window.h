// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/scene/camera_rig.h"
#include "ui/scene/scene_engine.h"

#include <QColor>
#include <QElapsedTimer>
#include <QTimer>
#include <QWindow>

#include <functional>

namespace bespeak::ui
{

/// The window the scene is drawn in, a frame at a time, only when something asks for one.
class SceneWindow : public QWindow
{
    Q_OBJECT

public:
    SceneWindow();
    ~SceneWindow() override;

    /// The scene; made with the first call, when the platform's window exists.
    SceneContent& content();
    CameraRig& rig() { return m_rig; }
    double aspect() const;

    /// What is shown now at another size; null while the window is not on the screen.
    QImage picture(const QSize& size);

    /// Draws soon; content that is new takes a few frames until all of it has reached the card.
    void refresh(int frames = 1);
    quint64 framesDrawn() const { return m_framesDrawn; }

    /// What is to be seen until the first frame is there, which takes its time.
    void setGround(const QColor& colour) { m_ground = colour; }

    /// Called before each frame with the seconds since the last; true asks for another frame.
    void setBeforeFrame(std::function<bool(double)> step) { m_beforeFrame = std::move(step); }

signals:
    void firstFrameDrawn();

protected:
    bool event(QEvent* event) override;
    void exposeEvent(QExposeEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void paintGround();
    void drawFrame();
    double secondsSinceLastFrame();
    void drawAtRest();
    void judgeSpeed(bool isMoving);
    void setGrain(FrameGraph::Grain grain);

    CameraRig m_rig;
    std::unique_ptr<SceneEngine> m_engine;
    std::function<bool(double)> m_beforeFrame;
    QElapsedTimer m_sinceFrame;
    QTimer m_rested; ///< runs out when nothing has moved for a while
    int m_framesWanted = 0;
    quint64 m_framesDrawn = 0;
    bool m_isMoving = false;
    FrameGraph::Grain m_grain = FrameGraph::Grain::Plain;
    double m_frameSeconds = 0; ///< what the last frame took
    bool m_isSlow = false;
    QColor m_ground = Qt::black;
};

} // namespace bespeak::ui
