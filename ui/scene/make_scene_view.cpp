// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/scene_view.h"

#include "ui/scene/drawing.h"
#include "ui/scene/no_scene_view.h"
#include "ui/scene/qt3d_view.h"

namespace bespeak::ui
{

std::unique_ptr<SceneView> makeSceneView(QWidget* parent)
{
    if (sceneDrawing() == Drawing::None) {
        return std::make_unique<NoSceneView>(parent);
    }
    useSceneFormat();
    return std::make_unique<Qt3dView>(parent);
}

} // namespace bespeak::ui
