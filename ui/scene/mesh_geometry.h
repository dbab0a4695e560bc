// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/mesh.h"

#include <QVector3D>

#include <Qt3DCore/QEntity>
#include <Qt3DCore/QGeometry>

namespace bespeak::ui
{

/// A point or direction of the room in Qt3D's right-handed frame, y up.
inline QVector3D toScene(geometry::Vec3 v)
{
    return {static_cast<float>(v.x), static_cast<float>(v.z), static_cast<float>(v.y)};
}

inline geometry::Vec3 toRoom(const QVector3D& v)
{
    return {v.x(), v.z(), v.y()};
}

/// The triangles of a part; may be drawn by any number of entities.
Qt3DCore::QGeometry* makeGeometry(const geometry::MeshPart& part, Qt3DCore::QNode* owner);

/// Makes an entity draw a geometry. Qt3D 6.4 draws nothing for a geometry renderer that belongs to
/// another node than its entity, so each entity has its own around the shared geometry.
void addGeometry(Qt3DCore::QEntity* entity, Qt3DCore::QGeometry* geometry);

} // namespace bespeak::ui
