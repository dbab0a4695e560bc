// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/store_url.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace bespeak::store
{

namespace
{

std::optional<int> hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    if (c >= 'A' && c <= 'F') {
        return c - 'A' + 10;
    }
    return std::nullopt;
}

std::optional<std::string> percentDecoded(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            plain += text[i];
            continue;
        }
        if (i + 2 >= text.size()) {
            return std::nullopt;
        }
        const auto high = hexDigit(text[i + 1]);
        const auto low = hexDigit(text[i + 2]);
        if (!high || !low || (*high == 0 && *low == 0)) {
            return std::nullopt;
        }
        plain += static_cast<char>(*high * 16 + *low);
        i += 2;
    }
    return plain;
}

/// Cuts `text` at the first `mark` and gives what stands behind it.
std::string_view cutAt(std::string_view& text, char mark)
{
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos) {
        return {};
    }
    const std::string_view rest = text.substr(at + 1);
    text = text.substr(0, at);
    return rest;
}

bool readPort(std::string_view text, int& port)
{
    if (text.empty()) {
        return true;
    }
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    return error == std::errc() && end == text.data() + text.size() && port > 0 && port < 65536;
}

bool assign(std::string& field, std::string_view escaped)
{
    auto plain = percentDecoded(escaped);
    if (!plain) {
        return false;
    }
    field = std::move(*plain);
    return true;
}

bool readQuery(std::string_view query, StoreUrl& url)
{
    while (!query.empty()) {
        std::string_view pair = query;
        query = cutAt(pair, '&');
        const std::string_view value = cutAt(pair, '=');
        const bool understood = pair == "host"       ? assign(url.host, value)
                                : pair == "port"     ? readPort(value, url.port)
                                : pair == "user"     ? assign(url.user, value)
                                : pair == "password" ? assign(url.password, value)
                                                     : false;
        if (!understood) {
            return false;
        }
    }
    return true;
}

bool readServer(std::string_view text, StoreUrl& url)
{
    const std::string_view query = cutAt(text, '?');
    const std::string_view database = cutAt(text, '/');
    const std::size_t at = text.rfind('@');
    if (at != std::string_view::npos) {
        std::string_view user = text.substr(0, at);
        const std::string_view password = cutAt(user, ':');
        if (!assign(url.user, user) || !assign(url.password, password)) {
            return false;
        }
        text = text.substr(at + 1);
    }
    const std::size_t colon = text.rfind(':');
    if (colon != std::string_view::npos) {
        if (!readPort(text.substr(colon + 1), url.port)) {
            return false;
        }
        text = text.substr(0, colon);
    }
    return assign(url.host, text) && assign(url.database, database) && readQuery(query, url) &&
           !url.database.empty();
}

} // namespace

Result<StoreUrl> parseStoreUrl(std::string_view text)
{
    constexpr std::array<std::string_view, 2> schemes = {"postgresql://", "postgres://"};
    const auto scheme = std::ranges::find_if(
        schemes, [text](std::string_view candidate) { return text.starts_with(candidate); });
    if (scheme != schemes.end()) {
        StoreUrl url;
        url.dialect = Dialect::Postgres;
        if (!readServer(text.substr(scheme->size()), url)) {
            // The address may hold a password: it is not repeated.
            return fail("store.url-unreadable", {{"text", std::string(*scheme) + "…"}});
        }
        return url;
    }
    constexpr std::string_view file = "sqlite:";
    if (text.starts_with(file)) {
        text.remove_prefix(file.size());
    }
    if (text.empty() || text.find("://") != std::string_view::npos ||
        text.find('\0') != std::string_view::npos) {
        return fail("store.url-unreadable", {{"text", std::string(text)}});
    }
    StoreUrl url;
    url.path = text;
    return url;
}

std::string formatStoreUrl(const StoreUrl& url)
{
    if (url.dialect == Dialect::Sqlite) {
        return url.path;
    }
    const std::string user = url.user.empty() ? std::string() : url.user + "@";
    if (url.host.starts_with('/')) {
        return "postgresql://" + user + "/" + url.database + "?host=" + url.host +
               "&port=" + std::to_string(url.port);
    }
    return "postgresql://" + user + url.host + ":" + std::to_string(url.port) + "/" + url.database;
}

bool isNetworkFileSystem(std::string_view type)
{
    constexpr std::array<std::string_view, 16> network = {
        "nfs",  "nfs3",        "nfs4",  "cifs",         "smb",        "smb2",
        "smb3", "smbfs",       "afs",   "ncp",          "fuse.sshfs", "fuse.rclone",
        "ceph", "fuse.davfs2", "davfs", "fuse.smbnetfs"};
    return std::ranges::find(network, type) != network.end();
}

} // namespace bespeak::store
