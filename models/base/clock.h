// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace bespeak
{

/// A moment: milliseconds since 1970-01-01T00:00:00Z.
struct Instant {
    std::int64_t milliseconds = 0;

    friend constexpr auto operator<=>(Instant, Instant) = default;
};

constexpr Instant operator+(Instant instant, std::int64_t milliseconds)
{
    return {instant.milliseconds + milliseconds};
}

constexpr std::int64_t millisecondsPerDay = 86'400'000;

/// "2026-11-22T10:00:00Z"; milliseconds are cut off.
std::string formatInstant(Instant instant);
/// Accepts exactly what formatInstant writes, years 1970–9999. Errors: instant.unreadable.
Result<Instant> parseInstant(std::string_view text);

/// A calendar day, such as the date of a price list.
struct Date {
    int year = 1970;
    int month = 1;
    int day = 1;

    friend constexpr auto operator<=>(const Date&, const Date&) = default;
};

/// "2026-11-22".
std::string formatDate(const Date& date);
/// Errors: date.unreadable.
Result<Date> parseDate(std::string_view text);
/// The UTC day of a moment.
Date dateOf(Instant instant);

/// Where the time comes from. Passed in, so that tests can stop it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// The computer's own clock.
class SystemClock : public Clock
{
public:
    Instant now() const override;
};

/// A clock that stands until it is set.
class FixedClock : public Clock
{
public:
    explicit FixedClock(Instant instant)
        : m_now(instant)
    {
    }
    Instant now() const override { return m_now; }
    void set(Instant instant) { m_now = instant; }
    void advance(std::int64_t milliseconds) { m_now = m_now + milliseconds; }

private:
    Instant m_now;
};

} // namespace bespeak
