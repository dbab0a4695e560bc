// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words_tables.h"

namespace bespeak::error_words
{

namespace
{

constexpr ErrorSentence sentences[] = {
    {"community.week-unreadable", QT_TRANSLATE_NOOP("Errors", "A week is written like 2026-W47.")},
    {"community.empty-design",
     QT_TRANSLATE_NOOP("Errors", "An empty room cannot be shown: place something first.")},
    {"community.too-many-things",
     QT_TRANSLATE_NOOP("Errors", "A design that is shown has at most {limit} things.")},
    {"community.unknown-component",
     QT_TRANSLATE_NOOP("Errors", "The design uses “{component}”, which the catalogue does not "
                                 "have, so it cannot be shown.")},
    {"community.entry-unreadable",
     QT_TRANSLATE_NOOP("Errors", "The file holds a published design that is not as one must be.")},
    {"community.feed-unreadable",
     QT_TRANSLATE_NOOP("Errors", "The community file is not as one must be.")},
    {"community.feed-too-large",
     QT_TRANSLATE_NOOP("Errors", "A community file holds at most {limit} designs.")},
    {"community.feed-signer",
     QT_TRANSLATE_NOOP(
         "Errors", "The community file is signed by a key that may not speak for the retailer.")},
    {"community.feed-older",
     QT_TRANSLATE_NOOP("Errors",
                       "This community file is older than the one you have; it was not taken in.")},
    {"community.feed-expired",
     QT_TRANSLATE_NOOP(
         "Errors", "This community file ended on {expires}; ask your retailer for the newest.")},
    {"community.feed-ahead",
     QT_TRANSLATE_NOOP("Errors", "This community file says that it was written at {issued}, which "
                                 "is still to come; one of the clocks is wrong.")},
    {"community.feed-forked",
     QT_TRANSLATE_NOOP("Errors", "This community file does not continue the one you have: somebody "
                                 "was given another. Ask your retailer.")},
    {"community.not-for-us",
     QT_TRANSLATE_NOOP("Errors", "The message to the community is addressed to somebody else.")},
    {"community.ballot-unreadable",
     QT_TRANSLATE_NOOP("Errors", "The answered deck is not as one must be.")},
    {"community.ballot-late",
     QT_TRANSLATE_NOOP("Errors", "The deck was not answered in the week in which it counts.")},
    {"community.token-wrong",
     QT_TRANSLATE_NOOP("Errors", "The deck carries no valid proof that its voter may vote.")},
    {"community.token-unreadable",
     QT_TRANSLATE_NOOP("Errors", "The question for a right to vote is not as one must be.")},
    {"community.deck-differs",
     QT_TRANSLATE_NOOP("Errors", "The answers are not those to the deck that this voter was given: "
                                 "a deck counts as a whole or not at all.")},
    {"community.no-design", QT_TRANSLATE_NOOP("Errors", "There is no published design {handle}.")},
    {"community.bad-text",
     QT_TRANSLATE_NOOP("Errors",
                       "Write at least a word, and at most {limit} bytes of plain text.")},
    {"community.other-week",
     QT_TRANSLATE_NOOP("Errors", "The design came after the week for which it was published; "
                                 "publish it again.")},
    {"community.other-author",
     QT_TRANSLATE_NOOP("Errors", "Only who published a design can take it back.")},
    {"community.may-not-vote",
     QT_TRANSLATE_NOOP("Errors", "Customers with an accepted case, or whose contact was verified, "
                                 "may vote; this one is neither, or is the retailer's own.")},
    {"community.token-given",
     QT_TRANSLATE_NOOP("Errors", "This customer has the right to vote in these weeks already.")},
    {"community.no-feed",
     QT_TRANSLATE_NOOP("Errors", "Take in your retailer's community file first.")},
    {"community.deck-returned",
     QT_TRANSLATE_NOOP("Errors", "This week's deck was returned already.")},
};

} // namespace

std::span<const ErrorSentence> community()
{
    return sentences;
}

} // namespace bespeak::error_words
