// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/design.h"

#include <string>

namespace bespeak::test
{

/// A few components of round sizes, named for what they are: sofa (2.2 x 0.9 x 0.8 m), cabinet
/// (1.8 x 0.4 x 0.5, carries 60 kg), tv (1.4 x 0.1 x 0.8, stands or hangs), tower, bookshelf,
/// stand, rug, table, panel, curtain, plant, projector, in-wall, in-ceiling, wheelchair, rack
/// (shelves at 0.1, 0.4, 0.7, 1.0), receiver, cable, old-lamp (discontinued). Prices in EUR with 19
/// % VAT; the plant has 7 %. The sofa's fabric: grey, wool (+120.00, 10 days more).
catalogue::Catalogue smallCatalogue();

ComponentId componentId(const std::string& text);
/// The same number gives the same id.
PlacementId placementId(int number);

/// A placement of the small catalogue; metres and degrees.
design::Placement placed(int number, const std::string& component, geometry::Vec3 position,
                         double turn = 0,
                         catalogue::Mounting mounting = catalogue::Mounting::Floor);
/// Standing on another one.
design::Placement stoodOn(int number, const std::string& component, geometry::Vec3 position,
                          int support, double turn = 0);

/// A rectangle with typed lengths, 2.5 m high, its first corner at the origin.
design::Design emptyDesign(double width = 5, double depth = 4);
/// An L: 6 x 5 m without the 3 x 2 m at its right front. Reflex corner at (3, 2).
design::Design designInLShape();
/// Adds an opening to the design's room; metres.
void addTestOpening(design::Design& design, room::OpeningKind kind, std::uint32_t wall,
                    double offset, double width, double sill, double height);

} // namespace bespeak::test
