// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/import_checks.h"

#include "models/store/documents.h"
#include "models/store/key_news.h"
#include "models/store/roots.h"
#include "models/store/store.h"

#include <algorithm>

namespace bespeak::store
{

namespace
{

using casework::CaseRecord;
using request::CaseMessage;
using request::MessageKind;

constexpr std::int64_t clockSlack = 600'000; ///< ten minutes

bool isOwn(const Party& self, const CaseMessage& message)
{
    return self.key != nullptr && message.opened.header.author == self.key->id();
}

/// A cancellation that came back with the other side's signature beside ours.
bool isJointAct(const CaseMessage& message, const CaseRecord& record)
{
    const auto& signers = message.opened.signers;
    const bool byCustomer = std::ranges::any_of(
        signers, [&](const exchange::KeyId& id) { return id.text() == record.customerKid; });
    return message.body.kind == MessageKind::Cancel && byCustomer && signers.size() > 1;
}

} // namespace

Result<void> checkAddress(Connection& connection, const Party& self, const CaseMessage& message,
                          const std::optional<CaseRecord>& record)
{
    const exchange::MessageHeader& header = message.opened.header;
    const std::string to = header.to ? header.to->text() : std::string();
    const bool isRetailer = self.side == Side::Retailer;
    if (record && isJointAct(message, *record)) {
        return {};
    }
    if (isRetailer) {
        if (auto ours = checkForUs(connection, self, to); !ours) {
            return ours;
        }
    } else if (record && to != record->customerKid && !isOwn(self, message)) {
        // Written before the retailer heard of the customer's new key.
        const auto former = formerKeys(connection, record->id);
        if (!former || !former->contains(to)) {
            return former ? fail("store.not-for-us") : failWith(former);
        }
    }
    const bool begins =
        message.body.kind == MessageKind::Request && (isRetailer || isOwn(self, message));
    if (!record && !begins) {
        return fail("store.unknown-case");
    }
    return {};
}

Result<void> checkTime(Connection& connection, const CaseMessage& message, Instant now,
                       std::vector<Error>& warnings)
{
    const exchange::MessageHeader& header = message.opened.header;
    const Error ahead{"store.issued-ahead", {{"issued", formatInstant(header.issued)}}};
    if (header.issued > now + millisecondsPerDay) {
        return fail("store.issued-in-future", ahead.facts);
    }
    if (header.issued > now + clockSlack) {
        warnings.push_back(ahead);
    }
    if (!header.previous) {
        return {};
    }
    auto previous = findDocument(connection, header.previous->text());
    if (!previous) {
        return failWith(previous);
    }
    if (*previous && header.issued + millisecondsPerDay < (*previous)->issued) {
        return fail("store.issued-before-previous");
    }
    return {};
}

Result<void> checkSigners(Store& store, const Party& self, const CaseMessage& message,
                          const std::optional<CaseRecord>& record)
{
    const std::string customer = record ? record->customerKid : message.opened.header.author.text();
    std::optional<exchange::RetailerCard> card = self.card;
    if (record && self.side == Side::Customer) {
        auto pinned = store.findCard(record->retailerKid);
        if (!pinned) {
            return failWith(pinned);
        }
        card = std::move(*pinned);
    }
    // Keys of other customers and of other retailers verify too; here they mean nothing.
    const bool isOfSides = std::ranges::all_of(message.opened.signers, [&](const auto& signer) {
        return signer.text() == customer || (record && card && card->keyLookup()(signer));
    });
    if (!isOfSides) {
        return fail("store.other-author");
    }
    // Nothing is kept of what came under a card that had ended: with the next card it is read.
    const bool isByRetailer = message.opened.header.author.text() != customer;
    return self.side == Side::Customer && isByRetailer && card
               ? exchange::checkNotEnded(*card, message.opened.header.issued)
               : Result<void>();
}

Result<void> checkAuthor(Store& store, const Party& self, const CaseMessage& message,
                         const std::optional<CaseRecord>& record)
{
    if (auto known = checkSigners(store, self, message, record); !known) {
        return known;
    }
    const exchange::KeyId& author = message.opened.header.author;
    const bool isCustomers = !record || author.text() == record->customerKid;
    // A retailer's store has its own messages already, but for the one that both sign.
    const bool isAllowed =
        isCustomers || self.side == Side::Customer || isJointAct(message, *record);
    return isAllowed ? checkNotRevoked(store, self, message.opened.signers, store.now())
                     : Result<void>(fail("store.other-author"));
}

} // namespace bespeak::store
