// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace bespeak::web
{

/// One member of a folder on a server.
struct ListedMember {
    std::string name; ///< last part of its address, decoded
    bool isFolder = false;
};

/// The members that an answer to PROPFIND names (RFC 4918), without the folder itself. Anything may
/// stand in the answer: what is no name is passed over. At most `most`. Errors: web.no-webdav.
Result<std::vector<ListedMember>> parseListing(std::string_view xml, std::string_view folderPath,
                                               std::size_t most);

} // namespace bespeak::web
