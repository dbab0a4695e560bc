// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

/// What cables lose and circuits carry.
namespace bespeak::standards
{

/// Resistance in ohm of a copper wire at 20 °C. @param awg 0–40. @param length m, 0–10,000, of the
/// one wire. Exact for 100 % IACS. Source: ASTM B258, grade A. Errors: standards.out-of-range.
Result<double> wireResistance(int awg, double length);

struct WireLoss {
    double resistance = 0; ///< ohm, both ways
    double share = 0;      ///< of the loudspeaker's impedance
    double level = 0;      ///< dB, not above 0
};

/// Loss of a loudspeaker's cable. @param length m of the run, one way. @param impedance ohm,
/// 0.5–1,000; take the loudspeaker's minimum. Source: Ohm's law, grade A.
/// Errors: standards.out-of-range.
Result<WireLoss> wireLoss(int awg, double length, double impedance);

/// The run in m, one way, at which a cable takes that share of the impedance.
/// @param share above 0 and at most 1. Source: 5 % rule, R. Russell's table, grade A.
/// Errors: standards.out-of-range.
Result<double> longestRun(int awg, double impedance, double share = 0.05);

/// Share of the impedance that a cable may take.
constexpr double mostWireShare = 0.05;

/// Watts that a circuit carries for three hours and more: 80 % of its breaker.
/// @param breaker A, 1–1,000. @param voltage V, 1–1,000. Source: NEC 210.20(A), grade B.
/// Errors: standards.out-of-range.
Result<double> continuousLoad(double breaker, double voltage);

enum class HdmiCable { Passive, Active, Optical };

/// The length in m up to which a cable carries a rate. @param gigabits above 0 and at most 48.
/// Makers disagree; HDMI itself fixes no length. Source: ViewSonic, CYP, HDMI LA; grade B.
/// Errors: standards.out-of-range.
Result<double> hdmiLimit(double gigabits, HdmiCable cable);

} // namespace bespeak::standards
