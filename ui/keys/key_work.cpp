// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/key_work.h"

#include "models/base/file.h"
#include "models/exchange/words.h"

#include <system_error>
#include <utility>

namespace bespeak::ui
{

namespace
{

using exchange::KeyFile;
using exchange::KeySlot;
using exchange::SigningKey;
using exchange::Unlock;
namespace fs = std::filesystem;

constexpr std::uint64_t largestMarker = 1024;

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

/// A file beside the key's that names it as long as its words are not known to be on paper.
fs::path markerOf(const fs::path& keyFile)
{
    fs::path marker = keyFile;
    marker += ".unconfirmed";
    return marker;
}

std::string newName(const exchange::KeyId& id, exchange::Randomness& randomness)
{
    std::array<std::uint8_t, 8> bytes{};
    randomness.fill(bytes);
    std::string name = id.text() + ":";
    for (const std::uint8_t byte : bytes) {
        constexpr std::string_view digits = "0123456789abcdef";
        name += digits[byte / 16];
        name += digits[byte % 16];
    }
    return name;
}

exchange::KeychainSecret copyOf(const exchange::KeychainSecret& secret)
{
    return {secret.reference, exchange::SecretBytes::copyOf(secret.key.view())};
}

/// The place of a slot for the keychain, but for the one of this name as long as there is another.
std::optional<std::size_t> nextKeychainSlot(const KeyFile& file, const std::string& lastOfAll)
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < file.keySlots.size(); ++i) {
        const auto* slot = std::get_if<exchange::KeychainSlot>(&file.keySlots[i].kind);
        if (slot != nullptr && (!found || slot->reference != lastOfAll)) {
            found = i;
        }
    }
    return found;
}

/// The file without its slots for the keychain.
Result<KeyFile> withoutKeychain(KeyFile file, const Unlock& present,
                                exchange::Randomness& randomness)
{
    const auto* own = std::get_if<exchange::KeychainSecret>(&present);
    const std::string lastOfAll = own != nullptr ? own->reference : std::string();
    while (const auto slot = nextKeychainSlot(file, lastOfAll)) {
        auto less = exchange::removeSlot(file, present, *slot, randomness);
        if (!less) {
            return failWith(less);
        }
        file = std::move(*less);
    }
    return file;
}

/// Adds a slot for the keychain, to be written later.
Result<void> remember(OpenedKey& opened, const KeyFile& file, const Unlock& present,
                      exchange::Randomness& randomness)
{
    exchange::KeychainSecret secret{
        newName(file.id, randomness),
        exchange::SecretBytes::random(exchange::keychainSecretSize, randomness)};
    Unlock added = std::move(secret);
    auto more = exchange::addSlot(file, present, added, randomness);
    if (!more) {
        return failWith(more);
    }
    opened.remembering =
        Remembering{std::move(*more), std::move(std::get<exchange::KeychainSecret>(added))};
    return {};
}

enum class Present { Nothing, SameKey };

Result<OpenedKey> sealed(SigningKey key, const KeyFileWork& work, Present present,
                         exchange::Randomness& randomness)
{
    const auto file = exchange::sealKey(key, work.passphrase, randomness);
    if (!file) {
        return failWith(file);
    }
    const auto written = present == Present::SameKey ? exchange::replaceKeyFile(work.path, *file)
                                                     : exchange::writeKeyFile(work.path, *file);
    if (!written) {
        return written.error().key == "file.exists" ? fail("key-file.exists") : failWith(written);
    }
    OpenedKey opened{std::move(key)};
    if (work.remember == Remember::Yes) {
        if (auto done = remember(opened, *file, work.passphrase, randomness); !done) {
            return failWith(done);
        }
    }
    return opened;
}

} // namespace

std::vector<std::string> keychainNames(const KeyFile& file)
{
    std::vector<std::string> names;
    for (const KeySlot& slot : file.keySlots) {
        if (const auto* kept = std::get_if<exchange::KeychainSlot>(&slot.kind)) {
            names.push_back(kept->reference);
        }
    }
    return names;
}

Result<OpenedKey> makeKeyFile(const KeyFileWork& work, exchange::Randomness& randomness)
{
    if (isThere(work.path)) {
        return fail("key-file.exists");
    }
    std::error_code ignored;
    fs::create_directories(work.path.parent_path(), ignored);
    SigningKey key = SigningKey::generate(randomness);
    // First the marker: a key whose words nobody saw is never there without it.
    auto marked = writeFileAtomically(markerOf(work.path), key.id().text());
    if (!marked) {
        return failWith(marked);
    }
    return sealed(std::move(key), work, Present::Nothing, randomness);
}

