// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/request/alternates.h"

#include "models/base/sha256.h"
#include "models/request/draft_quote.h"
#include "tests/support/case_steps.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

using namespace bespeak;
using namespace bespeak::request;
using namespace bespeak::test;

namespace
{

pricing::PriceLine lineOf(const std::string& component, std::int64_t minor)
{
    pricing::PriceLine line;
    line.text = component;
    line.component = *ComponentId::parse(component);
    line.unitPrice = {minor, Currency()};
    line.leadDays = 20;
    return line;
}

/// A sofa for 1,199.00 and labour for 149.00; a cheaper and a dearer sofa, and a rug beside them.
QuoteBody quoteWithAlternates()
{
    QuoteBody quote = aQuote(caseStart + millisecondsPerDay);
    quote.alternates = {{"simple", 0, lineOf("sofa.simple", 80'000)},
                        {"leather", 0, lineOf("sofa.leather", 200'000)},
                        {"rug", std::nullopt, lineOf("rug.wool", 30'000)}};
    return quote;
}

} // namespace

TEST_CASE("a pick takes the place of its line, and an addition comes behind")
{
    const auto picked = quoteWithPicks(quoteWithAlternates(), {"rug", "simple"});
    REQUIRE_OK(picked);
    REQUIRE(picked->prices.lines.size() == 3);
    CHECK(picked->prices.lines[0].component->text() == "sofa.simple");
    CHECK(picked->prices.lines[2].component->text() == "rug.wool");
    CHECK(picked->totals.gross.minor == 80'000 + 14'900 + 30'000);
    CHECK(*pricing::computeTotals(picked->prices) == picked->totals);
    CHECK(picked->prices.leadDays == 20);
    CHECK(picked->billOfMaterialsSha256 == sha256("1 rug.wool\n1 sofa.simple\n").text());
    CHECK(picked->alternates.empty());
    CHECK(quoteWithPicks(quoteWithAlternates(), {"simple", "rug"}) == picked);
}

TEST_CASE("nothing picked leaves a quote as it is")
{
    const QuoteBody quote = quoteWithAlternates();
    CHECK(*quoteWithPicks(quote, {}) == quote);
}

TEST_CASE("picks that do not exist or exclude each other are refused")
{
    CHECK(keyOf(quoteWithPicks(quoteWithAlternates(), {"gold"})) == "quote.unknown-alternate");
    CHECK(keyOf(quoteWithPicks(quoteWithAlternates(), {"simple", "leather"})) ==
          "quote.alternates-exclude-each-other");
    QuoteBody broken = quoteWithAlternates();
    broken.alternates[0].replaces = 2;
    CHECK(keyOf(quoteWithPicks(broken, {"simple"})) == "quote.bad-alternate");
    CHECK(keyOf(checkAlternates(broken)) == "quote.bad-alternate");
    broken = quoteWithAlternates();
    broken.alternates[1].id = "simple";
    CHECK(keyOf(checkAlternates(broken)) == "quote.bad-alternate");
    broken = quoteWithAlternates();
    broken.alternates[2].line.unitPrice.minor = -1;
    CHECK(keyOf(checkAlternates(broken)) == "quote.bad-alternate");
    CHECK(checkAlternates(quoteWithAlternates()).has_value());
}

TEST_CASE("an acceptance names what was picked and what that costs")
{
    const auto acceptance = acceptQuote(quoteWithAlternates(), {"leather"});
    REQUIRE_OK(acceptance);
    CHECK(acceptance->total.minor == 214'900);
    CHECK(acceptance->picks == std::vector<std::string>{"leather"});
    CHECK(keyOf(acceptQuote(quoteWithAlternates(), {"gold"})) == "quote.unknown-alternate");
}

TEST_CASE("a quote is drafted with its alternates, its slot and what was sent knowingly")
{
    RequestBody request;
    request.designSha256 = documentId(1);
    QuoteTerms terms{caseStart,
                     "A notice.",
                     quoteWithAlternates().alternates,
                     InstallationSlot{"2026-12-14", "2026-12-16", 6},
                     {"The picture is glared at."},
                     documentId(2)};
    const auto quote = draftQuote(request, quoteWithAlternates().prices, terms);
    REQUIRE_OK(quote);
    CHECK(quote->alternates == terms.alternates);
    CHECK(quote->installation->hours == 6);
    CHECK(quote->knowingly.size() == 1);
    CHECK(quote->designSha256 == documentId(2));
    terms.alternates[0].replaces = 9;
    CHECK(keyOf(draftQuote(request, quoteWithAlternates().prices, terms)) == "quote.bad-alternate");
}
