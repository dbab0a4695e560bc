// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/carrier/receipt.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

using namespace bespeak;
using namespace bespeak::carrier;
using namespace bespeak::test;

namespace
{

exchange::KeyLookup only(const exchange::SigningKey& key)
{
    return [own = key.publicKey()](const exchange::KeyId& id) {
        return id == own.id() ? std::optional(own) : std::nullopt;
    };
}

const Receipt someReceipt{sha256("parcel"), sha256("document").text(), "", {1'795'000'000'000}};

} // namespace

TEST_CASE("a receipt says who signed it and what it is for")
{
    const People people;
    const auto opened =
        openReceipt(signReceipt(someReceipt, people.customerKey), only(people.customerKey));
    REQUIRE_OK(opened);
    REQUIRE(opened->receipt == someReceipt);
    REQUIRE(opened->signer == people.customerKey.id());
}

TEST_CASE("a receipt of a stranger, and one that was changed, is none")
{
    const People people;
    std::string bytes = signReceipt(someReceipt, people.customerKey);
    REQUIRE(keyOf(openReceipt(bytes, only(people.staffKey))) == "jws.unknown-key");
    for (std::size_t i = 0; i < bytes.size(); i += 7) {
        std::string bad = bytes;
        bad[i] = bad[i] == 'A' ? 'B' : 'A';
        INFO(i);
        REQUIRE_FALSE(openReceipt(bad, only(people.customerKey)));
    }
}
