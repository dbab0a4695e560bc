// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/message.h"

#include <cstdint>
#include <string>
#include <vector>

namespace bespeak::exchange
{

/// What the payload says about a part.
struct SignedPart {
    std::string name;
    std::string type;
    std::uint64_t size = 0;
    Sha256 sha256;

    friend bool operator==(const SignedPart&, const SignedPart&) = default;
};

/// The signed document, taken apart.
struct Payload {
    MessageHeader header;
    std::vector<SignedPart> parts;
    Json body;
};

/// The canonical bytes that are signed. Errors: message.header, jcs.*.
Result<std::string> formatPayload(const Payload& payload);

/// Reads a payload that parseCanonical gave; unknown members are refused.
/// Errors: message.newer, message.header with the `member` at fault.
Result<Payload> parsePayload(const Json& json);

} // namespace bespeak::exchange
