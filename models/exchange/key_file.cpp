// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/key_file.h"

#include "models/base/expects.h"
#include "models/exchange/key_file_header.h"

#include <algorithm>
#include <sodium.h>

namespace bespeak::exchange
{

namespace
{

constexpr std::size_t saltSize = crypto_pwhash_argon2id_SALTBYTES;

/// The bytes that a slot's box is bound to: this slot alone, so that others can come and go.
std::string slotContext(const KeyId& id, const KeySlot& slot)
{
    return canonicalJson(keyFileHeader(id, slotHeader(slot))).value();
}

/// The bytes that the seed is bound to: all slots, so that none can be slipped in or taken out.
std::string seedContext(const KeyId& id, const std::vector<KeySlot>& slots)
{
    Json headers = Json::array();
    std::ranges::transform(slots, std::back_inserter(headers), slotHeader);
    return canonicalJson(keyFileHeader(id, std::move(headers))).value();
}

Result<SecretBytes> stretch(const Passphrase& passphrase, const PassphraseSlot& slot)
{
    SecretBytes key(boxKeySize);
    const int status = crypto_pwhash_argon2id(
        key.bytes().data(), key.size(), passphrase.text.data(), passphrase.text.size(),
        reinterpret_cast<const unsigned char*>(slot.salt.data()), slot.cost.passes,
        static_cast<std::size_t>(slot.cost.memoryBytes), crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (status != 0) {
        return fail("key-file.memory");
    }
    return key;
}

Result<KeySlot> makeSlot(const KeyId& id, const Unlock& unlock, const SecretBytes& fileKey,
                         Randomness& randomness)
{
    KeySlot slot;
    if (const auto* secret = std::get_if<KeychainSecret>(&unlock)) {
        slot.kind = KeychainSlot{secret->reference};
        slot.fileKey = sealBox(secret->key, fileKey.view(), slotContext(id, slot), randomness);
        return slot;
    }
    const auto& passphrase = std::get<Passphrase>(unlock);
    if (passphrase.text.empty()) {
        return fail("key-file.empty-passphrase");
    }
    PassphraseSlot kind{passphrase.cost, std::string(saltSize, '\0')};
    randomness.fill({reinterpret_cast<std::uint8_t*>(kind.salt.data()), saltSize});
    const auto key = stretch(passphrase, kind);
    if (!key) {
        return failWith(key);
    }
    slot.kind = std::move(kind);
    slot.fileKey = sealBox(*key, fileKey.view(), slotContext(id, slot), randomness);
    return slot;
}

Result<SecretBytes> openPassphraseSlots(const KeyFile& file, const Passphrase& passphrase)
{
    bool hasSlot = false;
    for (const KeySlot& slot : file.keySlots) {
        const auto* kind = std::get_if<PassphraseSlot>(&slot.kind);
        if (kind == nullptr) {
            continue;
        }
        hasSlot = true;
        const auto key = stretch(passphrase, *kind);
        if (!key) {
            return failWith(key);
        }
        if (auto fileKey = openBox(*key, slot.fileKey, slotContext(file.id, slot))) {
            return fileKey;
        }
    }
    return fail(hasSlot ? "key-file.wrong-passphrase" : "key-file.no-such-slot");
}

Result<SecretBytes> openKeychainSlots(const KeyFile& file, const KeychainSecret& secret)
{
    for (const KeySlot& slot : file.keySlots) {
        const auto* kind = std::get_if<KeychainSlot>(&slot.kind);
        if (kind != nullptr && kind->reference == secret.reference) {
            return openBox(secret.key, slot.fileKey, slotContext(file.id, slot));
        }
    }
    return fail("key-file.no-such-slot");
}

Result<SecretBytes> openFileKey(const KeyFile& file, const Unlock& unlock)
{
    const auto* secret = std::get_if<KeychainSecret>(&unlock);
    return secret != nullptr ? openKeychainSlots(file, *secret)
                             : openPassphraseSlots(file, std::get<Passphrase>(unlock));
}

Result<SigningKey> openSeed(const KeyFile& file, const SecretBytes& fileKey)
{
    const auto seed = openBox(fileKey, file.seed, seedContext(file.id, file.keySlots));
    if (!seed) {
        return failWith(seed);
    }
    if (seed->size() != SigningKey::seedSize) {
        return fail("key-file.tampered");
    }
    SigningKey key(*seed);
    if (key.id() != file.id) {
        return fail("key-file.tampered");
    }
    return key;
}

/// Binds the seed to another list of slots.
KeyFile withSlots(const SigningKey& key, std::vector<KeySlot> slots, const SecretBytes& fileKey,
                  Randomness& randomness)
{
    SealedBox seed = sealBox(fileKey, key.seed().view(), seedContext(key.id(), slots), randomness);
    return {key.id(), std::move(slots), std::move(seed)};
}

/// What no reader would open again is not handed out: a cost or a name of a slot out of bounds.
Result<KeyFile> readable(const KeyFile& file)
{
    return parseKeyFile(formatKeyFile(file));
}

/// An opened file: what changing its slots needs.
struct OpenedKeyFile {
    SecretBytes fileKey;
    SigningKey key;
};

Result<OpenedKeyFile> openKeyFile(const KeyFile& file, const Unlock& unlock)
{
    auto fileKey = openFileKey(file, unlock);
    if (!fileKey) {
        return failWith(fileKey);
    }
    auto key = openSeed(file, *fileKey);
    if (!key) {
        return failWith(key);
    }
    return OpenedKeyFile{std::move(*fileKey), std::move(*key)};
}

} // namespace

Result<KeyFile> sealKey(const SigningKey& key, const Unlock& unlock, Randomness& randomness)
{
    const SecretBytes fileKey = SecretBytes::random(boxKeySize, randomness);
    auto slot = makeSlot(key.id(), unlock, fileKey, randomness);
    if (!slot) {
        return failWith(slot);
    }
    return readable(withSlots(key, {std::move(*slot)}, fileKey, randomness));
}

Result<SigningKey> unlockKey(const KeyFile& file, const Unlock& unlock)
{
    return openKeyFile(file, unlock).map([](OpenedKeyFile opened) {
        return std::move(opened.key);
    });
}

Result<KeyFile> addSlot(const KeyFile& file, const Unlock& present, const Unlock& added,
                        Randomness& randomness)
{
    if (file.keySlots.size() >= mostKeySlots) {
        return fail("key-file.too-many-slots", {{"limit", std::to_string(mostKeySlots)}});
    }
    const auto opened = openKeyFile(file, present);
    if (!opened) {
        return failWith(opened);
    }
    auto slot = makeSlot(file.id, added, opened->fileKey, randomness);
    if (!slot) {
        return failWith(slot);
    }
    std::vector<KeySlot> slots = file.keySlots;
    slots.push_back(std::move(*slot));
    return readable(withSlots(opened->key, std::move(slots), opened->fileKey, randomness));
}

Result<KeyFile> removeSlot(const KeyFile& file, const Unlock& present, std::size_t index,
                           Randomness& randomness)
{
    if (index >= file.keySlots.size()) {
        return fail("key-file.no-such-slot");
    }
    if (file.keySlots.size() == 1) {
        return fail("key-file.last-slot");
    }
    const auto opened = openKeyFile(file, present);
    if (!opened) {
        return failWith(opened);
    }
    std::vector<KeySlot> slots = file.keySlots;
    slots.erase(slots.begin() + static_cast<std::ptrdiff_t>(index));
    return withSlots(opened->key, std::move(slots), opened->fileKey, randomness);
}

} // namespace bespeak::exchange
