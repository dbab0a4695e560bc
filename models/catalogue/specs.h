// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/length.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace bespeak::catalogue
{

/// One absorption value for each octave 125, 250, 500, 1000, 2000, 4000 Hz.
struct OctaveBands {
    double hz125 = 0, hz250 = 0, hz500 = 0, hz1000 = 0, hz2000 = 0, hz4000 = 0;

    friend bool operator==(const OctaveBands&, const OctaveBands&) = default;
};

// Every optional below that is empty means "unknown": what needs it says that it cannot be judged.

struct PowerSpecs {
    std::optional<double> ratedWatts; ///< nameplate
    std::optional<double> typicalWatts;
    std::optional<double> standbyWatts;
    std::optional<double> heatWatts;
    std::optional<Length> ventilationGap; ///< free air needed above and at the sides

    friend bool operator==(const PowerSpecs&, const PowerSpecs&) = default;
};

struct DisplaySpecs {
    std::optional<double> diagonalInches;
    std::optional<Length> activeWidth, activeHeight;
    std::optional<int> pixelsAcross, pixelsDown;
    std::string panel;                                       ///< "OLED", "LCD" …
    std::optional<double> peakLuminance, fullFieldLuminance; ///< cd/m²
    std::optional<double> viewingCone;                       ///< degrees to half contrast
    std::optional<int> vesaWidth, vesaHeight;                ///< millimetres
    std::optional<Length> standDepth;
    std::optional<int> hdmiInputs;
    std::optional<double> hdmiGigabits; ///< fastest input
    std::optional<bool> earc;
    std::string energyClass; ///< EU 2019/2013, "A"–"G", or empty
    PowerSpecs power;

    friend bool operator==(const DisplaySpecs&, const DisplaySpecs&) = default;
};

struct ProjectorSpecs {
    std::optional<int> pixelsAcross, pixelsDown;
    std::optional<double> isoLumens, calibratedLumens, contrast;
    std::optional<double> throwRatioMinimum, throwRatioMaximum;
    std::optional<double> lensShiftVertical, lensShiftHorizontal; ///< fraction of the picture
    std::optional<double> noiseEco, noiseHigh;                    ///< dBA
    std::optional<int> lightHours;
    std::optional<int> hdmiInputs;
    std::optional<double> hdmiGigabits;
    PowerSpecs power;

    friend bool operator==(const ProjectorSpecs&, const ProjectorSpecs&) = default;
};

struct ScreenSpecs {
    std::optional<Length> imageWidth, imageHeight;
    std::optional<double> gain, halfGainAngle;
    std::optional<double> acousticLoss; ///< dB; empty: not acoustically transparent
    std::string frame;                  ///< "fixed", "motorised", "tab-tensioned", "floor-rising"

    friend bool operator==(const ScreenSpecs&, const ScreenSpecs&) = default;
};

struct AmplifierSpecs {
    std::optional<int> channelsAmplified, channelsProcessed;
    std::optional<double> wattsPerChannel; ///< both channels driven, at `ratedOhms`
    std::optional<double> ratedOhms, minimumOhms;
    std::vector<std::string> formats; ///< "Atmos", "DTS:X", "Auro-3D"
    std::optional<int> hdmiInputs, hdmiOutputs, preOuts, subwooferOuts;
    std::optional<double> hdmiGigabits;
    std::optional<bool> earc, roomCorrection;
    PowerSpecs power;

    friend bool operator==(const AmplifierSpecs&, const AmplifierSpecs&) = default;
};

struct SpeakerSpecs {
    std::optional<double> sensitivity; ///< dB at 1 m for 2.83 V, anechoic
    std::optional<double> nominalOhms, minimumOhms;
    std::optional<double> lowestHz, highestHz;                  ///< −6 dB
    std::optional<double> maximumLevel;                         ///< dB SPL at 1 m
    std::optional<double> powerMinimum, powerMaximum;           ///< recommended amplifier, W
    std::optional<double> coverageHorizontal, coverageVertical; ///< −6 dB angles, degrees
    std::optional<Length> acousticHeight; ///< of the acoustic axis above the base
    std::string port;                     ///< "sealed", "front", "rear", "bottom"
    std::optional<Length> minimumWallGap;
    std::optional<Length> cutoutWidth, cutoutHeight, cutoutDepth; ///< in-wall and in-ceiling
    std::optional<bool> grilleFixed;
    PowerSpecs power; ///< active speakers and soundbars

    friend bool operator==(const SpeakerSpecs&, const SpeakerSpecs&) = default;
};

struct SubwooferSpecs {
    std::optional<double> lowestHz;     ///< −3 dB
    std::optional<double> maximumLevel; ///< dB SPL at 1 m, 40–63 Hz mean (CTA-2010 style)
    std::optional<double> maximumLevel25, maximumLevel31; ///< at 25 and 31.5 Hz
    std::optional<double> amplifierWatts;
    std::string enclosure;       ///< "sealed", "ported", "passive-radiator"
    std::string driverDirection; ///< "front", "down"
    std::optional<bool> grilleFixed;
    PowerSpecs power;

    friend bool operator==(const SubwooferSpecs&, const SubwooferSpecs&) = default;
};

/// Stands, mounts, racks, cabinets, shelves, tables.
struct SupportSpecs {
    std::optional<double> maximumLoad;           ///< kg
    std::optional<int> vesaMinimum, vesaMaximum; ///< millimetres
    std::optional<double> tilt, swing;           ///< degrees
    std::optional<int> rackUnits;
    std::optional<bool> anchorKit, closedFront;
    std::string wallType; ///< "any", "masonry", "stud"

    friend bool operator==(const SupportSpecs&, const SupportSpecs&) = default;
};

struct SeatSpecs {
    std::optional<int> places;
    std::optional<Length> reclinedDepth, wallGap; ///< gap needed behind to recline
    std::optional<Length> eyeHeight, earHeight, backHeight, seatHeight;
    std::optional<OctaveBands> absorption; ///< m² Sabine for the whole piece

    friend bool operator==(const SeatSpecs&, const SeatSpecs&) = default;
};

/// Panels, traps, rugs, curtains, shelves of books: what absorbs or scatters.
struct TreatmentSpecs {
    std::optional<OctaveBands> absorption; ///< coefficient of the covered area
    std::optional<Length> thickness, airGap;
    std::string fireClass;                    ///< EN 13501-1, or empty
    std::optional<double> weightedAbsorption; ///< α_w of ISO 11654

    friend bool operator==(const TreatmentSpecs&, const TreatmentSpecs&) = default;
};

struct CableSpecs {
    std::string type; ///< "speaker", "hdmi", "subwoofer", "network", "mains"
    std::optional<Length> length;
    std::optional<int> awg;
    std::optional<double> gigabits;
    std::optional<bool> directional, inWallRated;

    friend bool operator==(const CableSpecs&, const CableSpecs&) = default;
};

struct LampSpecs {
    std::optional<double> lumens, kelvin;
    PowerSpecs power;

    friend bool operator==(const LampSpecs&, const LampSpecs&) = default;
};

using Specs = std::variant<std::monostate, DisplaySpecs, ProjectorSpecs, ScreenSpecs,
                           AmplifierSpecs, SpeakerSpecs, SubwooferSpecs, SupportSpecs, SeatSpecs,
                           TreatmentSpecs, CableSpecs, LampSpecs>;

} // namespace bespeak::catalogue
