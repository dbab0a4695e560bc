// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/request/message_kind.h"

#include <algorithm>

namespace bespeak::request
{

namespace
{

constexpr std::array<std::string_view, messageKindCount> names{
    "request",         "receipt",     "clarification",  "quote",          "acceptance",
    "confirmation",    "rejection",   "withdraw",       "pledge-receipt", "pledge-cancel",
    "campaign-result", "build-start", "build-update",   "qa-report",      "despatch",
    "delivery",        "claim",       "claim-decision", "cancel",         "closing",
};

} // namespace

std::string_view kindName(MessageKind kind)
{
    return names[static_cast<std::size_t>(kind)];
}

std::optional<MessageKind> findMessageKind(std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) {
        return std::nullopt;
    }
    return static_cast<MessageKind>(found - names.begin());
}

const std::array<MessageKind, messageKindCount>& allMessageKinds()
{
    static const auto kinds = [] {
        std::array<MessageKind, messageKindCount> all{};
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i] = static_cast<MessageKind>(i);
        }
        return all;
    }();
    return kinds;
}

Author authorOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Request:
    case MessageKind::Acceptance:
    case MessageKind::Withdraw:
    case MessageKind::PledgeCancel:
    case MessageKind::Claim:
        return Author::Customer;
    case MessageKind::Delivery:
    case MessageKind::Closing:
        return Author::Either;
    case MessageKind::Cancel:
        return Author::Both;
    default:
        return Author::Retailer;
    }
}

} // namespace bespeak::request
