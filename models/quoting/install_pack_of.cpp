// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/install_pack_of.h"

#include "models/assessment/cable_run.h"
#include "models/assessment/scene_parts.h"
#include "models/geometry/polygon.h"
#include "models/production/demand.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>
#include <tuple>

namespace bespeak::quoting
{

namespace
{

using namespace production;
using assessment::PlacedThing;
using assessment::Scene;
using catalogue::ComponentKind;
using catalogue::Mounting;
using geometry::Vec2;

/// What stands no further from a wall than this is drawn with it, in metres. Own choice.
constexpr double atWall = 0.5;
/// What is flatter lies on the floor, wherever it ends.
constexpr double flattest = 0.05;
/// Where the subwoofer takes over where nothing asks for more (THX).
constexpr int usualCrossover = 80;

Length lengthOf(double metres)
{
    return Length::metres(std::max(0.0, metres));
}

bool isUp(const PlacedThing& thing)
{
    return thing.placement->mounting == Mounting::Ceiling ||
           thing.placement->mounting == Mounting::InCeiling;
}

bool isMounted(const PlacedThing& thing)
{
    return isUp(thing) || thing.placement->mounting == Mounting::Wall ||
           thing.placement->mounting == Mounting::InWall;
}

std::string nameIn(const PlacedThing& thing, const std::string& language)
{
    return thing.component != nullptr ? thing.component->name.in(language) : thing.name();
}

std::string partOfPlacement(const design::Placement& placement)
{
    pricing::PriceLine line;
    line.component = placement.component;
    line.options = placement.options;
    return partOf(line);
}

/// The outline's walls, and what is on them.
class Walls
{
public:
    explicit Walls(const room::Room& room, const std::vector<Vec2>& outline)
        : m_room(room)
        , m_outline(outline)
    {
    }

    InstalledThing place(const PlacedThing& thing, const std::string& language) const
    {
        InstalledThing placed;
        placed.name = nameIn(thing, language);
        placed.part = partOfPlacement(*thing.placement);
        placed.height = lengthOf(thing.box.base.z);
        placed.top = lengthOf(thing.box.top());
        placed.isMounted = isMounted(thing);
        const auto [wall, distance] = nearest(thing);
        if (isUp(thing) || distance > atWall || thing.box.top() < flattest) {
            placed.along = lengthOf(thing.low.x - lowest(&Vec2::x));
            placed.width = lengthOf(thing.high.x - thing.low.x);
            placed.away = lengthOf((thing.low.y + thing.high.y) / 2 - lowest(&Vec2::y));
            return placed;
        }
        const auto [from, to] = span(thing, wall);
        placed.wall = wall + 1;
        placed.along = lengthOf(from);
        placed.width = lengthOf(to - std::max(0.0, from));
        return placed;
    }

    Elevation elevation(std::size_t wall) const
    {
        Elevation drawn{
            wall + 1, lengthOf(length(end(wall) - start(wall))), m_room.ceilingHeight(), {}};
        for (const room::Opening& opening : m_room.openings()) {
            if (opening.wall == wall) {
                drawn.holes.push_back(
                    {opening.offset, opening.width, opening.sill, opening.sill + opening.height});
            }
        }
        return drawn;
    }

private:
    Vec2 start(std::size_t wall) const { return m_outline[wall]; }
    Vec2 end(std::size_t wall) const { return m_outline[(wall + 1) % m_outline.size()]; }

    double lowest(double Vec2::*axis) const
    {
        double low = std::numeric_limits<double>::infinity();
        for (const Vec2& corner : m_outline) {
            low = std::min(low, corner.*axis);
        }
        return low;
    }

    /// The wall at which most of the thing lies, by its two nearest corners; and how far away.
    std::pair<std::size_t, double> nearest(const PlacedThing& thing) const
    {
        std::pair<std::size_t, double> best{0, std::numeric_limits<double>::infinity()};
        for (std::size_t wall = 0; wall < m_outline.size(); ++wall) {
            std::array<double, 4> distances{};
            for (std::size_t i = 0; i < distances.size(); ++i) {
                const Vec2 corner = thing.corners[i];
                distances[i] =
                    length(geometry::nearestOnSegment(corner, start(wall), end(wall)) - corner);
            }
            std::ranges::sort(distances);
            const double mean = (distances[0] + distances[1]) / 2;
            if (mean < best.second) {
                best = {wall, mean};
            }
        }
        return best;
    }

