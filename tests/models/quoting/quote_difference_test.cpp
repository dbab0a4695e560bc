// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/quote_difference.h"

#include "tests/support/case_steps.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::quoting;
using namespace bespeak::test;

namespace
{

request::QuoteBody totalled(request::QuoteBody quote)
{
    quote.totals = *pricing::computeTotals(quote.prices);
    return quote;
}

} // namespace

TEST_CASE("a quote differs in nothing from itself")
{
    const request::QuoteBody quote = aQuote(caseStart);
    QuoteDifference nothing;
    nothing.before = nothing.after = quote.totals.gross;
    nothing.daysBefore = nothing.daysAfter = quote.prices.leadDays;
    CHECK(differenceOf(quote, quote) == nothing);

    request::QuoteBody longer = quote;
    longer.validUntil.milliseconds += 86'400'000;
    nothing.validityChanged = true;
    CHECK(differenceOf(quote, longer) == nothing);
}

TEST_CASE("lines that came, went and changed are told, with money and days")
{
    const request::QuoteBody before = aQuote(caseStart);
    request::QuoteBody after = before;
    after.prices.lines[0].unitPrice.minor -= 10'000;
    after.prices.lines[0].leadDays = 12;
    after.prices.leadDays = 12;
    after.prices.lines[1].text = "Set-up by two";
    after.installation = request::InstallationSlot{"2026-12-14", "2026-12-15", 4};
    after = totalled(after);
    const auto found = differenceOf(before, after);
    REQUIRE(found.lines.size() == 3);
    CHECK(found.lines[0].before == before.prices.lines[0]);
    CHECK(found.lines[0].after == after.prices.lines[0]);
    CHECK_FALSE(found.lines[1].before);
    CHECK(found.lines[1].after->text == "Set-up by two");
    CHECK(found.lines[2].before->text == "Delivery and set-up");
    CHECK_FALSE(found.lines[2].after);
    CHECK(found.after.minor - found.before.minor == -10'000);
    CHECK(found.daysAfter == 12);
    CHECK(found.installationChanged);
    CHECK_FALSE(found.alternatesChanged);
    CHECK_FALSE(found.noticeChanged);
}

TEST_CASE("the same component with another option is another line")
{
    const request::QuoteBody before = aQuote(caseStart);
    request::QuoteBody after = before;
    after.prices.lines[0].options = {{"colour", "oak"}};
    CHECK(differenceOf(before, totalled(after)).lines.size() == 2);
}

TEST_CASE("two lines with the same words are matched by what they cost")
{
    request::QuoteBody before = aQuote(caseStart);
    before.prices.lines.push_back(before.prices.lines[1]);
    before.prices.lines[2].unitPrice.minor = 5'000;
    request::QuoteBody after = before;
    after.prices.lines.erase(after.prices.lines.begin() + 1);
    const auto found = differenceOf(totalled(before), totalled(after));
    REQUIRE(found.lines.size() == 1);
    CHECK(found.lines[0].before->unitPrice.minor == 14'900);
    CHECK_FALSE(found.lines[0].after);
}

TEST_CASE("a first quote is held against the list prices of what was asked")
{
    request::QuoteBody quote = aQuote(caseStart);
    quote.prices.lines[0].returnRight = pricing::ReturnRight::Standard;
    pricing::PriceList asked;
    asked.lines = {quote.prices.lines[0]};
    asked.lines[0].anchored = 1; // what the design says beside it changes nothing
    asked.lines[0].returnRight = pricing::ReturnRight::Unsaid;
    const auto found = differenceOf(asked, quote);
    REQUIRE(found.lines.size() == 1);
    CHECK(found.lines[0].after->text == "Delivery and set-up");
    CHECK(found.before.minor == 119'900);
    CHECK(found.after.minor == 134'800);
}
