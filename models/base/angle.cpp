// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/angle.h"

#include "models/base/expects.h"

#include <cmath>
#include <numbers>

namespace bespeak
{

namespace
{
constexpr std::int64_t fullTurn = 360'000'000;
}

Angle Angle::degrees(double value)
{
    expects(std::isfinite(value) && std::abs(value) < 9e12, "an angle is finite");
    return Angle(std::llround(value * 1e6));
}

Angle Angle::radians(double value)
{
    return degrees(value * 180.0 / std::numbers::pi);
}

double Angle::inRadians() const
{
    return inDegrees() * std::numbers::pi / 180.0;
}

Angle Angle::normalised() const
{
    const std::int64_t rest = m_microdegrees % fullTurn;
    return Angle(rest < 0 ? rest + fullTurn : rest);
}

Angle shortestTurn(Angle from, Angle to)
{
    const Angle turn = (to - from).normalised();
    const bool longWay = turn.inMicrodegrees() > fullTurn / 2;
    return longWay ? Angle::microdegrees(turn.inMicrodegrees() - fullTurn) : turn;
}

} // namespace bespeak
