// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/bonello.h"
#include "models/standards/inputs.h"
#include "models/standards/modal_response.h"
#include "models/standards/range.h"
#include "models/standards/sbir.h"
#include "models/standards/schroeder.h"
#include "models/standards/topic.h"

#include <algorithm>

namespace bespeak::standards
{

namespace
{

using nlohmann::json;

constexpr double metresPerFoot = 0.3048;

BoxSize readBox(Inputs& inputs)
{
    const bool inFeet = inputs.has("dims_ft");
    const std::vector<double> sides = inputs.numbers(inFeet ? "dims_ft" : "dims_m", 3);
    const double unit = inFeet ? metresPerFoot : 1;
    return {sides[0] * unit, sides[1] * unit, sides[2] * unit};
}

double readSpeed(Inputs& inputs)
{
    return inputs.has("c_ft_s") ? inputs.number("c_ft_s") * metresPerFoot
                                : inputs.numberOr("c", speedOfSound);
}

ModeOrder orderOf(Inputs& inputs, const char* field, geometry::Vec3 numbers)
{
    ModeOrder order{};
    const std::array<double, 3> along{numbers.x, numbers.y, numbers.z};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        if (along[axis] < 0 || along[axis] > 1000 || along[axis] != std::floor(along[axis])) {
            inputs.refuse(field, "whole numbers from 0 to 1000");
            return {};
        }
        order[axis] = static_cast<int>(along[axis]);
    }
    return order;
}

ModeOrder readOrder(Inputs& inputs)
{
    return orderOf(inputs, "n", inputs.point("n"));
}

Result<json> frequencies(const BoxSize& size, const std::vector<ModeOrder>& orders, double c)
{
    json list = json::array();
    for (const ModeOrder& order : orders) {
        const Result<double> frequency = modeFrequency(size, order, c);
        if (!frequency) {
            return failWith(frequency);
        }
        list.push_back(*frequency);
    }
    return json{{"f_hz", list}};
}

Result<json> calcModeFrequency(const json& object)
{
    Inputs inputs(object);
    const BoxSize size = readBox(inputs);
    const double c = readSpeed(inputs);
    if (inputs.has("orders")) {
        std::vector<ModeOrder> orders;
        for (const geometry::Vec3 numbers : inputs.points("orders")) {
            orders.push_back(orderOf(inputs, "orders", numbers));
        }
        return inputs.then([&] { return frequencies(size, orders, c); });
    }
    const ModeOrder order = readOrder(inputs);
    return inputs.then([&] {
        return modeFrequency(size, order, c).map([&](double frequency) {
            return json{{"f_hz", frequency}, {"type", modeTypeName(modeType(order))}};
        });
    });
}

Result<json> calcModeList(const json& object)
{
    Inputs inputs(object);
    const BoxSize size = readBox(inputs);
    const double highest = inputs.number("f_max");
    const double c = readSpeed(inputs);
    return inputs.then([&] {
        return modesUpTo(size, highest, c).map([](const std::vector<Mode>& modes) {
            json first = json::array();
            for (std::size_t i = 0; i < std::min<std::size_t>(6, modes.size()); ++i) {
                first.push_back(modes[i].frequency);
            }
            return json{{"count", modes.size()}, {"first_six_hz", first}};
        });
    });
}

Result<json> calcModeShape(const json& object)
{
    Inputs inputs(object);
    const BoxSize size = readBox(inputs);
    const ModeOrder order = readOrder(inputs);
    const geometry::Vec3 point = inputs.point("point_m");
    return inputs.then([&] { return answer("p", modeShape(size, order, point)); });
}

Result<json> calcModalResponse(const json& object)
{
    Inputs inputs(object);
    const BoxSize size = readBox(inputs);
    const std::vector<geometry::Vec3> sources = inputs.points("source_list_m");
    const geometry::Vec3 a = inputs.point("seat_a_m");
    const geometry::Vec3 b = inputs.point("seat_b_m");
    const double frequency = inputs.number("f_hz");
    const ModalField field{size, sources, inputs.number("t60_s"), 20, readSpeed(inputs)};
    return inputs.then([&]() -> Result<json> {
        const Result<double> levelA = modalLevel(field, a, frequency);
        const Result<double> levelB = modalLevel(field, b, frequency);
        if (!levelA || !levelB) {
            return failWith(levelA ? levelB : levelA);
        }
        return json{{"level_a_minus_b_db", *levelA - *levelB}};
    });
}

Result<json> calcCoupling(const json& object)
{
    Inputs inputs(object);
    const BoxSize size = readBox(inputs);
    const ModeOrder order = readOrder(inputs);
    const std::vector<geometry::Vec3> sources = inputs.points("source_list_m");
    return inputs.then([&] { return answer("coupling", modeCoupling(size, order, sources)); });
}

Result<json> calcBonello(const json& object)
{
    Inputs inputs(object);
    const BoxSize size = readBox(inputs);
    const double c = readSpeed(inputs);
    return inputs.then([&] {
        return bonello(size, c).map([](const Bonello& result) {
            return json{{"counts", result.counts},
                        {"nondecreasing", result.isNondecreasing},
                        {"coincidences_covered", result.coincidencesAreCovered}};
        });
    });
}

Result<json> calcSchroeder(const json& object)
{
    Inputs inputs(object);
    const double time = inputs.number("t60_s");
    const double volume = inputs.number("volume_m3");
    return inputs.then([&] { return answer("f_hz", schroederFrequency(time, volume)); });
}

Result<json> calcQuarterWave(const json& object)
{
    Inputs inputs(object);
    const double distance = inputs.number("distance_m");
    const auto k = static_cast<int>(inputs.whole("k", 1, 1000));
    const double c = readSpeed(inputs);
    return inputs.then([&] { return answer("f_hz", quarterWaveDip(distance, k, c)); });
}

Result<json> calcPathDip(const json& object)
{
    Inputs inputs(object);
    const bool inFeet = inputs.has("direct_ft");
    const double unit = inFeet ? metresPerFoot : 1;
    const double direct = inputs.number(inFeet ? "direct_ft" : "direct_m") * unit;
    const double reflected = inputs.number(inFeet ? "reflected_ft" : "reflected_m") * unit;
    // The table that gives feet gives them for 1130 ft/s.
    const double c = inputs.has("c") || !inFeet ? readSpeed(inputs) : 1130 * metresPerFoot;
    return inputs.then([&] { return answer("f_hz", pathDip(direct, reflected, c)); });
}

constexpr std::string_view rigidBox = "Kuttruff, Room Acoustics: rigid box";
constexpr std::string_view bonelloSource = "Bonello, JAES 29(9), 1981";
constexpr std::string_view boxInputs = "dims_m | dims_ft, c | c_ft_s";

constexpr Topic rows[] = {
    {"mode_frequency", "dims_m | dims_ft, n | orders, c | c_ft_s", "f_hz, type", rigidBox,
     calcModeFrequency},
    {"mode_list", "dims_m | dims_ft, f_max (Hz), c", "count, first_six_hz", rigidBox, calcModeList},
    {"mode_shape", "dims_m, n, point_m", "p", rigidBox, calcModeShape},
    {"modal_response", "dims_m, source_list_m, seat_a_m, seat_b_m, f_hz, t60_s, c",
     "level_a_minus_b_db", "Kuttruff, Room Acoustics: modal Green's function, orders 0-20",
     calcModalResponse},
    {"multisub_coupling", "dims_m, n, source_list_m", "coupling",
     "Welti, Subwoofers: Optimum Number and Locations", calcCoupling},
    {"bonello_counts", boxInputs, "counts, nondecreasing, coincidences_covered", bonelloSource,
     calcBonello},
    {"bonello", boxInputs, "counts, nondecreasing, coincidences_covered", bonelloSource,
     calcBonello},
    {"schroeder", "t60_s, volume_m3", "f_hz", "Schroeder and Kuttruff 1962", calcSchroeder},
    {"sbir_quarter_wave", "distance_m, k, c", "f_hz", "quarter-wave rule (Allison)",
     calcQuarterWave},
    {"sbir_path", "direct_m, reflected_m | direct_ft, reflected_ft, c", "f_hz",
     "Acoustic Frontiers, boundary interference", calcPathDip},
};

} // namespace

std::span<const Topic> modeTopics()
{
    return rows;
}

} // namespace bespeak::standards
