// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/cases/round_words.h"

#include "ui/text/assessment_text.h"
#include "ui/text/line_text.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>

#include <cmath>

namespace bespeak::ui
{

namespace
{

const QChar arrow(0x2192);

QString translated(const char* english)
{
    return QCoreApplication::translate("RoundWords", english);
}

QString nameOf(const catalogue::LocalText& name, const std::optional<ComponentId>& id)
{
    if (!name.byLanguage.empty()) {
        return localText(name);
    }
    return id ? QString::fromStdString(id->text()) : QString();
}

QString moveText(const quoting::ChangedThing& thing)
{
    QStringList parts;
    if (thing.distance >= 0.001) {
        parts << lengthText(Length::metres(thing.distance));
    }
    if (std::abs(thing.turn.inDegrees()) >= 0.01) {
        parts << translated(QT_TRANSLATE_NOOP("RoundWords", "turned by %1"))
                     .arg(angleText(thing.turn));
    }
    return parts.join(QStringLiteral(", "));
}

QString thingLine(const quoting::ChangedThing& thing)
{
    using enum quoting::ThingChange;
    const QString before = nameOf(thing.nameBefore, thing.before);
    const QString after = nameOf(thing.nameAfter, thing.after);
    switch (thing.change) {
    case Added:
        return translated(QT_TRANSLATE_NOOP("RoundWords", "Added: %1")).arg(after);
    case Removed:
        return translated(QT_TRANSLATE_NOOP("RoundWords", "Taken out: %1")).arg(before);
    case Exchanged:
        return translated(QT_TRANSLATE_NOOP("RoundWords", "Exchanged: %1 for %2"))
            .arg(before, after);
    case Moved:
        return translated(QT_TRANSLATE_NOOP("RoundWords", "Moved: %1, %2"))
            .arg(after, moveText(thing));
    case Altered:
        return translated(QT_TRANSLATE_NOOP("RoundWords", "Another version: %1")).arg(after);
    }
    return {};
}

QString figureTitle(const quoting::ChangedFigure& figure)
{
    if (figure.parameter.starts_with("fit.")) {
        return translated(QT_TRANSLATE_NOOP("RoundWords", "What is in the way"));
    }
    assessment::Parameter parameter;
    parameter.key = figure.parameter;
    return parameterTitle(parameter);
}

QString figureLine(const quoting::ChangedFigure& figure)
{
    QString line = figureTitle(figure);
    if (figure.before && figure.after &&
        quoting::differsVisibly(figure.unit, figure.before, figure.after)) {
        line += QStringLiteral(": %1 %2 %3")
                    .arg(figureText(*figure.before, figure.unit), QString(arrow),
                         figureText(*figure.after, figure.unit));
    } else if (figure.after) {
        line += QStringLiteral(": ") + figureText(*figure.after, figure.unit);
    }
    if (figure.verdictAfter && figure.verdictAfter != figure.verdictBefore) {
        line += QStringLiteral(" (%1)").arg(verdictText(*figure.verdictAfter));
    }
    return line;
}

QString lineText(const pricing::PriceLine& line)
{
    return line.quantity == 1 ? lineName(line)
                              : QStringLiteral("%1 × %2").arg(line.quantity).arg(lineName(line));
}

QString changedLineText(const quoting::ChangedLine& line)
{
    if (!line.before) {
        return translated(QT_TRANSLATE_NOOP("RoundWords", "New line: %1, %2"))
            .arg(lineText(*line.after), moneyText(line.after->total()));
    }
    if (!line.after) {
        return translated(QT_TRANSLATE_NOOP("RoundWords", "No longer: %1, %2"))
            .arg(lineText(*line.before), moneyText(line.before->total()));
    }
    const QString money = moneyChange(line.before->total(), line.after->total());
    return lineText(*line.after) + (money.isEmpty() ? QString() : QStringLiteral(": ") + money);
}

} // namespace

QString roundTitle(const quoting::Round& round)
{
    return round.kind == request::MessageKind::Quote
               ? translated(QT_TRANSLATE_NOOP("RoundWords", "Quote %1")).arg(round.revision)
               : translated(QT_TRANSLATE_NOOP("RoundWords", "Request %1")).arg(round.revision);
}

QString moneyChange(const Money& before, const Money& after)
{
    if (before == after || before.currency != after.currency) {
        return {};
    }
    const Money difference = after - before;
    const QString sign = difference.minor > 0 ? QStringLiteral("+") : QString();
    return QStringLiteral("%1 %2 %3 (%4)")
        .arg(moneyText(before), QString(arrow), moneyText(after), sign + moneyText(difference));
}

QStringList thingLines(const quoting::DesignDifference& difference)
{
    QStringList lines;
    for (const quoting::ChangedThing& thing : difference.things) {
        lines << thingLine(thing);
    }
    if (difference.roomChanged) {
        lines << translated(QT_TRANSLATE_NOOP("RoundWords", "The room itself was changed."));
    }
    if (difference.briefChanged) {
        lines << translated(QT_TRANSLATE_NOOP("RoundWords", "Wishes or limits were changed."));
    }
    return lines;
}

QStringList figureLines(const quoting::DesignDifference& difference, qsizetype most)
{
    QStringList lines;
    if (difference.levelBefore && difference.levelAfter &&
        difference.levelBefore != difference.levelAfter) {
        lines << QStringLiteral("%1 %2 %3")
                     .arg(levelText(*difference.levelBefore), QString(arrow),
                          levelText(*difference.levelAfter));
    }
    for (const quoting::ChangedFigure& figure : difference.figures) {
        if (lines.size() == most) {
            lines << translated(QT_TRANSLATE_NOOP("RoundWords", "… and other figures"));
            break;
        }
        lines << figureLine(figure);
    }
    return lines;
}

QStringList quoteLines(const quoting::QuoteDifference& difference)
{
    QStringList lines;
    for (const quoting::ChangedLine& line : difference.lines) {
        lines << changedLineText(line);
    }
    if (difference.daysBefore != difference.daysAfter) {
        lines << translated(QT_TRANSLATE_NOOP("RoundWords", "Lead time: %1 %2 %3"))
                     .arg(daysText(difference.daysBefore), QString(arrow),
                          daysText(difference.daysAfter));
    }
    if (difference.alternatesChanged) {
        lines << translated(QT_TRANSLATE_NOOP("RoundWords", "The alternatives are others."));
    }
    if (difference.installationChanged) {
        lines << translated(QT_TRANSLATE_NOOP("RoundWords", "The days for setting up are others."));
    }
    if (difference.noticeChanged) {
        lines << translated(QT_TRANSLATE_NOOP("RoundWords", "The notice to consumers is another."));
    }
    if (difference.validityChanged) {
        lines << translated(
            QT_TRANSLATE_NOOP("RoundWords", "The quote is valid until another day."));
    }
    return lines;
}

QString lossText(const quoting::ChangedFigure& figure)
{
    return figureLine(figure);
}

} // namespace bespeak::ui
