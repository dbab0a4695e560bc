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
std::optional<double> leastShift(const Search& search, const PlacementId& id, Vec2 direction)
{
    for (double shift = 0; shift <= farthestMove; shift += step) {
        const bool kept = std::ranges::all_of(search.views, [&](const View& view) {
            const Seat& seat = search.scene.seats[view.seat];
            if (seat.id != id) {
                return true;
            }
            const Vec2 aside = direction * shift;
            return isKept(search.finding, viewFrom(search.picture(),
                                                   seat.eye + geometry::Vec3{aside.x, aside.y, 0}));
        });
        if (kept) {
            return shift;
        }
    }
    return std::nullopt;
}

/// All seats that do not keep the limit, moved as far as each needs.
void moveSeats(Search& search, const char* key, Vec2 direction)
{
    Result<design::Design> moved = search.scene.fit.design;
    std::vector<PlacementId> done;
    double most = 0;
    std::string name;
    for (const View& view : search.views) {
        const PlacementId id = search.scene.seats[view.seat].id;
        if (std::ranges::find(done, id) != done.end() || !moved) {
            continue;
        }
        done.push_back(id);
        const auto shift = leastShift(search, id, direction);
        const PlacedThing* thing = findThing(search.scene, id);
        if (!shift || thing == nullptr) {
            return;
        }
        if (*shift > most) {
            most = *shift;
            name = thing->name();
        }
        if (*shift > 0) {
            const Vec2 base = flat(thing->box.base) + direction * *shift;
            if (!fitsInRoom(search.scene, *thing, base, thing->box.turn)) {
                return;
            }
            moved =
                design::moveTo(std::move(*moved), id,
                               geometry::Point3::fromMetres({base.x, base.y, thing->box.base.z}));
        }
    }
    if (most > 0) {
        search.candidates.add(key, {{"name", name}, {"distance", lengthText(most)}}, moved);
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
         relatives(search.catalogue, *thing->component, distance, 40)) {
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
        for (double rise = 0.05; rise < 0.6; rise += 0.05) {
            hang(search, rise);
        }
    } else if (finding.key == "picture.throw") {
        moveProjector(search);
    } else if (finding.key == "picture.luminance") {
        replaceProjector(search);
        replacePicture(search, Size::Smaller);
    }
    return search.candidates.take();
}

} // namespace bespeak::assessment
