// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/blind_token.h"

#include "models/exchange/derived_key.h"

#include <array>
#include <sodium.h>

namespace bespeak::exchange
{

namespace
{

constexpr std::size_t pointSize = crypto_core_ristretto255_BYTES;
constexpr std::size_t scalarSize = crypto_core_ristretto255_SCALARBYTES;
constexpr std::size_t wideSize = crypto_core_ristretto255_NONREDUCEDSCALARBYTES;
static_assert(pointSize == tokenPointSize && 2 * scalarSize == tokenProofSize);

using Scalar = std::array<unsigned char, scalarSize>;

const unsigned char* in(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

unsigned char* out(std::string& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}

std::string wideHash(std::string_view text)
{
    std::string digest(crypto_hash_sha512_BYTES, '\0');
    crypto_hash_sha512(out(digest), in(text), text.size());
    return digest;
}

/// A scalar from 64 bytes, without bias.
void reduce(unsigned char* scalar, std::string_view wide)
{
    crypto_core_ristretto255_scalar_reduce(scalar, in(wide));
}

SecretBytes scalarFrom(const SecretBytes& secret, std::string_view purpose)
{
    const SecretBytes low = deriveSecret(secret, std::string(purpose) + "\n0");
    const SecretBytes high = deriveSecret(secret, std::string(purpose) + "\n1");
    SecretBytes wide(wideSize);
    std::copy(low.bytes().begin(), low.bytes().end(), wide.bytes().begin());
    std::copy(high.bytes().begin(), high.bytes().end(), wide.bytes().begin() + 32);
    SecretBytes scalar(scalarSize);
    crypto_core_ristretto255_scalar_reduce(scalar.bytes().data(), wide.bytes().data());
    return scalar;
}

SecretBytes keyScalar(const SecretBytes& key)
{
    return scalarFrom(key, "bespeak token key");
}

std::string pointOf(std::string_view input)
{
    std::string point(pointSize, '\0');
    const std::string digest = wideHash("bespeak token input\n" + std::string(input));
    crypto_core_ristretto255_from_hash(out(point), in(digest));
    return point;
}

bool isPoint(std::string_view point)
{
    return point.size() == pointSize && crypto_core_ristretto255_is_valid_point(in(point)) == 1;
}

/// scalar * point; empty if that is the neutral element, which only a useless scalar makes.
std::string times(const unsigned char* scalar, std::string_view point)
{
    std::string product(pointSize, '\0');
    if (crypto_scalarmult_ristretto255(out(product), scalar, in(point)) != 0) {
        return {};
    }
    return product;
}

std::string timesBase(const unsigned char* scalar)
{
    std::string product(pointSize, '\0');
    crypto_scalarmult_ristretto255_base(out(product), scalar);
    return product;
}

std::string minus(std::string_view a, std::string_view b)
{
    std::string difference(pointSize, '\0');
    crypto_core_ristretto255_sub(out(difference), in(a), in(b));
    return difference;
}

/// What both sides of the proof agree on: the key, the points, and the prover's first step.
Scalar challenge(std::string_view publicKey, std::string_view point, std::string_view answer,
                 std::string_view onBase, std::string_view onPoint)
{
    std::string text = "bespeak token proof\n";
    for (const std::string_view piece : {publicKey, point, answer, onBase, onPoint}) {
        text += piece;
    }
    Scalar scalar{};
    reduce(scalar.data(), wideHash(text));
    return scalar;
}

/// Chaum and Pedersen: the same factor leads from the base to the key and from point to answer.
std::string prove(const SecretBytes& scalar, std::string_view publicKey, std::string_view point,
                  std::string_view answer)
{
    const SecretBytes nonce =
        scalarFrom(scalar, "bespeak token nonce\n" + std::string(point) + std::string(answer));
    const Scalar c = challenge(publicKey, point, answer, timesBase(nonce.bytes().data()),
                               times(nonce.bytes().data(), point));
    Scalar product{};
    Scalar response{};
    crypto_core_ristretto255_scalar_mul(product.data(), c.data(), scalar.bytes().data());
    crypto_core_ristretto255_scalar_add(response.data(), nonce.bytes().data(), product.data());
    std::string proof(c.begin(), c.end());
    proof.append(response.begin(), response.end());
    return proof;
}

bool holds(std::string_view proof, std::string_view publicKey, std::string_view point,
           std::string_view answer)
{
    if (proof.size() != tokenProofSize || !isPoint(publicKey)) {
        return false;
    }
    const unsigned char* c = in(proof);
    const unsigned char* response = in(proof) + scalarSize;
    const std::string fromKey = times(c, publicKey);
    const std::string fromAnswer = times(c, answer);
    const std::string fromPoint = times(response, point);
    if (fromKey.empty() || fromAnswer.empty() || fromPoint.empty()) {
        return false;
    }
    const Scalar expected = challenge(publicKey, point, answer, minus(timesBase(response), fromKey),
                                      minus(fromPoint, fromAnswer));
    return sodium_memcmp(expected.data(), c, scalarSize) == 0;
}

} // namespace

BlindedInput blindInput(std::string_view input, const SecretBytes& secret)
{
    startSodium();
    BlindedInput asked{scalarFrom(secret, "bespeak token factor\n" + std::string(input)), {}};
    asked.point = times(asked.factor.bytes().data(), pointOf(input));
    return asked;
}

BlindedInput blindInput(std::string_view input, Randomness& randomness)
{
    return blindInput(input, SecretBytes::random(32, randomness));
}

std::string tokenPublicKey(const SecretBytes& key)
{
    startSodium();
    return timesBase(keyScalar(key).bytes().data());
}

Result<BlindAnswer> answerBlinded(const SecretBytes& key, std::string_view point)
{
    startSodium();
    if (!isPoint(point)) {
        return fail("token.point");
    }
    const SecretBytes scalar = keyScalar(key);
    BlindAnswer answer{times(scalar.bytes().data(), point), {}};
    if (answer.point.empty()) {
        return fail("token.point");
    }
    answer.proof = prove(scalar, timesBase(scalar.bytes().data()), point, answer.point);
    return answer;
}

Result<std::string> unblind(const BlindedInput& asked, const BlindAnswer& answer,
                            std::string_view publicKey)
{
    startSodium();
    if (!isPoint(answer.point)) {
        return fail("token.point");
    }
    if (!holds(answer.proof, publicKey, asked.point, answer.point)) {
        return fail("token.proof");
    }
    SecretBytes inverse(scalarSize);
    crypto_core_ristretto255_scalar_invert(inverse.bytes().data(), asked.factor.bytes().data());
    return times(inverse.bytes().data(), answer.point);
}

bool isTokenOf(const SecretBytes& key, std::string_view input, std::string_view token)
{
    startSodium();
    const std::string expected = times(keyScalar(key).bytes().data(), pointOf(input));
    return token.size() == expected.size() &&
           sodium_memcmp(token.data(), expected.data(), expected.size()) == 0;
}

} // namespace bespeak::exchange
