// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/mesh.h"

#include <QColor>
#include <QIcon>

class QComboBox;

namespace bespeak::ui
{

/// A colour in linear light as the screen shows it.
QColor screenColour(const geometry::Colour& colour);

/// A small rounded patch of a colour, for lists of materials and finishes.
QIcon swatchIcon(const QColor& colour);

/// Fills a combo box with the surface materials for walls, floors or ceilings; the item data is
/// the material's id.
enum class SurfaceUse { Wall, Floor, Ceiling };
void fillWithMaterials(QComboBox* box, SurfaceUse use);
/// Chooses a material; one that the list lacks is shown by its id.
void showMaterial(QComboBox* box, const std::string& id);

} // namespace bespeak::ui
