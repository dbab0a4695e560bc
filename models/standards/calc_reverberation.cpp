// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/absorption_rating.h"
#include "models/standards/air_absorption.h"
#include "models/standards/inputs.h"
#include "models/standards/range.h"
#include "models/standards/reflection.h"
#include "models/standards/reverberation.h"
#include "models/standards/topic.h"

#include <algorithm>

namespace bespeak::standards
{

namespace
{

using nlohmann::json;

BoxSize readBox(Inputs& inputs)
{
    const std::vector<double> sides = inputs.numbers("dims_m", 3);
    return {sides[0], sides[1], sides[2]};
}

double readSpeed(Inputs& inputs)
{
    return inputs.numberOr("c", speedOfSound);
}

// The coefficients of a box's six surfaces by their names, in the order x0, xL, y0, yL, z0, zL.
std::array<double, 6> readSides(const json& object, Inputs& inputs,
                                const std::array<const char*, 6>& names)
{
    std::array<double, 6> coefficients{};
    inputs.allow("alpha");
    const auto found = object.find("alpha");
    if (found == object.end() || !found->is_object()) {
        inputs.refuse("alpha", "an object of six coefficients");
        return coefficients;
    }
    Inputs sides(*found);
    for (std::size_t side = 0; side < names.size(); ++side) {
        coefficients[side] = sides.number(names[side]);
        if (coefficients[side] < 0) {
            sides.refuse(names[side], "at least 0");
        }
    }
    if (sides.problem()) {
        inputs.refuse("alpha", "an object of six coefficients of at least 0");
    }
    return coefficients;
}

Result<json> reverberationOf(const AbsorbingRoom& room)
{
    const Result<double> sabine = sabineTime(room);
    const Result<double> eyring = eyringTime(room);
    if (!sabine || !eyring) {
        return failWith(sabine ? eyring : sabine);
    }
    return json{{"volume_m3", room.volume},
                {"surface_m2", room.surface},
                {"A_m2", room.absorption},
                {"sabine_s", *sabine},
                {"eyring_s", *eyring}};
}

Result<json> calcBoxTime(const json& object)
{
    Inputs inputs(object);
    const BoxSize size = readBox(inputs);
    const std::array<double, 6> sides =
        readSides(object, inputs, {"left", "right", "front", "back", "floor", "ceiling"});
    AbsorbingRoom room;
    room.c = readSpeed(inputs);
    room.absorption = inputs.numberOr("extra_absorption_m2", 0);
    room.volume = size[0] * size[1] * size[2];
    for (std::size_t side = 0; side < sides.size(); ++side) {
        const double area = room.volume / size[side / 2];
        room.surface += area;
        room.absorption += area * sides[side];
    }
    return inputs.then([&] { return reverberationOf(room); });
}

Result<json> calcAirTime(const json& object)
{
    Inputs inputs(object);
    AbsorbingRoom room;
    room.volume = inputs.number("volume_m3");
    room.surface = inputs.number("surface_m2");
    room.absorption = room.surface * inputs.number("alpha_mean");
    room.air = inputs.number("m_per_m");
    room.c = readSpeed(inputs);
    return inputs.then([&] { return answer("eyring_s", eyringTime(room)); });
}

Result<json> calcSabine(const json& object)
{
    Inputs inputs(object);
    AbsorbingRoom room;
    room.volume = inputs.number("volume_m3");
    const std::vector<double> surfaces = inputs.numbers("surfaces_m2");
    const std::vector<double> alpha = inputs.numbers("alpha", surfaces.size());
    for (std::size_t i = 0; i < surfaces.size(); ++i) {
        room.surface += surfaces[i];
        room.absorption += surfaces[i] * alpha[i];
    }
    room.c = readSpeed(inputs);
    return inputs.then([&] { return answer("t60_s", sabineTime(room)); });
}

AbsorbingAxes readAxes(Inputs& inputs)
{
    const std::vector<double> alpha = inputs.numbers("alpha", 3);
    return {inputs.number("volume_m3"),
            {inputs.number("Sx"), inputs.number("Sy"), inputs.number("Sz")},
            {alpha[0], alpha[1], alpha[2]},
            readSpeed(inputs)};
}

Result<json> calcArau(const json& object)
{
    Inputs inputs(object);
    const AbsorbingAxes room = readAxes(inputs);
    return inputs.then([&] { return answer("t60_s", arauTime(room)); });
}

Result<json> calcFitzroy(const json& object)
{
    Inputs inputs(object);
    const AbsorbingAxes room = readAxes(inputs);
    return inputs.then([&] { return answer("t60_s", fitzroyTime(room)); });
}

Result<json> calcNrc(const json& object)
{
    Inputs inputs(object);
    const std::vector<double> alpha = inputs.numbers("alpha_250_500_1k_2k", 4);
    return inputs.then([&] {
        return answer("nrc_unrounded",
                      noiseReductionCoefficient({alpha[0], alpha[1], alpha[2], alpha[3]}));
    });
}

Result<json> calcWeighted(const json& object)
{
    Inputs inputs(object);
    const std::vector<double> alpha = inputs.numbers("alpha_p_250_500_1k_2k_4k", 5);
    return inputs.then([&] {
        return weightedAbsorption({alpha[0], alpha[1], alpha[2], alpha[3], alpha[4]})
            .map([](const WeightedAbsorption& rating) {
                return json{{"alpha_w", rating.alpha},
                            {"indicator", rating.indicator},
                            {"class", rating.absorberClass}};
            });
    });
}

Result<json> calcTarget(const json& object)
{
    Inputs inputs(object);
    const double volume = inputs.number("volume_m3");
    return inputs.then([&] { return answer("tm_s", referenceRoomTime(volume)); });
}

Result<json> calcInverseSabine(const json& object)
{
    Inputs inputs(object);
    const BoxSize size = readBox(inputs);
    const double time = inputs.number("t60_s");
    const double c = readSpeed(inputs);
    return inputs.then([&] {
        return inverseSabine(size, time, c).map([](const InverseSabine& found) {
            return json{{"absorption", found.absorption}, {"max_order", found.highestOrder}};
        });
    });
}

json coordinates(geometry::Vec3 point)
{
    return json::array({point.x, point.y, point.z});
}

Result<json> calcFirstReflection(const json& object)
{
    constexpr std::array<const char*, 6> names{"x0", "xL", "y0", "yL", "z0", "zL"};
    Inputs inputs(object);
    const BoxSize size = readBox(inputs);
    const geometry::Vec3 source = inputs.point("source_m");
    const geometry::Vec3 receiver = inputs.point("receiver_m");
    const std::string wall = inputs.text("wall");
    const double c = readSpeed(inputs);
    const auto* name = std::ranges::find(names, wall);
    if (name == names.end()) {
        inputs.refuse("wall", "one of x0, xL, y0, yL, z0, zL");
        name = names.begin();
    }
    const auto side = static_cast<std::size_t>(name - names.begin());
    const double alpha = readSides(object, inputs, names)[side];
    const std::size_t axis = side / 2;
    const Plane plane{{axis == 0 ? 1.0 : 0.0, axis == 1 ? 1.0 : 0.0, axis == 2 ? 1.0 : 0.0},
                      side % 2 == 0 ? 0.0 : size[axis]};
    return inputs.then([&] {
        return firstReflection(plane, source, receiver, alpha, c).map([](const Reflection& found) {
            return json{{"direct_m", found.direct},
                        {"image_m", coordinates(found.image)},
                        {"point_m", coordinates(found.point)},
                        {"path_m", found.path},
                        {"delay_ms", found.delay * 1000},
                        {"level_db", found.level}};
        });
    });
}

Result<json> calcImageCount(const json& object)
{
    Inputs inputs(object);
    // A box of any size has as many images from any place.
    inputs.allow("dims_m");
    inputs.allow("source_m");
    const auto order = static_cast<int>(inputs.whole("max_order", 0, 1000));
    return inputs.then([&] { return answer("unique_images", imageCount(order)); });
}

std::vector<geometry::Vec2> readCorners(const json& object, Inputs& inputs)
{
    std::vector<geometry::Vec2> corners;
    inputs.allow("corners_m");
    const auto found = object.find("corners_m");
    if (found == object.end() || !found->is_array() || found->size() > Inputs::mostElements) {
        inputs.refuse("corners_m", "a list of corners [x, y]");
        return corners;
    }
    for (const json& corner : *found) {
        const bool isPair = corner.is_array() && corner.size() == 2 && corner[0].is_number() &&
                            corner[1].is_number();
        if (!isPair) {
            inputs.refuse("corners_m", "a list of corners [x, y]");
            break;
        }
        corners.push_back({corner[0].get<double>(), corner[1].get<double>()});
    }
    return corners;
}

Result<json> calcPolygonRoom(const json& object)
{
    Inputs inputs(object);
    const double height = inputs.number("height_m");
    const std::vector<geometry::Vec2> corners = readCorners(object, inputs);
    return inputs.then([&] {
        return extrudedRoom(corners, height).map([](const ExtrudedRoom& room) {
            return json{{"volume_m3", room.volume},
                        {"floor_m2", room.floor},
                        {"wall_areas_sorted_m2", room.walls}};
        });
    });
}

Result<json> calcCriticalDistance(const json& object)
{
    Inputs inputs(object);
    const double q = inputs.number("q");
    const double surface = inputs.number("surface_m2");
    const double alpha = inputs.number("alpha_mean");
    return inputs.then([&] { return answer("rc_m", criticalDistance(q, surface, alpha)); });
}

Result<json> calcAir(const json& object)
{
    Inputs inputs(object);
    const Air air{inputs.number("temperature_c"), inputs.number("rh_percent"),
                  inputs.numberOr("pressure_kpa", Air{}.pressure)};
    const double frequency = inputs.number("f_hz");
    return inputs.then([&] {
        return airAttenuation(air, frequency).map([](double attenuation) {
            return json{{"alpha_db_per_km", attenuation * 1000}};
        });
    });
}

constexpr Topic rows[] = {
    {"rt60", "dims_m, alpha {floor, ceiling, front, back, left, right}, extra_absorption_m2, c",
     "volume_m3, surface_m2, A_m2, sabine_s, eyring_s", "Sabine 1922; Eyring 1930", calcBoxTime},
    {"rt60_air", "volume_m3, surface_m2, alpha_mean, m_per_m, c", "eyring_s",
     "Eyring 1930 with the air's absorption; Kuttruff", calcAirTime},
    {"sabine", "volume_m3, surfaces_m2, alpha, c", "t60_s", "Sabine 1922", calcSabine},
    {"arau", "volume_m3, Sx, Sy, Sz (m2), alpha, c", "t60_s", "Arau-Puchades 1988", calcArau},
    {"fitzroy", "volume_m3, Sx, Sy, Sz (m2), alpha, c", "t60_s", "Fitzroy 1959", calcFitzroy},
    {"nrc", "alpha_250_500_1k_2k", "nrc_unrounded", "ASTM C423", calcNrc},
    {"iso11654", "alpha_p_250_500_1k_2k_4k", "alpha_w, indicator, class", "ISO 11654:1997",
     calcWeighted},
    {"ebu_target", "volume_m3", "tm_s", "EBU Tech 3276 (1998); ITU-R BS.1116", calcTarget},
    {"pra_inverse_sabine", "dims_m, t60_s, c", "absorption, max_order",
     "Sabine 1922; pyroomacoustics", calcInverseSabine},
    {"first_reflection", "dims_m, source_m, receiver_m, alpha {x0 … zL}, wall, c",
     "direct_m, image_m, point_m, path_m, delay_ms, level_db", "Allen and Berkley 1979",
     calcFirstReflection},
    {"image_count", "max_order (dims_m and source_m change nothing)", "unique_images", "geometry",
     calcImageCount},
    {"polygon_room", "corners_m, height_m", "volume_m3, floor_m2, wall_areas_sorted_m2", "geometry",
     calcPolygonRoom},
    {"critical_distance", "q, surface_m2, alpha_mean", "rc_m", "Hopkins and Stryker 1948",
     calcCriticalDistance},
    {"air_absorption", "temperature_c, rh_percent, f_hz, pressure_kpa", "alpha_db_per_km",
     "ISO 9613-1:1993", calcAir},
};

} // namespace

std::span<const Topic> reverberationTopics()
{
    return rows;
}

} // namespace bespeak::standards
