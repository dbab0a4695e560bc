// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id_source.h"
#include "models/exchange/message.h"
#include "tests/support/repeatable_randomness.h"

#include <algorithm>
#include <vector>

namespace bespeak::test
{

inline exchange::SigningKey signingKey(std::uint64_t seed)
{
    RepeatableRandomness randomness(seed);
    return exchange::SigningKey::generate(randomness);
}

/// Knows the given keys and nobody else.
inline exchange::KeyLookup lookupOf(std::vector<exchange::PublicKey> keys)
{
    return [keys = std::move(keys)](const exchange::KeyId& id) {
        const auto found = std::ranges::find(keys, id, &exchange::PublicKey::id);
        return found == keys.end() ? std::nullopt : std::optional<exchange::PublicKey>(*found);
    };
}

inline exchange::MessageHeader requestHeader(const exchange::SigningKey& author)
{
    CountingIdSource ids;
    return {.kind = "request",
            .caseId = ids.nextId<CaseId>(),
            .previous = std::nullopt,
            .author = author.id(),
            .authorPrevious = std::nullopt,
            .to = signingKey(99).id(),
            .issued = parseInstant("2026-11-22T10:00:00Z").value(),
            .expires = std::nullopt,
            .app = {"bespeak", "0.1.0", 1},
            .merges = {},
            .log = std::nullopt};
}

inline std::vector<exchange::MessagePart> sampleParts()
{
    return {{"parts/design.json", "application/json", R"({"placements":[]})"},
            {"parts/bom.csv", "text/csv", "name,count\nsofa,1\n"}};
}

} // namespace bespeak::test
