// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/tip_over.h"

#include "models/standards/range.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bespeak::standards
{

Result<TipOver> tipOver(const StandingThing& thing)
{
    const bool good = isPositive(thing.mass, 2'000) && isPositive(thing.halfDepth, 20) &&
                      isPositive(thing.centreHeight, 20) && isPositive(thing.pushHeight, 20);
    if (!good) {
        return outOfRange("the thing", "above 0 and at most 2,000 kg and 20 m");
    }
    constexpr double tilt = 10 * std::numbers::pi / 180;
    const double weight = thing.mass * standardGravity;
    TipOver result;
    result.angle = std::atan2(thing.halfDepth, thing.centreHeight);
    result.force = weight * thing.halfDepth / thing.pushHeight;
    result.requiredForce = std::min(0.2 * weight, 250.0);
    result.standsTilted = result.angle >= tilt;
    result.standsPushed = result.force >= result.requiredForce;
    return result;
}

Result<MechanicalClass> mechanicalClass(double mass, double height, Held held)
{
    if (!isWithin(mass, 0, 10'000) || !isWithin(height, 0, 100)) {
        return outOfRange("the thing", "0 to 10,000 kg and 0 to 100 m");
    }
    if (mass > 25 || (held == Held::Mounted && height > 2)) {
        return MechanicalClass::Ms3;
    }
    return mass > 7 ? MechanicalClass::Ms2 : MechanicalClass::Ms1;
}

Result<bool> isInDresserRule(FurnitureUse use, double height, double mass, double volume)
{
    if (!isWithin(height, 0, 100) || !isWithin(mass, 0, 10'000) || !isWithin(volume, 0, 1'000)) {
        return outOfRange("the furniture", "0 to 100 m, 10,000 kg and 1,000 m³");
    }
    return use == FurnitureUse::ClothingStorage && height >= tallFurniture && mass >= 13.6 &&
           volume >= 0.0906;
}

} // namespace bespeak::standards
