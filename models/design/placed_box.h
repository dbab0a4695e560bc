// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/design.h"
#include "models/geometry/oriented_box.h"

namespace bespeak::design
{

/// The box a placement fills, in metres; a component that nobody knows fills 0.3 m each way.
geometry::OrientedBox boxOf(const Placement& placement, const catalogue::Catalogue& catalogue);

} // namespace bespeak::design
