// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/scene/frame_graph.h"
#include "ui/scene/scene_content.h"

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
    /// @param textureSize draws into a texture of that size if it is not empty.
    explicit SceneEngine(QObject* surface, const QSize& textureSize = {});
    ~SceneEngine();
    SceneEngine(const SceneEngine&) = delete;
    SceneEngine& operator=(const SceneEngine&) = delete;

    SceneContent& content() { return *m_content; }
    FrameGraph& graph() { return *m_graph; }
    void drawFrame();

private:
    std::unique_ptr<Qt3DCore::QAspectEngine> m_engine;
    std::unique_ptr<FrameGraph> m_graph;
    std::unique_ptr<SceneContent> m_content;
};

/// OpenGL 3.3 with depth, stencil and smooth edges: what the shaders are written for.
void useSceneFormat();
/// True if this machine can draw the scene.
bool canDrawScene();

} // namespace bespeak::ui
