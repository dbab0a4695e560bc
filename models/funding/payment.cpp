// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/funding/payment.h"

#include <algorithm>

namespace bespeak::funding
{

namespace
{

constexpr std::array<std::string_view, 5> stateNames{"prepared", "asked", "reported", "succeeded",
                                                     "failed"};

} // namespace

std::string paymentKey(const std::string& pledge, PaymentKind kind, int attempt)
{
    return pledge + "/" + std::string(nameOf(kind)) + "/" + std::to_string(attempt);
}

std::string_view nameOf(PaymentState state)
{
    return stateNames[static_cast<std::size_t>(state)];
}

std::optional<PaymentState> findPaymentState(std::string_view name)
{
    const auto found = std::ranges::find(stateNames, name);
    if (found == stateNames.end()) {
        return std::nullopt;
    }
    return static_cast<PaymentState>(found - stateNames.begin());
}

std::string_view nameOf(PaymentKind kind)
{
    return kind == PaymentKind::Charge ? "charge" : "refund";
}

std::optional<PaymentKind> findPaymentKind(std::string_view name)
{
    if (name == "charge" || name == "refund") {
        return name == "charge" ? PaymentKind::Charge : PaymentKind::Refund;
    }
    return std::nullopt;
}

Result<PaymentAnswer> BankEntries::ask(const PaymentOrder& /*order*/)
{
    return PaymentAnswer::Pending;
}

Result<PaymentAnswer> BankEntries::query(const PaymentOrder& /*order*/)
{
    return PaymentAnswer::Pending;
}

Result<void> checkSecondPerson(std::string_view firstKid, std::string_view firstName,
                               std::string_view secondKid, std::string_view secondName)
{
    if (firstKid == secondKid || firstName == secondName) {
        return fail("funding.same-person");
    }
    return {};
}

} // namespace bespeak::funding
