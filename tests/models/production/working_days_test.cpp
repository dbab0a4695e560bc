// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/production/working_days.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::production;
using namespace bespeak::test;

TEST_CASE("working days leave weekends out, and can be counted back")
{
    struct Row {
        const char* from;
        int days;
        const char* until;
    };
    const Row row = GENERATE(values<Row>({
        {"2026-11-20T23:59:59Z", 0, "2026-11-20"}, // a Friday
        {"2026-11-20T10:00:00Z", 1, "2026-11-23"},
        {"2026-11-21T10:00:00Z", 0, "2026-11-23"},
        {"2026-11-23T10:00:00Z", 5, "2026-11-30"},
        {"2026-12-31T10:00:00Z", 1, "2027-01-01"},
    }));
    const Instant from = parseInstant(row.from).value();
    const Date until = afterWorkingDays(from, row.days);
    CHECK(formatDate(until) == row.until);
    const bool isSaturday = std::string_view(row.from).starts_with("2026-11-21");
    CHECK(workingDaysUntil(from, until) == (isSaturday ? 1 : row.days));
    const Instant then = parseInstant(formatDate(until) + "T00:00:00Z").value();
    CHECK(workingDaysUntil(then, dateOf(from)) == -workingDaysUntil(from, until));
}
