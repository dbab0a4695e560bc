// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/derived_key.h"

#include "models/base/expects.h"

#include <sodium.h>

namespace bespeak::exchange
{

SecretBytes deriveSecret(const SecretBytes& secret, std::string_view purpose)
{
    expects(secret.size() == crypto_auth_hmacsha256_KEYBYTES, "a secret has 32 bytes");
    startSodium();
    SecretBytes derived(crypto_auth_hmacsha256_BYTES);
    crypto_auth_hmacsha256(derived.bytes().data(),
                           reinterpret_cast<const unsigned char*>(purpose.data()), purpose.size(),
                           secret.bytes().data());
    return derived;
}

SigningKey deriveSigningKey(const SigningKey& key, std::string_view purpose)
{
    return SigningKey(deriveSecret(key.seed(), purpose));
}

} // namespace bespeak::exchange
