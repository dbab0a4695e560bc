// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/candidate_edits.h"
#include "models/assessment/picture_view.h"
#include "models/design/design_edits.h"

#include <algorithm>
#include <cmath>

namespace bespeak::assessment
{

using geometry::Vec2;

namespace
{

constexpr double step = 0.01;      // m, how exactly a remedy is computed
constexpr double farthestMove = 4; // m

struct Search {
    const Scene& scene;
    const catalogue::Catalogue& catalogue;
    const Parameter& finding;
    std::vector<View> views;
    CandidateList candidates;

    const Picture& picture() const { return scene.pictures.front(); }
};

double figureOf(const std::string& key, const View& view)
{
    if (key == "picture.pixels") {
        return view.distance;
    }
    if (key == "picture.top-edge") {
        return view.top;
    }
    if (key == "picture.eye-line") {
        return view.eyeLine * 100;
    }
    return key == "picture.viewing-cone" ? view.offAxis : view.angle;
}

bool isKept(const Parameter& finding, const std::optional<View>& view)
{
    if (!view) {
        return false;
    }
    const double figure = figureOf(finding.key, *view);
    return figure >= finding.lowest.value_or(-1e9) && figure <= finding.highest.value_or(1e9);
}

/// The least shift along a direction that lets every place of a seat keep the limit; 0: it does
/// already; empty: none does.
std::optional<double> leastShift(const Search& search, const Picture& picture,
                                 const PlacementId& id, Vec2 direction)
{
    for (double shift = 0; shift <= farthestMove; shift += step) {
        const bool kept = std::ranges::all_of(search.views, [&](const View& view) {
            const Seat& seat = search.scene.seats[view.seat];
            if (seat.id != id) {
                return true;
            }
            const Vec2 aside = direction * shift;
            return isKept(search.finding,
                          viewFrom(picture, seat.eye + geometry::Vec3{aside.x, aside.y, 0}));
        });
        if (kept) {
            return shift;
        }
    }
    return std::nullopt;
}

/// Moves a thing if it fits there. What it carries goes along.
Result<design::Design> shifted(const Search& search, design::Design design,
                               const PlacedThing& thing, Vec2 shift)
{
    const Vec2 base = flat(thing.box.base) + shift;
    if (!fitsInRoom(search.scene, thing, base, thing.box.turn)) {
        return fail("design.out-of-range");
    }
    return design::moveTo(std::move(design), thing.placement->id,
                          geometry::Point3::fromMetres({base.x, base.y, thing.box.base.z}));
}

/// A table less than this before a seat moves along with it.
constexpr double tableReach = 0.8; // m

bool isTableBefore(const PlacedThing& table, const PlacedThing& seat, Vec2 direction)
{
    const Vec2 way = flat(table.box.base) - flat(seat.box.base);
    const double ahead = dot(way, direction);
    const double aside = std::abs(dot(way, geometry::perpendicular(direction)));
    const double depths = (std::min(table.box.size.x, table.box.size.y) + seat.box.size.y) / 2;
    return table.isA(catalogue::ComponentKind::Table) && ahead > 0 && ahead < depths + tableReach &&
           aside < seat.box.size.x / 2;
}

struct MovedSeats {
    Result<design::Design> design;
    double farthest = 0; ///< m
    std::string name;    ///< of the seat that moved farthest
};

/// All seats that do not keep the limit, moved as far as each needs, with the tables before them.
MovedSeats movedSeats(const Search& search, const Picture& picture, design::Design from,
                      Vec2 direction)
{
    MovedSeats moved{std::move(from), 0, {}};
    std::vector<PlacementId> done;
    for (const View& view : search.views) {
        const PlacementId id = search.scene.seats[view.seat].id;
        const PlacedThing* thing = findThing(search.scene, id);
        if (std::ranges::find(done, id) != done.end() || thing == nullptr || !moved.design) {
            continue;
        }
        done.push_back(id);
        const auto shift = leastShift(search, picture, id, direction);
        if (!shift) {
            return {fail("design.out-of-range"), 0, {}};
        }
        if (*shift > moved.farthest) {
            moved.farthest = *shift;
            moved.name = thing->name();
        }
        if (*shift > 0) {
            moved.design = shifted(search, std::move(*moved.design), *thing, direction * *shift);
            for (const PlacedThing& table : search.scene.fit.things) {
                if (moved.design && isTableBefore(table, *thing, direction)) {
                    moved.design =
                        shifted(search, std::move(*moved.design), table, direction * *shift);
                }
            }
        }
    }
    return moved;
}

void moveSeats(Search& search, const char* key, Vec2 direction)
{
    const MovedSeats moved =
        movedSeats(search, search.picture(), search.scene.fit.design, direction);
    if (moved.farthest > 0) {
        search.candidates.add(key, {{"name", moved.name}, {"distance", lengthText(moved.farthest)}},
                              moved.design);
    }
}

void moveSeatsAside(Search& search)
{
    const Vec2 across = geometry::perpendicular(flat(search.picture().normal));
    for (const View& view : search.views) {
        if (!isKept(search.finding, view)) {
            moveSeats(search, "picture.move-aside", across * (view.aside > 0 ? -1.0 : 1.0));
        }
    }
}

enum class Size { Larger, Smaller };

/// Displays or screens of the same family, the nearest size first.
void replacePicture(Search& search, Size wanted)
{
    const PlacedThing* thing = findThing(search.scene, search.picture().id);
    if (thing == nullptr || thing->component == nullptr) {
        return;
    }
    const double now = thing->component->size.width.inMetres();
    const auto distance = [now](const catalogue::Component& other) {
        return std::abs(other.size.width.inMetres() - now);
    };
    for (const catalogue::Component* other :
         relatives(search.catalogue, *thing->component, distance, 16)) {
        const double width = other->size.width.inMetres();
        if (wanted == Size::Larger ? width > now + step : width < now - step) {
            search.candidates.add("picture.replace-display",
                                  {{"name", thing->name()}, {"other", other->name.in("en")}},
                                  design::replaceComponent(search.scene.fit.design,
                                                           search.catalogue, thing->placement->id,
                                                           other->id));
        }
    }
}

/// The smallest larger display that needs the seats no nearer than a living room gives away, and
/// the larger ones after it.
void replaceAndMove(Search& search)
{
    constexpr double mostGivenAway = 1.2; // m
    const PlacedThing* thing = findThing(search.scene, search.picture().id);
    if (thing == nullptr || thing->component == nullptr) {
        return;
    }
    const double now = thing->component->size.width.inMetres();
    const auto bySize = [](const catalogue::Component& other) {
        return other.size.width.inMetres();
    };
    for (const catalogue::Component* other :
         relatives(search.catalogue, *thing->component, bySize, 16)) {
        const double scale = other->size.width.inMetres() / now;
        if (scale <= 1) {
            continue;
        }
        Picture larger = search.picture();
        larger.width *= scale;
        larger.height *= scale;
        auto replaced = design::replaceComponent(search.scene.fit.design, search.catalogue,
                                                 thing->placement->id, other->id);
        if (!replaced) {
            continue;
        }
        const MovedSeats moved =
            movedSeats(search, larger, std::move(*replaced), -flat(larger.normal));
        if (moved.farthest > 0 && moved.farthest <= mostGivenAway) {
            search.candidates.add("picture.replace-and-move",
                                  {{"name", thing->name()},
                                   {"other", other->name.in("en")},
                                   {"seat", moved.name},
                                   {"distance", lengthText(moved.farthest)}},
                                  moved.design);
        }
    }
}

/// @param rise metres, negative: lower.
void hang(Search& search, double rise)
{
    const PlacedThing* thing = findThing(search.scene, search.picture().id);
    const bool isHung = thing != nullptr && thing->component != nullptr &&
                        (thing->placement->mounting == catalogue::Mounting::Wall);
    if (!isHung || std::abs(rise) < step) {
        return;
    }
    const double height = thing->box.base.z + rise;
    const double ceiling = search.scene.room.height - thing->box.size.z;
    if (height < 0 || height > ceiling) {
        return;
    }
    search.candidates.add(rise < 0 ? "picture.lower" : "picture.raise",
                          {{"name", thing->name()}, {"distance", lengthText(std::abs(rise))}},
                          design::mount(search.scene.fit.design, search.catalogue,
                                        thing->placement->id, thing->placement->mounting,
                                        Length::millimetres(std::llround(height * 1000))));
}

/// To where the eyes meet the picture at a third, else only as far as the limit asks.
void hangRight(Search& search)
{
    double eyes = 0;
    for (const View& view : search.views) {
        eyes += search.scene.seats[view.seat].eye.z / static_cast<double>(search.views.size());
    }
    const Picture& picture = search.picture();
    hang(search, eyes + picture.height / 6 - picture.centre.z);
    for (const double sign : {-1.0, 1.0}) {
        for (double rise = step; rise <= 1.5; rise += step) {
            Picture moved = picture;
            moved.centre.z += sign * rise;
            const bool kept = std::ranges::all_of(search.views, [&](const View& view) {
                return isKept(search.finding, viewFrom(moved, search.scene.seats[view.seat].eye));
            });
            if (kept) {
                hang(search, sign * rise);
                break;
            }
        }
    }
}

/// True if that seat, moved, sees all and hides nothing from the others.
bool isFreeOfRows(const Search& search, const PlacementId& id, Vec2 shift)
{
    std::vector<View> views = search.views;
    for (View& view : views) {
        const Seat& seat = search.scene.seats[view.seat];
        if (seat.id != id) {
            continue;
        }
        const auto moved =
            viewFrom(search.picture(), seat.eye + geometry::Vec3{shift.x, shift.y, 0});
        if (!moved) {
            return false;
        }
        const std::size_t index = view.seat;
        view = *moved;
        view.seat = index;
    }
    return std::ranges::all_of(views, [&](const View& rear) {
        return std::ranges::all_of(
            views, [&](const View& front) { return hiddenHeight(search.scene, rear, front) <= 0; });
    });
}

/// The rear seat or the front one aside, else the picture higher.
void mendRows(Search& search)
{
    const Vec2 across = geometry::perpendicular(flat(search.picture().normal));
    for (const Subject& subject : search.finding.subjects) {
        const auto* id = std::get_if<PlacementId>(&subject);
        const PlacedThing* thing = id != nullptr ? findThing(search.scene, *id) : nullptr;
        for (const double side : {-1.0, 1.0}) {
            for (double shift = 0.05; thing != nullptr && shift <= 2; shift += 0.05) {
                const Vec2 aside = across * (side * shift);
                if (isFreeOfRows(search, *id, aside)) {
                    search.candidates.add(
                        "picture.move-sideways",
                        {{"name", thing->name()}, {"distance", lengthText(shift)}},
                        moveInPlan(search.scene, *thing, flat(thing->box.base) + aside));
                    break;
                }
            }
        }
    }
    for (double rise = 0.05; rise < 0.6; rise += 0.05) {
        hang(search, rise);
    }
}

void moveProjector(Search& search)
{
    const PlacedThing* thing =
        search.picture().projector ? findThing(search.scene, *search.picture().projector) : nullptr;
    if (thing == nullptr || !search.finding.value || !search.finding.lowest) {
        return;
    }
    constexpr double margin = 0.02; // m, so that the lens is not at the very end of its zoom
    const double wanted = std::clamp(*search.finding.value, *search.finding.lowest + margin,
                                     *search.finding.highest - margin);
    const double shift = wanted - *search.finding.value;
    const Vec2 base = flat(thing->box.base) + flat(search.picture().normal) * shift;
    search.candidates.add("picture.move-projector",
                          {{"name", thing->name()}, {"distance", lengthText(std::abs(shift))}},
                          moveInPlan(search.scene, *thing, base));
}

double lightOf(const catalogue::Component& component)
{
    const auto* specs = std::get_if<catalogue::ProjectorSpecs>(&component.specs);
    return specs != nullptr ? specs->calibratedLumens.value_or(0) : 0;
}

void replaceProjector(Search& search)
{
    const PlacedThing* thing =
        search.picture().projector ? findThing(search.scene, *search.picture().projector) : nullptr;
    if (thing == nullptr) {
        return;
    }
    for (const catalogue::Component& other : search.catalogue.components()) {
        if (other.kind == thing->component->kind && lightOf(other) > lightOf(*thing->component)) {
            search.candidates.add("picture.replace-display",
                                  {{"name", thing->name()}, {"other", other.name.in("en")}},
                                  design::replaceComponent(search.scene.fit.design,
                                                           search.catalogue, thing->placement->id,
                                                           other.id));
        }
    }
}

} // namespace

std::vector<Candidate> proposePicture(const Scene& scene, const catalogue::Catalogue& catalogue,
                                      const Parameter& finding)
{
    if (scene.pictures.empty()) {
        return {};
    }
    Search search{scene, catalogue, finding, viewsOf(scene), {}};
    const Vec2 back = flat(search.picture().normal);
    if (finding.key == "picture.viewing-angle") {
        moveSeats(search, "picture.move-forward", -back);
        replacePicture(search, Size::Larger);
        replaceAndMove(search);
    } else if (finding.key == "picture.too-large" || finding.key == "picture.pixels") {
        moveSeats(search, "picture.move-back", back);
        replacePicture(search, Size::Smaller);
    } else if (finding.key == "picture.top-edge" || finding.key == "picture.eye-line") {
        hangRight(search);
        moveSeats(search, "picture.move-back", back);
    } else if (finding.key == "picture.viewing-cone") {
        moveSeatsAside(search);
        moveSeats(search, "picture.move-back", back);
    } else if (finding.key == "picture.row-sight") {
        mendRows(search);
    } else if (finding.key == "picture.throw") {
        moveProjector(search);
    } else if (finding.key == "picture.luminance") {
        replaceProjector(search);
        replacePicture(search, Size::Smaller);
    }
    return search.candidates.take();
}

} // namespace bespeak::assessment
