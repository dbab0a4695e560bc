// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/ballot.h"
#include "models/community/publication.h"
#include "models/exchange/base64url.h"
#include "tests/support/catch.h"
#include "tests/support/community_week.h"
#include "tests/support/repeatable_randomness.h"

using namespace bespeak;
using namespace bespeak::community;
using bespeak::test::communityKey;
using bespeak::test::communityMonday;

namespace
{

const exchange::KeyId& retailer()
{
    static const exchange::KeyId id = communityKey(900).id();
    return id;
}

} // namespace

TEST_CASE("a publication is signed by a key of its own that leads nowhere")
{
    const auto customer = communityKey(1);
    const Entry first = test::sampleEntry(1, {2026, 46});
    const Entry second = test::sampleEntry(2, {2026, 47});
    const auto a = composePublication(first, customer, retailer(), communityMonday() + 54'321'000);
    const auto b = composePublication(second, customer, retailer(), communityMonday());
    const auto one = openPublication(a->bytes, retailer());
    const auto two = openPublication(b->bytes, retailer());
    REQUIRE(one);
    REQUIRE(two);
    CHECK(one->entry == first);
    CHECK(one->author != two->author);
    CHECK(one->voter != two->voter);
    for (const auto& bytes : {a->bytes, b->bytes}) {
        CHECK(bytes.find(customer.id().text()) == std::string::npos);
        CHECK(bytes.find(exchange::encodeBase64url(customer.publicKey().bytes())) ==
              std::string::npos);
    }
    // The author's own answer can be left out of the count.
    CHECK(one->voter == weeklyPseudonym(customer, retailer(), first.cohort).id().text());
    CHECK_FALSE(openPublication(a->bytes, communityKey(5).id()));
}

TEST_CASE("only the key of the publication takes it back")
{
    const Entry entry = test::sampleEntry(1, {2026, 46});
    const auto published = openPublication(
        composePublication(entry, communityKey(1), retailer(), communityMonday())->bytes,
        retailer());
    const auto own = openWithdrawal(
        composeWithdrawal(entry.handle, communityKey(1), retailer(), communityMonday())->bytes,
        retailer());
    const auto foreign = openWithdrawal(
        composeWithdrawal(entry.handle, communityKey(2), retailer(), communityMonday())->bytes,
        retailer());
    REQUIRE(own);
    REQUIRE(foreign);
    CHECK(own->handle == entry.handle);
    CHECK(own->author == published->author);
    CHECK(foreign->author != published->author);
}

TEST_CASE("handles are drawn anew each time")
{
    test::RepeatableRandomness randomness;
    const std::string first = drawHandle(randomness);
    CHECK(isHandle(first));
    CHECK(drawHandle(randomness) != first);
}
