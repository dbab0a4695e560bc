// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/carrier/receipt.h"

#include "models/base/expects.h"
#include "models/exchange/jcs.h"
#include "models/exchange/jws.h"

#include <set>

namespace bespeak::carrier
{

namespace
{

using exchange::Json;

constexpr std::string_view receiptTyp = "bespeak-delivery+jws";
constexpr std::size_t longestKey = 64;

tl::unexpected<Error> unreadable()
{
    return fail("carrier.receipt-unreadable");
}

Result<Receipt> parseReceipt(const Json& json)
{
    static const std::set<std::string> members = {"v", "parcel", "document", "refusal", "at"};
    if (!json.is_object() || json.size() != members.size() || json.value("v", Json()) != 1) {
        return unreadable();
    }
    for (const char* name : {"parcel", "document", "refusal", "at"}) {
        if (!json.contains(name) || !json.at(name).is_string()) {
            return unreadable();
        }
    }
    const auto parcel = Sha256::parse(json.at("parcel").get<std::string>());
    const auto document = Sha256::parse(json.at("document").get<std::string>());
    const auto at = parseInstant(json.at("at").get<std::string>());
    const auto refusal = json.at("refusal").get<std::string>();
    if (!parcel || !document || !at || refusal.size() > longestKey) {
        return unreadable();
    }
    return Receipt{*parcel, document->text(), refusal, *at};
}

} // namespace

std::string signReceipt(const Receipt& receipt, const exchange::SigningKey& key)
{
    const auto payload = exchange::canonicalJson({{"v", 1},
                                                  {"parcel", receipt.parcel.text()},
                                                  {"document", receipt.document},
                                                  {"refusal", receipt.refusal},
                                                  {"at", formatInstant(receipt.at)}});
    expects(payload.has_value(), "a receipt holds plain text alone");
    const exchange::SigningKey* signers[] = {&key};
    return exchange::signJws(*payload, receiptTyp, signers);
}

Result<SignedReceipt> openReceipt(std::string_view bytes, const exchange::KeyLookup& known)
{
    const auto jws = exchange::verifyJws(bytes, receiptTyp, known);
    if (!jws) {
        return failWith(jws);
    }
    const auto json = exchange::parseCanonical(jws->payload);
    const auto receipt = json ? parseReceipt(*json) : Result<Receipt>(failWith(json));
    if (!receipt) {
        return failWith(receipt);
    }
    if (jws->signers.size() != 1) {
        return unreadable();
    }
    return SignedReceipt{*receipt, jws->signers.front()};
}

} // namespace bespeak::carrier
