// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/files.h"

#include "models/base/file.h"
#include "models/catalogue/catalogue_json.h"
#include "models/design/templates.h"
#include "models/exchange/key_file.h"
#include "models/room/room_size.h"
#include "resources/built_in.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <thread>

namespace bespeak::shell
{

namespace
{

constexpr std::uint64_t largestPassphraseFile = 4096;
constexpr Length usualHeight = Length::millimetres(2500);
constexpr std::uint64_t largestCard = 1024 * 1024;

Result<catalogue::JsonSchema> loadSchema()
{
    const auto text = readBuiltIn(":/catalogue/catalogue.schema.json");
    if (!text) {
        return fail("shell.built-in-missing", {{"name", "catalogue.schema.json"}});
    }
    return catalogue::JsonSchema::create(*text, "component");
}

/// What a file that is built in may be called, without its ending.
bool isPlainName(const std::string& name)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    };
    return !name.empty() && std::ranges::all_of(name, isPlain);
}

std::optional<std::string> readBuiltInJson(const char* folder, const std::string& name)
{
    return isPlainName(name)
               ? readBuiltIn(QString::fromStdString(std::string(folder) + name + ".json"))
               : std::nullopt;
}

design::DesignFile asSaved(const OpenDesign& open)
{
    design::DesignFile file = open.file;
    file.remembered = design::usedComponents(file.design, open.catalogue);
    file.design.catalogue = {open.catalogue.hash(), formatDate(open.catalogue.priceDate())};
    return file;
}

} // namespace

Result<catalogue::Catalogue> loadCatalogue(const std::string& path)
{
    const auto schema = loadSchema();
    if (!schema) {
        return failWith(schema);
    }
    if (!path.empty()) {
        return catalogue::readCatalogue(path, *schema).map([](const auto& report) {
            return report.catalogue;
        });
    }
    const auto text = readBuiltIn(":/catalogue/generic.json");
    if (!text) {
        return fail("shell.built-in-missing", {{"name", "generic.json"}});
    }
    return catalogue::parseCatalogue(*text, *schema).map([](const auto& report) {
        return report.catalogue;
    });
}

Result<OpenDesign> openDesign(const std::filesystem::path& path, const std::string& cataloguePath)
{
    auto file = design::loadDesign(path);
    if (!file) {
        return failWith(file);
    }
    auto catalogue = loadCatalogue(cataloguePath);
    if (!catalogue) {
        return failWith(catalogue);
    }
    auto extended = catalogue->extendedBy(file->remembered);
    return OpenDesign{std::move(*file), std::move(extended)};
}

Result<std::unique_ptr<FileLock>> lockDesign(const std::filesystem::path& path)
{
    // Another shell needs it for a moment, a window as long as it is open.
    constexpr int tries = 20;
    constexpr std::chrono::milliseconds pause(100);
    for (int i = 0; i < tries; ++i) {
        auto lock = std::make_unique<FileLock>(path);
        if (!lock->isHeldByOther()) {
            return lock;
        }
        std::this_thread::sleep_for(pause);
    }
    return fail("file.in-use", {{"path", path.string()}});
}

Result<void> saveOpenDesign(const OpenDesign& open, const std::filesystem::path& path,
                            const FileLock& /*lock*/)
{
    return design::saveDesign(asSaved(open), path);
}

Result<void> saveNewDesign(const OpenDesign& open, const std::filesystem::path& path)
{
    const auto lock = lockDesign(path);
    if (!lock) {
        return failWith(lock);
    }
    if (findStamp(path)) {
        return fail("file.exists", {{"path", path.string()}});
    }
    return saveOpenDesign(open, path, **lock);
}

Result<design::DesignFile> openTemplate(const std::string& name)
{
    const auto text = readBuiltInJson(":/templates/", name);
    if (!text) {
        return fail("design.no-such-template", {{"template", name}});
    }
    return design::parseTemplate(name, *text).map([](design::Template&& found) {
        return std::move(found.file);
    });
}

Result<design::DesignFile> makeRoom(const std::string& text)
{
    const auto size = room::parseRoomSize(text);
    if (!size) {
        return failWith(size);
    }
    auto room = room::createRectangle(size->width, size->depth, size->height.value_or(usualHeight));
    if (!room) {
        return failWith(room);
    }
    design::DesignFile file;
    file.design.room = std::move(*room);
    file.design.name = "My room";
    return file;
}

Result<proposal::BriefFile> openBrief(const std::string& nameOrPath)
{
    if (const auto text = readBuiltInJson(":/briefs/", nameOrPath)) {
        return proposal::parseBriefFile(nameOrPath, *text);
    }
    return proposal::readBriefFile(nameOrPath);
}

Result<std::string> readPassphrase(const std::string& passphraseFile)
{
    std::string text;
    if (!passphraseFile.empty()) {
        auto bytes = readFile(passphraseFile, largestPassphraseFile);
        if (!bytes) {
            return failWith(bytes);
        }
        text = bytes->substr(0, bytes->find_first_of("\r\n"));
    } else if (const char* variable = std::getenv("BESPEAK_PASSPHRASE")) {
        text = variable;
    }
    return text;
}

Result<exchange::SigningKey> openKey(const std::filesystem::path& path,
                                     const std::string& passphraseFile)
{
    const auto passphrase = readPassphrase(passphraseFile);
    if (!passphrase) {
        return failWith(passphrase);
    }
    const auto file = exchange::readKeyFile(path);
    if (!file) {
        return failWith(file);
    }
    return exchange::unlockKey(*file, exchange::Passphrase{*passphrase});
}

Result<exchange::OpenedCard> openCard(const std::filesystem::path& path)
{
    const auto bytes = readFile(path, largestCard);
    if (!bytes) {
        return failWith(bytes);
    }
    return exchange::openRetailerCard(*bytes);
}

} // namespace bespeak::shell
