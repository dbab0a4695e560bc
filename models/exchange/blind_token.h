// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/exchange/randomness.h"
#include "models/exchange/secret.h"

#include <string>
#include <string_view>

// A verifiable oblivious function on the group ristretto255, as in Privacy Pass: whoever issues a
// token does not see for what, and so cannot tell later by whom it is shown; and proves to have
// used one key for everybody, so that no one is marked by a key of their own.
namespace bespeak::exchange
{

constexpr std::size_t tokenPointSize = 32;
constexpr std::size_t tokenProofSize = 64;

/// What is asked for, hidden by a random factor that stays with who asks.
struct BlindedInput {
    SecretBytes factor;
    std::string point; ///< what the issuer sees: 32 bytes that say nothing
};

/// The issuer's answer, with the proof that it was made by the announced key.
struct BlindAnswer {
    std::string point;
    std::string proof;

    friend bool operator==(const BlindAnswer&, const BlindAnswer&) = default;
};

/// The factor is drawn at random.
BlindedInput blindInput(std::string_view input, Randomness& randomness);
/// The factor follows from 32 secret bytes, so that it need not be kept.
BlindedInput blindInput(std::string_view input, const SecretBytes& secret);

/// What the issuer announces of its key (32 secret bytes).
std::string tokenPublicKey(const SecretBytes& key);

/// Errors: token.point for what is no point of the group.
Result<BlindAnswer> answerBlinded(const SecretBytes& key, std::string_view point);

/// Takes the factor off: the token, 32 bytes. Errors: token.point, token.proof if another key than
/// the announced one was used.
Result<std::string> unblind(const BlindedInput& asked, const BlindAnswer& answer,
                            std::string_view publicKey);

/// Whether the issuer's key makes this token of this input.
bool isTokenOf(const SecretBytes& key, std::string_view input, std::string_view token);

} // namespace bespeak::exchange
