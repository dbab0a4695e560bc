// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/catalogue/shapes.h"
#include "models/design/placement.h"
#include "models/geometry/mesh.h"

#include <string>

namespace bespeak::ui
{

/// Equal for placements that have the same shape in the same colours and detail.
std::string shapeKey(const design::Placement& placement, catalogue::MeshDetail detail);

/// The shape a placement is drawn with; an unknown component is a plain box.
geometry::Mesh shapeOf(const design::Placement& placement, const catalogue::Catalogue& catalogue,
                       catalogue::MeshDetail detail);

/// How finely a design of so many placements can be drawn without losing pace.
catalogue::MeshDetail detailFor(std::size_t placements);

} // namespace bespeak::ui
