// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/message.h"

#include "tests/models/exchange/sample_message.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::exchange;
using bespeak::test::keyOf;
using bespeak::test::lookupOf;

TEST_CASE("a message that was composed opens with everything that was put in")
{
    const SigningKey author = test::signingKey(1);
    const SigningKey* const signers[] = {&author};
    const MessageHeader header = test::requestHeader(author);
    const Json body = {{"wish", "quiet"}, {"budget_minor", 250000}};
    const auto composed = composeMessage(header, body, test::sampleParts(), signers);
    REQUIRE_OK(composed);

    const auto opened = openMessage(composed->bytes, lookupOf({author.publicKey()}));
    REQUIRE_OK(opened);
    REQUIRE(opened->id == composed->id);
    REQUIRE(opened->id.digest == sha256(opened->payload));
    REQUIRE(opened->header == header);
    REQUIRE(opened->body == body);
    REQUIRE(opened->parts == test::sampleParts());
    REQUIRE(opened->signers == std::vector{author.id()});
    REQUIRE_FALSE(opened->isFirstContact);
    REQUIRE(opened->findPart("parts/design.json")->bytes == R"({"placements":[]})");
    REQUIRE(opened->findPart("parts/none.json") == nullptr);
}
