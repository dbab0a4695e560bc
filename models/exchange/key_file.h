// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/exchange/key.h"
#include "models/exchange/sealed_box.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace bespeak::exchange
{

// A key file seals the seed under a random file key, and the file key once for each way to open the
// file (slot): a passphrase, or 32 bytes that the system's keychain keeps. Ways can be added and
// removed without touching the seed. Its name, version and list of slots are bound to the seed.

/// What it costs to try one passphrase. The default takes about a second and is RFC 9106's advice
/// in kind; when reading, at most 10 passes and 1 GiB are believed.
struct Argon2Cost {
    std::uint64_t passes = 3;
    std::uint64_t memoryBytes = 256ULL * 1024 * 1024;

    friend bool operator==(const Argon2Cost&, const Argon2Cost&) = default;
};

/// For machines with little memory (RFC 9106, second choice).
constexpr Argon2Cost lowMemoryCost{3, 64ULL * 1024 * 1024};

struct Passphrase {
    std::string text;
    Argon2Cost cost = {}; ///< counts when a slot is added; when opening, the file says it
};

/// The 32 bytes that the keychain keeps under this name.
struct KeychainSecret {
    std::string reference;
    SecretBytes key;
};

/// One way to open a key file.
using Unlock = std::variant<Passphrase, KeychainSecret>;

struct PassphraseSlot {
    Argon2Cost cost;
    std::string salt; ///< 16 bytes

    friend bool operator==(const PassphraseSlot&, const PassphraseSlot&) = default;
};

struct KeychainSlot {
    std::string reference; ///< 1–120 bytes of text

    friend bool operator==(const KeychainSlot&, const KeychainSlot&) = default;
};

struct KeySlot {
    std::variant<PassphraseSlot, KeychainSlot> kind;
    SealedBox fileKey;

    friend bool operator==(const KeySlot&, const KeySlot&) = default;
};

/// A key file as it lies on the disk: nothing in it is secret from who may read the file.
struct KeyFile {
    KeyId id;
    std::vector<KeySlot> keySlots; ///< 1–8; not "slots", which Qt takes for itself
    SealedBox seed;

    friend bool operator==(const KeyFile&, const KeyFile&) = default;
};

constexpr std::size_t keychainSecretSize = boxKeySize;

/// Takes as long as the passphrase costs: keep it off the thread of the window, as all below that
/// take an Unlock. Errors: key-file.empty-passphrase, key-file.memory.
Result<KeyFile> sealKey(const SigningKey& key, const Unlock& unlock, Randomness& randomness);

/// Errors: key-file.wrong-passphrase, key-file.no-such-slot (no slot of that kind or name),
/// key-file.tampered, key-file.memory.
Result<SigningKey> unlockKey(const KeyFile& file, const Unlock& unlock);

/// The same key with one more way to open it. Errors: unlockKey's and sealKey's,
/// key-file.too-many-slots.
Result<KeyFile> addSlot(const KeyFile& file, const Unlock& present, const Unlock& added,
                        Randomness& randomness);

/// The same key without the slot of this index. Copies of the old file still open as before.
/// Errors: unlockKey's, key-file.no-such-slot, key-file.last-slot.
Result<KeyFile> removeSlot(const KeyFile& file, const Unlock& present, std::size_t index,
                           Randomness& randomness);

/// Canonical JSON.
std::string formatKeyFile(const KeyFile& file);
/// Errors: key-file.unreadable, key-file.newer, key-file.hostile-cost.
Result<KeyFile> parseKeyFile(std::string_view bytes);

/// Errors: file.cannot-read, file.too-large, and parseKeyFile's.
Result<KeyFile> readKeyFile(const std::filesystem::path& path);
/// A new file, in one step and readable by its owner alone. Errors: file.exists, file.cannot-write.
Result<void> writeKeyFile(const std::filesystem::path& path, const KeyFile& file);
/// Puts a file with the same key, but other ways to open it, in the place of the one that is there.
/// Errors: file.cannot-write.
Result<void> replaceKeyFile(const std::filesystem::path& path, const KeyFile& file);

} // namespace bespeak::exchange
