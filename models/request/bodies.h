// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/money.h"
#include "models/pricing/price_list.h"
#include "models/request/message_kind.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What each message carries beside its header and parts. All text is UTF-8, at most 4,000 bytes.
namespace bespeak::request
{

/// The customer's wish to be quoted. The design itself is parts/design.json.
struct RequestBody {
    std::string designSha256; ///< of parts/design.json
    std::string designName;
    std::string catalogueHash;
    std::string priceDate;
    Money listTotal; ///< what the customer saw; not binding
    std::int64_t placements = 0;
    bool roomMeasured = false;         ///< every length of the room was measured
    std::int64_t estimatedLengths = 0; ///< how many lengths are only estimated
    std::string region;                ///< country and first part of the postcode
    std::optional<Money> budget;
    bool budgetIsFirm = false;

    friend bool operator==(const RequestBody&, const RequestBody&) = default;
};

struct ReceiptBody {
    Instant receivedAt;

    friend bool operator==(const ReceiptBody&, const ReceiptBody&) = default;
};

/// What the customer may choose instead of a line, or beside all of them.
struct Alternate {
    std::string id;                       ///< unique in the quote, 1–40 of [a-z0-9-]
    std::optional<std::int64_t> replaces; ///< index of the line that goes; none: it is added
    pricing::PriceLine line;

    friend bool operator==(const Alternate&, const Alternate&) = default;
};

/// When people come to set it up, so far as it can be said yet.
struct InstallationSlot {
    std::string from;       ///< "2026-12-14": the first day that is kept free
    std::string until;      ///< the last one, not before `from`
    std::int64_t hours = 0; ///< how long the work takes, 0–1,000

    friend bool operator==(const InstallationSlot&, const InstallationSlot&) = default;
};

constexpr std::size_t mostAlternates = 40;

/// An offer that binds the retailer until it ends. The consumer notice is what the law asks for;
/// its hash travels in the acceptance.
struct QuoteBody {
    pricing::PriceList prices;
    pricing::Totals totals;   ///< as recomputed from the lines by whoever reads it
    Instant validUntil;       ///< inclusive
    std::string designSha256; ///< of the design that is quoted
    std::string catalogueHash;
    std::string priceDate;
    std::string billOfMaterialsSha256; ///< of billOfMaterials(lines)
    std::string notice;                ///< consumer notice, in full
    std::string noticeSha256;
    std::vector<Alternate> alternates{};
    std::optional<InstallationSlot> installation{};
    /// An addition lowered the fit, and the person at the desk sent it knowingly: one sentence for
    /// each.
    std::vector<std::string> knowingly{};

    friend bool operator==(const QuoteBody&, const QuoteBody&) = default;
};

struct AcceptanceBody {
    Money total; ///< gross, of the quote with what was picked
    std::string noticeSha256;
    std::vector<std::string> picks{}; ///< ids of alternates, in the order of the quote

    friend bool operator==(const AcceptanceBody&, const AcceptanceBody&) = default;
};

struct ConfirmationBody {
    bool intoFunding = false; ///< false: ordered (AP); true: conditional on funding (CA)
    Money deposit;
    std::string promisedDate; ///< "2026-12-24", or empty

    friend bool operator==(const ConfirmationBody&, const ConfirmationBody&) = default;
};

struct PledgeReceiptBody {
    Money amount;
    std::string campaign; ///< id; a campaign of one carries the case's id
    Instant lockedFrom;   ///< after this moment the pledge cannot be taken back

    friend bool operator==(const PledgeReceiptBody&, const PledgeReceiptBody&) = default;
};

struct CampaignResultBody {
    bool funded = false;
    Money captured;

    friend bool operator==(const CampaignResultBody&, const CampaignResultBody&) = default;
};

struct BuildStartBody {
    std::string billOfMaterialsSha256; ///< equal to the quote's
    std::string workOrder;

    friend bool operator==(const BuildStartBody&, const BuildStartBody&) = default;
};

enum class BuildStep { Progress, Hold, Resume };

struct BuildUpdateBody {
    BuildStep step = BuildStep::Progress;
    std::int64_t stage = 0; ///< index, never falls
    std::string stageName;
    std::int64_t percent = 0; ///< 0–100, never falls within a stage
    std::string nextDate;     ///< when to expect news, or empty
    std::vector<std::string> photoSha256;

    friend bool operator==(const BuildUpdateBody&, const BuildUpdateBody&) = default;
};

struct QaItem {
    std::string text;
    bool passed = false;
    std::string signedBy;

    friend bool operator==(const QaItem&, const QaItem&) = default;
};

struct QaReportBody {
    std::vector<QaItem> items;

    friend bool operator==(const QaReportBody&, const QaReportBody&) = default;
};

struct DespatchBody {
    std::string carrier;
    std::string tracking;
    bool balancePaid = false; ///< or terms of payment agreed
    std::string expectedDate;

    friend bool operator==(const DespatchBody&, const DespatchBody&) = default;
};

struct DeliveryBody {
    Instant deliveredAt;
    std::string receivedBy;

    friend bool operator==(const DeliveryBody&, const DeliveryBody&) = default;
};

struct CancelBody {
    std::string legalGround; ///< empty: both must sign
    std::string settlement;  ///< what is refunded to whom

    friend bool operator==(const CancelBody&, const CancelBody&) = default;
};

/// Clarification, rejection, withdraw, pledge-cancel, claim, claim-decision, closing: words
/// suffice.
struct PlainBody {
    friend bool operator==(const PlainBody&, const PlainBody&) = default;
};

using Content =
    std::variant<PlainBody, RequestBody, ReceiptBody, QuoteBody, AcceptanceBody, ConfirmationBody,
                 PledgeReceiptBody, CampaignResultBody, BuildStartBody, BuildUpdateBody,
                 QaReportBody, DespatchBody, DeliveryBody, CancelBody>;

/// A message's body: what all kinds share, and what the kind needs.
struct Body {
    MessageKind kind = MessageKind::Request;
    std::string cites;  ///< document id that is answered; empty for a first request
    std::string person; ///< who writes: the named person at the retailer, or the customer
    std::string text;   ///< question, reason, note
    /// Transitions without a message of their own that the retailer's log has seen since its last
    /// message ("T07", "T27"), so that the customer's side can follow.
    std::vector<std::string> steps;
    Content content;

    friend bool operator==(const Body&, const Body&) = default;
};

/// Integers and strings only, ready to be canonicalised.
nlohmann::json formatBody(const Body& body);
/// Strict: every field present, of its type, in its range; the content is the kind's.
/// Errors: json.bad-field (with `place`).
Result<Body> parseBody(MessageKind kind, const nlohmann::json& json);

/// The lines that are built, as canonical text: what "BOM hash equals the quoted" is checked on.
std::string billOfMaterials(const pricing::PriceList& prices);

} // namespace bespeak::request
