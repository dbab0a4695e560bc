// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/offscreen_picture.h"

#include "ui/scene/camera_rig.h"
#include "ui/scene/scene_engine.h"

#include <QOffscreenSurface>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr int smallest = 16;
constexpr int largest = 8192;
} // namespace

Result<QImage> renderPicture(const design::Design& design, const catalogue::Catalogue& catalogue,
                             const CameraPose& camera, const QSize& size, Surroundings surroundings)
{
    if (std::min(size.width(), size.height()) < smallest ||
        std::max(size.width(), size.height()) > largest) {
        return fail("scene.picture-size",
                    {{"smallest", std::to_string(smallest)}, {"largest", std::to_string(largest)}});
    }
    if (sceneDrawing() == Drawing::None) {
        return fail("scene.no-opengl");
    }
    useSceneFormat();
    QOffscreenSurface surface;
    surface.setFormat(QSurfaceFormat::defaultFormat());
    surface.create();
    SceneEngine engine(&surface);
    engine.content().show(design, catalogue, {}, surroundings);
    const double aspect = size.width() / static_cast<double>(size.height());
    engine.content().look(camera, aspect, size, wallsInTheWay(design.room, camera));
    engine.content().jump();
    const QImage image = engine.picture(size);
    if (image.isNull()) {
        return fail("scene.no-picture");
    }
    return image;
}

} // namespace bespeak::ui
