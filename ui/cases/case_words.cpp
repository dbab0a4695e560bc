// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/cases/case_words.h"

#include "models/request/message_kind.h"
#include "models/store/key_news.h"
#include "models/store/roots.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace bespeak::ui
{

namespace
{

constexpr std::array<const char*, casework::caseStateCount> stateWords{
    QT_TRANSLATE_NOOP("CaseWords", "Draft"),
    QT_TRANSLATE_NOOP("CaseWords", "Sent"),
    QT_TRANSLATE_NOOP("CaseWords", "To be quoted"),
    QT_TRANSLATE_NOOP("CaseWords", "Question asked"),
    QT_TRANSLATE_NOOP("CaseWords", "Quoted"),
    QT_TRANSLATE_NOOP("CaseWords", "Quote expired"),
    QT_TRANSLATE_NOOP("CaseWords", "Accepted"),
    QT_TRANSLATE_NOOP("CaseWords", "Rejected"),
    QT_TRANSLATE_NOOP("CaseWords", "Ordered"),
    QT_TRANSLATE_NOOP("CaseWords", "Waiting for the deposit"),
    QT_TRANSLATE_NOOP("CaseWords", "Deposit received"),
    QT_TRANSLATE_NOOP("CaseWords", "Not funded"),
    QT_TRANSLATE_NOOP("CaseWords", "Being built"),
    QT_TRANSLATE_NOOP("CaseWords", "On hold"),
    QT_TRANSLATE_NOOP("CaseWords", "Built"),
    QT_TRANSLATE_NOOP("CaseWords", "On its way"),
    QT_TRANSLATE_NOOP("CaseWords", "Delivered"),
    QT_TRANSLATE_NOOP("CaseWords", "Closed"),
    QT_TRANSLATE_NOOP("CaseWords", "Withdrawn"),
    QT_TRANSLATE_NOOP("CaseWords", "Cancelled"),
};

/// What a person does by an edge, and what has happened once it was taken.
struct EdgeWords {
    std::string_view id;
    const char* action;
    const char* done;
};

constexpr std::array<EdgeWords, 33> edgeWords{{
    {"T01", QT_TRANSLATE_NOOP("CaseWords", "Send the request"),
     QT_TRANSLATE_NOOP("CaseWords", "Request sent")},
    {"T02", QT_TRANSLATE_NOOP("CaseWords", "Take in the request"),
     QT_TRANSLATE_NOOP("CaseWords", "Request received")},
    {"T03", QT_TRANSLATE_NOOP("CaseWords", "Ask a question"),
     QT_TRANSLATE_NOOP("CaseWords", "Question asked")},
    {"T04", QT_TRANSLATE_NOOP("CaseWords", "Answer the question"),
     QT_TRANSLATE_NOOP("CaseWords", "Question answered")},
    {"T05", QT_TRANSLATE_NOOP("CaseWords", "Make a quote"),
     QT_TRANSLATE_NOOP("CaseWords", "Quote made")},
    {"T06", QT_TRANSLATE_NOOP("CaseWords", "Revise the quote"),
     QT_TRANSLATE_NOOP("CaseWords", "Quote revised")},
    {"T07", QT_TRANSLATE_NOOP("CaseWords", "Let the quote expire"),
     QT_TRANSLATE_NOOP("CaseWords", "Quote expired")},
    {"T08", QT_TRANSLATE_NOOP("CaseWords", "Quote again"),
     QT_TRANSLATE_NOOP("CaseWords", "Quoted again")},
    {"T09", QT_TRANSLATE_NOOP("CaseWords", "Ask for a change"),
     QT_TRANSLATE_NOOP("CaseWords", "Change asked for")},
    {"T10", QT_TRANSLATE_NOOP("CaseWords", "Accept the quote"),
     QT_TRANSLATE_NOOP("CaseWords", "Quote accepted")},
    {"T11", QT_TRANSLATE_NOOP("CaseWords", "Confirm the order"),
     QT_TRANSLATE_NOOP("CaseWords", "Order confirmed")},
    {"T12", QT_TRANSLATE_NOOP("CaseWords", "Confirm against a deposit"),
     QT_TRANSLATE_NOOP("CaseWords", "Confirmed against a deposit")},
    {"T13", QT_TRANSLATE_NOOP("CaseWords", "Reject"), QT_TRANSLATE_NOOP("CaseWords", "Rejected")},
    {"T14", QT_TRANSLATE_NOOP("CaseWords", "Report it funded"),
     QT_TRANSLATE_NOOP("CaseWords", "Funded")},
    {"T15", QT_TRANSLATE_NOOP("CaseWords", "Report it not funded"),
     QT_TRANSLATE_NOOP("CaseWords", "Not funded")},
    {"T16", QT_TRANSLATE_NOOP("CaseWords", "Take the pledge back"),
     QT_TRANSLATE_NOOP("CaseWords", "Pledge taken back")},
    {"T17", QT_TRANSLATE_NOOP("CaseWords", "Quote again"),
     QT_TRANSLATE_NOOP("CaseWords", "Quoted again")},
    {"T18", QT_TRANSLATE_NOOP("CaseWords", "Close"),
     QT_TRANSLATE_NOOP("CaseWords", "Closed without funding")},
    {"T19", QT_TRANSLATE_NOOP("CaseWords", "Start building"),
     QT_TRANSLATE_NOOP("CaseWords", "Building started")},
    {"T20", QT_TRANSLATE_NOOP("CaseWords", "Start building"),
     QT_TRANSLATE_NOOP("CaseWords", "Building started")},
    {"T21", QT_TRANSLATE_NOOP("CaseWords", "Report progress"),
     QT_TRANSLATE_NOOP("CaseWords", "Progress reported")},
    {"T22", QT_TRANSLATE_NOOP("CaseWords", "Put on hold"),
     QT_TRANSLATE_NOOP("CaseWords", "Put on hold")},
    {"T23", QT_TRANSLATE_NOOP("CaseWords", "Resume building"),
     QT_TRANSLATE_NOOP("CaseWords", "Building resumed")},
    {"T24", QT_TRANSLATE_NOOP("CaseWords", "Sign the quality check"),
     QT_TRANSLATE_NOOP("CaseWords", "Quality check passed")},
    {"T25", QT_TRANSLATE_NOOP("CaseWords", "Ship"), QT_TRANSLATE_NOOP("CaseWords", "Shipped")},
    {"T26", QT_TRANSLATE_NOOP("CaseWords", "Record the delivery"),
     QT_TRANSLATE_NOOP("CaseWords", "Delivered")},
    {"T27", QT_TRANSLATE_NOOP("CaseWords", "Record the return"),
     QT_TRANSLATE_NOOP("CaseWords", "Came back undelivered")},
    {"T28", QT_TRANSLATE_NOOP("CaseWords", "Close"), QT_TRANSLATE_NOOP("CaseWords", "Closed")},
    {"T29", QT_TRANSLATE_NOOP("CaseWords", "Accept the claim"),
     QT_TRANSLATE_NOOP("CaseWords", "Claim accepted")},
    {"T30", QT_TRANSLATE_NOOP("CaseWords", "Withdraw"),
     QT_TRANSLATE_NOOP("CaseWords", "Withdrawn by the customer")},
    {"T31", QT_TRANSLATE_NOOP("CaseWords", "Reject"), QT_TRANSLATE_NOOP("CaseWords", "Rejected")},
    {"T32", QT_TRANSLATE_NOOP("CaseWords", "Cancel the order"),
     QT_TRANSLATE_NOOP("CaseWords", "Cancelled")},
    {"T33", QT_TRANSLATE_NOOP("CaseWords", "Close"),
     QT_TRANSLATE_NOOP("CaseWords", "Closed after the cancellation")},
}};

constexpr std::array<const char*, request::messageKindCount> messageWords{
    QT_TRANSLATE_NOOP("CaseWords", "Request"),
    QT_TRANSLATE_NOOP("CaseWords", "Receipt"),
    QT_TRANSLATE_NOOP("CaseWords", "Question"),
    QT_TRANSLATE_NOOP("CaseWords", "Quote"),
    QT_TRANSLATE_NOOP("CaseWords", "Acceptance"),
    QT_TRANSLATE_NOOP("CaseWords", "Order confirmation"),
    QT_TRANSLATE_NOOP("CaseWords", "Rejection"),
    QT_TRANSLATE_NOOP("CaseWords", "Withdrawal"),
    QT_TRANSLATE_NOOP("CaseWords", "Pledge receipt"),
    QT_TRANSLATE_NOOP("CaseWords", "Pledge taken back"),
    QT_TRANSLATE_NOOP("CaseWords", "Funding result"),
    QT_TRANSLATE_NOOP("CaseWords", "Start of building"),
    QT_TRANSLATE_NOOP("CaseWords", "Building news"),
    QT_TRANSLATE_NOOP("CaseWords", "Quality report"),
    QT_TRANSLATE_NOOP("CaseWords", "Despatch note"),
    QT_TRANSLATE_NOOP("CaseWords", "Proof of delivery"),
    QT_TRANSLATE_NOOP("CaseWords", "Claim"),
    QT_TRANSLATE_NOOP("CaseWords", "Decision on the claim"),
    QT_TRANSLATE_NOOP("CaseWords", "Cancellation"),
    QT_TRANSLATE_NOOP("CaseWords", "Closing note"),
};

struct KindWords {
    std::string_view kind;
    const char* text;
};

/// "%1" is the message's kind.
constexpr std::array<KindWords, 16> eventWords{{
    {store::event_kind::storeCreated, QT_TRANSLATE_NOOP("CaseWords", "The store was made")},
    {store::event_kind::cardPinned, QT_TRANSLATE_NOOP("CaseWords", "A retailer is trusted")},
    {store::event_kind::messageKept, QT_TRANSLATE_NOOP("CaseWords", "%1 filed")},
    {store::event_kind::messageQuarantined, QT_TRANSLATE_NOOP("CaseWords", "%1 waits")},
    {store::event_kind::messageDrafted,
     QT_TRANSLATE_NOOP("CaseWords", "%1 signed, waiting for the other signature")},
    {store::event_kind::messageSent, QT_TRANSLATE_NOOP("CaseWords", "%1 handed over")},
    {store::event_kind::messageAcknowledged,
     QT_TRANSLATE_NOOP("CaseWords", "%1 has arrived: the other side signed a receipt")},
    {store::event_kind::keyRotated,
     QT_TRANSLATE_NOOP("CaseWords", "The customer signs with a new key")},
    {store::event_kind::keyRevoked, QT_TRANSLATE_NOOP("CaseWords", "A key was revoked")},
    {store::event_kind::rootRotated,
     QT_TRANSLATE_NOOP("CaseWords", "A retailer's root key was replaced")},
    {store::event_kind::importDuplicate, QT_TRANSLATE_NOOP("CaseWords", "%1 came once more")},
    {store::event_kind::refusedTransition, QT_TRANSLATE_NOOP("CaseWords", "Refused: %1")},
    {store::event_kind::pledgeCaptured, QT_TRANSLATE_NOOP("CaseWords", "Deposit received")},
    {store::event_kind::pledgeRefunded, QT_TRANSLATE_NOOP("CaseWords", "Deposit paid back")},
    {store::event_kind::caseReleased, QT_TRANSLATE_NOOP("CaseWords", "Case released")},
    {store::event_kind::contactErased, QT_TRANSLATE_NOOP("CaseWords", "Contact erased")},
}};

QString words(const char* english)
{
    return QCoreApplication::translate("CaseWords", english);
}

const EdgeWords* findEdge(std::string_view transition)
{
    const auto* found = std::ranges::find(edgeWords, transition, &EdgeWords::id);
    return found == edgeWords.end() ? nullptr : found;
}

QString plain(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QDateTime localTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.milliseconds);
}

} // namespace

