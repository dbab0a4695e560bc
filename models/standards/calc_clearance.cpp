// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/clearance.h"
#include "models/standards/inputs.h"
#include "models/standards/topic.h"

namespace bespeak::standards
{

namespace
{

using nlohmann::json;

PlanRectangle rectangle(Inputs& inputs, const char* field)
{
    const std::vector<double> sides = inputs.numbers(field, 4);
    return {{sides[0], sides[1]}, {sides[2], sides[3]}};
}

Result<json> walkway(const json& object)
{
    Inputs inputs(object);
    const PlanRectangle one = rectangle(inputs, "rect_a_m");
    const PlanRectangle other = rectangle(inputs, "rect_b_m");
    return inputs.then([&] {
        return clearGap(one, other).map([](double gap) {
            return json{{"gap_m", gap}, {"accessible", gap >= accessibleWay}};
        });
    });
}

Result<json> swing(const json& object)
{
    Inputs inputs(object);
    const std::vector<double> hinge = inputs.numbers("hinge_m", 2);
    const double leaf = inputs.number("width_m");
    const PlanRectangle thing = rectangle(inputs, "rect_m");
    return inputs.then([&] {
        return doorSweep({hinge[0], hinge[1]}, leaf, thing).map([](const DoorSweep& sweep) {
            return json{{"nearest_m", sweep.nearest}, {"clear", sweep.isClear}};
        });
    });
}

Result<json> turning(const json& object)
{
    Inputs inputs(object);
    const double width = inputs.number("free_w_m");
    const double depth = inputs.number("free_d_m");
    return inputs.then([&] { return answer("fits", canTurn(width, depth)); });
}

Result<json> pitch(const json& object)
{
    Inputs inputs(object);
    const double reclined = inputs.number("reclined_depth_m");
    const double aisle = inputs.number("aisle_m");
    return inputs.then([&] { return answer("pitch_m", rowPitch(reclined, aisle)); });
}

constexpr Topic topics[] = {
    {"walkway", "rect_a_m, rect_b_m: [x low, y low, x high, y high]", "gap_m, accessible",
     "2010 ADA Standards 403.5.1", walkway},
    {"door_swing", "hinge_m: [x, y], width_m, rect_m: [x low, y low, x high, y high]",
     "nearest_m, clear", "geometry", swing},
    {"turning", "free_w_m, free_d_m", "fits", "2010 ADA Standards 304.3.1", turning},
    {"row_pitch", "reclined_depth_m, aisle_m", "pitch_m", "Seatcraft, Valencia: trade guides",
     pitch},
};

} // namespace

std::span<const Topic> clearanceTopics()
{
    return topics;
}

} // namespace bespeak::standards
