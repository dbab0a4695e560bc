// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <span>

/// How much sound goes through walls, and what arrives on the other side.
namespace bespeak::standards
{

/// Transmission loss in dB of a limp panel for a plane wave.
/// @param hertz 1–20,000. @param mass kg/m², 0.1–5000. @param angle radians from the normal,
/// 0 to below pi/2. @param soundSpeed m/s, 100–1000. @param density of the air, kg/m³, 0.1–10.
/// Holds below the panel's coincidence; within about 3 dB there. Source: Crocker, Engineering
/// Acoustics; grade A. Errors: standards.out-of-range.
Result<double> massLawPlaneWave(double hertz, double mass, double angle = 0,
                                double soundSpeed = 343, double density = 1.2);

/// Transmission loss in dB of a limp panel in a diffuse field, 20 lg(m f) - 47; the same ranges.
/// Source: Crocker, Engineering Acoustics, example 12.13, grade A. Errors: standards.out-of-range.
Result<double> massLawDiffuseField(double hertz, double mass);

/// A part of a wall: its own area, without what is cut into it.
struct WallPart {
    double area = 0;           ///< m², not negative
    double soundReduction = 0; ///< dB, -20..150
};

/// The sound reduction in dB of parts side by side. It is what they let through that adds up, so
/// the weakest decides. Exact. Source: EN 12354-3; Crocker, example 12.13; grade A.
/// Errors: standards.out-of-range (also for no area at all).
Result<double> compositeReduction(std::span<const WallPart> parts);

/// Level in dB in the room behind a wall: L1 - R' + 10 lg(S/A) with A = 0.16 V/T.
/// @param area of the common wall, m², above 0. @param volume of the receiving room, m³, 1–100,000.
/// @param reverberation of the receiving room, s, 0.05–20.
/// Diffuse fields on both sides; below about 100 Hz only indicative. Source: ISO 16283-1, grade A.
/// Errors: standards.out-of-range.
Result<double> levelNextDoor(double level, double soundReduction, double area, double volume,
                             double reverberation);

struct IndoorNoise {
    double difference = 0; ///< D_2m,nT, dB
    double level = 0;      ///< in the room, dB
};

/// What of the noise 2 m before a façade is heard in the room behind it.
/// @param facadeShape level difference of the façade's shape, dB: 0 for a plain one.
/// @param area of the façade seen from inside, m². Other ranges as above.
/// Source: EN 12354-3 formula 13 and ISO 16283-3, grade A. Errors: standards.out-of-range.
Result<IndoorNoise> noiseThroughFacade(double outdoorLevel, double soundReduction, double area,
                                       double volume, double reverberation, double facadeShape = 0);

} // namespace bespeak::standards
