// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/read_wishes.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The customer's free text as words. Part of readWishes().
namespace bespeak::proposal
{

struct WishWord {
    std::string text;     ///< lower case; ä, ö, ü, ß stay
    std::size_t from = 0; ///< byte in the original
    std::size_t to = 0;
    bool endsSentence = false; ///< a full stop or the like follows
};

/// Words, numbers ("4,000" is one) and currency signs.
std::vector<WishWord> wordsOf(std::string_view text);

/// A whole number up to twelve in words of either language, or in digits.
std::optional<int> numberIn(const WishWord& word);

/// Whether a phrase begins at a word. A phrase is words with spaces between; one that ends in "*"
/// stands for all that begin so.
bool beginsAt(std::span<const WishWord> words, std::size_t at, std::string_view phrase);
std::size_t wordCount(std::string_view phrase);
bool isOneOf(const WishWord& word, std::string_view phrases); ///< of single words, with spaces

/// "no", "kein", "without" … within the two words before, in the same sentence.
bool isNegated(std::span<const WishWord> words, std::size_t at);

/// What a phrase means: fills the brief if that was unsaid. @return whether it did
struct WishPhrase {
    std::string_view phrase;
    std::string_view field;
    bool (*say)(design::Brief& brief);
    bool (*deny)(design::Brief& brief); ///< if it is negated; nullptr: then it means nothing
};

std::span<const WishPhrase> wishPhrases();

// What has numbers in it: each adds to `read` what it understood.
void readViewers(std::string_view text, std::span<const WishWord> words, ReadBrief& read);
void readChildren(std::string_view text, std::span<const WishWord> words, ReadBrief& read);
void readBudget(std::string_view text, std::span<const WishWord> words, const Currency& usual,
                ReadBrief& read);

/// Notes what was read between two words, unless the field was read before.
void note(std::string_view text, const WishWord& first, const WishWord& last,
          std::string_view field, ReadBrief& read);

} // namespace bespeak::proposal
