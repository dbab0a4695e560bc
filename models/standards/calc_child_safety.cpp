// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/child_reach.h"
#include "models/standards/inputs.h"
#include "models/standards/tip_over.h"
#include "models/standards/topic.h"

#include <cmath>
#include <numbers>

namespace bespeak::standards
{

namespace
{

using nlohmann::json;

constexpr double centimetre = 0.01;

Result<json> stature(const json& object)
{
    Inputs inputs(object);
    const double age = inputs.number("age_months");
    const std::int64_t percentile = inputs.whole("percentile", 1, 99);
    if (inputs.text("sex") != "M") {
        inputs.refuse("sex", "M: the taller of the two tables is the one that is known");
    }
    if (percentile != 50 && percentile != 95) {
        inputs.refuse("percentile", "50 or 95");
    }
    return inputs.then([&] {
        const Result<double> height =
            boysStature(age, percentile == 95 ? Percentile::P95 : Percentile::P50);
        return answer("stature_cm", height.map([](double metres) { return metres / centimetre; }));
    });
}

Result<json> lms(const json& object)
{
    Inputs inputs(object);
    const double median = inputs.number("M");
    const double power = inputs.number("L");
    const double variation = inputs.number("S");
    const double z = inputs.number("percentile_z");
    return inputs.then(
        [&] { return answer("value_cm", growthMeasure(median, power, variation, z)); });
}

Result<json> reach(const json& object)
{
    Inputs inputs(object);
    const double stature = inputs.number("stature_p95_m");
    const double climb = inputs.numberOr("climb_surface_m", 0);
    return inputs.then([&] { return answer("reach_m", childReach(stature, climb)); });
}

Result<json> tip(const json& object)
{
    Inputs inputs(object);
    const StandingThing thing{inputs.number("mass_kg"), inputs.number("half_depth_m"),
                              inputs.number("cg_height_m"), inputs.number("push_height_m")};
    return inputs.then([&] {
        return tipOver(thing).map([](const TipOver& result) {
            return json{{"tip_angle_deg", result.angle * 180 / std::numbers::pi},
                        {"tip_force_n", result.force},
                        {"iec62368_force_n", result.requiredForce},
                        {"passes_10deg", result.standsTilted},
                        {"passes_horizontal_force", result.standsPushed}};
        });
    });
}

Result<json> msClass(const json& object)
{
    Inputs inputs(object);
    const double mass = inputs.number("mass_kg");
    const double height = inputs.number("height_m");
    const Held held = inputs.flag("mounted") ? Held::Mounted : Held::Standing;
    return inputs.then([&] {
        return mechanicalClass(mass, height, held).map([](MechanicalClass found) {
            constexpr const char* names[] = {"MS1", "MS2", "MS3"};
            return json{{"cls", names[static_cast<std::size_t>(found)]}};
        });
    });
}

Result<json> cord(const json& object)
{
    Inputs inputs(object);
    const double lowest = inputs.number("lowest_point_m");
    const double loop = inputs.number("loop_length_mm") / 1'000;
    const CordHold hold = inputs.flag("secured") ? CordHold::Secured : CordHold::Loose;
    return inputs.then([&] { return answer("ok", isCordSafe(lowest, loop, hold)); });
}

Result<json> dresser(const json& object)
{
    Inputs inputs(object);
    const FurnitureUse use = inputs.text("kind") == "clothing_storage"
                                 ? FurnitureUse::ClothingStorage
                                 : FurnitureUse::Other;
    const double height = inputs.number("height_mm") / 1'000;
    const double mass = inputs.number("mass_kg");
    const double volume = inputs.number("volume_dm3") / 1'000;
    return inputs.then(
        [&] { return answer("in_scope", isInDresserRule(use, height, mass, volume)); });
}

constexpr Topic topics[] = {
    {"stature", "sex: M, age_months: 24-240, percentile: 50 or 95", "stature_cm",
     "CDC growth charts (2000)", stature},
    {"lms", "L, M, S, percentile_z", "value_cm: in the unit of M", "CDC growth charts (2000)", lms},
    {"reach", "stature_p95_m, climb_surface_m = 0", "reach_m", "own choice", reach},
    {"tip_over", "mass_kg, half_depth_m, cg_height_m, push_height_m",
     "tip_angle_deg, tip_force_n, iec62368_force_n, passes_10deg, passes_horizontal_force",
     "IEC 62368-1:2018 clause 8.6", tip},
    {"ms_class", "mass_kg, height_m, mounted", "cls", "IEC 62368-1:2018 Table 35", msClass},
    {"cord", "lowest_point_m, loop_length_mm, secured", "ok",
     "Competition and Consumer (Corded Internal Window Coverings), Australia", cord},
    {"csu_scope", "kind: clothing_storage or another, height_mm, mass_kg, volume_dm3", "in_scope",
     "ASTM F2057-23, 16 CFR 1261", dresser},
};

} // namespace

std::span<const Topic> childSafetyTopics()
{
    return topics;
}

} // namespace bespeak::standards
