// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words_tables.h"

namespace bespeak::error_words
{

namespace
{

constexpr ErrorSentence sentences[] = {
    {"request.empty-design",
     QT_TRANSLATE_NOOP(
         "Errors", "There is nothing in the room yet: place what you would like to have first.")},
    {"quote.lowers-fit",
     QT_TRANSLATE_NOOP("Errors", "The changed design lowers the fit of the room ({loss}): say that "
                                 "you offer it knowingly.")},
    {"quote.none-yet", QT_TRANSLATE_NOOP("Errors", "The case has no quote yet.")},
    {"quote.no-lines", QT_TRANSLATE_NOOP("Errors", "A quote needs at least one line.")},
    {"quote.notice-too-long", QT_TRANSLATE_NOOP("Errors", "The notice of the quote is too long.")},
    {"quote.negative-total",
     QT_TRANSLATE_NOOP("Errors", "The quote comes to {total}: a discount cannot be more than what "
                                 "is offered.")},
    {"quote.unknown-alternate",
     QT_TRANSLATE_NOOP("Errors", "The quote has no alternative “{alternate}”.")},
    {"quote.bad-alternate",
     QT_TRANSLATE_NOOP("Errors", "The alternative “{alternate}” of the quote cannot be picked: it "
                                 "replaces no line, shares its name, or is a discount.")},
    {"quote.alternates-exclude-each-other",
     QT_TRANSLATE_NOOP("Errors", "The alternative “{alternate}” replaces a line that another one "
                                 "replaces already: only one of them can be picked.")},
    {"message.unknown-kind",
     QT_TRANSLATE_NOOP("Errors", "This Bespeak does not know messages of the kind “{kind}”.")},
    {"message.is-card",
     QT_TRANSLATE_NOOP("Errors", "This is a retailer's card, not a message of a case: it is added "
                                 "where you choose the retailer of a request.")},
    {"message.of-no-case",
     QT_TRANSLATE_NOOP("Errors", "A signed file of the kind “{kind}” belongs to no case and is "
                                 "not read here.")},
    {"message.no-case", QT_TRANSLATE_NOOP("Errors", "The message belongs to no case.")},
    {"message.design-differs",
     QT_TRANSLATE_NOOP("Errors", "The design in the message is not the one that was signed for.")},
    {"message.totals-differ",
     QT_TRANSLATE_NOOP("Errors", "The totals of the quote are not those of its lines.")},
    {"message.notice-differs",
     QT_TRANSLATE_NOOP("Errors", "The consumer notice of the quote was changed.")},
    {"message.materials-differ",
     QT_TRANSLATE_NOOP("Errors", "The bill of materials of the quote is not that of its lines.")},
    {"message.signed-already",
     QT_TRANSLATE_NOOP("Errors", "This key has signed the message already.")},
};

} // namespace

std::span<const ErrorSentence> request()
{
    return sentences;
}

} // namespace bespeak::error_words
