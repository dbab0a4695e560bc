// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/sealed_box.h"

#include "models/base/expects.h"

#include <sodium.h>

namespace bespeak::exchange
{

namespace
{

constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

unsigned char* bytesOf(std::string& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}

} // namespace

SealedBox sealBox(const SecretBytes& key, std::string_view inside, std::string_view context,
                  Randomness& randomness)
{
    expects(key.size() == boxKeySize, "a box key has 32 bytes");
    SealedBox sealed{std::string(boxNonceSize, '\0'), std::string(inside.size() + tagSize, '\0')};
    randomness.fill({bytesOf(sealed.nonce), boxNonceSize});
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(sealed.box), nullptr, bytesOf(inside), inside.size(), bytesOf(context),
        context.size(), nullptr, bytesOf(std::string_view(sealed.nonce)), key.bytes().data());
    return sealed;
}

Result<SecretBytes> openBox(const SecretBytes& key, const SealedBox& box, std::string_view context)
{
    if (key.size() != boxKeySize || box.nonce.size() != boxNonceSize || box.box.size() < tagSize) {
        return fail("key-file.tampered");
    }
    SecretBytes inside(box.box.size() - tagSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            inside.bytes().data(), nullptr, nullptr, bytesOf(std::string_view(box.box)),
            box.box.size(), bytesOf(context), context.size(), bytesOf(std::string_view(box.nonce)),
            key.bytes().data()) != 0) {
        return fail("key-file.tampered");
    }
    return inside;
}

} // namespace bespeak::exchange
