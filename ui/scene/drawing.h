// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bespeak::ui
{

/// OpenGL 3.3 with depth and stencil: what the shaders are written for. Smooth edges only where
/// they cost little.
void useSceneFormat();
/// What draws the scene on this machine; asked of the driver once.
enum class Drawing { None, Software, Hardware };
Drawing sceneDrawing();

} // namespace bespeak::ui
