// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/scene.h"
#include "tests/support/small_catalogue.h"

/// A room of the generic catalogue for the tests of the scene: things are put in as
/// {component, {x, y, z}, turn, mounting}.
namespace bespeak::test
{

/// The catalogue that Bespeak ships, read once.
const catalogue::Catalogue& genericCatalogue();

struct Thing {
    std::string component;
    geometry::Vec3 position;
    double turn = 0;
    catalogue::Mounting mounting = catalogue::Mounting::Floor;
};

/// The i-th thing gets placementId(i).
design::Design designOf(double width, double depth, const std::vector<Thing>& things);

} // namespace bespeak::test
