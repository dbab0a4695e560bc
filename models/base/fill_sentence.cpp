// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/fill_sentence.h"

#include <algorithm>

namespace bespeak
{

std::string fillSentence(std::string_view sentence,
                         const std::vector<std::pair<std::string, std::string>>& facts)
{
    std::string text;
    for (std::size_t at = 0; at < sentence.size();) {
        const std::size_t open = sentence.find('{', at);
        const std::size_t close = sentence.find('}', open);
        if (open == std::string_view::npos || close == std::string_view::npos) {
            text += sentence.substr(at);
            break;
        }
        const std::string_view name = sentence.substr(open + 1, close - open - 1);
        const auto fact =
            std::ranges::find_if(facts, [&](const auto& one) { return one.first == name; });
        text += sentence.substr(at, open - at);
        text += fact != facts.end() ? fact->second
                                    : std::string(sentence.substr(open, close - open + 1));
        at = close + 1;
    }
    return text;
}

} // namespace bespeak
