// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/carrier/folder_carrier.h"

#include "models/base/file.h"

#include <algorithm>
#include <system_error>

namespace bespeak::carrier
{

namespace fs = std::filesystem;

namespace
{

constexpr std::size_t mostBoxes = 5'000;

bool isFolder(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

bool isBox(const fs::path& folder)
{
    return isFolder(folder / folderOf(store::Side::Customer)) ||
           isFolder(folder / folderOf(store::Side::Retailer));
}

tl::unexpected<Error> missing(const fs::path& folder)
{
    return fail("carrier.folder-missing", {{"path", folder.string()}});
}

} // namespace

std::string_view folderOf(store::Side side)
{
    return side == store::Side::Customer ? "from-customer" : "from-retailer";
}

store::Side otherSide(store::Side side)
{
    return side == store::Side::Customer ? store::Side::Retailer : store::Side::Customer;
}

FolderCarrier::FolderCarrier(fs::path folder, store::Side self)
    : m_folder(std::move(folder))
    , m_own(m_folder / folderOf(self))
    , m_others(m_folder / folderOf(otherSide(self)))
{
}

Result<void> FolderCarrier::requireFolder() const
{
    return isFolder(m_folder) ? Result<void>() : missing(m_folder);
}

Result<void> FolderCarrier::send(const ParcelName& name, std::string_view bytes)
{
    if (auto there = requireFolder(); !there) {
        return there;
    }
    std::error_code failed;
    fs::create_directory(m_own, failed);
    if (failed) {
        return fail("carrier.folder-denied",
                    {{"path", m_own.string()}, {"reason", failed.message()}});
    }
    const fs::path file = m_own / name.text();
    auto written = writeNewFile(file, bytes);
    if (written || written.error().key != "file.exists") {
        return written;
    }
    // A power cut or a sync program may have left half of it: that was never a parcel.
    const auto present = readFile(file, largestOf(name.kind));
    return present && *present == bytes ? Result<void>() : writeFileAtomically(file, bytes);
}

Result<std::vector<ParcelName>> FolderCarrier::list()
{
    if (auto there = requireFolder(); !there) {
        return failWith(there);
    }
    std::vector<ParcelName> names;
    std::error_code failed;
    fs::directory_iterator entries(m_others, failed);
    if (failed == std::errc::no_such_file_or_directory) {
        return names; // the other side has not written yet
    }
    for (; !failed && entries != fs::directory_iterator() && names.size() < mostParcels;
         entries.increment(failed)) {
        std::error_code ignored;
        const auto name = ParcelName::find(entries->path().filename().string());
        if (name && fs::is_regular_file(entries->symlink_status(ignored))) {
            names.push_back(*name);
        }
    }
    if (failed) {
        return fail("carrier.folder-denied",
                    {{"path", m_others.string()}, {"reason", failed.message()}});
    }
    return names;
}

Result<std::string> FolderCarrier::fetch(const ParcelName& name)
{
    if (auto there = requireFolder(); !there) {
        return failWith(there);
    }
    auto bytes = readFile(m_others / name.text(), largestOf(name.kind));
    if (!bytes) {
        return bytes.error().key == "file.too-large"
                   ? fail("carrier.too-large", {{"name", name.text()}})
                   : fail("carrier.not-whole", {{"name", name.text()}});
    }
    return requireWhole(name, std::move(*bytes));
}

Result<void> FolderCarrier::retire(const ParcelName& name)
{
    std::error_code failed;
    fs::remove(m_own / name.text(), failed);
    return failed ? fail("carrier.folder-denied",
                         {{"path", m_own.string()}, {"reason", failed.message()}})
                  : Result<void>();
}

Result<std::vector<fs::path>> boxesIn(const fs::path& folder)
{
    if (!isFolder(folder)) {
        return missing(folder);
    }
    if (isBox(folder)) {
        return std::vector{folder};
    }
    std::vector<fs::path> boxes;
    std::error_code failed;
    for (fs::directory_iterator entries(folder, failed);
         !failed && entries != fs::directory_iterator() && boxes.size() < mostBoxes;
         entries.increment(failed)) {
        if (isBox(entries->path())) {
            boxes.push_back(entries->path());
        }
    }
    if (boxes.empty()) {
        return std::vector{folder};
    }
    std::ranges::sort(boxes);
    return boxes;
}

} // namespace bespeak::carrier