QString stateText(casework::CaseState state)
{
    return words(stateWords.at(static_cast<std::size_t>(state)));
}

QString actionText(std::string_view transition)
{
    const EdgeWords* edge = findEdge(transition);
    return edge == nullptr ? plain(transition) : words(edge->action);
}

QString messageText(std::string_view kind)
{
    const std::optional<request::MessageKind> known = request::findMessageKind(kind);
    return known ? words(messageWords.at(static_cast<std::size_t>(*known))) : plain(kind);
}

QString roleText(casework::Actor actor)
{
    constexpr std::array<const char*, 9> roles{
        QT_TRANSLATE_NOOP("CaseWords", "Customer"),  QT_TRANSLATE_NOOP("CaseWords", "Sales"),
        QT_TRANSLATE_NOOP("CaseWords", "Approver"),  QT_TRANSLATE_NOOP("CaseWords", "Workshop"),
        QT_TRANSLATE_NOOP("CaseWords", "Logistics"), QT_TRANSLATE_NOOP("CaseWords", "Carrier"),
        QT_TRANSLATE_NOOP("CaseWords", "Program"),   QT_TRANSLATE_NOOP("CaseWords", "Clock"),
        QT_TRANSLATE_NOOP("CaseWords", "Both sides")};
    return words(roles.at(static_cast<std::size_t>(actor)));
}

