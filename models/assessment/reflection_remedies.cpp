// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/added_things.h"
#include "models/assessment/reflection_rules.h"
#include "models/assessment/room_absorption.h"
#include "models/room/room_shape.h"
#include "models/standards/reflection.h"

#include <algorithm>
#include <numbers>

namespace bespeak::assessment
{

namespace
{

/// Languages say one thing otherwise than several.
const char* keyOfAdding(std::size_t count)
{
    return count == 1 ? "add-absorber" : "add-absorbers";
}

using catalogue::Catalogue;
using catalogue::Component;
using catalogue::ComponentKind;
using design::Design;
using geometry::Vec2;

constexpr int mostThings = 10; // that one remedy adds

const catalogue::TreatmentSpecs* treatmentOf(const Component& component)
{
    return std::get_if<catalogue::TreatmentSpecs>(&component.specs);
}

/// What absorbs at least so much of 500–4000 Hz.
std::vector<const Component*> absorbers(const Catalogue& catalogue, ComponentKind kind,
                                        double least)
{
    return offersOf(catalogue, kind, [least](const Component& component) {
        const auto* const specs = treatmentOf(component);
        return specs != nullptr && specs->absorption &&
               (specs->absorption->hz500 + specs->absorption->hz2000) / 2 >= least;
    });
}

double alongWall(const room::WallLine& line, Vec2 point)
{
    return dot(point - line.from, line.direction());
}

/// Something that absorbs, put where a reflection comes from.
std::optional<Design> treated(const Design& design, const Catalogue& catalogue,
                              const EarlyReflection& reflection)
{
    const Vec2 point = flat(reflection.point);
    if (reflection.surface.kind == SurfaceKind::Wall) {
        const std::size_t wall = reflection.surface.index;
        const double along = alongWall(room::wallLine(design.room, wall), point);
        for (const Component* const panel :
             absorbers(catalogue, ComponentKind::AcousticPanel, 0.7)) {
            // No further aside than that the panel still covers the point.
            const double reach = panel->size.width.inMetres() / 2 - 0.1;
            if (auto result = withPanel(design, catalogue, *panel, wall, along, reflection.point.z,
                                        std::max(reach, 0.0))) {
                return result;
            }
        }
        for (const room::Opening& opening : design.room.openings()) {
            const double from = opening.offset.inMetres();
            if (opening.kind != room::OpeningKind::Window || opening.wall != wall || along < from ||
                along > from + opening.width.inMetres()) {
                continue;
            }
            for (const Component* const curtain :
                 absorbers(catalogue, ComponentKind::Curtain, 0.3)) {
                if (auto result = withCurtain(design, catalogue, *curtain, opening)) {
                    return result;
                }
            }
        }
        return std::nullopt;
    }
    if (reflection.surface.kind == SurfaceKind::Floor) {
        for (const Component* const rug : absorbers(catalogue, ComponentKind::Rug, 0.3)) {
            if (auto result = withRug(design, catalogue, *rug, point)) {
                return result;
            }
        }
        return std::nullopt;
    }
    for (const Component* const panel : absorbers(catalogue, ComponentKind::AcousticPanel, 0.7)) {
        if (auto result = withCeilingPanel(design, catalogue, *panel, point)) {
            return result;
        }
    }
    return std::nullopt;
}

/// The loudest reflection that is too loud and not among those that nothing can be done about.
std::optional<EarlyReflection> offending(const Scene& scene, double limit,
                                         const std::vector<RoomSurface>& hopeless)
{
    for (const EarlyReflection& reflection : frontReflections(scene, scene.mainSeat)) {
        const bool counts = reflection.delay <= standards::earlyReflections &&
                            reflection.level > limit &&
                            std::ranges::find(hopeless, reflection.surface) == hopeless.end();
        if (counts) {
            return reflection;
        }
    }
    return std::nullopt;
}

std::vector<Candidate> quieterReflections(const Scene& scene, const Catalogue& catalogue,
                                          double limit)
{
    std::vector<Candidate> candidates;
    std::vector<RoomSurface> hopeless;
    Design design = scene.fit.design;
    for (int added = 0; added < mostThings;) {
        const Scene now = makeScene(design, catalogue);
        const auto reflection = offending(now, limit, hopeless);
        if (!reflection) {
            break;
        }
        auto result = treated(design, catalogue, *reflection);
        if (!result) {
            hopeless.push_back(reflection->surface);
            continue;
        }
        design = std::move(*result);
        ++added;
        candidates.push_back({keyOfAdding(added), {{"count", std::to_string(added)}}, design});
    }
    std::ranges::reverse(candidates); // the whole cure first, what only helps after it
    return candidates;
}

/// Turns the front loudspeakers so that they look at the main seat.
std::optional<Candidate> turnedToSeat(const Scene& scene)
{
    Design design = scene.fit.design;
    std::string names;
    const Vec2 ear = flat(scene.seats[scene.mainSeat].ear);
    double most = 0;
    for (const Speaker& speaker : scene.speakers) {
        if (!isFront(speaker.role) || speaker.kind == ComponentKind::Soundbar ||
            speaker.kind == ComponentKind::InWallSpeaker) {
            continue;
        }
        const Vec2 ahead = flat(speaker.axis);
        const Vec2 wanted = ear - flat(speaker.centre);
        const double angle = std::atan2(cross(ahead, wanted), dot(ahead, wanted));
        const design::Placement* const placement = design::findPlacement(design, speaker.id);
        if (placement == nullptr || std::abs(angle) < 0.05) {
            continue;
        }
        Result<Design> turned = design::turnTo(
            design, speaker.id, (placement->turn + Angle::radians(angle)).normalised());
        if (!turned) {
            continue;
        }
        design = std::move(*turned);
        names += (names.empty() ? "" : ", ") +
                 std::string(speaker.role == Role::FrontLeft    ? "left loudspeaker"
                             : speaker.role == Role::FrontRight ? "right loudspeaker"
                                                                : "centre loudspeaker");
        most = std::max(most, std::abs(angle) * 180 / std::numbers::pi);
    }
    if (names.empty()) {
        return std::nullopt;
    }
    const std::string angle = std::to_string(std::lround(most)) + "°";
    return Candidate{"turn-to-seat", {{"name", names}, {"angle", angle}}, std::move(design)};
}

std::optional<Design> withRugBeforeSeat(const Scene& scene, const Design& design,
                                        const Catalogue& catalogue, std::string& name)
{
    if (scene.seats.empty()) {
        return std::nullopt;
    }
    std::vector<const Component*> rugs = absorbers(catalogue, ComponentKind::Rug, 0.2);
    std::ranges::stable_sort(rugs, [](const Component* a, const Component* b) {
        return a->size.width.inMetres() * a->size.depth.inMetres() >
               b->size.width.inMetres() * b->size.depth.inMetres();
    });
    const Seat& seat = scene.seats[scene.mainSeat];
    for (const Component* const rug : rugs) {
        for (const double ahead : {1.0, 1.4, 0.6}) {
            if (auto result =
                    withRug(design, catalogue, *rug, flat(seat.ear) + seat.facing * ahead)) {
                name = rug->name.in("en");
                return result;
            }
        }
    }
    return std::nullopt;
}

std::optional<Design> withCurtainSomewhere(const Design& design, const Catalogue& catalogue,
                                           std::string& name)
{
    for (const room::Opening& opening : design.room.openings()) {
        if (opening.kind != room::OpeningKind::Window) {
            continue;
        }
        for (const Component* const curtain : absorbers(catalogue, ComponentKind::Curtain, 0.4)) {
            if (auto result = withCurtain(design, catalogue, *curtain, opening)) {
                name = curtain->name.in("en");
                return result;
            }
        }
    }
    return std::nullopt;
}

std::optional<Design> withPanelSomewhere(const Design& design, const Catalogue& catalogue, int turn,
                                         std::string& name)
{
    const auto walls = static_cast<int>(design.room.walls().size());
    for (const Component* const panel : absorbers(catalogue, ComponentKind::AcousticPanel, 0.7)) {
        for (int i = 0; i < walls; ++i) {
            const auto wall = static_cast<std::size_t>((i + turn) % walls);
            const double length = room::wallLine(design.room, wall).length();
            if (auto result =
                    withPanel(design, catalogue, *panel, wall, length / 2, 1.3, length / 2)) {
                name = panel->name.in("en");
                return result;
            }
        }
    }
    return std::nullopt;
}

std::optional<double> middleDecay(const Design& design, const Catalogue& catalogue)
{
    const Scene scene = makeScene(design, catalogue);
    const auto times = decayTimes(scene, makeRoomAbsorption(scene));
    if (!times[2] || !times[3] || !times[4]) {
        return std::nullopt;
    }
    return (*times[2] + *times[3] + *times[4]) / 3;
}

/// Panels all around until the room is no longer too live, or nothing more helps.
void hangPanels(Design& design, const Catalogue& catalogue, double highest)
{
    std::string name;
    for (int turn = 1; turn <= mostThings; ++turn) {
        const auto time = middleDecay(design, catalogue);
        if (!time || *time <= highest) {
            return;
        }
        auto result = withPanelSomewhere(design, catalogue, turn, name);
        if (!result) {
            return;
        }
        design = std::move(*result);
    }
}

/// A rug, a curtain, a carpet from wall to wall; each by itself, and with what panels it still
/// takes.
std::vector<Candidate> shorterDecay(const Scene& scene, const Catalogue& catalogue, double highest)
{
    std::vector<Candidate> candidates;
    const Design& before = scene.fit.design;
    std::string name;
    Design soft = before;
    if (auto result = withRugBeforeSeat(scene, soft, catalogue, name)) {
        candidates.push_back({"add-rug", {{"name", name}}, *result});
        soft = std::move(*result);
    }
    if (auto alone = withCurtainSomewhere(before, catalogue, name)) {
        candidates.push_back({"add-curtain", {{"name", name}}, std::move(*alone)});
    }
    if (auto result = withCurtainSomewhere(soft, catalogue, name)) {
        soft = std::move(*result);
    }
    hangPanels(soft, catalogue, highest);
    const std::size_t added = soft.placements.size() - before.placements.size();
    if (added > 1) {
        candidates.push_back({keyOfAdding(added), {{"count", std::to_string(added)}}, soft});
    }
    Result<Design> carpet = design::setFloorMaterial(before, "grey-carpet");
    if (carpet && before.room.floorMaterial() != "grey-carpet") {
        candidates.push_back({"lay-carpet", {}, *carpet});
        hangPanels(*carpet, catalogue, highest);
        const std::size_t panels = carpet->placements.size() - before.placements.size();
        if (panels > 0) {
            candidates.push_back({panels == 1 ? "lay-carpet-and-panel" : "lay-carpet-and-panels",
                                  {{"count", std::to_string(panels)}},
                                  std::move(*carpet)});
        }
    }
    return candidates;
}

std::vector<Candidate> withoutAbsorber(const Scene& scene)
{
    std::vector<Candidate> candidates;
    for (const PlacedThing& thing : scene.fit.things) {
        const bool absorbs =
            thing.component != nullptr &&
            catalogue::groupOf(thing.component->kind) == catalogue::KindGroup::Acoustics;
        if (!absorbs || thing.placement->locked || candidates.size() >= 8) {
            continue;
        }
        Result<Design> result = design::remove(scene.fit.design, std::array{thing.placement->id});
        if (result) {
            candidates.push_back({"remove-absorber", {{"name", thing.name()}}, std::move(*result)});
        }
    }
    return candidates;
}

/// A panel on the one or the other of two bare walls.
std::vector<Candidate> panelsOnBareWall(const Scene& scene, const Catalogue& catalogue)
{
    constexpr double limit = 0.1;
    Design design = scene.fit.design;
    int added = 0;
    std::string name;
    for (; added < mostThings; ++added) {
        const Scene now = makeScene(design, catalogue);
        const std::vector<BarePair> pairs = bareWallPairs(now);
        if (pairs.empty() || pairs.front().absorption >= limit) {
            break;
        }
        std::optional<Design> result;
        for (const std::size_t wall : {pairs.front().one, pairs.front().other}) {
            for (const Component* const panel :
                 absorbers(catalogue, ComponentKind::AcousticPanel, 0.7)) {
                const double length = room::wallLine(design.room, wall).length();
                result = result ? std::move(result)
                                : withPanel(design, catalogue, *panel, wall, length / 2, 1.3,
                                            length / 2);
            }
        }
        if (!result) {
            break;
        }
        design = std::move(*result);
    }
    if (added == 0) {
        return {};
    }
    return {{keyOfAdding(added), {{"count", std::to_string(added)}}, std::move(design)}};
}

} // namespace

std::vector<Candidate> proposeForReflections(const Scene& scene, const Catalogue& catalogue,
                                             const Parameter& finding)
{
    if (finding.key == "reflections.early" && !scene.seats.empty()) {
        std::vector<Candidate> candidates;
        if (auto turned = turnedToSeat(scene)) {
            candidates.push_back(std::move(*turned));
        }
        std::ranges::move(quieterReflections(scene, catalogue, finding.highest.value_or(-8)),
                          std::back_inserter(candidates));
        return candidates;
    }
    if (finding.key == "reflections.flutter") {
        return panelsOnBareWall(scene, catalogue);
    }
    if (finding.key == "reflections.octaves") {
        // What rings too long is damped; what is damped at one end alone is taken away.
        std::vector<Candidate> candidates =
            shorterDecay(scene, catalogue, decayTarget(scene).highest);
        std::ranges::move(withoutAbsorber(scene), std::back_inserter(candidates));
        return candidates;
    }
    if (finding.key == "reflections.reverberation" && finding.value && finding.highest) {
        return *finding.value > *finding.highest ? shorterDecay(scene, catalogue, *finding.highest)
                                                 : withoutAbsorber(scene);
    }
    return {};
}

} // namespace bespeak::assessment
