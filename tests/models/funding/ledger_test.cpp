// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/funding/ledger.h"
#include "models/funding/payment.h"
#include "tests/support/catch.h"

#include <map>
#include <nlohmann/json.hpp>
#include <random>

using namespace bespeak;
using namespace bespeak::funding;
using namespace bespeak::test;

TEST_CASE("every kind of entry sums to zero, whatever the amount, the fee and the share")
{
    std::mt19937_64 random(GENERATE(range(1U, 30U)));
    for (int i = 0; i < 200; ++i) {
        const Money amount{static_cast<std::int64_t>(random() % 1'000'000) + 3, {}};
        const Money fee{static_cast<std::int64_t>(random() % 3), {}};
        const int share = static_cast<int>(random() % 5001);
        const LedgerTransaction taken = capture("k1", "p", amount, fee);
        const LedgerTransaction paid = release("k2", "p", amount - fee, share);
        const LedgerTransaction back = reversed(paid, "k3");
        const LedgerTransaction returned = refund("k4", "p", amount, fee);
        std::map<Account, std::int64_t> balance;
        for (const LedgerTransaction& transaction : {taken, paid, back, returned}) {
            REQUIRE_OK(checkTransaction(transaction));
            for (const Posting& posting : transaction.postings) {
                balance[posting.account] += posting.amount.minor;
            }
        }
        INFO(amount.minor << " " << fee.minor << " " << share);
        REQUIRE(balance[Account::Backer] == 0);
        REQUIRE(balance[Account::Escrow] == 0);
        REQUIRE(balance[Account::Contributor] == 0);
        REQUIRE(balance[Account::Retailer] == -fee.minor);
        REQUIRE(balance[Account::Fees] == fee.minor);
    }
}

TEST_CASE("an entry that makes money, mixes currencies or has no name is refused")
{
    LedgerTransaction transaction = capture("k", "p", {1000, {}}, {10, {}});
    SECTION("a cent too much")
    {
        transaction.postings[1].amount.minor += 1;
    }
    SECTION("two currencies")
    {
        transaction.postings[1].amount.currency = *Currency::parse("USD");
    }
    SECTION("no key")
    {
        transaction.key.clear();
    }
    SECTION("nothing")
    {
        transaction.postings.clear();
    }
    REQUIRE(keyOf(checkTransaction(transaction)) == "funding.ledger-unbalanced");
    REQUIRE(!parseTransaction(formatTransaction(transaction)));
}

TEST_CASE("an entry comes back from its text as it was")
{
    const LedgerTransaction transaction = release("k", "p", {101, {}}, 3333);
    const auto back = parseTransaction(formatTransaction(transaction));
    REQUIRE_OK(back);
    REQUIRE(*back == transaction);
}

TEST_CASE("the key of an attempt is the same each time, and another for another attempt")
{
    REQUIRE(paymentKey("p", PaymentKind::Charge, 1) == paymentKey("p", PaymentKind::Charge, 1));
    REQUIRE(paymentKey("p", PaymentKind::Charge, 1) != paymentKey("p", PaymentKind::Charge, 2));
    REQUIRE(paymentKey("p", PaymentKind::Charge, 1) != paymentKey("p", PaymentKind::Refund, 1));
}

TEST_CASE("nobody confirms a bank entry of their own")
{
    REQUIRE_OK(checkSecondPerson("k1", "Anna", "k2", "Ben"));
    REQUIRE(keyOf(checkSecondPerson("k1", "Anna", "k1", "Ben")) == "funding.same-person");
    REQUIRE(keyOf(checkSecondPerson("k1", "Anna", "k2", "Anna")) == "funding.same-person");
}
