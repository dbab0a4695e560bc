// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/design.h"

namespace bespeak::design
{

/// The turn that a new thing has when it is let go at `at`, in metres, before a wall turns it: a
/// seat looks towards the nearest picture, square to the room; all else, and a seat where there is
/// nothing to look at, keeps turn 0.
Angle usualTurn(const Design& design, const catalogue::Catalogue& catalogue,
                const catalogue::Component& component, geometry::Vec2 at);

} // namespace bespeak::design
