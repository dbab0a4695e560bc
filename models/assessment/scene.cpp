// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/scene.h"

#include "models/assessment/scene_parts.h"

#include <algorithm>

namespace bespeak::assessment
{

namespace
{

/// The words of the customer are no figures, and what is kept is judged all the same.
bool sameSignals(design::Brief one, design::Brief other)
{
    for (design::Brief* const brief : {&one, &other}) {
        brief->wishes.clear();
        brief->compromises.clear();
    }
    return one == other;
}

/// The loudspeakers at the picture are the same, and none plays at all in both or in neither.
bool sameFront(const Scene& one, const Scene& other)
{
    const auto next = [](const std::vector<Speaker>& speakers, std::size_t from) {
        while (from < speakers.size() && !isFront(speakers[from].role)) {
            ++from;
        }
        return from;
    };
    std::size_t a = next(one.speakers, 0);
    std::size_t b = next(other.speakers, 0);
    while (a < one.speakers.size() && b < other.speakers.size() &&
           one.speakers[a] == other.speakers[b]) {
        a = next(one.speakers, a + 1);
        b = next(other.speakers, b + 1);
    }
    return one.speakers.empty() == other.speakers.empty() && a == one.speakers.size() &&
           b == other.speakers.size();
}

} // namespace

bool isFront(Role role)
{
    return role == Role::FrontLeft || role == Role::FrontRight || role == Role::Centre ||
           role == Role::Soundbar;
}

bool sameKindOfThing(const PlacedThing& one, const PlacedThing& other)
{
    const design::Placement& a = *one.placement;
    const design::Placement& b = *other.placement;
    const bool sameId = a.id == b.id && a.component == b.component && a.mounting == b.mounting &&
                        a.options == b.options;
    if (!sameId || one.component == other.component) {
        return sameId;
    }
    return one.component != nullptr && other.component != nullptr &&
           *one.component == *other.component;
}

bool sameThing(const PlacedThing& one, const PlacedThing& other)
{
    const design::Placement& a = *one.placement;
    const design::Placement& b = *other.placement;
    return a.position == b.position && a.turn == b.turn && a.support == b.support &&
           a.anchored == b.anchored && one.box == other.box && sameKindOfThing(one, other);
}

geometry::Vec2 facingOf(const PlacedThing& thing)
{
    // A multiple of a quarter turn has no rounding: mirrored rooms give mirrored figures.
    switch (thing.placement->turn.normalised().inMicrodegrees()) {
    case 0:
        return {0, 1};
    case 90'000'000:
        return {-1, 0};
    case 180'000'000:
        return {0, -1};
    case 270'000'000:
        return {1, 0};
    default:
        return {-std::sin(thing.box.turn), std::cos(thing.box.turn)};
    }
}

double shapeNumber(const PlacedThing& thing, const std::string& name, double otherwise)
{
    if (thing.component == nullptr) {
        return otherwise;
    }
    const auto found = thing.component->shape.numbers.find(name);
    return found != thing.component->shape.numbers.end() ? found->second : otherwise;
}

Scene makeScene(const design::Design& design, const catalogue::Catalogue& catalogue)
{
    Scene scene{.fit = makeFitScene(design, catalogue), .room = makeRoomFacts(design.room)};
    addSeats(scene);
    addPictures(scene);
    addSpeakers(scene);
    assignRoles(scene);
    addAbsorbers(scene);
    return scene;
}

Aspects differences(const Scene& one, const Scene& other)
{
    Aspects changed = 0;
    const auto note = [&changed](bool same, Aspect aspect) {
        if (!same) {
            changed = changed | aspect;
        }
    };
    note(one.room == other.room, Aspect::Room);
    note(one.seats == other.seats && one.mainSeat == other.mainSeat, Aspect::Seats);
    note(one.speakers == other.speakers, Aspect::Speakers);
    note(sameFront(one, other), Aspect::Front);
    note(one.subwoofers == other.subwoofers, Aspect::Subwoofers);
    note(one.pictures == other.pictures, Aspect::Pictures);
    note(one.absorbers == other.absorbers, Aspect::Absorption);
    note(std::ranges::equal(one.fit.things, other.fit.things, sameThing), Aspect::Things);
    note(sameSignals(one.fit.design.brief, other.fit.design.brief), Aspect::Brief);
    return changed;
}

} // namespace bespeak::assessment
