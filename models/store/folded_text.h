// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace bespeak::store
{

/// Text as it is searched: without case, by Unicode's rules. Both databases then compare bytes, so
/// that they agree; what they call lower case differs.
std::string foldedText(std::string_view text);

/// The pattern for LIKE … ESCAPE '!' that finds the folded text anywhere.
std::string searchPattern(std::string_view text);

} // namespace bespeak::store
