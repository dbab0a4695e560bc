// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/fit_scene.h"
#include "models/room/constructions.h"

#include <cstdint>
#include <memory>

/// A design as the rules see it: who sits where, what sounds, what shows, what absorbs. Everything
/// is a value in SI units, in the room's frame (x right, y away from the front wall, z up);
/// azimuths count from straight ahead, positive to the listener's right.
namespace bespeak::assessment
{

/// Where one person sits. A sofa has several, left to right as seen by who sits there.
struct Seat {
    PlacementId id;
    int place = 0;
    geometry::Vec3 ear;
    geometry::Vec3 eye;
    geometry::Vec2 facing; ///< unit vector
    bool isWheelchairPlace = false;
    double backHeight = 0; ///< of the seat's back above the floor; 0: none
    /// The catalogue does not say how high people's heads are there: 1.2 m were taken.
    bool isHeightAssumed = false;

    friend bool operator==(const Seat&, const Seat&) = default;
};

/// What a loudspeaker does in the layout, named by where it stands.
enum class Role : std::uint8_t {
    None, ///< too many of its kind, or nobody to hear it
    FrontLeft,
    FrontRight,
    Centre,
    WideLeft,
    WideRight,
    SurroundLeft,
    SurroundRight,
    RearLeft,
    RearRight,
    TopFrontLeft,
    TopFrontRight,
    TopMiddleLeft,
    TopMiddleRight,
    TopRearLeft,
    TopRearRight,
    Soundbar,
};

struct Speaker {
    PlacementId id;
    catalogue::ComponentKind kind = catalogue::ComponentKind::BookshelfSpeaker;
    Role role = Role::None;
    geometry::Vec3 centre;   ///< acoustic centre
    geometry::Vec3 axis;     ///< unit vector along which it is loudest
    bool isUpFiring = false; ///< heard from where its axis meets the ceiling
    catalogue::SpeakerSpecs specs;

    friend bool operator==(const Speaker&, const Speaker&) = default;
};

struct Subwoofer {
    PlacementId id;
    geometry::Vec3 centre;
    catalogue::SubwooferSpecs specs;

    friend bool operator==(const Subwoofer&, const Subwoofer&) = default;
};

/// A display's or a screen's picture.
struct Picture {
    PlacementId id;
    geometry::Vec3 centre;
    geometry::Vec3 normal; ///< unit vector towards the viewers
    double width = 0;      ///< of what is lit, m; 0: the catalogue does not say
    double height = 0;
    int pixelsAcross = 0; ///< 0: unknown. Of the projector, for a screen
    int pixelsDown = 0;
    std::optional<PlacementId> projector; ///< the one that aims at this screen

    friend bool operator==(const Picture&, const Picture&) = default;
};

/// A part of the room's surface, or a thing in it, that absorbs. What a rug, a curtain or a panel
/// covers is taken from the floor, the window or the wall behind it. Coefficients lie in 0–1.
struct Absorber {
    Subject subject;
    double area = 0; ///< m²; 0: `absorption` is already m² Sabine of the whole piece
    std::array<double, 6> absorption{}; ///< octaves 125–4000 Hz
    std::string name;                   ///< of the material or the component
    std::string source{};               ///< where the figures are from
    bool isKnown = true; ///< false: it absorbs, but the catalogue does not say how much

    friend bool operator==(const Absorber&, const Absorber&) = default;
};

/// The room's shape and what is known about its surroundings.
struct RoomFacts {
    std::vector<geometry::Vec2> outline;
    double area = 0;   ///< m²
    double volume = 0; ///< m³, slopes counted
    double height = 0; ///< m, of the level part of the ceiling
    /// A rectangle along x and y (each wall within 1 degree, opposite ones within 2 %) under a
    /// level ceiling: its sides are high.x - low.x, high.y - low.y and `height`.
    bool isBox = false;
    geometry::Vec2 low; ///< of the outline's bounds
    geometry::Vec2 high;
    room::RoomParts parts;

    friend bool operator==(const RoomFacts&, const RoomFacts&) = default;
};

/// What a group of rules reads: if none of it changed, its parameters did not either.
enum class Aspect : std::uint16_t {
    Room = 1,
    Seats = 2,
    Speakers = 4,
    Subwoofers = 8,
    Pictures = 16,
    Absorption = 32,
    Things = 64, ///< every placement with its box, component and support
    Brief = 128,
    Front = 256, ///< loudspeakers at the picture (isFront), and whether there are any at all
};

using Aspects = std::uint16_t;

constexpr Aspects operator|(Aspect a, Aspect b)
{
    return static_cast<Aspects>(static_cast<Aspects>(a) | static_cast<Aspects>(b));
}
constexpr Aspects operator|(Aspects a, Aspect b)
{
    return static_cast<Aspects>(a | static_cast<Aspects>(b));
}

class ModalRoom;
struct ModalBox;
struct BassHeard;

/// What is computed of a room once and holds for many of its designs.
struct RoomMemory {
    std::shared_ptr<const ModalBox> box;   ///< absorption included
    std::shared_ptr<const ModalRoom> room; ///< standing waves of that box
    std::shared_ptr<const BassHeard> bass; ///< the last that was heard in it
};

/// Valid while the design and the catalogue that it was made from stay as they are.
struct Scene {
    FitScene fit;
    RoomFacts room;
    std::vector<Seat> seats{};
    std::size_t mainSeat = 0; ///< index of the reference seat: the middle of where most sit
    std::vector<Speaker> speakers{};
    std::vector<Subwoofer> subwoofers{};
    std::vector<Picture> pictures{}; ///< the first is the one that is watched
    std::vector<Absorber> absorbers{};
    std::size_t leftOut = 0; ///< seats, loudspeakers, pictures … beyond the bounds below
    /// Of who assesses many designs; nullptr: nothing is remembered. Changes no figure.
    RoomMemory* memory = nullptr;
};

// More of a kind than any room has: what goes beyond is left out, and counted in Scene::leftOut.
constexpr std::size_t mostSeats = 64;
constexpr std::size_t mostSpeakers = 64;
constexpr std::size_t mostSubwoofers = 16;
constexpr std::size_t mostPictures = 16;
constexpr std::size_t mostAbsorbers = 1'000;

/// Height of a head where the catalogue does not say (ITU-R BS.775 draws 1.2 m).
constexpr double assumedHeadHeight = 1.2;

/// The role's name for files: "front-left", "top-rear-right" …
std::string_view roleName(Role role);

/// Needs the design and the catalogue to outlive the scene.
Scene makeScene(const design::Design& design, const catalogue::Catalogue& catalogue);

/// Left, right, centre and soundbar.
bool isFront(Role role);

/// The same thing in two scenes: its note and its lock change no figure.
bool sameThing(const PlacedThing& one, const PlacedThing& other);
/// What it is and how it is fixed, wherever it stands.
bool sameKindOfThing(const PlacedThing& one, const PlacedThing& other);

/// The aspects in which two scenes differ.
Aspects differences(const Scene& one, const Scene& other);

} // namespace bespeak::assessment
