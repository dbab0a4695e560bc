// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/placement_shape.h"

#include "models/catalogue/shapes.h"
#include "models/geometry/mesh_faces.h"

namespace bespeak::ui
{

namespace
{

constexpr double unknownSize = 0.3; ///< metres, each way

geometry::Mesh unknownBox()
{
    constexpr double half = unknownSize / 2;
    geometry::Mesh mesh;
    addBox(partWith(mesh, {"body", {0.45F, 0.44F, 0.42F}, 0, 0.7F, 1, 0, ""}), {},
           {-half, -half, 0}, {half, half, unknownSize});
    return mesh;
}

} // namespace

std::string shapeKey(const design::Placement& placement)
{
    std::string key = placement.component.text();
    for (const auto& [option, value] : placement.options) {
        key += '|' + option + '=' + value;
    }
    return key;
}

geometry::Mesh shapeOf(const design::Placement& placement, const catalogue::Catalogue& catalogue)
{
    const catalogue::Component* component = catalogue.find(placement.component);
    return component ? catalogue::makeShape(*component, placement.options) : unknownBox();
}

} // namespace bespeak::ui
