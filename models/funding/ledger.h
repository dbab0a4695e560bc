// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/money.h"
#include "models/base/result.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::funding
{

/// Between whom money of campaigns moves. Escrow is money held for backers: nobody's to spend.
enum class Account { Backer, Escrow, Retailer, Contributor, Fees };

std::string_view nameOf(Account account);
std::optional<Account> findAccount(std::string_view name);

/// One row: positive amounts go into the account, negative ones out of it.
struct Posting {
    Account account = Account::Escrow;
    std::string pledge; ///< id, or empty where it concerns the whole campaign
    Money amount;

    friend bool operator==(const Posting&, const Posting&) = default;
};

/// What happened to money, once. Rows are never edited: a refund is another transaction.
struct LedgerTransaction {
    std::string key;  ///< unique: said twice, it is written once
    std::string what; ///< "capture", "refund", "release", "chargeback"
    std::vector<Posting> postings;

    friend bool operator==(const LedgerTransaction&, const LedgerTransaction&) = default;
};

/// Sums to zero, in one currency, without empty rows.
/// Errors: funding.ledger-unbalanced (`key`).
Result<void> checkTransaction(const LedgerTransaction& transaction);

/// The backer pays; what the payment costs is taken from what is held. `fee` may be 0.
LedgerTransaction capture(const std::string& key, const std::string& pledge, Money amount,
                          Money fee);
/// The backer has all of it back; the retailer carries the fee that was taken.
LedgerTransaction refund(const std::string& key, const std::string& pledge, Money amount,
                         Money fee);
/// A pledge's money goes to the retailer and, by its share, to the author of the design.
LedgerTransaction release(const std::string& key, const std::string& pledge, Money held,
                          int contributorBasisPoints);
/// A release that is taken back before a refund: the same rows, turned round.
LedgerTransaction reversed(const LedgerTransaction& transaction, const std::string& key);

nlohmann::json formatTransaction(const LedgerTransaction& transaction);
/// Errors: json.bad-field, money.unknown-currency, funding.ledger-unbalanced.
Result<LedgerTransaction> parseTransaction(const nlohmann::json& json);

} // namespace bespeak::funding
