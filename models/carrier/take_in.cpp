// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/carrier/take_in.h"

#include "models/carrier/carrier.h"
#include "models/store/letters.h"
#include "models/store/store.h"
#include "models/store/trust.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace bespeak::carrier
{

namespace
{

constexpr std::array<std::string_view, 22> healing = {"store.unknown-case",
                                                      "store.unknown-retailer",
                                                      "store.issued-in-future",
                                                      "store.issued-before-previous",
                                                      "store.key-locked",
                                                      "store.key-without-role",
                                                      "store.busy",
                                                      "store.conflict",
                                                      "store.full",
                                                      "store.io",
                                                      "store.lost",
                                                      "store.read-only",
                                                      "card.ended",
                                                      "message.unknown-author",
                                                      "jws.unknown-key",
                                                      "carrier.no-catalogue",
                                                      "community.feed-ahead",
                                                      "community.feed-expired",
                                                      "community.no-design",
                                                      "community.no-feed",
                                                      "funding.no-campaign",
                                                      "funding.no-pledge"};

constexpr std::array<std::string_view, 10> ofPlace = {
    "carrier.folder-missing", "carrier.folder-denied",
    "carrier.stopped",        "web.unreachable",
    "web.certificate",        "web.login-refused",
    "web.insecure",           "web.no-answer",
    "web.no-webdav",          "web.moved"};

} // namespace

Result<std::string> requireWhole(const ParcelName& name, std::string bytes)
{
    if (sha256(bytes) != name.hash) {
        return fail("carrier.not-whole", {{"name", name.text()}});
    }
    return bytes;
}

bool isOfPlace(const Error& error)
{
    return std::ranges::find(ofPlace, error.key) != ofPlace.end();
}

bool mayHeal(const Error& error)
{
    return std::ranges::find(healing, error.key) != healing.end() || isOfPlace(error);
}

Result<std::string> addresseeOf(store::Store& store, const store::Party& self,
                                const std::string& document)
{
    const auto keys = store::trustedKeys(store, self);
    const auto bytes = keys ? store.container(document) : Result<std::string>(failWith(keys));
    const auto opened = bytes ? exchange::openMessage(*bytes, *keys)
                              : Result<exchange::OpenedMessage>(failWith(bytes));
    return opened.map([](const exchange::OpenedMessage& message) {
        return message.header.to ? message.header.to->text() : std::string();
    });
}

namespace
{

/// The key, or the root of the keys, of whom it was for.
Result<std::string> readerOf(store::Store& store, const store::Party& self, const Receipt& receipt)
{
    const auto document = store.findDocument(receipt.document);
    if (!document) {
        return failWith(document);
    }
    if (*document && !request::findMessageKind((*document)->kind)) {
        return addresseeOf(store, self, receipt.document);
    }
    if (*document) {
        const auto id = CaseId::parse((*document)->caseId);
        const auto record = id ? store.caseRecord(*id) : Result<casework::CaseRecord>(failWith(id));
        return record.map([&](const casework::CaseRecord& of) {
            return self.side == store::Side::Retailer ? of.customerKid : of.retailerKid;
        });
    }
    const auto letters = store::letters(store);
    if (!letters) {
        return failWith(letters);
    }
    const auto found = std::ranges::find(*letters, receipt.parcel.text(), &store::Letter::sha256);
    return found == letters->end()
               ? Result<std::string>(fail("store.no-document", {{"document", receipt.document}}))
               : Result<std::string>(found->to);
}

} // namespace

Result<void> checkReceipt(store::Store& store, const store::Party& self,
                          const SignedReceipt& receipt)
{
    const auto reader = readerOf(store, self, receipt.receipt);
    if (!reader) {
        return failWith(reader);
    }
    if (self.side == store::Side::Retailer) {
        return receipt.signer.text() == *reader ? Result<void>() : fail("store.other-author");
    }
    const auto card = store.findCard(*reader);
    if (!card) {
        return failWith(card);
    }
    return *card && (*card)->keyLookup()(receipt.signer) ? Result<void>()
                                                         : fail("store.other-author");
}

} // namespace bespeak::carrier
