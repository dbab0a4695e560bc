// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/funding/ledger.h"

#include "models/base/json_fields.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace bespeak::funding
{

namespace
{

constexpr std::array<std::string_view, 5> accountNames{"backer", "escrow", "retailer",
                                                       "contributor", "fees"};
constexpr std::int64_t mostMinor = 9'000'000'000'000'000;

void post(LedgerTransaction& transaction, Account account, const std::string& pledge, Money amount)
{
    if (amount.minor != 0) {
        transaction.postings.push_back({account, pledge, amount});
    }
}

} // namespace

std::string_view nameOf(Account account)
{
    return accountNames[static_cast<std::size_t>(account)];
}

std::optional<Account> findAccount(std::string_view name)
{
    const auto found = std::ranges::find(accountNames, name);
    if (found == accountNames.end()) {
        return std::nullopt;
    }
    return static_cast<Account>(found - accountNames.begin());
}

Result<void> checkTransaction(const LedgerTransaction& transaction)
{
    std::int64_t sum = 0;
    bool sound = !transaction.key.empty() && transaction.postings.size() >= 2;
    for (const Posting& posting : transaction.postings) {
        sum += posting.amount.minor;
        sound = sound && posting.amount.minor != 0 &&
                posting.amount.currency == transaction.postings.front().amount.currency;
    }
    if (!sound || sum != 0) {
        return fail("funding.ledger-unbalanced", {{"key", transaction.key}});
    }
    return {};
}

LedgerTransaction capture(const std::string& key, const std::string& pledge, Money amount,
                          Money fee)
{
    LedgerTransaction transaction{key, "capture", {}};
    const Money none{0, amount.currency};
    post(transaction, Account::Backer, pledge, none - amount);
    post(transaction, Account::Escrow, pledge, amount - fee);
    post(transaction, Account::Fees, pledge, fee);
    return transaction;
}

LedgerTransaction refund(const std::string& key, const std::string& pledge, Money amount, Money fee)
{
    LedgerTransaction transaction{key, "refund", {}};
    const Money none{0, amount.currency};
    post(transaction, Account::Escrow, pledge, fee - amount);
    post(transaction, Account::Retailer, pledge, none - fee);
    post(transaction, Account::Backer, pledge, amount);
    return transaction;
}

LedgerTransaction release(const std::string& key, const std::string& pledge, Money held,
                          int contributorBasisPoints)
{
    LedgerTransaction transaction{key, "release", {}};
    const std::array<std::int64_t, 2> weights{10'000 - contributorBasisPoints,
                                              contributorBasisPoints};
    const std::vector<Money> shares = split(held, weights);
    post(transaction, Account::Escrow, pledge, Money{0, held.currency} - held);
    post(transaction, Account::Retailer, pledge, shares[0]);
    post(transaction, Account::Contributor, pledge, shares[1]);
    return transaction;
}

LedgerTransaction reversed(const LedgerTransaction& transaction, const std::string& key)
{
    LedgerTransaction back{key, transaction.what + "-reversed", transaction.postings};
    for (Posting& posting : back.postings) {
        posting.amount.minor = -posting.amount.minor;
    }
    return back;
}

nlohmann::json formatTransaction(const LedgerTransaction& transaction)
{
    nlohmann::json postings = nlohmann::json::array();
    for (const Posting& posting : transaction.postings) {
        postings.push_back({{"account", nameOf(posting.account)},
                            {"pledge", posting.pledge},
                            {"minor", posting.amount.minor},
                            {"currency", posting.amount.currency.code()}});
    }
    return {{"key", transaction.key}, {"what", transaction.what}, {"postings", postings}};
}

Result<LedgerTransaction> parseTransaction(const nlohmann::json& json)
{
    std::optional<Error> problem;
    const JsonFields fields(json, "ledger", problem);
    LedgerTransaction transaction{fields.text("key", 120), fields.text("what", 40), {}};
    fields.each("postings", 16, [&](const nlohmann::json& row, const std::string& place) {
        const JsonFields posting(row, place, problem);
        const auto account = findAccount(posting.text("account", 20));
        const auto currency = Currency::parse(posting.text("currency", 3));
        if (!account || !currency) {
            posting.refuse(place, "an account and a currency");
            return;
        }
        transaction.postings.push_back(
            {*account,
             posting.text("pledge", 36),
             {posting.integer("minor", -mostMinor, mostMinor), *currency}});
    });
    if (problem) {
        return tl::make_unexpected(*problem);
    }
    return checkTransaction(transaction).map([&] { return transaction; });
}

} // namespace bespeak::funding
