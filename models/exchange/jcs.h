// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace bespeak::exchange
{

using Json = nlohmann::json;

/// The largest integer that every JSON reader keeps exactly: 2^53 - 1.
constexpr std::int64_t largestJsonInteger = 9'007'199'254'740'991;

/// What a text of JSON may cost before it is believed.
struct JsonLimits {
    std::size_t bytes = 4 * 1024 * 1024;
    int depth = 32; ///< nested arrays and objects
};

/// The canonical bytes (RFC 8785) of what Bespeak signs: whole numbers within ±(2^53 - 1), UTF-8
/// strings, true, false, null, arrays and objects. Keys are sorted by UTF-16 code units.
/// Errors: jcs.float, jcs.integer-range, jcs.not-utf8, jcs.too-deep.
Result<std::string> canonicalJson(const Json& value, int deepest = JsonLimits().depth);

/// Reads JSON, keeping to the limits; a key that comes twice in an object is refused, for readers
/// disagree on which one counts. Errors: jcs.too-large, jcs.too-deep, jcs.unreadable,
/// jcs.duplicate-key.
Result<Json> parseStrictJson(std::string_view bytes, const JsonLimits& limits = {});

/// Reads JSON and requires the bytes to be the canonical ones of what was read. That one comparison
/// refuses blanks, another order of keys, another spelling of a number or of a letter, and a mark
/// at the front. Errors: those of parseStrictJson and canonicalJson, jcs.not-canonical.
Result<Json> parseCanonical(std::string_view bytes, const JsonLimits& limits = {});

} // namespace bespeak::exchange
