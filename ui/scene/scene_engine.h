// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/scene/drawing.h"
#include "ui/scene/frame_graph.h"
#include "ui/scene/scene_content.h"

#include <QImage>

#include <memory>

namespace Qt3DCore
{
class QAspectEngine;
}

namespace bespeak::ui
{

/// Qt3D with one scene on one surface; draws only when told to. Goes before its surface.
class SceneEngine
{
public:
    /// @param surface a QWindow or QOffscreenSurface that exists on the platform already.
    explicit SceneEngine(QObject* surface);
    ~SceneEngine();
    SceneEngine(const SceneEngine&) = delete;
    SceneEngine& operator=(const SceneEngine&) = delete;

    SceneContent& content() { return *m_content; }
    FrameGraph& graph() { return *m_graph; }
    void drawFrame();
    /// What the camera sees at that size (16–8192 pixels each way); null if it cannot be drawn.
    /// On a window's engine the surface itself shows nothing new meanwhile.
    QImage picture(const QSize& size);

private:
    std::unique_ptr<Qt3DCore::QAspectEngine> m_engine;
    std::unique_ptr<FrameGraph> m_graph;
    std::unique_ptr<SceneContent> m_content;
};

} // namespace bespeak::ui
