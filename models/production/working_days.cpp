// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/production/working_days.h"

#include <algorithm>
#include <chrono>

namespace bespeak::production
{

namespace
{

using std::chrono::sys_days;

sys_days dayOf(const Date& date)
{
    return std::chrono::year(date.year) / date.month / date.day;
}

Date dateOfDay(sys_days day)
{
    const std::chrono::year_month_day parts(day);
    return {static_cast<int>(parts.year()), static_cast<int>(static_cast<unsigned>(parts.month())),
            static_cast<int>(static_cast<unsigned>(parts.day()))};
}

bool isWeekend(sys_days day)
{
    const std::chrono::weekday weekday(day);
    return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

} // namespace

Date afterWorkingDays(Instant from, int days)
{
    sys_days day = dayOf(dateOf(from));
    while (isWeekend(day)) {
        day += std::chrono::days(1);
    }
    for (int left = days; left > 0; --left) {
        do {
            day += std::chrono::days(1);
        } while (isWeekend(day));
    }
    return dateOfDay(day);
}

int workingDaysUntil(Instant from, const Date& day)
{
    const sys_days start = dayOf(dateOf(from));
    const sys_days end = dayOf(day);
    int days = 0;
    for (sys_days at = std::min(start, end); at < std::max(start, end);) {
        at += std::chrono::days(1);
        days += isWeekend(at) ? 0 : 1;
    }
    return end < start ? -days : days;
}

} // namespace bespeak::production
