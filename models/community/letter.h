// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/exchange/message.h"

#include <string_view>

namespace bespeak::community
{

/// Kind, reader and day of a message to the retailer that belongs to no case.
struct LetterHead {
    std::string_view kind;
    exchange::KeyId to;
    Instant now; ///< cut to the day
};

struct Letter {
    exchange::Json body; ///< without the key
    exchange::KeyId author;
    exchange::DocumentId id;
    Instant issued;
};

/// Signed by a key that travels along: whoever wrote it proves to be the one who wrote it.
Result<exchange::ComposedMessage> composeLetter(const LetterHead& head, exchange::Json body,
                                                const exchange::SigningKey& key);

/// Errors: those of exchange::openMessage, community.not-for-us, message.part-unsigned for one with
/// parts, which no letter has.
Result<Letter> openLetter(std::string_view bytes, std::string_view kind, const exchange::KeyId& to);

} // namespace bespeak::community
