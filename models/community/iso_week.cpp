// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/iso_week.h"

#include <chrono>
#include <cstdio>

namespace bespeak::community
{

namespace
{

using std::chrono::days;
using std::chrono::floor;
using std::chrono::sys_days;

constexpr std::int64_t millisecondsPerWeek = 7 * millisecondsPerDay;

sys_days dayOf(Instant instant)
{
    return floor<days>(std::chrono::sys_time<std::chrono::milliseconds>(
        std::chrono::milliseconds(instant.milliseconds)));
}

Instant instantOf(sys_days day)
{
    return {day.time_since_epoch().count() * millisecondsPerDay};
}

/// The Monday of week 1, which holds 4 January.
sys_days firstMonday(int year)
{
    const sys_days fourth{std::chrono::year(year) / std::chrono::January / 4};
    return fourth - (std::chrono::weekday(fourth) - std::chrono::Monday);
}

} // namespace

std::string formatWeek(const IsoWeek& week)
{
    char text[24];
    std::snprintf(text, sizeof text, "%04d-W%02d", week.year, week.week);
    return text;
}

Result<IsoWeek> parseWeek(std::string_view text)
{
    int year = 0;
    int number = 0;
    const std::string copy(text);
    if (copy.size() == 8 && std::sscanf(copy.c_str(), "%4d-W%2d", &year, &number) == 2 &&
        year >= 1970 && number >= 1) {
        const IsoWeek week{year, number};
        if (formatWeek(week) == text && weekOf(startOf(week)) == week) {
            return week;
        }
    }
    return fail("community.week-unreadable");
}

IsoWeek weekOf(Instant instant)
{
    const sys_days day = dayOf(instant);
    const sys_days thursday = day - (std::chrono::weekday(day) - std::chrono::Monday) + days(3);
    const int year = static_cast<int>(std::chrono::year_month_day(thursday).year());
    return {year, static_cast<int>((thursday - firstMonday(year)).count() / 7) + 1};
}

Instant startOf(const IsoWeek& week)
{
    return instantOf(firstMonday(week.year) + days(7 * (week.week - 1)));
}

IsoWeek weekAfter(const IsoWeek& week, int weeks)
{
    return weekOf(startOf(week) + weeks * millisecondsPerWeek);
}

} // namespace bespeak::community
