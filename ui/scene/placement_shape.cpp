// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/placement_shape.h"

#include "models/geometry/mesh_faces.h"
#include "ui/scene/drawing.h"

namespace bespeak::ui
{

namespace
{

constexpr double unknownSize = 0.3;     ///< metres, each way
constexpr std::size_t mostOnCard = 400; ///< placements in full detail, some 1.5 million triangles
constexpr std::size_t mostInSoftware = 60;

geometry::Mesh unknownBox()
{
    constexpr double half = unknownSize / 2;
    geometry::Mesh mesh;
    addBox(partWith(mesh, {"body", {0.45F, 0.44F, 0.42F}, 0, 0.7F, 1, 0, ""}), {},
           {-half, -half, 0}, {half, half, unknownSize});
    return mesh;
}

} // namespace

std::string shapeKey(const design::Placement& placement, catalogue::MeshDetail detail)
{
    std::string key = placement.component.text();
    for (const auto& [option, value] : placement.options) {
        key.append("|").append(option).append("=").append(value);
    }
    return detail == catalogue::MeshDetail::Low ? key + "|low" : key;
}

geometry::Mesh shapeOf(const design::Placement& placement, const catalogue::Catalogue& catalogue,
                       catalogue::MeshDetail detail)
{
    const catalogue::Component* component = catalogue.find(placement.component);
    return component ? catalogue::makeShape(*component, placement.options, detail) : unknownBox();
}

catalogue::MeshDetail detailFor(std::size_t placements)
{
    const std::size_t most = sceneDrawing() == Drawing::Hardware ? mostOnCard : mostInSoftware;
    return placements > most ? catalogue::MeshDetail::Low : catalogue::MeshDetail::High;
}

} // namespace bespeak::ui
