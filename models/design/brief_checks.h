// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/design/brief.h"

#include <string_view>

/// What a brief may hold. Only for the files of this folder.
namespace bespeak::design
{

constexpr std::size_t maximumPinIdBytes = 40;
constexpr std::size_t maximumPinTitleBytes = 200;
constexpr std::size_t maximumWishBytes = 40;
constexpr std::size_t maximumUnitBytes = 20;
constexpr std::int64_t mostGivenUp = 1'000'000'000'000;

/// `[a-z0-9-]`, 1 to 40 of them.
bool isPinId(std::string_view text);
/// A SHA-256 as text, or empty.
bool isPictureName(std::string_view text);

/// Errors: those of setBrief.
Result<void> checkBrief(const Brief& brief);
/// Ages ascending; what is not wanted in the order of its names, each once.
Brief inOrder(Brief brief);

} // namespace bespeak::design
