// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/web/transfer.h"
#include "models/carrier/carrier.h"
#include "models/store/party.h"

#include <filesystem>
#include <memory>
#include <string>

namespace bespeak::web
{

/// A folder on a server that speaks WebDAV (RFC 4918): nginx or Apache with their own modules,
/// Nextcloud. Each side writes one subfolder, as in FolderCarrier. Parcels are put only where
/// nothing is (If-None-Match), fetched in as many pieces as it takes, and listed by PROPFIND.
/// Errors: Transfer's, web.no-webdav, web.refused, web.full, carrier.not-whole, carrier.too-large.
class WebCarrier : public carrier::Carrier
{
public:
    /// `address`: of the folder that both sides see, without a slash at its end. `partials`: keeps
    /// halves of broken transfers; empty: nowhere. Ways to one server share their transfer.
    WebCarrier(std::string address, store::Side self, std::shared_ptr<Transfer> transfer,
               std::filesystem::path partials = {});

    std::string place() const override { return m_address; }
    Result<void> send(const carrier::ParcelName& name, std::string_view bytes) override;
    Result<std::vector<carrier::ParcelName>> list() override;
    Result<std::string> fetch(const carrier::ParcelName& name) override;
    Result<void> retire(const carrier::ParcelName& name) override;

private:
    QUrl own(const std::string& name) const;
    QUrl others(const std::string& name) const;
    Result<void> makeOwnFolder();
    Result<bool> isThere(const carrier::ParcelName& name, std::size_t size);
    Result<int> put(const carrier::ParcelName& name, std::string_view bytes);

    std::string m_address;
    store::Side m_self;
    std::filesystem::path m_partials;
    std::shared_ptr<Transfer> m_transfer;
};

/// The addresses behind one that was named, as carrier::boxesIn() does it for folders.
/// Errors: Transfer's, web.no-webdav, web.refused.
Result<std::vector<std::string>> boxesAt(const std::string& address, Transfer& transfer);

} // namespace bespeak::web
