// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"

#include <compare>
#include <string>
#include <string_view>

namespace bespeak::community
{

/// A week of ISO 8601: Monday 00:00 UTC to the next, in the year that holds its Thursday.
/// The community knows no finer time.
struct IsoWeek {
    int year = 1970;
    int week = 1; ///< 1–53

    friend constexpr auto operator<=>(const IsoWeek&, const IsoWeek&) = default;
};

/// "2026-W47".
std::string formatWeek(const IsoWeek& week);
/// Exactly what formatWeek writes, of weeks that there are. Errors: community.week-unreadable.
Result<IsoWeek> parseWeek(std::string_view text);

IsoWeek weekOf(Instant instant);
/// Monday, 00:00 UTC.
Instant startOf(const IsoWeek& week);
/// So many weeks later; earlier if negative.
IsoWeek weekAfter(const IsoWeek& week, int weeks = 1);

} // namespace bespeak::community
