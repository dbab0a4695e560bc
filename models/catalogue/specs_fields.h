// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/specs.h"

#include <concepts>
#include <type_traits>

namespace bespeak::catalogue
{

/// `S` itself or a const of it, so that one list of fields serves reading and writing.
template <typename S, typename Specs>
concept Some = std::same_as<std::remove_const_t<S>, Specs>;

// The name of each spec in files, once. `visit(name, member)` is called for each, in this order.
// A name ends in its unit; lengths are micrometres and need none.

template <Some<PowerSpecs> S, typename Visit>
void visitFields(S& specs, Visit&& visit)
{
    visit("rated_w", specs.ratedWatts);
    visit("typical_w", specs.typicalWatts);
    visit("standby_w", specs.standbyWatts);
    visit("heat_w", specs.heatWatts);
    visit("ventilation_gap", specs.ventilationGap);
}

template <Some<DisplaySpecs> S, typename Visit>
void visitFields(S& specs, Visit&& visit)
{
    visit("diagonal_in", specs.diagonalInches);
    visit("active_width", specs.activeWidth);
    visit("active_height", specs.activeHeight);
    visit("pixels_across", specs.pixelsAcross);
    visit("pixels_down", specs.pixelsDown);
    visit("panel", specs.panel);
    visit("peak_luminance_cdm2", specs.peakLuminance);
    visit("full_field_luminance_cdm2", specs.fullFieldLuminance);
    visit("viewing_cone_deg", specs.viewingCone);
    visit("vesa_width_mm", specs.vesaWidth);
    visit("vesa_height_mm", specs.vesaHeight);
    visit("stand_depth", specs.standDepth);
    visit("hdmi_inputs", specs.hdmiInputs);
    visit("hdmi_gbps", specs.hdmiGigabits);
    visit("earc", specs.earc);
    visit("energy_class", specs.energyClass);
    visit("power", specs.power);
}

template <Some<ProjectorSpecs> S, typename Visit>
void visitFields(S& specs, Visit&& visit)
{
    visit("pixels_across", specs.pixelsAcross);
    visit("pixels_down", specs.pixelsDown);
    visit("iso_lumens", specs.isoLumens);
    visit("calibrated_lumens", specs.calibratedLumens);
    visit("contrast", specs.contrast);
    visit("throw_ratio_minimum", specs.throwRatioMinimum);
    visit("throw_ratio_maximum", specs.throwRatioMaximum);
    visit("lens_shift_vertical", specs.lensShiftVertical);
    visit("lens_shift_horizontal", specs.lensShiftHorizontal);
    visit("noise_eco_dba", specs.noiseEco);
    visit("noise_high_dba", specs.noiseHigh);
    visit("light_hours", specs.lightHours);
    visit("hdmi_inputs", specs.hdmiInputs);
    visit("hdmi_gbps", specs.hdmiGigabits);
    visit("power", specs.power);
}

template <Some<ScreenSpecs> S, typename Visit>
void visitFields(S& specs, Visit&& visit)
{
    visit("image_width", specs.imageWidth);
    visit("image_height", specs.imageHeight);
    visit("gain", specs.gain);
    visit("half_gain_angle_deg", specs.halfGainAngle);
    visit("acoustic_loss_db", specs.acousticLoss);
    visit("frame", specs.frame);
}

template <Some<AmplifierSpecs> S, typename Visit>
void visitFields(S& specs, Visit&& visit)
{
    visit("channels_amplified", specs.channelsAmplified);
    visit("channels_processed", specs.channelsProcessed);
    visit("channel_w", specs.wattsPerChannel);
    visit("rated_ohm", specs.ratedOhms);
    visit("minimum_ohm", specs.minimumOhms);
    visit("formats", specs.formats);
    visit("hdmi_inputs", specs.hdmiInputs);
    visit("hdmi_outputs", specs.hdmiOutputs);
    visit("pre_outs", specs.preOuts);
    visit("subwoofer_outs", specs.subwooferOuts);
    visit("hdmi_gbps", specs.hdmiGigabits);
    visit("earc", specs.earc);
    visit("room_correction", specs.roomCorrection);
    visit("power", specs.power);
}

template <Some<SpeakerSpecs> S, typename Visit>
void visitFields(S& specs, Visit&& visit)
{
    visit("sensitivity_db", specs.sensitivity);
    visit("nominal_ohm", specs.nominalOhms);
    visit("minimum_ohm", specs.minimumOhms);
    visit("lowest_hz", specs.lowestHz);
    visit("highest_hz", specs.highestHz);
    visit("maximum_level_db", specs.maximumLevel);
    visit("power_minimum_w", specs.powerMinimum);
    visit("power_maximum_w", specs.powerMaximum);
    visit("coverage_horizontal_deg", specs.coverageHorizontal);
    visit("coverage_vertical_deg", specs.coverageVertical);
    visit("acoustic_height", specs.acousticHeight);
    visit("port", specs.port);
    visit("minimum_wall_gap", specs.minimumWallGap);
    visit("cutout_width", specs.cutoutWidth);
    visit("cutout_height", specs.cutoutHeight);
    visit("cutout_depth", specs.cutoutDepth);
    visit("grille_fixed", specs.grilleFixed);
    visit("power", specs.power);
}

template <Some<SubwooferSpecs> S, typename Visit>
void visitFields(S& specs, Visit&& visit)
{
    visit("lowest_hz", specs.lowestHz);
    visit("maximum_level_db", specs.maximumLevel);
    visit("maximum_level_25hz_db", specs.maximumLevel25);
    visit("maximum_level_31hz_db", specs.maximumLevel31);
    visit("amplifier_w", specs.amplifierWatts);
    visit("enclosure", specs.enclosure);
    visit("driver_direction", specs.driverDirection);
    visit("grille_fixed", specs.grilleFixed);
    visit("power", specs.power);
}

template <Some<SupportSpecs> S, typename Visit>
void visitFields(S& specs, Visit&& visit)
{
    visit("maximum_load_kg", specs.maximumLoad);
    visit("vesa_minimum_mm", specs.vesaMinimum);
    visit("vesa_maximum_mm", specs.vesaMaximum);
    visit("tilt_deg", specs.tilt);
    visit("swing_deg", specs.swing);
    visit("rack_units", specs.rackUnits);
    visit("anchor_kit", specs.anchorKit);
    visit("closed_front", specs.closedFront);
    visit("wall_type", specs.wallType);
}

template <Some<SeatSpecs> S, typename Visit>
void visitFields(S& specs, Visit&& visit)
{
    visit("places", specs.places);
    visit("reclined_depth", specs.reclinedDepth);
    visit("wall_gap", specs.wallGap);
    visit("eye_height", specs.eyeHeight);
    visit("ear_height", specs.earHeight);
    visit("back_height", specs.backHeight);
    visit("seat_height", specs.seatHeight);
    visit("absorption_m2", specs.absorption);
}

template <Some<TreatmentSpecs> S, typename Visit>
void visitFields(S& specs, Visit&& visit)
{
    visit("absorption", specs.absorption);
    visit("thickness", specs.thickness);
    visit("air_gap", specs.airGap);
    visit("fire_class", specs.fireClass);
    visit("weighted_absorption", specs.weightedAbsorption);
}

template <Some<CableSpecs> S, typename Visit>
void visitFields(S& specs, Visit&& visit)
{
    visit("cable", specs.type);
    visit("length", specs.length);
    visit("awg", specs.awg);
    visit("gbps", specs.gigabits);
    visit("directional", specs.directional);
    visit("in_wall_rated", specs.inWallRated);
}

template <Some<LampSpecs> S, typename Visit>
void visitFields(S& specs, Visit&& visit)
{
    visit("lumens", specs.lumens);
    visit("kelvin", specs.kelvin);
    visit("power", specs.power);
}

} // namespace bespeak::catalogue