QString pledgeText(casework::PledgeState pledge)
{
    constexpr std::array<const char*, 7> pledges{
        QT_TRANSLATE_NOOP("CaseWords", "No deposit"),
        QT_TRANSLATE_NOOP("CaseWords", "Deposit promised"),
        QT_TRANSLATE_NOOP("CaseWords", "Deposit due"),
        QT_TRANSLATE_NOOP("CaseWords", "Deposit received"),
        QT_TRANSLATE_NOOP("CaseWords", "Deposit released"),
        QT_TRANSLATE_NOOP("CaseWords", "Deposit cancelled"),
        QT_TRANSLATE_NOOP("CaseWords", "Deposit paid back")};
    return words(pledges.at(static_cast<std::size_t>(pledge)));
}

QString importText(const store::ImportOutcome& came)
{
    constexpr std::array<const char*, 5> sentences{
        QT_TRANSLATE_NOOP("CaseWords", "%1 taken in. The case is now: %2."),
        QT_TRANSLATE_NOOP("CaseWords", "%1 filed. The case stays: %2."),
        QT_TRANSLATE_NOOP("CaseWords", "%1 was here already. The case is: %2."),
        QT_TRANSLATE_NOOP("CaseWords", "%1 kept waiting. The case stays: %2."),
        QT_TRANSLATE_NOOP("CaseWords", "%1 refused. The case stays: %2."),
    };
    QString text = words(sentences.at(static_cast<std::size_t>(came.status)))
                       .arg(messageText(request::kindName(came.kind)), stateText(came.after));
    if (const auto waited = static_cast<int>(came.released.size()); waited > 0) {
        text += QLatin1Char(' ') + QCoreApplication::translate(
                                       "CaseWords",
                                       "%n message(s) that had waited for it were taken in too.",
                                       nullptr, waited);
    }
    if (came.reason) {
        text += QLatin1Char(' ') + errorText(*came.reason);
    }
    for (const Error& warning : came.warnings) {
        text += QLatin1Char(' ') + errorText(warning);
    }
    return text;
}

