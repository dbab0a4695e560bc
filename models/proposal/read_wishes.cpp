// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/read_wishes.h"

#include "models/proposal/wish_text.h"

namespace bespeak::proposal
{

ReadBrief readWishes(design::Brief brief, const Currency& usual)
{
    const std::string text = brief.wishes;
    const std::vector<WishWord> words = wordsOf(text);
    ReadBrief read{std::move(brief), {}};
    for (const WishPhrase& phrase : wishPhrases()) {
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (!beginsAt(words, i, phrase.phrase)) {
                continue;
            }
            const auto apply = isNegated(words, i) ? phrase.deny : phrase.say;
            if (apply != nullptr && apply(read.brief)) {
                note(text, words[i], words[i + wordCount(phrase.phrase) - 1], phrase.field, read);
            }
        }
    }
    readViewers(text, words, read);
    readChildren(text, words, read);
    readBudget(text, words, usual, read);
    return read;
}

} // namespace bespeak::proposal
