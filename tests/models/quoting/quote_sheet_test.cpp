// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/quote_sheet.h"

#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

#include <nlohmann/json.hpp>

using namespace bespeak;
using namespace bespeak::quoting;
using namespace bespeak::test;

TEST_CASE("a quote's sheet holds the signed quote and the people around it, and goes both ways")
{
    TwoDesks desks;
    const auto pinned = desks.retailer.pinCard(desks.people.cardBytes);
    REQUIRE_OK(pinned);
    desks.start();
    CHECK(keyOf(quoteSheetOf(desks.retailer, desks.atRetailer())) == "quote.none-yet");
    desks.follow({"T05"});
    for (store::Store* store : {&desks.retailer, &desks.customer}) {
        const auto sheet = quoteSheetOf(*store, *store->caseRecord(desks.id));
        REQUIRE_OK(sheet);
        CHECK(sheet->document == desks.atRetailer().quoteDocument);
        CHECK(sheet->person == "Jo at the desk");
        CHECK(sheet->customer == "Kim Example");
        CHECK(sheet->words == "Because.");
        CHECK(sheet->quote.totals.gross == desks.atRetailer().total);
        const auto read = parseQuoteSheet(formatQuoteSheet(*sheet));
        REQUIRE_OK(read);
        CHECK(*read == *sheet);
    }
    REQUIRE_OK(desks.retailer.eraseContact(desks.id));
    const auto erased = quoteSheetOf(desks.retailer, desks.atRetailer());
    REQUIRE_OK(erased);
    CHECK(erased->customer.empty());
}

TEST_CASE("a sheet that is none is refused")
{
    CHECK_FALSE(parseQuoteSheet("").has_value());
    CHECK_FALSE(parseQuoteSheet("[]").has_value());
    CHECK_FALSE(parseQuoteSheet("{\"body\":1}").has_value());
}
