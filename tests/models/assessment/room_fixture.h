// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/design.h"

#include <functional>
#include <string>

/// Rooms with home theatres in them, built in a line each, for the tests of the rules:
///
///     auto design = livingRoom(4.5, 6, 2.5);
///     design = withDisplay(design, "tv-65");
///     design = withSofa(design, 2.25, 3.6);
///     design = withSpeaker(design, "tower", {0.8, 0.4, 0});
///
/// Placements get the ids placementId(1), placementId(2) … of small_catalogue.h in the order in
/// which they come.
namespace bespeak::test
{

/// Made-up components whose figures are all known and round:
/// tv-43, tv-55, tv-65, tv-85, tv-98 (4K, hang on the wall or stand on top; cone 120 degrees),
/// projector (2000 calibrated lumens, throw 1.2 to 2.0, 4K) with screen-100 and screen-120 (gain
/// 1); receiver (7 channels, 100 W at 8 ohms, least 4 ohms, 11 processed, Atmos), receiver-5 (5
/// channels of 60 W), amplifier (2 channels, 200 W); tower (90 dB, 8 ohms, 112 dB, axis at 0.9 m,
/// gap 0.3 m), bookshelf (87 dB, 6 ohms, 106 dB), centre (91 dB), surround (87 dB, wall or stand),
/// in-wall, in-ceiling (88 dB), up-firing, soundbar; sub (12 in, 118 dB; 112 at 25 Hz, 115
/// at 31.5), stand (0.6 m high), cabinet (1.8 m wide, 0.5 m high, carries 60 kg), rack, bookcase
/// (0.8 x 0.3 x 2.0 m), table; sofa (2.1 m, 3 places, ear 1.1 m), armchair, recliner (back 1.1 m),
/// wheelchair; panel (absorbs), rug, curtain.
catalogue::Catalogue theatreCatalogue();

/// The catalogue with one component changed: "what if its sensitivity were unknown".
catalogue::Catalogue changed(const catalogue::Catalogue& catalogue, const std::string& component,
                             const std::function<void(catalogue::Component&)>& change);

/// A rectangle with typed lengths, its front left corner at the origin. Walls of plaster.
design::Design livingRoom(double width = 4.5, double depth = 6, double height = 2.5);

/// Any component: middle of its base, degrees. Turn 0 faces away from the front wall.
design::Design with(design::Design design, const std::string& component, geometry::Vec3 base,
                    double turn = 0, catalogue::Mounting mounting = catalogue::Mounting::Floor);

/// On the front wall, in the middle of its width; `middle` is the height of the picture's middle.
design::Design withDisplay(design::Design design, const std::string& component,
                           double middle = 1.1);
/// The same at a place along the wall.
design::Design withDisplayAt(design::Design design, const std::string& component, double x,
                             double middle);
/// A seat whose middle is there, looking at the front wall.
design::Design withSeat(design::Design design, const std::string& component, double x, double y);
design::Design withSofa(design::Design design, double x, double y);
/// A loudspeaker or subwoofer on the floor or, above it, on the wall; `base` is the middle of its
/// base. It faces into the room like the front wall.
design::Design withSpeaker(design::Design design, const std::string& component, geometry::Vec3 base,
                           double turn = 0);
/// In the ceiling.
design::Design withCeilingSpeaker(design::Design design, const std::string& component, double x,
                                  double y);
/// Towers, centre, four surrounds, four in the ceiling, a receiver and two subwoofers about a sofa
/// at (2.25, 3.6) in a room of 4.5 x 6 x 2.5 m with a 65 inch display: all where it belongs.
design::Design goodTheatre();

/// The placement of that number.
design::Placement& placementOf(design::Design& design, int number);

} // namespace bespeak::test
