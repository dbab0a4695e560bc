// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/countersign.h"

#include "models/base/zip_gate.h"
#include "models/base/zip_writer.h"
#include "models/exchange/jws.h"

#include <algorithm>

namespace bespeak::exchange
{

namespace
{

/// Both envelopes carry the same payload; the second's entries go behind the first's.
Result<std::string> joinEnvelopes(std::string_view first, std::string_view second)
{
    auto joined = parseStrictJson(first);
    const auto added = parseStrictJson(second);
    if (!joined) {
        return failWith(joined);
    }
    if (!added) {
        return failWith(added);
    }
    for (const Json& entry : added->at("signatures")) {
        joined->at("signatures").push_back(entry);
    }
    return canonicalJson(*joined);
}

} // namespace

Result<std::string> countersignMessage(std::string_view bytes, const KeyLookup& known,
                                       const SigningKey& key)
{
    const auto opened = openMessage(bytes, known);
    if (!opened) {
        return failWith(opened);
    }
    if (std::ranges::find(opened->signers, key.id()) != opened->signers.end()) {
        return fail("message.signed-already");
    }
    auto entries = readContainer(bytes, messageMimetype);
    if (!entries) {
        return failWith(entries);
    }
    const SigningKey* signers[] = {&key};
    const std::string own = signJws(opened->payload, typOf(opened->header.kind), signers);
    for (ZipEntry& entry : *entries) {
        if (entry.name == "envelope.jws") {
            auto joined = joinEnvelopes(entry.bytes, own);
            if (!joined) {
                return failWith(joined);
            }
            entry.bytes = std::move(*joined);
        }
    }
    return writeContainer(messageMimetype, *entries, ZipPacking::Stored);
}

} // namespace bespeak::exchange
