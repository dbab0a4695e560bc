// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/angle.h"
#include "models/base/result.h"
#include "models/geometry/vector.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bespeak::room
{

/// How sure a length is. What is only estimated may not be exported as if it were measured.
enum class Certainty { Estimated, Typed, Measured };

/// What lies behind a wall, above the ceiling or under the floor: it decides about noise.
enum class Beyond { Unknown, OwnRoom, Neighbour, Outdoors, Street };

/// A wall runs from corner i to corner i + 1 (the last back to the first). Its inner face is the
/// line between the corners; its thickness lies outside the room.
struct Wall {
    Length thickness;
    Certainty certainty = Certainty::Estimated; ///< of its length
    std::string material;                       ///< id of a surface material, see materials.h
    Beyond beyond = Beyond::Unknown;
    std::string construction{}; ///< id of constructions.h, or empty: unknown

    friend bool operator==(const Wall&, const Wall&) = default;
};

enum class OpeningKind { Door, Window, Passage };
enum class Hinge { Left, Right }; ///< seen from inside the room
enum class Swing { Inward, Outward, Sliding };

/// A hole in a wall.
struct Opening {
    std::uint32_t id = 0; ///< unique within the room
    OpeningKind kind = OpeningKind::Door;
    std::uint32_t wall = 0; ///< index of the wall
    Length offset;          ///< from the wall's first corner to the opening's near edge
    Length width;
    Length sill;   ///< height of the lower edge above the floor
    Length height; ///< of the hole
    Hinge hinge = Hinge::Left;
    Swing swing = Swing::Inward; ///< of a door
    Certainty certainty = Certainty::Estimated;
    std::string construction{}; ///< of the glazing or the leaf, id of constructions.h, or empty

    friend bool operator==(const Opening&, const Opening&) = default;
};

/// A ceiling that comes down towards a wall, as under a roof.
struct CeilingSlope {
    std::uint32_t wall = 0; ///< the wall at which it is lowest
    Length kneeHeight;      ///< height of the ceiling at that wall
    Angle pitch;            ///< rise, > 0 and < 90 degrees

    friend bool operator==(const CeilingSlope&, const CeilingSlope&) = default;
};

constexpr std::size_t maximumCorners = 64;
constexpr std::size_t maximumOpenings = 100;
constexpr std::size_t maximumSlopes = 8;
constexpr std::size_t maximumRoomName = 200; ///< bytes

/// All of a room, not yet checked: see Room::create.
struct RoomParts {
    std::string name;
    std::vector<geometry::Point2> corners; ///< inner corners; signed area (x towards y) is positive
    std::vector<Wall> walls;               ///< as many as corners
    std::vector<Opening> openings;
    Length ceilingHeight;
    Certainty ceilingCertainty = Certainty::Estimated;
    std::vector<CeilingSlope> slopes;
    std::string floorMaterial;
    std::string ceilingMaterial;
    Beyond aboveCeiling = Beyond::Unknown;
    Beyond belowFloor = Beyond::Unknown;
    std::string ceilingConstruction{}; ///< id of constructions.h, or empty: unknown
    std::string floorConstruction{};

    friend bool operator==(const RoomParts&, const RoomParts&) = default;
};

/// The customer's room: a closed polygon of walls with openings under a ceiling.
/// Valid once constructed: 3–64 corners no nearer than 5 cm, no wall crosses another, area above
/// 0.5 m², within 1 km of the origin and no wider than 200 m, ceiling 1–20 m, thickness 1 cm–1.5 m,
/// openings at least 10 cm each way, inside their walls, under the ceiling and apart.
class Room
{
public:
    /// A 4 x 3 m room 2.5 m high.
    Room();
    /// Reverses corners whose signed area is negative (walls and openings follow).
    /// Errors: room.too-few-corners, room.too-many-corners, room.wall-too-short, room.walls-cross,
    /// room.too-small, room.too-large, room.ceiling-height, room.wall-thickness,
    /// room.opening-outside-wall, room.openings-overlap, room.opening-size, room.bad-wall-index,
    /// room.bad-slope, room.text-too-long, room.bad-text, room.too-many-openings,
    /// room.duplicate-opening.
    static Result<Room> create(RoomParts parts);

    const std::string& name() const { return m_parts.name; }
    const std::vector<geometry::Point2>& corners() const { return m_parts.corners; }
    const std::vector<Wall>& walls() const { return m_parts.walls; }
    const std::vector<Opening>& openings() const { return m_parts.openings; }
    Length ceilingHeight() const { return m_parts.ceilingHeight; }
    Certainty ceilingCertainty() const { return m_parts.ceilingCertainty; }
    const std::vector<CeilingSlope>& slopes() const { return m_parts.slopes; }
    const std::string& floorMaterial() const { return m_parts.floorMaterial; }
    const std::string& ceilingMaterial() const { return m_parts.ceilingMaterial; }

    /// Everything, to be changed and given to create() again.
    const RoomParts& parts() const { return m_parts; }

    friend bool operator==(const Room&, const Room&) = default;

private:
    explicit Room(RoomParts parts)
        : m_parts(std::move(parts))
    {
    }

    RoomParts m_parts;
};

/// A rectangle with 12 cm walls; corner 0 at the origin, wall 0 is the front wall (y = 0).
/// @param certainty of the two lengths and the height.
Result<Room> createRectangle(Length width, Length depth, Length height,
                             Certainty certainty = Certainty::Typed);

const Opening* findOpening(const Room& room, std::uint32_t id);

} // namespace bespeak::room
