// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/clock.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace bespeak
{

namespace
{

using std::chrono::year_month_day;

/// Reads exactly `count` digits at `at`; -1 if anything else stands there.
int digitsAt(std::string_view text, std::size_t at, std::size_t count)
{
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9') {
            return -1;
        }
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

year_month_day civil(int year, int month, int day)
{
    return {std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
            std::chrono::day(static_cast<unsigned>(day))};
}

std::int64_t floorDivide(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

} // namespace

Date dateOf(Instant instant)
{
    const auto days = std::chrono::days(floorDivide(instant.milliseconds, millisecondsPerDay));
    const year_month_day ymd{std::chrono::sys_days(days)};
    return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
            static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

std::string formatDate(const Date& date)
{
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
    return buffer.data();
}

Result<Date> parseDate(std::string_view text)
{
    if (text.size() == 10 && text[4] == '-' && text[7] == '-') {
        const Date date{digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2)};
        const bool digits = date.year >= 0 && date.month > 0 && date.day > 0;
        if (digits && date.year >= 1970 && civil(date.year, date.month, date.day).ok()) {
            return date;
        }
    }
    return fail("date.unreadable", {{"text", std::string(text.substr(0, 40))}});
}

std::string formatInstant(Instant instant)
{
    const std::int64_t days = floorDivide(instant.milliseconds, millisecondsPerDay);
    const auto seconds =
        static_cast<int>((instant.milliseconds - days * millisecondsPerDay) / 1000);
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "T%02d:%02d:%02dZ", seconds / 3600,
                  seconds / 60 % 60, seconds % 60);
    return formatDate(dateOf(instant)) + buffer.data();
}

Result<Instant> parseInstant(std::string_view text)
{
    const auto unreadable = [&] {
        return fail("instant.unreadable", {{"text", std::string(text.substr(0, 40))}});
    };
    if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' ||
        text[19] != 'Z') {
        return unreadable();
    }
    const Result<Date> date = parseDate(text.substr(0, 10));
    const int hour = digitsAt(text, 11, 2);
    const int minute = digitsAt(text, 14, 2);
    const int second = digitsAt(text, 17, 2);
    if (!date || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
        return unreadable();
    }
    const auto day = std::chrono::sys_days(civil(date->year, date->month, date->day));
    const std::int64_t days = day.time_since_epoch().count();
    return Instant{days * millisecondsPerDay + ((hour * 60 + minute) * 60 + second) * 1000LL};
}

Instant SystemClock::now() const
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count()};
}

} // namespace bespeak
