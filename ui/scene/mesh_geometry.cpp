// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/mesh_geometry.h"

#include <QByteArray>

#include <Qt3DCore/QAttribute>
#include <Qt3DCore/QBuffer>
#include <Qt3DRender/QGeometryRenderer>

namespace bespeak::ui
{

using Qt3DCore::QAttribute;

namespace
{

constexpr int floatsPerVertex = 8; ///< position, normal, texture coordinates

QByteArray vertexBytes(const geometry::MeshPart& part)
{
    std::vector<float> floats;
    floats.reserve(part.positions.size() * floatsPerVertex);
    for (std::size_t i = 0; i < part.positions.size(); ++i) {
        const auto& p = part.positions[i];
        const auto& n = part.normals[i];
        const auto& t = part.textureCoordinates[i];
        // The room's frame is left-handed; swapping y and z gives Qt3D's.
        floats.insert(floats.end(), {p[0], p[2], p[1], n[0], n[2], n[1], t[0], t[1]});
    }
    return {reinterpret_cast<const char*>(floats.data()),
            static_cast<qsizetype>(floats.size() * sizeof(float))};
}

QByteArray indexBytes(const geometry::MeshPart& part)
{
    std::vector<std::uint32_t> indices = part.indices;
    for (std::size_t i = 0; i + 2 < indices.size(); i += 3) {
        std::swap(indices[i + 1], indices[i + 2]);
    }
    return {reinterpret_cast<const char*>(indices.data()),
            static_cast<qsizetype>(indices.size() * sizeof(std::uint32_t))};
}

void addAttribute(Qt3DCore::QGeometry* geometry, Qt3DCore::QBuffer* buffer, const QString& name,
                  uint size, uint offset, std::size_t count)
{
    auto* attribute = new QAttribute(geometry);
    attribute->setName(name);
    attribute->setAttributeType(QAttribute::VertexAttribute);
    attribute->setVertexBaseType(QAttribute::Float);
    attribute->setVertexSize(size);
    attribute->setByteOffset(offset * sizeof(float));
    attribute->setByteStride(floatsPerVertex * sizeof(float));
    attribute->setCount(static_cast<uint>(count));
    attribute->setBuffer(buffer);
    geometry->addAttribute(attribute);
    if (name == QAttribute::defaultPositionAttributeName()) {
        geometry->setBoundingVolumePositionAttribute(attribute);
    }
}

} // namespace

Qt3DCore::QGeometry* makeGeometry(const geometry::MeshPart& part, Qt3DCore::QNode* owner)
{
    auto* geometry = new Qt3DCore::QGeometry(owner);
    auto* vertices = new Qt3DCore::QBuffer(geometry);
    vertices->setData(vertexBytes(part));
    const std::size_t count = part.positions.size();
    addAttribute(geometry, vertices, QAttribute::defaultPositionAttributeName(), 3, 0, count);
    addAttribute(geometry, vertices, QAttribute::defaultNormalAttributeName(), 3, 3, count);
    addAttribute(geometry, vertices, QAttribute::defaultTextureCoordinateAttributeName(), 2, 6,
                 count);
    auto* indices = new Qt3DCore::QBuffer(geometry);
    indices->setData(indexBytes(part));
    auto* attribute = new QAttribute(geometry);
    attribute->setAttributeType(QAttribute::IndexAttribute);
    attribute->setVertexBaseType(QAttribute::UnsignedInt);
    attribute->setCount(static_cast<uint>(part.indices.size()));
    attribute->setBuffer(indices);
    geometry->addAttribute(attribute);
    return geometry;
}

void addGeometry(Qt3DCore::QEntity* entity, Qt3DCore::QGeometry* geometry)
{
    auto* renderer = new Qt3DRender::QGeometryRenderer(entity);
    renderer->setGeometry(geometry);
    renderer->setPrimitiveType(Qt3DRender::QGeometryRenderer::Triangles);
    entity->addComponent(renderer);
}

} // namespace bespeak::ui
