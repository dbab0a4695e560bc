// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/picture_view.h"
#include "models/assessment/picture_words.h"
#include "models/assessment/rule_group.h"
#include "models/standards/viewing.h"

namespace bespeak::assessment
{

namespace
{

constexpr std::string_view ownChoice = "own choice";
constexpr RuleFacts viewingAngle{"picture.viewing-angle", Group::Picture, "deg",
                                 "SMPTE EG-18-1994 (withdrawn)", 'B'};
constexpr RuleFacts tooLarge{"picture.too-large", Group::Picture, "deg", ownChoice, 'D'};
constexpr RuleFacts pixels{"picture.pixels", Group::Picture, "m",
                           "20/20 vision; ITU-R BT.2022, BT.1845", 'C'};
constexpr RuleFacts topEdge{"picture.top-edge", Group::Picture, "deg", "THX booklet for homes",
                            'B'};
constexpr RuleFacts eyeLine{"picture.eye-line", Group::Picture, "%",
                            "own choice: about a third is trade practice", 'D'};
constexpr RuleFacts viewingCone{"picture.viewing-cone", Group::Picture, "deg",
                                "own choice: half contrast by the catalogue", 'D'};

constexpr double lowestEyeLine = 10; // percent of the picture's height
constexpr double highestEyeLine = 66;

template <typename Figure>
std::vector<SeatValue> seatValues(const Scene& scene, const std::vector<View>& views, Figure figure)
{
    std::vector<SeatValue> values;
    for (const View& view : views) {
        const Seat& seat = scene.seats[view.seat];
        values.push_back({seat.id, seat.place, figure(view)});
    }
    return values;
}

/// A parameter about the watched picture with a figure for each seat.
template <typename Figure>
Parameter seen(const Scene& scene, const std::vector<View>& views, const RuleFacts& facts,
               Figure figure)
{
    Parameter parameter = makeParameter(facts);
    const Picture& picture = scene.pictures.front();
    parameter.subjects = {picture.id};
    parameter.facts = {{"name", nameOf(scene, picture.id)}};
    parameter.seats = seatValues(scene, views, figure);
    return parameter;
}

void checkAngles(const Scene& scene, const std::vector<View>& views, Parameters& parameters)
{
    const auto angle = [](const View& view) { return view.angle; };
    Parameter least = seen(scene, views, viewingAngle, angle);
    least.lowest = standards::leastViewingAngle;
    judgeSeats(least);
    parameters.push_back(std::move(least));
    Parameter most = seen(scene, views, tooLarge, angle);
    most.highest = standards::largestViewingAngle;
    judgeSeats(most);
    parameters.push_back(std::move(most));
}

void checkPixels(const Scene& scene, const std::vector<View>& views, Parameters& parameters)
{
    const Picture& picture = scene.pictures.front();
    if (picture.pixelsAcross == 0) {
        Parameter unknown = makeUnjudged(pixels, {"resolution of " + nameOf(scene, picture.id)});
        unknown.subjects = {picture.id};
        parameters.push_back(std::move(unknown));
        return;
    }
    Parameter parameter =
        seen(scene, views, pixels, [](const View& view) { return view.distance; });
    const auto limit = standards::acuityDistance(picture.width, picture.pixelsAcross);
    if (limit) {
        parameter.lowest = *limit;
        judgeSeats(parameter);
        parameters.push_back(std::move(parameter));
    }
}

void checkHeight(const Scene& scene, const std::vector<View>& views, Parameters& parameters)
{
    Parameter top = seen(scene, views, topEdge, [](const View& view) { return view.top; });
    top.highest = standards::highestPictureTop;
    judgeSeats(top);
    parameters.push_back(std::move(top));
    Parameter third =
        seen(scene, views, eyeLine, [](const View& view) { return view.eyeLine * 100; });
    third.lowest = lowestEyeLine;
    third.highest = highestEyeLine;
    judgeSeats(third);
    parameters.push_back(std::move(third));
}

/// Degrees from straight ahead to half of the contrast or gain; empty: unknown.
std::optional<double> halfCone(const PlacedThing& thing)
{
    if (const auto* display = std::get_if<catalogue::DisplaySpecs>(&thing.component->specs)) {
        return display->viewingCone ? std::optional(*display->viewingCone / 2) : std::nullopt;
    }
    if (const auto* screen = std::get_if<catalogue::ScreenSpecs>(&thing.component->specs)) {
        return screen->halfGainAngle;
    }
    return std::nullopt;
}

void checkCone(const Scene& scene, const std::vector<View>& views, Parameters& parameters)
{
    const Picture& picture = scene.pictures.front();
    const PlacedThing* thing = findThing(scene, picture.id);
    const auto limit =
        thing != nullptr && thing->component != nullptr ? halfCone(*thing) : std::nullopt;
    if (!limit) {
        Parameter unknown =
            makeUnjudged(viewingCone, {"viewing cone of " + nameOf(scene, picture.id)});
        unknown.subjects = {picture.id};
        parameters.push_back(std::move(unknown));
        return;
    }
    Parameter parameter =
        seen(scene, views, viewingCone, [](const View& view) { return view.offAxis; });
    parameter.highest = *limit;
    judgeSeats(parameter);
    parameters.push_back(std::move(parameter));
}

/// What is missing before a picture can be judged; empty: nothing.
std::string missing(const Scene& scene, const std::vector<View>& views)
{
    if (scene.pictures.empty()) {
        return scene.seats.empty() ? "" : "a display or a screen";
    }
    const Picture& picture = scene.pictures.front();
    if (picture.width <= 0 || picture.height <= 0) {
        return "picture size of " + nameOf(scene, picture.id);
    }
    return views.empty() ? "a seat that looks at the picture" : "";
}

Parameters assessPicture(const Scene& scene)
{
    Parameters parameters;
    const std::vector<View> views = viewsOf(scene);
    const std::string need = missing(scene, views);
    if (!need.empty()) {
        parameters.push_back(makeUnjudged(viewingAngle, {need}));
        if (!scene.pictures.empty()) {
            parameters.back().subjects = {scene.pictures.front().id};
        }
    }
    if (!views.empty()) {
        checkAngles(scene, views, parameters);
        checkPixels(scene, views, parameters);
        checkHeight(scene, views, parameters);
        checkCone(scene, views, parameters);
        checkRows(scene, views, parameters);
    }
    if (!scene.pictures.empty()) {
        checkProjection(scene, parameters);
    }
    return parameters;
}

/// Seats are named, and where they are is said by Aspect::Seats.
Interest interest(const Scene&, const PlacedThing& thing)
{
    if (thing.isOf(catalogue::KindGroup::Picture)) {
        return Interest::Place;
    }
    return thing.isOf(catalogue::KindGroup::Seating) ? Interest::Kind : Interest::None;
}

} // namespace

const RuleGroup& pictureRules()
{
    static const RuleGroup group{Group::Picture, Aspect::Pictures | Aspect::Seats | Aspect::Things,
                                 assessPicture,  proposePicture,
                                 pictureWords(), pictureRemedyWords(),
                                 interest};
    return group;
}

} // namespace bespeak::assessment