    /// From where to where along the wall the thing reaches, seen from inside the room.
    std::pair<double, double> span(const PlacedThing& thing, std::size_t wall) const
    {
        const Vec2 along = end(wall) - start(wall);
        const double all = length(along);
        double low = std::numeric_limits<double>::infinity();
        double high = -low;
        for (const Vec2& corner : thing.corners) {
            const Vec2 to = corner - start(wall);
            const double at = dot(to, along) / all;
            low = std::min(low, at);
            high = std::max(high, at);
        }
        return {low, high};
    }

    const room::Room& m_room;
    const std::vector<Vec2>& m_outline;
};

const assessment::Speaker* speakerOf(const Scene& scene, const PlacedThing& thing)
{
    const auto found =
        std::ranges::find(scene.speakers, thing.placement->id, &assessment::Speaker::id);
    return found == scene.speakers.end() ? nullptr : &*found;
}

std::string roleOf(const Scene& scene, const PlacedThing& thing)
{
    const assessment::Speaker* speaker = speakerOf(scene, thing);
    return speaker == nullptr || speaker->role == assessment::Role::None
               ? std::string()
               : std::string(assessment::roleName(speaker->role));
}

std::vector<Cable> cablesOf(const Scene& scene, const std::string& language)
{
    std::vector<Cable> cables;
    const PlacedThing* amplifier = assessment::mainAmplifier(scene);
    if (amplifier == nullptr) {
        return cables;
    }
    for (const PlacedThing& thing : scene.fit.things) {
        std::optional<CableKind> kind;
        if (assessment::isPassive(thing)) {
            kind = CableKind::Speaker;
        } else if (thing.isA(ComponentKind::Subwoofer)) {
            kind = CableKind::Subwoofer;
        } else if (thing.isA(ComponentKind::Display) || thing.isA(ComponentKind::Projector)) {
            kind = CableKind::Hdmi;
        }
        if (kind) {
            cables.push_back({*kind, nameIn(*amplifier, language), nameIn(thing, language),
                              roleOf(scene, thing),
                              lengthOf(assessment::cableRun(scene, *amplifier, thing).length)});
        }
    }
    return cables;
}

/// The lowest of the usual steps that a loudspeaker reaches with something to spare.
int crossoverFor(const catalogue::SpeakerSpecs& specs)
{
    constexpr std::array steps{usualCrossover, 100, 120, 150, 200};
    const double lowest = specs.lowestHz.value_or(0);
    const auto found = std::ranges::find_if(steps, [&](int step) { return lowest <= 0.8 * step; });
    return found == steps.end() ? steps.back() : *found;
}

std::vector<DeviceSetting> settingsOf(const Scene& scene, const std::string& language)
{
    std::vector<DeviceSetting> settings;
    const PlacedThing* amplifier = assessment::mainAmplifier(scene);
    if (amplifier == nullptr || scene.seats.empty()) {
        return settings;
    }
    const geometry::Vec3 ear = scene.seats[scene.mainSeat].ear;
    const bool hasBass = !scene.subwoofers.empty();
    for (const assessment::Speaker& speaker : scene.speakers) {
        if (speaker.role != assessment::Role::None && speaker.role != assessment::Role::Soundbar) {
            settings.push_back({nameIn(*amplifier, language),
                                std::string(assessment::roleName(speaker.role)),
                                lengthOf(length(speaker.centre - ear)),
                                hasBass ? crossoverFor(speaker.specs) : 0});
        }
    }
    for (const assessment::Subwoofer& subwoofer : scene.subwoofers) {
        settings.push_back({nameIn(*amplifier, language), "subwoofer",
                            lengthOf(length(subwoofer.centre - ear)), 0});
    }
    return settings;
}

} // namespace

InstallPack installPackOf(const design::Design& design, const catalogue::Catalogue& catalogue,
                          const std::string& title, const std::string& language)
{
    const Scene scene = assessment::makeScene(design, catalogue);
    const Walls walls(design.room, scene.room.outline);
    InstallPack pack;
    pack.title = title;
    std::set<std::size_t> used;
    for (const PlacedThing& thing : scene.fit.things) {
        pack.things.push_back(walls.place(thing, language));
        used.insert(pack.things.back().wall);
    }
    std::ranges::stable_sort(pack.things, {}, [](const InstalledThing& thing) {
        return std::tuple(thing.wall, thing.along.inMicrometres());
    });
    for (const std::size_t wall : used) {
        if (wall > 0) {
            pack.elevations.push_back(walls.elevation(wall - 1));
        }
    }
    pack.cables = cablesOf(scene, language);
    pack.settings = settingsOf(scene, language);
    return pack;
}

} // namespace bespeak::quoting
