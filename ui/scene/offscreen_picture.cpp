// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/offscreen_picture.h"

#include "ui/scene/camera_rig.h"
#include "ui/scene/scene_engine.h"

#include <QOffscreenSurface>

#include <Qt3DRender/QRenderCapture>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr int smallest = 16;
constexpr int largest = 8192;
constexpr int largestDrawn = 8192; ///< pixels; what every OpenGL 3.3 card has in practice
constexpr int framesUntilUploaded = 4;
constexpr int framesUntilCaptured = 20;

/// Drawn at twice the size and shrunk: smooth edges without a multisampled target.
int oversampling(const QSize& size)
{
    return std::max(size.width(), size.height()) * 2 <= largestDrawn ? 2 : 1;
}

QImage captured(SceneEngine& engine)
{
    for (int i = 0; i < framesUntilUploaded; ++i) {
        engine.drawFrame();
    }
    const std::unique_ptr<Qt3DRender::QRenderCaptureReply> reply(
        engine.graph().capture()->requestCapture());
    for (int i = 0; i < framesUntilCaptured && !reply->isComplete(); ++i) {
        engine.drawFrame();
    }
    return reply->isComplete() ? reply->image() : QImage();
}

} // namespace

Result<QImage> renderPicture(const design::Design& design, const catalogue::Catalogue& catalogue,
                             const CameraPose& camera, const QSize& size, Surroundings surroundings)
{
    if (std::min(size.width(), size.height()) < smallest ||
        std::max(size.width(), size.height()) > largest) {
        return fail("scene.picture-size",
                    {{"smallest", std::to_string(smallest)}, {"largest", std::to_string(largest)}});
    }
    if (!canDrawScene()) {
        return fail("scene.no-opengl");
    }
    useSceneFormat();
    QOffscreenSurface surface;
    surface.setFormat(QSurfaceFormat::defaultFormat());
    surface.create();
    const QSize drawn = size * oversampling(size);
    SceneEngine engine(&surface, drawn);
    engine.content().show(design, catalogue, {}, surroundings);
    const double aspect = size.width() / static_cast<double>(size.height());
    engine.content().look(camera, aspect, drawn, wallsInTheWay(design.room, camera));
    engine.content().jump();
    const QImage image = captured(engine);
    if (image.isNull()) {
        return fail("scene.no-picture");
    }
    return image.convertToFormat(QImage::Format_RGB32)
        .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace bespeak::ui
