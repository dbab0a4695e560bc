// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/funding/workshop_words.h"

#include "ui/text/case_number.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace bespeak::ui
{

namespace
{

using namespace production;

/// Of `lupdate`, which reads `tr`.
class WorkshopWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkshopWords)
};

QString plain(const std::string& text)
{
    return QString::fromStdString(text);
}

QString arrivalText(const Arrival& arrival)
{
    switch (arrival.supply) {
    case Supply::Here:
        return WorkshopWords::tr("is here");
    case Supply::Coming:
        return WorkshopWords::tr("comes with %1 in %2")
            .arg(plain(arrival.by), daysText(arrival.days));
    case Supply::ToBuy:
        return WorkshopWords::tr("has to be bought: %1 needs %2")
            .arg(plain(arrival.by), daysText(arrival.days));
    case Supply::Nowhere:
        break;
    }
    return notSourcedText(arrival.why);
}

QString stepText(const PromiseStep& step)
{
    const QString days = daysText(step.days);
    switch (step.kind) {
    case StepKind::Arrive:
        return WorkshopWords::tr("%1 from %2: %3").arg(plain(step.what), plain(step.by), days);
    case StepKind::Make:
        return WorkshopWords::tr("%1 in the workshop: %2").arg(plain(step.what), days);
    case StepKind::Check:
        return WorkshopWords::tr("checks: %1").arg(days);
    case StepKind::Deliver:
        return WorkshopWords::tr("delivery: %1").arg(days);
    case StepKind::SetUp:
        break;
    }
    return WorkshopWords::tr("the day that was agreed for setting it up");
}

} // namespace

QString notSourcedText(const std::string& why)
{
    using enum NotSourced;
    const std::pair<NotSourced, QString> reasons[] = {
        {NobodyOffers, WorkshopWords::tr("nobody offers it")},
        {OtherCurrency, WorkshopWords::tr("every price of it is in another currency")},
        {AllDropped, WorkshopWords::tr("every supplier of it has dropped out")},
        {TooLate, WorkshopWords::tr("nobody delivers in time")},
        {RecordTooPoor, WorkshopWords::tr("no supplier's record is good enough")},
        {NotEnough, WorkshopWords::tr("there are not enough of it")},
        {LotTooLarge, WorkshopWords::tr("the smallest lot is larger than what is needed")}};
    for (const auto& [reason, text] : reasons) {
        if (nameOf(reason) == why) {
            return text;
        }
    }
    return plain(why);
}

QString weekReasonText(const PlannedDemand& planned, const PlannedJob& job)
{
    const QString earns = WorkshopWords::tr("earns %1").arg(moneyText(job.margin));
    switch (job.verdict) {
    case WeekVerdict::Chosen:
        if (job.minutesNow < job.minutes) {
            return WorkshopWords::tr("%1; %2 of it this week, the rest after")
                .arg(earns, workTimeText(job.minutesNow));
        }
        return job.late.minor > 0
                   ? WorkshopWords::tr("%1; waiting would cost %2").arg(earns, moneyText(job.late))
                   : earns;
    case WeekVerdict::NoWork:
        return WorkshopWords::tr("needs no work, goes along");
    case WeekVerdict::NotHere:
        return arrivalText(planned.arrival);
    case WeekVerdict::BatchSmall:
        return WorkshopWords::tr("%n more piece(s) make a batch of “%1”", nullptr,
                                 static_cast<int>(job.batchShort))
            .arg(plain(job.setup));
    case WeekVerdict::TooLong:
        return WorkshopWords::tr("its setup alone takes the week");
    case WeekVerdict::NotWorthYet:
        return WorkshopWords::tr("setting up “%1” costs more than it earns now")
            .arg(plain(job.setup));
    case WeekVerdict::NoTime:
        break;
    }
    return WorkshopWords::tr("%1, but the hours go to what earns more").arg(earns);
}

QString chainText(const Promise& promise)
{
    if (!promise.day) {
        return promise.why.empty()
                   ? WorkshopWords::tr("“%1” has no turn in the workshop within half a year")
                         .arg(plain(promise.blocked))
                   : plain(promise.blocked) + QStringLiteral(": ") + notSourcedText(promise.why);
    }
    QStringList steps;
    for (const PromiseStep& step : promise.chain) {
        steps << stepText(step);
    }
    return steps.join(QStringLiteral("  →  "));
}

QString checkText(const QaCheck& check)
{
    switch (check.kind) {
    case QaKind::Plays:
        return WorkshopWords::tr("Every device was switched on and plays");
    case QaKind::Papers:
        return WorkshopWords::tr("Accessories and papers lie with it");
    case QaKind::Complete:
        break;
    }
    return WorkshopWords::tr("%1 × %2: complete, undamaged, as ordered")
        .arg(check.units)
        .arg(plain(check.name));
}

QString workOrderStateText(const WorkOrder& order)
{
    const std::string_view state = stateOf(order);
    if (state == "done") {
        return WorkshopWords::tr("built");
    }
    if (state == "checked") {
        return WorkshopWords::tr("every check is signed");
    }
    return state == "defect" ? WorkshopWords::tr("a defect went back")
                             : WorkshopWords::tr("in the workshop");
}

QString purchaseStateText(const std::string& state)
{
    if (state == "open") {
        return WorkshopWords::tr("on its way");
    }
    return state == "received" ? WorkshopWords::tr("here") : WorkshopWords::tr("dropped");
}

QString workTimeText(std::int64_t minutes)
{
    constexpr std::int64_t anHour = 60;
    QString rest = WorkshopWords::tr("%1 min").arg(minutes % anHour);
    QString hours = WorkshopWords::tr("%1 h").arg(minutes / anHour);
    if (minutes < anHour) {
        return rest;
    }
    return minutes % anHour == 0 ? hours : hours + QLatin1Char(' ') + rest;
}

QString askedByText(const std::string& source)
{
    return QStringLiteral("…") + caseNumber(source);
}

QString shortDayText(const Date& day)
{
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale::ShortFormat);
}

} // namespace bespeak::ui
