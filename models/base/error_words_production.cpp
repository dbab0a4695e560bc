// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words_tables.h"

namespace bespeak::error_words
{

namespace
{

constexpr ErrorSentence sentences[] = {
    {"production.checks-differ",
     QT_TRANSLATE_NOOP("Errors",
                       "The workshop has checks of its own for this case: sign them there; "
                       "the report takes them over.")},
    {"production.no-demand",
     QT_TRANSLATE_NOOP("Errors", "Nothing is built that no order and no funded pledge asks for.")},
    {"production.over-built",
     QT_TRANSLATE_NOOP("Errors", "Of “{name}” only {left} more pieces are spoken for.")},
    {"production.not-sourced", QT_TRANSLATE_NOOP("Errors", "“{part}” cannot be had: {reason}.")},
    {"production.no-such-activity",
     QT_TRANSLATE_NOOP("Errors", "The plan names “{name}”, which is not in it.")},
    {"production.circle",
     QT_TRANSLATE_NOOP("Errors", "The plan goes round in a circle at “{name}”.")},
    {"production.nothing-left",
     QT_TRANSLATE_NOOP("Errors", "Everything that is spoken for here is built already.")},
    {"production.unchecked",
     QT_TRANSLATE_NOOP("Errors", "This check has not passed or nobody has signed it: {text}.")},
    {"production.order-open",
     QT_TRANSLATE_NOOP("Errors",
                       "The work order {order} is open for it: sign its checks and finish "
                       "it, then it is built.")},
    {"production.no-spare",
     QT_TRANSLATE_NOOP("Errors", "“{part}” has neither a spare nor a substitute.")},
    {"production.no-order",
     QT_TRANSLATE_NOOP("Errors", "There is no open order {order} of which this could be said.")},
    {"production.no-check",
     QT_TRANSLATE_NOOP("Errors", "The work order {order} has no such check.")},
    {"production.no-person",
     QT_TRANSLATE_NOOP("Errors", "Whoever checks says so by name: set your name first.")},
    {"production.no-stock",
     QT_TRANSLATE_NOOP("Errors", "Less than nothing of “{part}” would be left.")},
    {"production.no-reason", QT_TRANSLATE_NOOP("Errors", "Say what moves, whose it is and why.")},
    {"production.no-owner",
     QT_TRANSLATE_NOOP("Errors", "An open case has somebody who answers for it by name.")},
    {"production.handover-open",
     QT_TRANSLATE_NOOP("Errors", "The case was offered to {name}, who has not answered yet.")},
    {"production.not-offered", QT_TRANSLATE_NOOP("Errors", "The case was not offered to {name}.")},
};

} // namespace

std::span<const ErrorSentence> production()
{
    return sentences;
}

} // namespace bespeak::error_words
