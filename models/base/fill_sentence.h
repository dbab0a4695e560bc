// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bespeak
{

/// A sentence with its facts in the places that `{name}` holds for them, from one place to the
/// next, so that a fact that looks like a place stays as it is. Of what no fact is known stays as
/// it is.
std::string fillSentence(std::string_view sentence,
                         const std::vector<std::pair<std::string, std::string>>& facts);

} // namespace bespeak
