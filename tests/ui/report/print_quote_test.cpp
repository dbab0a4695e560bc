// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/print_quote.h"

#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"

#include <set>

using namespace bespeak;

namespace
{

pricing::PriceLine line(const std::string& text, std::int64_t minor)
{
    pricing::PriceLine made;
    made.text = text;
    made.component = ComponentId::parse("thing.one").value();
    made.unitPrice = {minor, Currency()};
    made.leadDays = 12;
    made.returnRight = pricing::ReturnRight::MadeToMeasure;
    return made;
}

quoting::QuoteSheet sheet(int lines)
{
    quoting::QuoteSheet made;
    made.document = std::string(64, 'a');
    made.caseId = "01900000-0000-7000-8000-0000000000ab";
    made.retailer = "Hearth & Sound";
    made.retailerLines = {"1 High Street", "10115 Berlin"};
    made.customer = "Kim Example";
    made.person = "Jo";
    made.designName = "Living room";
    made.quote.validUntil = Instant{1'800'000'000'000};
    for (int i = 0; i < lines; ++i) {
        made.quote.prices.lines.push_back(line("Thing " + std::to_string(i), 12'345));
    }
    made.quote.totals = *pricing::computeTotals(made.quote.prices);
    made.quote.alternates = {{"other", 0, line("Another thing", 20'000)}};
    made.quote.installation = request::InstallationSlot{"2026-12-14", "2026-12-16", 6};
    made.quote.notice = "First.\n\nSecond.";
    return made;
}

/// How many pages a PDF says it has.
int pagesOf(const std::string& pdf)
{
    int pages = 0;
    for (std::size_t at = pdf.find("/Type /Page\n"); at != std::string::npos;
         at = pdf.find("/Type /Page\n", at + 1)) {
        ++pages;
    }
    return pages;
}

} // namespace

TEST_CASE("a quote is printed, on as many pages as it needs")
{
    const auto shortOne = ui::formatQuotePdf(sheet(3));
    REQUIRE_OK(shortOne);
    CHECK(shortOne->starts_with("%PDF-"));
    CHECK(pagesOf(*shortOne) == 1);
    const auto longOne = ui::formatQuotePdf(sheet(60));
    REQUIRE_OK(longOne);
    CHECK(pagesOf(*longOne) > 2);
}

TEST_CASE("a quote with hardly anything to say is printed as well")
{
    quoting::QuoteSheet bare;
    bare.quote.prices.lines = {line("", 0)};
    bare.quote.totals = *pricing::computeTotals(bare.quote.prices);
    CHECK(ui::formatQuotePdf(bare).has_value());
}

TEST_CASE("a quote's number is short and tells its round")
{
    CHECK(ui::quoteNumber(sheet(1)) == QStringLiteral("Q-000000ab-1"));
}

TEST_CASE("each return right that is said has its sentence, and only those")
{
    using enum pricing::ReturnRight;
    CHECK(ui::returnRightText(Unsaid).isEmpty());
    std::set<QString> sentences;
    for (const auto right : {Standard, StandardOption, MadeToMeasure, PrintedForYou}) {
        sentences.insert(ui::returnRightText(right));
    }
    CHECK(sentences.size() == 4);
    CHECK_FALSE(sentences.contains(QString()));
}
