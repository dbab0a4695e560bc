// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/mesh.h"

#include <QImage>
#include <QSize>

namespace bespeak::ui
{

/// From where a mesh is seen, besides from the front and a little from its side.
enum class Viewpoint {
    Above,
    Below ///< as things in the ceiling are seen
};

/// A picture of a mesh on a transparent ground, as large as the frame allows. Needs no graphics
/// card and no window: it can be made in any thread. The same mesh gives the same picture.
QImage makeMeshPicture(const geometry::Mesh& mesh, QSize pixels,
                       Viewpoint viewpoint = Viewpoint::Above);

} // namespace bespeak::ui
