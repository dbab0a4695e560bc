// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/web/web_carrier.h"

#include "app/web/listing.h"
#include "app/web/partial_file.h"
#include "models/carrier/folder_carrier.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace bespeak::web
{

namespace
{

using carrier::ParcelName;

constexpr std::uint64_t largestListing = 16ULL * 1024 * 1024;
constexpr std::size_t mostBoxes = 5'000;
constexpr int mostPieces = 5; ///< of one fetch; the next round goes on
constexpr std::string_view listingQuestion =
    R"(<?xml version="1.0"?><propfind xmlns="DAV:"><prop><resourcetype/></prop></propfind>)";

QUrl urlOf(const std::string& address, std::string_view folder, const std::string& name)
{
    return QUrl(QString::fromStdString(address + "/" + std::string(folder) + "/" + name),
                QUrl::StrictMode);
}

bool isFine(int status)
{
    return status >= 200 && status < 300;
}

tl::unexpected<Error> refusedBy(const QUrl& url, int status)
{
    return fail(status == 507 ? "web.full" : "web.refused",
                {{"server", url.host().toStdString()}, {"status", std::to_string(status)}});
}

/// The members of a folder; none if it is not there yet.
Result<std::vector<ListedMember>> listFolder(Transfer& transfer, const QUrl& url, std::size_t most)
{
    const auto answer =
        transfer.ask(url, {.verb = "PROPFIND",
                           .headers = {{"Depth", "1"}, {"Content-Type", "application/xml"}},
                           .body = std::string(listingQuestion),
                           .largestAnswer = largestListing});
    if (!answer) {
        return failWith(answer);
    }
    if (answer->status == 404) {
        return std::vector<ListedMember>();
    }
    if (answer->status == 405 || answer->status == 501) {
        return fail("web.no-webdav");
    }
    if (!isFine(answer->status)) {
        return refusedBy(url, answer->status);
    }
    if (answer->isBroken || answer->isTooLarge) {
        return fail("web.no-answer", {{"server", url.host().toStdString()}});
    }
    return parseListing(answer->bytes, url.path(QUrl::FullyDecoded).toStdString(), most);
}

} // namespace

WebCarrier::WebCarrier(std::string address, store::Side self, std::shared_ptr<Transfer> transfer,
                       std::filesystem::path partials)
    : m_address(std::move(address))
    , m_self(self)
    , m_partials(std::move(partials))
    , m_transfer(std::move(transfer))
{
}

QUrl WebCarrier::own(const std::string& name) const
{
    return urlOf(m_address, carrier::folderOf(m_self), name);
}

QUrl WebCarrier::others(const std::string& name) const
{
    return urlOf(m_address, carrier::folderOf(carrier::otherSide(m_self)), name);
}

Result<void> WebCarrier::makeOwnFolder()
{
    // Without the slash Apache answers by sending us there; with it nginx accepts the name.
    const auto made = m_transfer->ask(own(""), {.verb = "MKCOL"});
    if (!made) {
        return failWith(made);
    }
    // 405: it is there, made by somebody else at the same moment.
    return isFine(made->status) || made->status == 405 ? Result<void>()
                                                       : refusedBy(own(""), made->status);
}

/// Some servers overwrite whatever If-None-Match says, so it is asked first; and they do not tell a
/// length for a file that was cut off, so that is looked at too.
Result<bool> WebCarrier::isThere(const ParcelName& name, std::size_t size)
{
    const QUrl folder = own(name.text());
    const auto answer =
        m_transfer->ask(folder, {.verb = "GET",
                                 .headers = {{"Range", "bytes=" + std::to_string(size - 1) + "-"}},
                                 .largestAnswer = 1024});
    if (!answer) {
        return failWith(answer);
    }
    return answer->status == 206 && answer->bytes.size() == 1;
}

Result<int> WebCarrier::put(const ParcelName& name, std::string_view bytes)
{
    const auto answer = m_transfer->ask(
        own(name.text()),
        {.verb = "PUT",
         .headers = {{"If-None-Match", "*"}, {"Content-Type", "application/octet-stream"}},
         .body = std::string(bytes)});
    if (!answer) {
        return failWith(answer);
    }
    return answer->status;
}

Result<void> WebCarrier::send(const ParcelName& name, std::string_view bytes)
{
    const auto there = isThere(name, bytes.size());
    if (!there) {
        return failWith(there);
    }
    if (*there) {
        return {};
    }
    auto status = put(name, bytes);
    if (status && !isFine(*status) && *status != 412) {
        // Servers say in several ways that the folder is not there yet; 500 is nginx's.
        if (auto made = makeOwnFolder(); !made) {
            return made;
        }
        status = put(name, bytes);
    }
    if (!status) {
        return failWith(status);
    }
    if (*status == 412) {
        // There, but not whole: what was cut off is written again, once it is out of the way.
        if (auto gone = retire(name); !gone) {
            return gone;
        }
        status = put(name, bytes);
        if (!status) {
            return failWith(status);
        }
    }
    return isFine(*status) ? Result<void>() : refusedBy(own(""), *status);
}

Result<std::vector<ParcelName>> WebCarrier::list()
{
    const auto members = listFolder(*m_transfer, others(""), carrier::mostParcels);
    if (!members) {
        return failWith(members);
    }
    std::vector<ParcelName> names;
    for (const ListedMember& member : *members) {
        const auto name = ParcelName::find(member.name);
        if (name && !member.isFolder) {
            names.push_back(*name);
        }
    }
    return names;
}

Result<std::string> WebCarrier::fetch(const ParcelName& name)
{
    const PartialFile partial(m_partials, name);
    const std::uint64_t largest = carrier::largestOf(name.kind);
    std::string bytes = partial.read();
    for (int piece = 0; piece < mostPieces; ++piece) {
        Question question{.verb = "GET", .largestAnswer = largest - bytes.size()};
        if (!bytes.empty()) {
            question.headers = {{"Range", "bytes=" + std::to_string(bytes.size()) + "-"}};
        }
        const auto answer = m_transfer->ask(others(name.text()), question);
        if (!answer) {
            partial.keep(bytes);
            return failWith(answer);
        }
        if (answer->isTooLarge) {
            partial.remove();
            return fail("carrier.too-large", {{"name", name.text()}});
        }
        // 200 to a question for the rest: the server sends all of it again.
        if (answer->status == 200) {
            bytes.clear();
        }
        if (answer->status == 200 || answer->status == 206) {
            bytes += answer->bytes;
        }
        if (!answer->isBroken) {
            partial.remove(); // whole, or wrong from the beginning
            return carrier::requireWhole(name, std::move(bytes));
        }
        partial.keep(bytes);
    }
    return fail("web.no-answer", {{"server", others("").host().toStdString()}});
}

Result<void> WebCarrier::retire(const ParcelName& name)
{
    const auto answer = m_transfer->ask(own(name.text()), {.verb = "DELETE"});
    if (!answer) {
        return failWith(answer);
    }
    return isFine(answer->status) || answer->status == 404 ? Result<void>()
                                                           : refusedBy(own(""), answer->status);
}

Result<std::vector<std::string>> boxesAt(const std::string& address, Transfer& transfer)
{
    const auto foldersOf = [&](const std::string& at) {
        return listFolder(transfer, QUrl(QString::fromStdString(at + "/"), QUrl::StrictMode),
                          mostBoxes);
    };
    const auto members = foldersOf(address);
    if (!members) {
        return failWith(members);
    }
    const auto isSide = [](const ListedMember& member) {
        return member.isFolder && (member.name == carrier::folderOf(store::Side::Customer) ||
                                   member.name == carrier::folderOf(store::Side::Retailer));
    };
    if (std::ranges::any_of(*members, isSide)) {
        return std::vector{address};
    }
    std::vector<std::string> boxes;
    for (const ListedMember& member : *members) {
        const QByteArray encoded = QUrl::toPercentEncoding(QString::fromStdString(member.name));
        const std::string box = address + "/" + encoded.toStdString();
        const auto inside = member.isFolder ? foldersOf(box) : Result<std::vector<ListedMember>>();
        if (inside && std::ranges::any_of(*inside, isSide)) {
            boxes.push_back(box);
        }
    }
    return boxes.empty() ? std::vector{address} : boxes;
}

} // namespace bespeak::web
