// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/carrier/carrier.h"
#include "models/store/party.h"

#include <filesystem>

namespace bespeak::carrier
{

/// The subfolder that a side writes: "from-customer", "from-retailer".
std::string_view folderOf(store::Side side);
store::Side otherSide(store::Side side);

/// A folder that both sides see: a network drive, a USB stick, one that a program keeps in sync
/// (Nextcloud, Syncthing, Dropbox). The folder itself must be there: a drive that is not mounted is
/// not mistaken for an empty one. Errors: carrier.folder-missing, carrier.folder-denied,
/// file.cannot-write.
class FolderCarrier : public Carrier
{
public:
    FolderCarrier(std::filesystem::path folder, store::Side self);

    std::string place() const override { return m_folder.string(); }
    Result<void> send(const ParcelName& name, std::string_view bytes) override;
    Result<std::vector<ParcelName>> list() override;
    Result<std::string> fetch(const ParcelName& name) override;
    Result<void> retire(const ParcelName& name) override;

private:
    Result<void> requireFolder() const;

    std::filesystem::path m_folder;
    std::filesystem::path m_own;
    std::filesystem::path m_others;
};

/// The folders behind one that was named: itself if a side has written there, or it is empty; else,
/// for a retailer with a folder for each customer, those below it where somebody has written.
/// Errors: carrier.folder-missing.
Result<std::vector<std::filesystem::path>> boxesIn(const std::filesystem::path& folder);

} // namespace bespeak::carrier
