// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/exchange/key.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::exchange
{

// JSON Web Signature (RFC 7515), general JSON form, Ed25519 only. The names of the algorithm are
// two: "Ed25519" (RFC 9864) and "EdDSA" (RFC 8037); readers in the wild know one or the other, so
// each signer signs under both names, and either is read.

/// One entry of `signatures` as it stands there: nothing in it is believed yet.
struct JwsEntry {
    std::string protectedText; ///< base64url, as signed
    std::string signature;     ///< decoded; 64 bytes unless someone meddled
    bool hasUnprotectedHeader = false;
};

struct GeneralJws {
    std::string payloadText; ///< base64url, as signed
    std::string payload;     ///< decoded
    std::vector<JwsEntry> entries;
};

struct VerifiedJws {
    std::string payload;
    std::vector<KeyId> signers; ///< each once, in the order of their first entries
};

/// The envelope over `payload`: two entries for each signer. `typ` says what the payload is, so
/// that a signature under one kind of message is none under another (RFC 8725 section 3.11).
std::string signJws(std::string_view payload, std::string_view typ,
                    std::span<const SigningKey* const> signers);

/// Reads the shape alone; what it says is still anybody's.
/// Errors: those of parseStrictJson and decodeBase64url, jws.shape, jws.too-many-signatures.
Result<GeneralJws> parseGeneralJws(std::string_view envelope);

/// Every entry must be right: made by a key that `known` has, under a name of Ed25519, for `typ`,
/// with exactly the members alg, kid, typ. Keys inside the header are refused, not read. Errors:
/// jws.unprotected, jws.crit, jws.b64, jws.embedded-key, jws.member, jws.algorithm,
/// jws.kid-missing, jws.typ-missing, jws.typ, jws.duplicate-entry, jws.unknown-key,
/// key.signature-*, jws.no-signature.
Result<VerifiedJws> verifyJws(const GeneralJws& jws, std::string_view typ, const KeyLookup& known);

/// Reads and verifies. Errors: those of both.
Result<VerifiedJws> verifyJws(std::string_view envelope, std::string_view typ,
                              const KeyLookup& known);

} // namespace bespeak::exchange
