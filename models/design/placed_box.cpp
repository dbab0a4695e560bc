// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/placed_box.h"

namespace bespeak::design
{

geometry::OrientedBox boxOf(const Placement& placement, const catalogue::Catalogue& catalogue)
{
    constexpr geometry::Vec3 unknownSize{0.3, 0.3, 0.3};
    geometry::OrientedBox box{placement.position.inMetres(), unknownSize,
                              placement.turn.inRadians()};
    if (const catalogue::Component* component = catalogue.find(placement.component)) {
        box.size = {component->size.width.inMetres(), component->size.depth.inMetres(),
                    component->size.height.inMetres()};
    }
    return box;
}

} // namespace bespeak::design
