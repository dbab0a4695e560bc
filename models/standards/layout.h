// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/vector.h"

#include <optional>
#include <span>
#include <string_view>

/// Where loudspeakers belong, by four authors who measure angles in two ways. Degrees; azimuth 0 is
/// ahead, positive to the listener's right.
namespace bespeak::standards
{

/// A loudspeaker as a listener hears it.
struct Direction {
    double azimuth = 0;   ///< -180 to 180
    double elevation = 0; ///< true elevation above the ear's plane, -90 to 90: ITU, Auro
    double sagittal = 0;  ///< as seen from the side, 0 ahead, 90 overhead, 180 behind: Dolby
    double distance = 0;  ///< m
};

/// Exact. All zero if the two are in one place.
/// @param facing unit vector; the usual listener looks at the front wall.
Direction directionTo(geometry::Vec3 listener, geometry::Vec3 speaker,
                      geometry::Vec2 facing = {0, -1});

/// Limits that belong to the range.
struct AngleRange {
    double low = 0;
    double high = 0;

    bool contains(double angle) const { return angle >= low && angle <= high; }
    /// Degrees outside; 0 within.
    double excess(double angle) const;
    constexpr double middle() const { return (low + high) / 2; }

    friend bool operator==(const AngleRange&, const AngleRange&) = default;
};

/// A position of ITU-R BS.2051-2 (grade A: as encoded in the EBU's ADM renderer). The ranges hold
/// for the absolute azimuth: a label with "-" is its mirror image.
struct Bs2051Position {
    std::string_view layout; ///< "0+5+0"
    std::string_view layer;  ///< "M", "U", "T", "B"
    std::string_view place;  ///< "110", "SC"
    AngleRange azimuth;      ///< absolute
    AngleRange elevation;    ///< true elevation
};

/// All positions of the layouts 0+5+0, 2+5+0, 4+5+0, 0+7+0, 4+7+0, 4+9+0 and 9+10+3.
std::span<const Bs2051Position> bs2051Positions();
/// nullptr if there is no such layout or label ("M+110", "U-045").
const Bs2051Position* findBs2051(std::string_view layout, std::string_view label);
/// Whether a loudspeaker of that label stands within its range. The recommendation counts azimuths
/// positive to the left.
bool isInRange(const Bs2051Position& position, std::string_view label, double azimuthLeftPositive,
               double elevation);

/// Overhead windows of the Dolby Atmos Home Theater Installation Guidelines R3.1, figure 11
/// (grade B), in the angle seen from the side: a true elevation never passes 90 degrees and must
/// not be held against them.
enum class Overhead { TopFront, TopMiddle, TopRear };
AngleRange dolbyOverhead(Overhead row);
double dolbyOverheadIdeal(Overhead row);
/// "top_front", "top_middle", "top_rear".
std::optional<Overhead> findOverhead(std::string_view name);

/// Listener-level zones of the same guidelines, absolute azimuth. Grade B.
constexpr AngleRange dolbyFront{22, 30};
constexpr AngleRange dolbyWide{55, 70}; ///< unconfirmed: grade C
constexpr AngleRange dolbySurround{90, 110};
constexpr AngleRange dolbyRear{135, 150};

/// ITU-R BS.775-3 (grade A).
constexpr double bs775Front = 30;
constexpr AngleRange bs775Surround{100, 120};
constexpr AngleRange bs775SurroundElevation{0, 15};
/// More than two surrounds stand in equal steps on this arc (note 4).
constexpr AngleRange bs775SurroundArc{60, 150};

/// Auro-3D Home Theater Setup revision 12, table 3 (grade B), true elevation.
constexpr AngleRange auroLower{-10, 10};
constexpr AngleRange auroHeight{25, 40};
constexpr AngleRange auroTop{65, 100};

} // namespace bespeak::standards
