// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/contact.h"
#include "models/exchange/retailer_card.h"
#include "models/request/bodies.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The commercial documents of a case as OASIS UBL 2.4 (2024-06-20), for programs that know no
/// Bespeak. An export only: what binds is the signed message.
namespace bespeak::quoting
{

enum class UblKind : std::uint8_t {
    RequestForQuotation,
    Quotation,
    Order,
    OrderResponse,
    DespatchAdvice
};

/// "request-for-quotation", "quotation", "order", "order-response", "despatch-advice".
std::string_view ublKindName(UblKind kind);
std::optional<UblKind> findUblKind(std::string_view name);

struct UblParty {
    std::string id; ///< of the key that signs
    std::string name;
    std::vector<std::string> addressLines;
    std::string postcode;
    std::string country; ///< two capital letters, or empty
    std::string email;
    std::string phone;
};

UblParty partyOf(const exchange::RetailerCard& card);
/// A contact that was erased leaves the key alone.
UblParty partyOf(const std::string& customerKid, const std::optional<exchange::Contact>& contact);

/// What an order response says, by UN/EDIFACT code list 4343.
enum class UblResponse : std::uint8_t {
    Accepted,              ///< AP
    ConditionallyAccepted, ///< CA: when the funding succeeds
    Rejected               ///< RE
};

/// What another message of the case is called here.
struct UblReference {
    std::string document; ///< its id
    Instant issued;
};

/// One document with all that any of the five kinds says.
struct UblDocument {
    UblKind kind = UblKind::Quotation;
    std::string id;     ///< of the message
    std::string caseId; ///< of the case, as UUID
    Instant issued;
    std::string note;
    UblParty seller;
    UblParty buyer;
    /// Lines and totals; of a request the list prices of its design, which are not written. An
    /// order names what was picked.
    request::QuoteBody quote;
    std::optional<UblReference> request; ///< of a quotation
    std::optional<UblReference> quotation;
    std::optional<UblReference> order;
    UblResponse response = UblResponse::Accepted;
    std::string promisedDate; ///< or empty
    std::string carrier;
    std::string tracking;
};

/// The document as XML in the order of the schema. Amounts are net, so that they add up to the
/// totals: each line has its share of its rate's net amount, and discounts are allowances, since no
/// price may be below zero (EN 16931 BR-27). Errors: ubl.no-lines.
Result<std::string> formatUbl(const UblDocument& document);

/// Net amounts of lines, in their order: each rate's add up to what the totals call taxable.
std::vector<Money> netAmounts(const pricing::PriceList& prices);

} // namespace bespeak::quoting
