// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/inputs.h"
#include "models/standards/layout.h"
#include "models/standards/range.h"
#include "models/standards/rp22.h"
#include "models/standards/topic.h"

#include <algorithm>

namespace bespeak::standards
{

using nlohmann::json;

namespace
{

Result<json> calcDirection(const json& object)
{
    Inputs inputs(object);
    const geometry::Vec3 listener = inputs.point("listener");
    const geometry::Vec3 speaker = inputs.point("speaker");
    return inputs.then([&]() -> Result<json> {
        const Direction direction = directionTo(listener, speaker);
        return json{{"azimuth_deg", direction.azimuth},
                    {"elevation_deg", direction.elevation},
                    {"sagittal_deg", direction.sagittal},
                    {"distance_m", direction.distance}};
    });
}

Result<json> calcOverheadPitfall(const json& object)
{
    Inputs inputs(object);
    const geometry::Vec3 listener = inputs.point("listener_in");
    const geometry::Vec3 speaker = inputs.point("speaker_in");
    return inputs.then([&]() -> Result<json> {
        const Direction direction = directionTo(listener, speaker);
        return json{{"elevation_deg", direction.elevation}, {"sagittal_deg", direction.sagittal}};
    });
}

Result<json> calcBs2051Range(const json& object)
{
    Inputs inputs(object);
    const std::string layout = inputs.text("layout");
    const std::string label = inputs.text("label");
    const double azimuth = inputs.number("azimuth_left_positive_deg");
    const double elevation = inputs.number("elevation_deg");
    return inputs.then([&]() -> Result<json> {
        const Bs2051Position* position = findBs2051(layout, label);
        if (position == nullptr) {
            return outOfRange("the layout and label", "a position of ITU-R BS.2051");
        }
        return json{{"in_range", isInRange(*position, label, azimuth, elevation)}};
    });
}

Result<json> calcDolbyOverhead(const json& object)
{
    Inputs inputs(object);
    const auto role = findOverhead(inputs.text("role"));
    const double sagittal = inputs.number("sagittal_deg");
    if (!role) {
        inputs.refuse("role", "top_front, top_middle or top_rear");
    }
    return inputs.then([&]() -> Result<json> {
        return json{{"in_range", dolbyOverhead(*role).contains(sagittal)}};
    });
}

Result<json> calcRp22Level(const json& object)
{
    Inputs inputs(object);
    const std::string name = inputs.text("parameter");
    const double value = inputs.number("value");
    const auto rows = rp22Parameters();
    const auto row = std::ranges::find(rows, std::string_view(name), &Rp22Parameter::name);
    if (row == rows.end()) {
        inputs.refuse("parameter", "P1 to P21");
    }
    return inputs.then([&]() -> Result<json> {
        return json{{"level", levelReached(row->minimum, row->bound, value)}};
    });
}

Result<json> calcLevelSpread(const json& object)
{
    Inputs inputs(object);
    const geometry::Vec3 seat = inputs.point("seat");
    const geometry::Vec3 reference = inputs.point("rsp");
    const std::vector<geometry::Vec3> speakers = inputs.points("speakers");
    return inputs.then([&]() -> Result<json> {
        return json{{"max_difference_db", levelSpread(speakers, reference, seat)}};
    });
}

constexpr std::string_view rp22Source = "CEDIA/CTA-RP22 v1.2 (2023), appendix A, by transcription";

constexpr Topic all[] = {
    {"direction", "listener [x, y, z] m, speaker [x, y, z] m",
     "azimuth_deg (right positive), elevation_deg, sagittal_deg, distance_m", "geometry",
     calcDirection},
    {"overhead_pitfall", "listener_in [x, y, z], speaker_in [x, y, z]",
     "elevation_deg, sagittal_deg", "geometry", calcOverheadPitfall},
    {"bs2051_range", "layout, label, azimuth_left_positive_deg, elevation_deg", "in_range",
     "ITU-R BS.2051-2 as encoded in the EBU ADM renderer", calcBs2051Range},
    {"dolby_overhead", "role (top_front, top_middle, top_rear), sagittal_deg", "in_range",
     "Dolby Atmos Home Theater Installation Guidelines R3.1, figure 11", calcDolbyOverhead},
    {"rp22_level", "parameter (P1 to P21), value in its unit", "level (0 to 4)", rp22Source,
     calcRp22Level},
    {"rp22_spl_difference", "seat, rsp [x, y, z] m, speakers [[x, y, z], ...] m",
     "max_difference_db", rp22Source, calcLevelSpread},
};

} // namespace

std::span<const Topic> layoutTopics()
{
    return all;
}

} // namespace bespeak::standards
