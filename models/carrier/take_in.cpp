// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/carrier/take_in.h"

#include "models/carrier/carrier.h"
#include "models/store/store.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace bespeak::carrier
{

namespace
{

constexpr std::array<std::string_view, 15> healing = {"store.unknown-case",
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
                                                      "jws.unknown-key"};

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

Result<void> checkReceipt(store::Store& store, const store::Party& self,
                          const SignedReceipt& receipt)
{
    const auto document = store.findDocument(receipt.receipt.document);
    if (!document) {
        return failWith(document);
    }
    if (!*document) {
        return fail("store.no-document", {{"document", receipt.receipt.document}});
    }
    const auto id = CaseId::parse((*document)->caseId);
    const auto record = id ? store.caseRecord(*id) : Result<casework::CaseRecord>(failWith(id));
    if (!record) {
        return failWith(record);
    }
    if (self.side == store::Side::Retailer) {
        return receipt.signer.text() == record->customerKid ? Result<void>()
                                                            : fail("store.other-author");
    }
    const auto card = store.findCard(record->retailerKid);
    if (!card) {
        return failWith(card);
    }
    return *card && (*card)->keyLookup()(receipt.signer) ? Result<void>()
                                                         : fail("store.other-author");
}

} // namespace bespeak::carrier