Result<OpenedKey> openKeyFile(const KeyFileWork& work, exchange::Randomness& randomness)
{
    auto file = exchange::readKeyFile(work.path);
    if (!file) {
        return failWith(file);
    }
    auto key = exchange::unlockKey(*file, work.passphrase);
    if (!key) {
        return failWith(key);
    }
    OpenedKey opened{std::move(*key)};
    if (work.remember == Remember::AsItIs) {
        return opened;
    }
    opened.forgotten = keychainNames(*file);
    if (!opened.forgotten.empty()) {
        auto less = withoutKeychain(std::move(*file), work.passphrase, randomness);
        if (!less) {
            return failWith(less);
        }
        file = std::move(less);
        if (const auto written = exchange::replaceKeyFile(work.path, *file); !written) {
            return failWith(written);
        }
    }
    if (work.remember == Remember::Yes) {
        if (auto done = remember(opened, *file, work.passphrase, randomness); !done) {
            return failWith(done);
        }
    }
    return opened;
}

namespace
{

/// What lies where a restored key is to lie may hold no other key; a damaged file is put aside.
/// Gives the names of secrets that opened it.
Result<std::vector<std::string>> makeWay(const fs::path& path, const exchange::KeyId& id)
{
    if (!isThere(path)) {
        return {};
    }
    const auto present = exchange::readKeyFile(path);
    if (present && present->id == id) {
        return keychainNames(*present);
    }
    if (present || present.error().key != "key-file.unreadable") {
        return fail("key-file.other-key");
    }
    fs::path aside = path;
    aside += ".damaged";
    for (int number = 2; isThere(aside); ++number) {
        aside = path;
        aside += ".damaged" + std::to_string(number);
    }
    std::error_code failed;
    fs::rename(path, aside, failed);
    if (failed) {
        return fail("file.cannot-write", {{"path", aside.string()}, {"reason", failed.message()}});
    }
    return {};
}

} // namespace

Result<OpenedKey> restoreKeyFile(const KeyFileWork& work, const std::string& words,
                                 exchange::Randomness& randomness)
{
    auto key = exchange::parseRecoveryWords(words);
    if (!key) {
        return failWith(key);
    }
    auto forgotten = makeWay(work.path, key->id());
    if (!forgotten) {
        return failWith(forgotten);
    }
    std::error_code ignored;
    fs::create_directories(work.path.parent_path(), ignored);
    const Present present = isThere(work.path) ? Present::SameKey : Present::Nothing;
    auto opened = sealed(std::move(*key), work, present, randomness);
    if (opened) {
        opened->forgotten = std::move(*forgotten);
        confirmRecoveryWords(work.path);
    }
    return opened;
}

Result<OpenedKey> openKeyFile(const fs::path& path, const exchange::KeychainSecret& secret)
{
    const auto file = exchange::readKeyFile(path);
    if (!file) {
        return failWith(file);
    }
    return exchange::unlockKey(*file, copyOf(secret)).map([](SigningKey key) {
        return OpenedKey{std::move(key)};
    });
}

Result<OpenedKey> forgetKeychain(const fs::path& path, const exchange::KeychainSecret& secret,
                                 exchange::Randomness& randomness)
{
    auto opened = openKeyFile(path, secret);
    auto file = opened ? exchange::readKeyFile(path) : Result<KeyFile>(failWith(opened));
    if (!file) {
        return failWith(file);
    }
    opened->forgotten = keychainNames(*file);
    const Unlock present = copyOf(secret);
    auto less = withoutKeychain(std::move(*file), present, randomness);
    if (!less) {
        return failWith(less);
    }
    if (const auto written = exchange::replaceKeyFile(path, *less); !written) {
        return failWith(written);
    }
    return opened;
}

bool areRecoveryWordsConfirmed(const fs::path& keyFile, const exchange::KeyId& id)
{
    const auto marker = readFile(markerOf(keyFile), largestMarker);
    return !marker || *marker != id.text();
}

void confirmRecoveryWords(const fs::path& keyFile)
{
    std::error_code ignored;
    fs::remove(markerOf(keyFile), ignored);
}

} // namespace bespeak::ui
