// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words_tables.h"

namespace bespeak::error_words
{

namespace
{

constexpr ErrorSentence sentences[] = {
    {"case.no-such-transition",
     QT_TRANSLATE_NOOP("Errors",
                       "The step {transition} cannot be taken in a case that is {state}.")},
    {"case.wrong-actor",
     QT_TRANSLATE_NOOP("Errors", "The step {transition} is not for {actor} to take.")},
    {"case.evidence-missing",
     QT_TRANSLATE_NOOP("Errors", "The step {transition} needs a signed message.")},
    {"case.wrong-evidence",
     QT_TRANSLATE_NOOP(
         "Errors", "This message does not fit the step {transition} of a case that is {state}.")},
    {"case.wrong-signer",
     QT_TRANSLATE_NOOP(
         "Errors", "The message is signed by somebody who may not take the step {transition}.")},
    {"case.not-the-head",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The message was written before its author had seen the newest one of this case.")},
    {"case.request-incomplete", QT_TRANSLATE_NOOP("Errors", "The request lacks its design.")},
    {"case.other-customer",
     QT_TRANSLATE_NOOP("Errors", "The case belongs to another customer's key.")},
    {"case.revision-does-not-follow",
     QT_TRANSLATE_NOOP("Errors", "Revision {found} does not follow: {expected} would be next.")},
    {"case.total-differs",
     QT_TRANSLATE_NOOP("Errors", "The total is not the one that was offered.")},
    {"case.discount-needs-approver",
     QT_TRANSLATE_NOOP("Errors", "A discount of {discount} % needs an approver: sales may give up "
                                 "to {limit} %.")},
    {"case.quote-empty", QT_TRANSLATE_NOOP("Errors", "A quote needs at least one line.")},
    {"case.validity-in-the-past",
     QT_TRANSLATE_NOOP("Errors", "A quote must be valid until a moment that is still to come.")},
    {"case.cites-other-request",
     QT_TRANSLATE_NOOP("Errors", "The message answers another request than the current one.")},
    {"case.cites-other-question",
     QT_TRANSLATE_NOOP("Errors", "The message answers another question than the open one.")},
    {"case.cites-other-claim",
     QT_TRANSLATE_NOOP("Errors", "The message decides another claim than the open one.")},
    {"case.quote-superseded",
     QT_TRANSLATE_NOOP("Errors", "The message names a quote that is no longer the current one.")},
    {"case.quote-expired", QT_TRANSLATE_NOOP("Errors", "The quote is no longer valid.")},
    {"case.quote-still-valid", QT_TRANSLATE_NOOP("Errors", "The quote is still valid.")},
    {"case.notice-differs",
     QT_TRANSLATE_NOOP("Errors",
                       "The consumer notice that was accepted is not the one in the quote.")},
    {"case.deposit-out-of-range",
     QT_TRANSLATE_NOOP(
         "Errors", "The deposit must lie between nothing and the total, in the quote's currency.")},
    {"case.hold-needs-reason",
     QT_TRANSLATE_NOOP("Errors", "A hold needs a reason and a date for the next news.")},
    {"case.stage-falls", QT_TRANSLATE_NOOP("Errors", "Building progress cannot go back.")},
    {"case.qa-incomplete",
     QT_TRANSLATE_NOOP("Errors", "Every check of the final inspection must be passed and signed.")},
    {"case.cancel-needs-both",
     QT_TRANSLATE_NOOP("Errors",
                       "A cancellation needs the signatures of both sides, or a legal ground.")},
    {"case.money-held",
     QT_TRANSLATE_NOOP("Errors", "The customer's money is still held: pay it back first.")},
    {"case.not-captured",
     QT_TRANSLATE_NOOP("Errors", "The deposit has not been recorded as received in full.")},
    {"case.pledge-locked", QT_TRANSLATE_NOOP("Errors", "The pledge can no longer be taken back.")},
    {"case.no-pledge", QT_TRANSLATE_NOOP("Errors", "There is no open deposit to receive.")},
    {"case.deposit-differs",
     QT_TRANSLATE_NOOP("Errors", "The deposit is {expected}, not {found}.")},
    {"case.nothing-to-refund", QT_TRANSLATE_NOOP("Errors", "No money of this case is held.")},
    {"case.claim-not-possible",
     QT_TRANSLATE_NOOP("Errors",
                       "A claim needs words, and a delivered case without an open claim.")},
    {"case.no-claim", QT_TRANSLATE_NOOP("Errors", "There is no open claim to decide.")},
    {"case.materials-differ",
     QT_TRANSLATE_NOOP("Errors", "The bill of materials is not the one that was quoted.")},
    {"case.balance-open",
     QT_TRANSLATE_NOOP("Errors",
                       "The balance is open: record its payment or the agreed terms first.")},
    {"case.no-proof-of-delivery", QT_TRANSLATE_NOOP("Errors", "A delivery names who received it.")},
    {"case.claim-window-open",
     QT_TRANSLATE_NOOP("Errors",
                       "The time for claims is not over, and the customer has not signed off.")},
    {"case.too-early", QT_TRANSLATE_NOOP("Errors", "It is too early for this step.")},
    {"case.reason-missing", QT_TRANSLATE_NOOP("Errors", "This step needs a reason in words.")},
};

} // namespace

std::span<const ErrorSentence> casework()
{
    return sentences;
}

} // namespace bespeak::error_words
