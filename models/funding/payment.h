// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/money.h"
#include "models/base/result.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace bespeak::funding
{

enum class PaymentKind { Charge, Refund };

/// What is to be moved. The key is written down before anybody is asked, and is the same each time
/// the same attempt is asked for: so nobody is charged twice.
struct PaymentOrder {
    std::string key; ///< pledge, kind and attempt: "…/charge/2"
    std::string pledge;
    PaymentKind kind = PaymentKind::Charge;
    Money amount;

    friend bool operator==(const PaymentOrder&, const PaymentOrder&) = default;
};

std::string paymentKey(const std::string& pledge, PaymentKind kind, int attempt);

/// Where an order stands with whoever moves the money.
enum class PaymentState {
    Prepared, ///< written down here; whether it was ever asked for is not known
    Asked,    ///< the other side has it and has not answered
    Reported, ///< one person has seen it at the bank
    Succeeded,
    Failed,
};

std::string_view nameOf(PaymentState state);
std::optional<PaymentState> findPaymentState(std::string_view name);
std::string_view nameOf(PaymentKind kind);
std::optional<PaymentKind> findPaymentKind(std::string_view name);

/// What a provider answers. Unknown: it has never heard of this key.
enum class PaymentAnswer { Unknown, Pending, Succeeded, Failed };

/// Whoever moves money. Bespeak brings none: staff record what they see at the bank (BankEntries).
/// A provider takes the key along, so that the same order twice is one payment.
class PaymentProvider
{
public:
    virtual ~PaymentProvider() = default;
    /// Asks for the money to be moved. May fail without it being known what became of it.
    virtual Result<PaymentAnswer> ask(const PaymentOrder& order) = 0;
    /// What became of an order. Asked before an order is ever repeated.
    virtual Result<PaymentAnswer> query(const PaymentOrder& order) = 0;
    /// True if a charge that nobody has seen when the days are over did not happen: money that a
    /// backer brings. False if the answer may still come.
    virtual bool endsWithDays() const { return false; }
};

/// No provider: money comes to the bank, one person of staff records it, another confirms.
class BankEntries : public PaymentProvider
{
public:
    Result<PaymentAnswer> ask(const PaymentOrder& order) override;
    Result<PaymentAnswer> query(const PaymentOrder& order) override;
    bool endsWithDays() const override { return true; }
};

/// Two persons' confirmation: neither the same key nor the same name.
/// Errors: funding.same-person.
Result<void> checkSecondPerson(std::string_view firstKid, std::string_view firstName,
                               std::string_view secondKid, std::string_view secondName);

} // namespace bespeak::funding
