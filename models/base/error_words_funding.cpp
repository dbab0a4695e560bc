// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words_tables.h"

namespace bespeak::error_words
{

namespace
{

constexpr ErrorSentence sentences[] = {
    {"funding.bad-terms", QT_TRANSLATE_NOOP("Errors", "These terms cannot be kept: {reason}.")},
    {"funding.no-such-step",
     QT_TRANSLATE_NOOP("Errors", "The step {step} does not exist where the state is {state}.")},
    {"funding.wrong-actor", QT_TRANSLATE_NOOP("Errors", "This step is not for {actor} to take.")},
    {"funding.reason-missing",
     QT_TRANSLATE_NOOP("Errors", "This step needs a reason that everybody may read.")},
    {"funding.deadline-passed", QT_TRANSLATE_NOOP("Errors", "The campaign's deadline has passed.")},
    {"funding.deadline-ahead",
     QT_TRANSLATE_NOOP("Errors", "The campaign's deadline is still to come.")},
    {"funding.goal-missed", QT_TRANSLATE_NOOP("Errors", "The campaign has not met its goal.")},
    {"funding.goal-met", QT_TRANSLATE_NOOP("Errors", "The campaign has met its goal.")},
    {"funding.floor-missed",
     QT_TRANSLATE_NOOP("Errors",
                       "Less was collected than must be there before anything is built.")},
    {"funding.still-collecting",
     QT_TRANSLATE_NOOP("Errors", "Pledges of this campaign are still to be collected.")},
    {"funding.decision-overdue",
     QT_TRANSLATE_NOOP("Errors", "The days for this decision are over: everything is paid back.")},
    {"funding.decision-ahead",
     QT_TRANSLATE_NOOP("Errors", "The days for this decision are not over yet.")},
    {"funding.not-open",
     QT_TRANSLATE_NOOP("Errors", "The campaign takes no pledges: it is {state}.")},
    {"funding.no-such-tier", QT_TRANSLATE_NOOP("Errors", "The campaign has no such price.")},
    {"funding.too-many-units",
     QT_TRANSLATE_NOOP("Errors", "One person can pledge between 1 and {most} pieces.")},
    {"funding.no-room",
     QT_TRANSLATE_NOOP("Errors", "There are not enough pieces left at this price.")},
    {"funding.room-left",
     QT_TRANSLATE_NOOP("Errors", "There is room for this pledge, so it need not wait.")},
    {"funding.locked",
     QT_TRANSLATE_NOOP("Errors", "So shortly before the deadline the goal would be lost with this "
                                 "pledge, so it can no longer be taken back.")},
    {"funding.not-settled",
     QT_TRANSLATE_NOOP("Errors", "Money is asked for only after the campaign was funded.")},
    {"funding.attempts-over",
     QT_TRANSLATE_NOOP("Errors", "The pledge was asked for often and long enough.")},
    {"funding.attempts-left", QT_TRANSLATE_NOOP("Errors", "The pledge can still be asked for.")},
    {"funding.not-failed",
     QT_TRANSLATE_NOOP("Errors", "Only what a failed campaign had collected is paid back so.")},
    {"funding.bad-stretch",
     QT_TRANSLATE_NOOP("Errors", "A stretch goal lies above the goal and within the cap, and says "
                                 "what later documents will offer.")},
    {"funding.ledger-unbalanced",
     QT_TRANSLATE_NOOP("Errors", "The ledger entry {key} does not sum to zero.")},
    {"funding.same-person",
     QT_TRANSLATE_NOOP("Errors", "A bank entry is confirmed by another person than the one who "
                                 "recorded it.")},
    {"funding.no-campaign", QT_TRANSLATE_NOOP("Errors", "There is no campaign {campaign}.")},
    {"funding.no-pledge", QT_TRANSLATE_NOOP("Errors", "There is no pledge {pledge}.")},
    {"funding.already-pledged",
     QT_TRANSLATE_NOOP("Errors", "This person has a pledge in this campaign already.")},
    {"funding.other-backer", QT_TRANSLATE_NOOP("Errors", "The pledge belongs to somebody else.")},
    {"funding.overtaken",
     QT_TRANSLATE_NOOP("Errors",
                       "The same person has signed something newer about this pledge already.")},
    {"funding.terms-fixed",
     QT_TRANSLATE_NOOP("Errors", "Terms are fixed once a campaign is past its draft: new terms are "
                                 "a new campaign.")},
    {"funding.other-terms",
     QT_TRANSLATE_NOOP("Errors", "The pledge was made on other terms than those of the campaign.")},
    {"funding.no-payment", QT_TRANSLATE_NOOP("Errors", "There is no payment {payment}.")},
    {"funding.payment-settled",
     QT_TRANSLATE_NOOP("Errors", "The payment {payment} is settled already.")},
    {"funding.not-reported",
     QT_TRANSLATE_NOOP("Errors", "Nobody has recorded the payment {payment} yet.")},
    {"funding.amount-differs",
     QT_TRANSLATE_NOOP("Errors", "The payment is {expected}, not {found}.")},
    {"funding.key-needed",
     QT_TRANSLATE_NOOP("Errors", "Open your key first: this step is signed with your name.")},
};

} // namespace

std::span<const ErrorSentence> funding()
{
    return sentences;
}

} // namespace bespeak::error_words
