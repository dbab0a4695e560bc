// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words.h"

#include "models/base/error_words_tables.h"

#include <algorithm>
#include <vector>

namespace bespeak
{

namespace
{

std::vector<ErrorSentence> joinedTables()
{
    std::vector<ErrorSentence> joined;
    for (const auto table :
         {error_words::base, error_words::catalogue, error_words::room, error_words::design,
          error_words::standards, error_words::assessment, error_words::pricing,
          error_words::proposal, error_words::exchange, error_words::community,
          error_words::request, error_words::casework, error_words::funding,
          error_words::production, error_words::quoting, error_words::store, error_words::carrier,
          error_words::shell, error_words::window}) {
        const std::span<const ErrorSentence> rows = table();
        joined.insert(joined.end(), rows.begin(), rows.end());
    }
    return joined;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

std::string bareDescription(const Error& error)
{
    std::string text = error.key;
    for (const auto& [name, value] : error.facts) {
        text.append("; ").append(name).append(" = ").append(value);
    }
    return text;
}

} // namespace

std::span<const ErrorSentence> errorSentences()
{
    static const std::vector<ErrorSentence> sentences = joinedTables();
    return sentences;
}

std::string describe(const Error& error, const TranslateSentence& translate)
{
    const std::span<const ErrorSentence> sentences = errorSentences();
    const auto row = std::ranges::find(sentences, std::string_view(error.key), &ErrorSentence::key);
    if (row == sentences.end()) {
        return bareDescription(error);
    }
    std::string text = translate ? translate(row->english) : std::string(row->english);
    for (const auto& [name, value] : error.facts) {
        replaceAll(text, "{" + name + "}", value);
    }
    return text;
}

} // namespace bespeak
