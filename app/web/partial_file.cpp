// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/web/partial_file.h"

#include "models/base/file.h"

#include <system_error>

namespace bespeak::web
{

namespace fs = std::filesystem;

PartialFile::PartialFile(const fs::path& folder, const carrier::ParcelName& name)
    : m_path(folder.empty() ? fs::path() : folder / (name.text() + ".part"))
    , m_largest(carrier::largestOf(name.kind))
{
}

std::string PartialFile::read() const
{
    return m_path.empty() ? std::string() : readFile(m_path, m_largest).value_or(std::string());
}

void PartialFile::keep(std::string_view bytes) const
{
    if (m_path.empty() || bytes.empty()) {
        return;
    }
    std::error_code ignored;
    fs::create_directories(m_path.parent_path(), ignored);
    // If it cannot be kept, the next transfer begins at the beginning: that is all.
    static_cast<void>(writeFileAtomically(m_path, bytes, FileAccess::OwnerOnly));
}

void PartialFile::remove() const
{
    std::error_code ignored;
    if (!m_path.empty()) {
        fs::remove(m_path, ignored);
    }
}

} // namespace bespeak::web
