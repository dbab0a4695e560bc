// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/file_lock.h"
#include "models/catalogue/catalogue.h"
#include "models/design/design_file.h"
#include "models/exchange/key.h"
#include "models/exchange/retailer_card.h"
#include "models/proposal/brief_file.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace bespeak::shell
{

/// The catalogue that is built into the program, or the file of `--catalogue`.
Result<catalogue::Catalogue> loadCatalogue(const std::string& path);

/// A design with the catalogue that knows every component in it.
struct OpenDesign {
    design::DesignFile file;
    catalogue::Catalogue catalogue;
};

Result<OpenDesign> openDesign(const std::filesystem::path& path, const std::string& cataloguePath);

/// Keeps windows and other shells from saving over a design while it is edited.
/// Errors: file.in-use.
Result<std::unique_ptr<FileLock>> lockDesign(const std::filesystem::path& path);

/// Saves an edited design under the name that is locked, remembering the components it uses.
Result<void> saveOpenDesign(const OpenDesign& open, const std::filesystem::path& path,
                            const FileLock& lock);
/// The same for a design that must not be there yet. Errors: file.exists, those of writing.
Result<void> saveNewDesign(const OpenDesign& open, const std::filesystem::path& path);

/// A room template that is built into the program. Errors: design.no-such-template.
Result<design::DesignFile> openTemplate(const std::string& name);
/// An empty room of a size as people write it. Errors: those of room::parseRoomSize and
/// room::createRectangle.
Result<design::DesignFile> makeRoom(const std::string& size);
/// A brief that is built into the program, else the file of that name.
/// Errors: those of proposal::readBriefFile.
Result<proposal::BriefFile> openBrief(const std::string& nameOrPath);

/// The first line of a file, else BESPEAK_PASSPHRASE, else empty: a key that anybody may use who
/// has the file.
Result<std::string> readPassphrase(const std::string& passphraseFile);
/// Errors: those of exchange::readKeyFile and exchange::unlockKey.
Result<exchange::SigningKey> openKey(const std::filesystem::path& path,
                                     const std::string& passphraseFile);

Result<exchange::OpenedCard> openCard(const std::filesystem::path& path);

} // namespace bespeak::shell
