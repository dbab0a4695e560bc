// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/cabling.h"
#include "models/standards/inputs.h"
#include "models/standards/topic.h"

namespace bespeak::standards
{

namespace
{

using nlohmann::json;

constexpr double foot = 0.3048;

Result<json> wire(const json& object)
{
    Inputs inputs(object);
    const int awg = static_cast<int>(inputs.whole("awg", 0, 40));
    const double length = inputs.number("length_m");
    const double impedance = inputs.number("impedance_ohm");
    return inputs.then([&] {
        return wireLoss(awg, length, impedance).map([](const WireLoss& loss) {
            return json{{"r_ohm", loss.resistance},
                        {"r_percent", loss.share * 100},
                        {"loss_db", loss.level}};
        });
    });
}

Result<json> wireMax(const json& object)
{
    Inputs inputs(object);
    const int awg = static_cast<int>(inputs.whole("awg", 0, 40));
    const double impedance = inputs.number("impedance_ohm");
    const double share = inputs.numberOr("percent", 5) / 100;
    return inputs.then([&] {
        return longestRun(awg, impedance, share).map([](double metres) {
            return json{{"length_ft", metres / foot}, {"length_m", metres}};
        });
    });
}

Result<json> circuit(const json& object)
{
    Inputs inputs(object);
    const double breaker = inputs.number("breaker_a");
    const double voltage = inputs.number("voltage_v");
    return inputs.then(
        [&] { return answer("max_continuous_w", continuousLoad(breaker, voltage)); });
}

Result<json> hdmi(const json& object)
{
    Inputs inputs(object);
    const double gigabits = inputs.number("rate_gbps");
    const double length = inputs.number("length_m");
    const std::string name = inputs.text("cable");
    HdmiCable cable = HdmiCable::Passive;
    if (name == "active") {
        cable = HdmiCable::Active;
    } else if (name == "optical") {
        cable = HdmiCable::Optical;
    } else if (name != "passive") {
        inputs.refuse("cable", "passive, active or optical");
    }
    return inputs.then([&] {
        return hdmiLimit(gigabits, cable).map([length](double limit) {
            return json{{"limit_m", limit}, {"ok", length <= limit}};
        });
    });
}

constexpr Topic topics[] = {
    {"wire", "awg, length_m: one way, impedance_ohm", "r_ohm, r_percent, loss_db", "ASTM B258",
     wire},
    {"wire_max", "awg, impedance_ohm, percent = 5", "length_ft, length_m: one way",
     "R. Russell's table", wireMax},
    {"circuit", "breaker_a, voltage_v", "max_continuous_w", "NEC 210.20(A)", circuit},
    {"hdmi", "rate_gbps, length_m, cable: passive, active or optical", "limit_m, ok",
     "ViewSonic, CYP, HDMI LA", hdmi},
};

} // namespace

std::span<const Topic> cablingTopics()
{
    return topics;
}

} // namespace bespeak::standards
