// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "ui/scene/camera_pose.h"
#include "ui/scene/lights.h"

#include <QImage>
#include <QSize>

namespace bespeak::ui
{

/// Draws a design without a window. Needs a QGuiApplication on a platform with OpenGL (not
/// "offscreen"). Blocks for some tenths of a second; sizes from 16 to 8192 pixels each way.
/// Errors: scene.no-opengl, scene.picture-size, scene.no-picture.
Result<QImage> renderPicture(const design::Design& design, const catalogue::Catalogue& catalogue,
                             const CameraPose& camera, const QSize& size,
                             Surroundings surroundings = Surroundings::Light);

} // namespace bespeak::ui
