// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/keys/key_file.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

// What is done with the own key's file. All of it takes as long as a passphrase costs: it belongs
// on another thread.
namespace bespeak::ui
{

/// Whether the system's keychain may open the key file from now on.
enum class Remember { AsItIs, No, Yes };

/// The file with a slot for the keychain. It is written once the keychain has the secret.
struct Remembering {
    exchange::KeyFile file;
    exchange::KeychainSecret secret;
};

struct OpenedKey {
    exchange::SigningKey key;
    std::optional<Remembering> remembering = std::nullopt;
    std::vector<std::string> forgotten = {}; ///< names of secrets that no slot needs any more
};

struct KeyFileWork {
    std::filesystem::path path;
    exchange::Passphrase passphrase;
    Remember remember = Remember::AsItIs;
};

/// A new key. A file that is there is never replaced. The key counts as not written down until
/// confirmRecoveryWords(). Errors: key-file.exists, sealKey's, addSlot's, writeKeyFile's.
Result<OpenedKey> makeKeyFile(const KeyFileWork& work, exchange::Randomness& randomness);
/// Errors: those of readKeyFile, unlockKey, addSlot and removeSlot.
Result<OpenedKey> openKeyFile(const KeyFileWork& work, exchange::Randomness& randomness);
/// The key of 24 words under a new passphrase. A file that is there is replaced only if it holds
/// the same key. Errors: parseRecoveryWords's, key-file.other-key, sealKey's, writeKeyFile's.
Result<OpenedKey> restoreKeyFile(const KeyFileWork& work, const std::string& words,
                                 exchange::Randomness& randomness);
/// Errors: those of readKeyFile and unlockKey.
Result<OpenedKey> openKeyFile(const std::filesystem::path& path,
                              const exchange::KeychainSecret& secret);
/// Takes the keychain's slots out of the file. Errors: those of readKeyFile and removeSlot.
Result<OpenedKey> forgetKeychain(const std::filesystem::path& path,
                                 const exchange::KeychainSecret& secret,
                                 exchange::Randomness& randomness);

/// Names of the secrets that open the file, the newest last.
std::vector<std::string> keychainNames(const exchange::KeyFile& file);

/// Whether somebody has shown that the recovery words of this key are written down. A key that came
/// from its words counts as written down.
bool areRecoveryWordsConfirmed(const std::filesystem::path& keyFile, const exchange::KeyId& id);
void confirmRecoveryWords(const std::filesystem::path& keyFile);

} // namespace bespeak::ui
