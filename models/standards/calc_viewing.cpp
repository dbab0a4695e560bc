// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/inputs.h"
#include "models/standards/projection.h"
#include "models/standards/topic.h"
#include "models/standards/viewing.h"

namespace bespeak::standards
{

using nlohmann::json;

namespace
{

constexpr double metresPerInch = 0.0254;
constexpr double metresPerFoot = 0.3048;

Result<json> calcScreenSize(const json& object)
{
    Inputs inputs(object);
    const double diagonal = inputs.number("diagonal_m");
    const double aspect = inputs.number("aspect");
    return inputs.then([&] {
        return screenSize(diagonal, aspect).map([](ScreenSize size) {
            return json{{"width_m", size.width}, {"height_m", size.height}};
        });
    });
}

Result<json> calcHorizontalAngle(const json& object)
{
    Inputs inputs(object);
    // In heights of the picture, the width is the aspect ratio.
    const bool inHeights = inputs.has("distance_in_heights");
    const double width = inputs.number(inHeights ? "aspect" : "width_m");
    const double distance = inputs.number(inHeights ? "distance_in_heights" : "distance_m");
    return inputs.then([&] { return answer("angle_deg", horizontalAngle(width, distance)); });
}

Result<json> calcOffAxisAngle(const json& object)
{
    Inputs inputs(object);
    const double width = inputs.number("width_m");
    const double distance = inputs.number("distance_m");
    const double offset = inputs.number("lateral_offset_m");
    return inputs.then([&] { return answer("angle_deg", offAxisAngle(width, distance, offset)); });
}

Result<json> calcDistanceForAngle(const json& object)
{
    Inputs inputs(object);
    const double angle = inputs.number("angle_deg");
    if (!inputs.has("diagonal_in")) {
        const double width = inputs.number("width_m");
        return inputs.then([&] { return answer("distance_m", distanceForAngle(width, angle)); });
    }
    const double diagonal = inputs.number("diagonal_in");
    const double aspect = inputs.number("aspect");
    return inputs.then([&] {
        const auto inches = screenSize(diagonal, aspect).and_then([&](ScreenSize size) {
            return distanceForAngle(size.width, angle);
        });
        return answer("distance_in", inches);
    });
}

Result<json> calcThxDistance(const json& object)
{
    Inputs inputs(object);
    const double inches = inputs.number("diagonal_in");
    return inputs.then([&] {
        return answer("distance_in", thxDistance(inches * metresPerInch).map([](double metres) {
            return metres / metresPerInch;
        }));
    });
}

Result<json> calcAcuityDistance(const json& object)
{
    Inputs inputs(object);
    const double width = inputs.number("width_m");
    const double pixels = inputs.number("pixels_h");
    const double minutes = inputs.numberOr("arcmin", 1);
    return inputs.then(
        [&] { return answer("distance_m", acuityDistance(width, pixels, minutes)); });
}

Result<json> calcVertical(const json& object)
{
    Inputs inputs(object);
    const double eye = inputs.number("eye_z_m");
    const double bottom = inputs.number("screen_bottom_z_m");
    const double height = inputs.number("screen_height_m");
    const double distance = inputs.number("distance_m");
    return inputs.then([&] {
        return verticalAngles(eye, bottom, height, distance).map([](VerticalAngles angles) {
            return json{{"top_deg", angles.top}, {"centre_deg", angles.centre}};
        });
    });
}

Result<json> calcProjectorLuminance(const json& object)
{
    Inputs inputs(object);
    const double lumens = inputs.number("lumens");
    const double gain = inputs.number("gain");
    const double aspect = inputs.number("aspect");
    const double width = inputs.has("width_ft") ? inputs.number("width_ft") * metresPerFoot
                                                : inputs.number("width_m");
    return inputs.then([&]() -> Result<json> {
        return projectorLuminance(lumens, gain, width * width / aspect).map([](double luminance) {
            return json{{"nits", luminance}, {"footlamberts", luminance / candelaPerFootlambert}};
        });
    });
}

Result<json> calcThrow(const json& object)
{
    Inputs inputs(object);
    const double width = inputs.number("width_m");
    const double least = inputs.number("tr_min");
    const double most = inputs.number("tr_max");
    const double distance = inputs.number("lens_distance_m");
    return inputs.then([&] {
        return throwRange(width, least, most).map([&](ThrowRange range) {
            return json{{"min_m", range.nearest},
                        {"max_m", range.farthest},
                        {"fits", range.contains(distance)}};
        });
    });
}

Result<json> calcRiser(const json& object)
{
    Inputs inputs(object);
    RowSight rows;
    rows.eyeHeight = inputs.number("eye_z_m");
    rows.frontHeadTop = inputs.number("front_head_top_z_m");
    rows.pictureBottom = inputs.number("screen_bottom_z_m");
    rows.frontDistance = inputs.number("front_row_distance_m");
    rows.rearDistance = inputs.number("rear_row_distance_m");
    rows.clearance = inputs.numberOr("clearance_m", rows.clearance);
    return inputs.then([&] { return answer("riser_m", riserHeight(rows)); });
}

constexpr Topic all[] = {
    {"screen_dims", "diagonal_m, aspect", "width_m, height_m", "geometry", calcScreenSize},
    {"horizontal_angle", "width_m, distance_m; or aspect, distance_in_heights", "angle_deg",
     "geometry", calcHorizontalAngle},
    {"offaxis_angle", "width_m, distance_m, lateral_offset_m", "angle_deg", "geometry",
     calcOffAxisAngle},
    {"distance_for_angle", "width_m, angle_deg; or diagonal_in, aspect, angle_deg",
     "distance_m; or distance_in", "geometry; SMPTE EG-18-1994 for 30 degrees",
     calcDistanceForAngle},
    {"thx_084", "diagonal_in", "distance_in", "THX booklet", calcThxDistance},
    {"acuity_distance", "width_m, pixels_h, arcmin (1)", "distance_m",
     "20/20 vision, one arc minute; ITU-R BT.2022, BT.1845", calcAcuityDistance},
    {"vertical", "eye_z_m, screen_bottom_z_m, screen_height_m, distance_m", "top_deg, centre_deg",
     "geometry; THX booklet for 15 degrees", calcVertical},
    {"projector_luminance", "lumens, gain, aspect, width_m or width_ft",
     "nits (cd/m2), footlamberts", "photometry", calcProjectorLuminance},
    {"throw", "width_m, tr_min, tr_max, lens_distance_m", "min_m, max_m, fits",
     "throw ratio as makers give it", calcThrow},
    {"riser",
     "eye_z_m, front_head_top_z_m, screen_bottom_z_m, front_row_distance_m, rear_row_distance_m, "
     "clearance_m (0.05)",
     "riser_m", "similar triangles", calcRiser},
};

} // namespace

std::span<const Topic> viewingTopics()
{
    return all;
}

} // namespace bespeak::standards
