// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

/// Whether a thing falls onto a child.
namespace bespeak::standards
{

constexpr double standardGravity = 9.80665; ///< m/s²

/// A thing that is pushed at its front and may turn over its lower front edge.
struct StandingThing {
    double mass = 0;         ///< kg, above 0 and at most 2,000
    double halfDepth = 0;    ///< from the edge it tips over to below its centre of gravity, m
    double centreHeight = 0; ///< of its centre of gravity, m
    double pushHeight = 0;   ///< where it is pushed, m
};

struct TipOver {
    double angle = 0;          ///< at which it falls by itself, radians
    double force = 0;          ///< that tips it, N, if it does not slide
    double requiredForce = 0;  ///< that IEC 62368-1 wants it to stand, N
    bool standsTilted = false; ///< at 10 degrees (clause 8.6.2, class MS2)
    bool standsPushed = false; ///< at the required force (clause 8.6.5, class MS3)
};

/// A rigid body on a hard floor; drawers, carpet and cables make it worse. The required force is
/// 20 % of its weight, at most 250 N. All lengths above 0 and at most 20 m.
/// Source: IEC 62368-1:2018 clauses 8.6.2 and 8.6.5 as UL Solutions explains them, grade A.
/// Errors: standards.out-of-range.
Result<TipOver> tipOver(const StandingThing& thing);

/// What a fall can do: none of note, pain, injury.
enum class MechanicalClass { Ms1, Ms2, Ms3 };
enum class Held { Standing, Mounted };

/// @param mass kg, 0–10,000. @param height of its fixing above the floor, m, 0–100.
/// Up to 7 kg MS1, up to 25 kg MS2, above it MS3; mounted above 2 m always MS3.
/// Source: IEC 62368-1:2018 Table 35, grade A. Errors: standards.out-of-range.
Result<MechanicalClass> mechanicalClass(double mass, double height, Held held);

enum class FurnitureUse { ClothingStorage, Other };

/// Whether the law on falling dressers applies: clothing storage from 686 mm of height, 13.6 kg and
/// 90.6 dm³ on. Television stands and bookcases are not clothing storage.
/// @param height m, 0–100. @param mass kg. @param volume m³.
/// Source: ASTM F2057-23 = 16 CFR 1261, grade A. Errors: standards.out-of-range.
Result<bool> isInDresserRule(FurnitureUse use, double height, double mass, double volume);

/// From this height on furniture is tall enough to fall onto a child: 27 in of ASTM F2057-23, m.
constexpr double tallFurniture = 0.686;

} // namespace bespeak::standards
