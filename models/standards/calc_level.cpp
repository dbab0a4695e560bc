// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/inputs.h"
#include "models/standards/level.h"
#include "models/standards/topic.h"

namespace bespeak::standards
{

using nlohmann::json;

namespace
{

Result<json> calcSplAtSeat(const json& object)
{
    Inputs inputs(object);
    SplInputs spl;
    spl.sensitivity = inputs.number("sensitivity_db");
    spl.power = inputs.number("power_w");
    spl.distance = inputs.number("distance_m");
    spl.speakers = inputs.numberOr("n_speakers", 1);
    spl.roomGain = inputs.numberOr("room_gain_db", 0);
    return inputs.then([&] { return answer("spl_db", splAtSeat(spl)); });
}

Result<json> calcPowerNeeded(const json& object)
{
    Inputs inputs(object);
    const double target = inputs.number("target_db");
    const double sensitivity = inputs.number("sensitivity_db");
    const double distance = inputs.number("distance_m");
    const double gain = inputs.numberOr("room_gain_db", 0);
    return inputs.then(
        [&] { return answer("power_w", powerNeeded(target, sensitivity, distance, gain)); });
}

Result<json> calcSensitivity(const json& object)
{
    Inputs inputs(object);
    const double sensitivity = inputs.number("sens_2v83_db");
    const double ohms = inputs.number("impedance_ohm");
    return inputs.then(
        [&] { return answer("sens_1w_db", sensitivityAtOneWatt(sensitivity, ohms)); });
}

Result<json> calcAmplifierPower(const json& object)
{
    Inputs inputs(object);
    const double watts = inputs.number("rated_w");
    const double ratedOhms = inputs.number("rated_ohm");
    const double loadOhms = inputs.number("load_ohm");
    std::optional<double> limit;
    if (inputs.has("current_limit_a")) {
        limit = inputs.number("current_limit_a");
    }
    return inputs.then(
        [&] { return answer("power_w", amplifierPower(watts, ratedOhms, loadOhms, limit)); });
}

Result<json> calcSumLevels(const json& object)
{
    Inputs inputs(object);
    const std::vector<double> levels = inputs.numbers("levels_db");
    return inputs.then([&] { return answer("total_db", sumLevels(levels)); });
}

constexpr Topic all[] = {
    {"spl_at_seat",
     "sensitivity_db (1 W, 1 m), power_w, distance_m, n_speakers (1), room_gain_db (0)", "spl_db",
     "inverse square law, point source in the free field", calcSplAtSeat},
    {"power_needed", "target_db, sensitivity_db (1 W, 1 m), distance_m, room_gain_db (0)",
     "power_w", "inverse square law, point source in the free field", calcPowerNeeded},
    {"sensitivity_2v83", "sens_2v83_db, impedance_ohm", "sens_1w_db", "Ohm's law", calcSensitivity},
    {"amp_into_load", "rated_w, rated_ohm, load_ohm, current_limit_a (none)", "power_w",
     "Ohm's law", calcAmplifierPower},
    {"db_sum", "levels_db [dB, ...]", "total_db", "energy sum", calcSumLevels},
};

} // namespace

std::span<const Topic> levelTopics()
{
    return all;
}

} // namespace bespeak::standards