Look importLook(store::ImportStatus status)
{
    using enum store::ImportStatus;
    return status == Applied ? Look::AllRight : status == Refused ? Look::Problem : Look::Strong;
}

QString eventText(const store::Event& event, const store::EventFacts& facts)
{
    if (event.kind == store::event_kind::transition) {
        const EdgeWords* edge = findEdge(facts.transition);
        return edge == nullptr ? plain(facts.transition) : words(edge->done);
    }
    if (event.kind == store::event_kind::equivocation) {
        return words(QT_TRANSLATE_NOOP("CaseWords", "Two different messages carry one number"));
    }
    const auto* found = std::ranges::find(eventWords, event.kind, &KindWords::kind);
    if (found == eventWords.end()) {
        return plain(event.kind);
    }
    QString text = words(found->text);
    if (!text.contains(QLatin1String("%1"))) {
        return text;
    }
    const bool isStep = event.kind == store::event_kind::refusedTransition;
    const bool named = isStep && !facts.transition.empty();
    const QString message = facts.message.empty() ? words(QT_TRANSLATE_NOOP("CaseWords", "Message"))
                                                  : messageText(facts.message);
    return text.arg(named ? actionText(facts.transition) : message);
}

QString eventNote(const store::EventFacts& facts)
{
    QString note = plain(facts.note);
    if (!facts.reason.empty()) {
        note +=
            (note.isEmpty() ? QString() : QStringLiteral(" ")) + errorText(Error{facts.reason, {}});
    }
    if (facts.hasCrossed) {
        note += (note.isEmpty() ? QString() : QStringLiteral(" ")) +
                words(QT_TRANSLATE_NOOP("CaseWords", "It crossed a message of the other side."));
    }
    return note;
}

QString dayText(Instant instant)
{
    return QLocale().toString(localTime(instant).date(), QLocale::ShortFormat);
}

QString momentText(Instant instant)
{
    const QDateTime time = localTime(instant);
    return QStringLiteral("%1, %2").arg(QLocale().toString(time.date(), QLocale::ShortFormat),
                                        QLocale().toString(time.time(), QLocale::ShortFormat));
}

QString dayText(const std::string& date)
{
    const QDate day = QDate::fromString(QString::fromStdString(date), Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat)
                         : QString::fromStdString(date);
}

QString shortId(const std::string& id)
{
    return QString::fromStdString(id.substr(0, 8));
}

StateTone toneOf(casework::CaseState state)
{
    using enum casework::CaseState;
    switch (state) {
    case Submitted:
    case Received:
    case Accepted:
    case Expired:
    case Funded:
    case Unfunded:
        return StateTone::Waiting;
    case Closed:
    case Delivered:
        return StateTone::Done;
    case OnHold:
    case Rejected:
    case Withdrawn:
    case Cancelled:
        return StateTone::Stopped;
    default:
        return StateTone::Moving;
    }
}

} // namespace bespeak::ui
