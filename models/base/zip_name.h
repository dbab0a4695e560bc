// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <span>
#include <string>
#include <string_view>

namespace bespeak
{

/// A name that means one file on every system: up to four levels of `[A-Za-z0-9_][A-Za-z0-9._-]*`,
/// each at most 64 characters, no "..", no dot at the end, none of Windows' device names.
bool isPlainEntryName(std::string_view name);

/// Checks all names of an archive together: each plain, none twice whatever the case of its
/// letters, none both a file and a folder. Errors: zip.name, zip.name-twice, zip.file-and-folder.
Result<void> checkEntryNames(std::span<const std::string> names);

} // namespace bespeak
