// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/file.h"
#include "models/exchange/base64url.h"
#include "models/exchange/key_file.h"
#include "models/exchange/key_file_header.h"
#include "models/exchange/utf8.h"

#include <algorithm>

namespace bespeak::exchange
{

namespace
{

constexpr std::size_t largestKeyFile = 64 * 1024;
constexpr std::size_t saltSize = 16;
constexpr int keyFileVersion = 1;

constexpr std::uint64_t mostPasses = 10;
constexpr std::uint64_t leastMemory = 8 * 1024;
constexpr std::uint64_t mostMemory = 1024ULL * 1024 * 1024;
/// All passphrase slots together: trying each of them must not take minutes.
constexpr std::uint64_t mostWork = mostPasses * mostMemory;

tl::unexpected<Error> unreadable()
{
    return fail("key-file.unreadable");
}

Json boxJson(const SealedBox& box)
{
    return {{"nonce", encodeBase64url(box.nonce)}, {"box", encodeBase64url(box.box)}};
}

Result<std::string> bytesMember(const Json& object, const char* name)
{
    const auto member = object.is_object() ? object.find(name) : object.end();
    if (!object.is_object() || member == object.end() || !member->is_string()) {
        return unreadable();
    }
    return decodeBase64url(member->get_ref<const std::string&>());
}

Result<SealedBox> parseBox(const Json& json, std::size_t insideSize)
{
    constexpr std::size_t tagSize = 16;
    auto nonce = bytesMember(json, "nonce");
    auto box = bytesMember(json, "box");
    if (!nonce || !box || json.size() != 2 || nonce->size() != boxNonceSize ||
        box->size() != insideSize + tagSize) {
        return unreadable();
    }
    return SealedBox{std::move(*nonce), std::move(*box)};
}

Result<std::uint64_t> numberMember(const Json& object, const char* name)
{
    const auto member = object.find(name);
    if (member == object.end() || !member->is_number_unsigned()) {
        return unreadable();
    }
    return member->get<std::uint64_t>();
}

Result<PassphraseSlot> parsePassphraseSlot(const Json& json)
{
    const auto passes = numberMember(json, "ops");
    const auto memory = numberMember(json, "mem");
    auto salt = bytesMember(json, "salt");
    if (json.size() != 5 || !passes || !memory || !salt || salt->size() != saltSize) {
        return unreadable();
    }
    if (*passes < 1 || *passes > mostPasses || *memory < leastMemory || *memory > mostMemory) {
        return fail("key-file.hostile-cost");
    }
    return PassphraseSlot{{*passes, *memory}, std::move(*salt)};
}

Result<KeychainSlot> parseKeychainSlot(const Json& json)
{
    const auto reference = json.find("ref");
    if (json.size() != 3 || reference == json.end() || !reference->is_string()) {
        return unreadable();
    }
    const auto& text = reference->get_ref<const std::string&>();
    if (text.empty() || text.size() > 120 || !isOneLineOfText(text)) {
        return unreadable();
    }
    return KeychainSlot{text};
}

Result<KeySlot> parseSlot(const Json& json)
{
    if (!json.is_object() || !json.contains("kdf") || !json.contains("file_key")) {
        return unreadable();
    }
    auto box = parseBox(json["file_key"], boxKeySize);
    if (!box) {
        return failWith(box);
    }
    const auto withBox = [&box](auto kind) { return KeySlot{std::move(kind), std::move(*box)}; };
    if (json["kdf"] == passphraseKind) {
        return parsePassphraseSlot(json).map(withBox);
    }
    if (json["kdf"] == keychainKind) {
        return parseKeychainSlot(json).map(withBox);
    }
    return unreadable();
}

Result<std::vector<KeySlot>> parseSlots(const Json& json)
{
    if (!json.is_array() || json.empty() || json.size() > mostKeySlots) {
        return unreadable();
    }
    std::vector<KeySlot> slots;
    std::uint64_t work = 0;
    for (const Json& element : json) {
        auto slot = parseSlot(element);
        if (!slot) {
            return failWith(slot);
        }
        if (const auto* passphrase = std::get_if<PassphraseSlot>(&slot->kind)) {
            work += passphrase->cost.passes * passphrase->cost.memoryBytes;
        }
        slots.push_back(std::move(*slot));
    }
    if (work > mostWork) {
        return fail("key-file.hostile-cost");
    }
    return slots;
}

} // namespace

Json slotHeader(const KeySlot& slot)
{
    if (const auto* passphrase = std::get_if<PassphraseSlot>(&slot.kind)) {
        return {{"kdf", passphraseKind},
                {"ops", passphrase->cost.passes},
                {"mem", passphrase->cost.memoryBytes},
                {"salt", encodeBase64url(passphrase->salt)}};
    }
    return {{"kdf", keychainKind}, {"ref", std::get<KeychainSlot>(slot.kind).reference}};
}

Json keyFileHeader(const KeyId& id, Json slots)
{
    return {{"v", keyFileVersion}, {"kid", id.text()}, {"slots", std::move(slots)}};
}

std::string formatKeyFile(const KeyFile& file)
{
    Json slots = Json::array();
    for (const KeySlot& slot : file.keySlots) {
        Json json = slotHeader(slot);
        json["file_key"] = boxJson(slot.fileKey);
        slots.push_back(std::move(json));
    }
    Json json = keyFileHeader(file.id, std::move(slots));
    json["seed"] = boxJson(file.seed);
    return canonicalJson(json).value();
}

Result<KeyFile> parseKeyFile(std::string_view bytes)
{
    const auto json = parseCanonical(bytes, {largestKeyFile, 8});
    if (!json || !json->is_object() || !json->contains("v") || !(*json)["v"].is_number_unsigned()) {
        return unreadable();
    }
    if ((*json)["v"].get<std::uint64_t>() > keyFileVersion) {
        return fail("key-file.newer");
    }
    if (json->size() != 4 || (*json)["v"] != keyFileVersion || !json->contains("kid") ||
        !(*json)["kid"].is_string() || !json->contains("slots") || !json->contains("seed")) {
        return unreadable();
    }
    const auto id = KeyId::parse((*json)["kid"].get_ref<const std::string&>());
    auto seed = parseBox((*json)["seed"], SigningKey::seedSize);
    if (!id || !seed) {
        return unreadable();
    }
    return parseSlots((*json)["slots"]).map([&](std::vector<KeySlot> slots) {
        return KeyFile{*id, std::move(slots), std::move(*seed)};
    });
}

Result<KeyFile> readKeyFile(const std::filesystem::path& path)
{
    return readFile(path, largestKeyFile).and_then([](const std::string& bytes) {
        return parseKeyFile(bytes);
    });
}

Result<void> writeKeyFile(const std::filesystem::path& path, const KeyFile& file)
{
    return writeNewFile(path, formatKeyFile(file), FileAccess::OwnerOnly);
}

Result<void> replaceKeyFile(const std::filesystem::path& path, const KeyFile& file)
{
    return writeFileAtomically(path, formatKeyFile(file), FileAccess::OwnerOnly);
}

} // namespace bespeak::exchange
