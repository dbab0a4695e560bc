// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/carrier/parcel.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace bespeak::web
{

/// What has arrived of a parcel whose transfer was broken off, kept in a folder of this computer so
/// that the next one goes on from there, also after a restart. Without a folder nothing is kept.
/// What is wrong in it shows when the hash is taken of the whole.
class PartialFile
{
public:
    PartialFile(const std::filesystem::path& folder, const carrier::ParcelName& name);

    std::string read() const;
    void keep(std::string_view bytes) const;
    void remove() const;

private:
    std::filesystem::path m_path; ///< empty: nothing is kept
    std::uint64_t m_largest;
};

} // namespace bespeak::web
