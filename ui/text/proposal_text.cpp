// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/proposal_text.h"

#include "ui/text/assessment_text.h"
#include "ui/text/quantity_text.h"
#include "ui/text/sentence_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>
#include <cmath>

namespace bespeak::ui
{

namespace
{

using proposal::SlotKind;

QString translated(const char* english)
{
    return QCoreApplication::translate("Proposal", english);
}

QString nameOf(const ComponentId& id, const catalogue::Catalogue& catalogue)
{
    const catalogue::Component* component = catalogue.find(id);
    return component != nullptr ? localText(component->name) : QString::fromStdString(id.text());
}

/// What fills a hole of a sentence.
struct FactWriter {
    const catalogue::Catalogue& catalogue;

    QString operator()(const std::string& text) const { return QString::fromStdString(text); }
    QString operator()(std::int64_t count) const
    {
        return QLocale().toString(static_cast<qlonglong>(count));
    }
    QString operator()(const Money& money) const { return shortMoneyText(money); }
    QString operator()(const ComponentId& id) const { return nameOf(id, catalogue); }
    QString operator()(const proposal::CriterionFact& fact) const
    {
        return criterionText(fact.criterion);
    }
    QString operator()(SlotKind slot) const { return slotText(slot); }
    QString operator()(const proposal::FigureFact& figure) const
    {
        return figureText(figure.value, figure.unit);
    }
    QString operator()(const proposal::CountFact& fact) const
    {
        constexpr std::array nouns{
            QT_TRANSLATE_N_NOOP("Proposal", "%Ln point(s)"),
            QT_TRANSLATE_N_NOOP("Proposal", "%Ln person(s)"),
            QT_TRANSLATE_N_NOOP("Proposal", "%Ln place(s)"),
            QT_TRANSLATE_N_NOOP("Proposal", "%Ln subwoofer(s)"),
        };
        return QCoreApplication::translate("Proposal", nouns.at(static_cast<std::size_t>(fact.of)),
                                           nullptr, static_cast<int>(fact.count));
    }
};

/// In percent; never nought, for that would be a proof.
QString gapText(double percent)
{
    constexpr double least = 0.1;
    return percent < least ? QStringLiteral("< ") + numberText(least) : numberText(percent, 1);
}

QString signedText(double value, const QString& text)
{
    return (value > 0 ? QStringLiteral("+") : QString(QChar(0x2212))) + text;
}

/// Centimetres that a thing is larger or smaller, in whole ones; empty for less.
QString largerText(double metres, const char* more, const char* less)
{
    const Length length = Length::millimetres(std::llround(std::abs(metres) * 100) * 10);
    if (length == Length()) {
        return {};
    }
    return translated(metres > 0 ? more : less).arg(lengthText(length));
}

QString figureDifferenceText(const proposal::Difference::Figure& figure)
{
    const double change = figure.after - figure.before;
    assessment::Parameter named;
    named.key = figure.parameter;
    return QStringLiteral("%1 %2").arg(
        parameterTitle(named), signedText(change, figureText(std::abs(change), figure.unit)));
}

QString wishText(const std::string& wish)
{
    struct Name {
        const char* key;
        const char* english;
    };
    constexpr std::array names{
        Name{"viewers", QT_TRANSLATE_NOOP("Proposal", "A place for everybody")},
        Name{"neighbours", QT_TRANSLATE_NOOP("Proposal", "Quiet for the neighbours")},
        Name{"drilling", QT_TRANSLATE_NOOP("Proposal", "No holes in walls and ceiling")},
        Name{"subwoofers", QT_TRANSLATE_NOOP("Proposal", "Few subwoofers")},
        Name{"never", QT_TRANSLATE_NOOP("Proposal", "What is never to come")},
        Name{"budget", QT_TRANSLATE_NOOP("Proposal", "The budget")},
    };
    for (const Name& name : names) {
        if (wish == name.key) {
            return translated(name.english);
        }
    }
    constexpr std::string_view only = "only.";
    if (wish.starts_with(only)) {
        if (const auto slot = proposal::findSlot(std::string_view(wish).substr(only.size()))) {
            return translated(QT_TRANSLATE_NOOP("Proposal", "What you keep: %1"))
                .arg(slotText(*slot));
        }
    }
    return QString::fromStdString(wish);
}

} // namespace

QString cardTitle(proposal::CardKind kind)
{
    constexpr std::array names{
        QT_TRANSLATE_NOOP("Proposal", "Best fit"),
        QT_TRANSLATE_NOOP("Proposal", "Best value"),
        QT_TRANSLATE_NOOP("Proposal", "Quietest"),
    };
    return translated(names.at(static_cast<std::size_t>(kind)));
}

QString cardMeaning(proposal::CardKind kind)
{
    constexpr std::array sentences{
        QT_TRANSLATE_NOOP("Proposal", "What serves your wishes best, whatever your limits allow."),
        QT_TRANSLATE_NOOP("Proposal", "The cheapest that is worth almost as much."),
        QT_TRANSLATE_NOOP("Proposal", "What is heard least next door and is worth almost as much."),
    };
    return translated(sentences.at(static_cast<std::size_t>(kind)));
}

QString slotText(SlotKind slot)
{
    return translated(proposal::slotTitle(slot));
}

QString slotIcon(SlotKind slot)
{
    constexpr std::array<const char*, proposal::slotKindCount> names{
        "sofa",        "tv",    "speaker", "speaker", "speaker",     "speaker",
        "audio-lines", "cable", "drama",   "blinds",  "shield-check"};
    return QLatin1String(names.at(static_cast<std::size_t>(slot)));
}

QString criterionText(const std::string& criterion)
{
    const std::optional<proposal::Title> title = proposal::criterionTitle(criterion);
    return title ? QCoreApplication::translate(title->context, title->english)
                 : QString::fromStdString(criterion);
}

QString reasonText(const proposal::Reason& reason, const catalogue::Catalogue& catalogue)
{
    const char* sentence = proposal::reasonSentence(reason.key);
    if (sentence == nullptr) {
        return QString::fromStdString(reason.key);
    }
    return filledSentence(translated(sentence), [&](const QString& hole) {
        const proposal::FactValue* fact = proposal::findFact(reason, hole.toStdString());
        return fact != nullptr ? std::visit(FactWriter{catalogue}, *fact) : QStringLiteral("–");
    });
}

QString pointsText(std::int64_t points)
{
    const auto magnitude = static_cast<qlonglong>(points < 0 ? -points : points);
    const QString text = QLocale().toString(magnitude);
    return points == 0 ? text : signedText(static_cast<double>(points), text);
}

QString countText(double count)
{
    struct Scale {
        double one;
        const char* english;
    };
    constexpr std::array scales{
        Scale{1e12, QT_TRANSLATE_NOOP("Proposal", "%1 trillion")},
        Scale{1e9, QT_TRANSLATE_NOOP("Proposal", "%1 billion")},
        Scale{1e6, QT_TRANSLATE_NOOP("Proposal", "%1 million")},
    };
    constexpr double countless = 1e15;
    if (!(count < countless)) {
        const int power = std::isfinite(count) ? static_cast<int>(std::log10(count)) : 308;
        QString raised;
        for (const QChar digit : QString::number(power)) {
            constexpr std::array<char16_t, 10> signs{u'⁰', u'¹', u'²', u'³', u'⁴',
                                                     u'⁵', u'⁶', u'⁷', u'⁸', u'⁹'};
            raised += QChar(signs.at(static_cast<std::size_t>(digit.digitValue())));
        }
        return translated(QT_TRANSLATE_NOOP("Proposal", "more than 10%1")).arg(raised);
    }
    for (const Scale& scale : scales) {
        if (count >= scale.one) {
            return translated(scale.english).arg(numberText(count / scale.one, 1));
        }
    }
    return QLocale().toString(static_cast<qlonglong>(count));
}

QString proofText(const proposal::Proof& proof)
{
    if (proof.isProven) {
        return translated(
                   QT_TRANSLATE_NOOP("Proposal", "Best of %1 possible configurations, proven"))
            .arg(countText(proof.configurations));
    }
    if (proof.gapPercent) {
        return translated(QT_TRANSLATE_NOOP(
                              "Proposal", "Within %1 % of the best possible, of %2 configurations"))
            .arg(gapText(*proof.gapPercent), countText(proof.configurations));
    }
    if (proof.layoutsSearched == proof.layouts) {
        return translated(
                   QT_TRANSLATE_NOOP("Proposal", "The best found of %1 configurations, not proven"))
            .arg(countText(proof.configurations));
    }
    return translated(QT_TRANSLATE_NOOP("Proposal",
                                        "The best found of %1 configurations, not proven: %2 of "
                                        "%3 arrangements of the room were searched"))
        .arg(countText(proof.configurations), QLocale().toString(proof.layoutsSearched),
             QLocale().toString(proof.layouts));
}

QString componentsText(const std::vector<ComponentId>& components,
                       const catalogue::Catalogue& catalogue)
{
    std::vector<std::pair<ComponentId, int>> counted;
    for (const ComponentId& id : components) {
        const auto found = std::ranges::find(counted, id, &std::pair<ComponentId, int>::first);
        if (found == counted.end()) {
            counted.emplace_back(id, 1);
        } else {
            ++found->second;
        }
    }
    QStringList names;
    for (const auto& [id, pieces] : counted) {
        const QString name = nameOf(id, catalogue);
        names += pieces == 1 ? name : QStringLiteral("%1 × %2").arg(pieces).arg(name);
    }
    return names.isEmpty() ? translated(QT_TRANSLATE_NOOP("Proposal", "nothing"))
                           : names.join(QStringLiteral(", "));
}

QStringList differenceTexts(const proposal::Difference& difference)
{
    constexpr std::size_t mostFigures = 2;
    QStringList texts;
    const QString price = surchargeText(difference.price.minor, difference.price.currency);
    texts += price.isEmpty() ? translated(QT_TRANSLATE_NOOP("Proposal", "same price")) : price;
    texts.front().replace(QLatin1Char('-'), QChar(0x2212));
    for (std::size_t i = 0; i < std::min(mostFigures, difference.figures.size()); ++i) {
        texts += figureDifferenceText(difference.figures[i]);
    }
    texts += largerText(difference.larger.x, QT_TRANSLATE_NOOP("Proposal", "%1 wider"),
                        QT_TRANSLATE_NOOP("Proposal", "%1 narrower"));
    texts += largerText(difference.larger.y, QT_TRANSLATE_NOOP("Proposal", "%1 deeper"),
                        QT_TRANSLATE_NOOP("Proposal", "%1 less deep"));
    texts += largerText(difference.larger.z, QT_TRANSLATE_NOOP("Proposal", "%1 higher"),
                        QT_TRANSLATE_NOOP("Proposal", "%1 lower"));
    if (difference.days != 0) {
        texts += signedText(difference.days, daysText(std::abs(difference.days)));
    }
    texts.removeAll(QString());
    return texts;
}

QString rulingText(const proposal::Ruling& ruling, const catalogue::Catalogue& catalogue)
{
    switch (ruling.kind) {
    case proposal::Ruling::Kind::Keep:
        return ruling.components.empty() ? translated(QT_TRANSLATE_NOOP("Proposal", "Without: %1"))
                                               .arg(slotText(ruling.slot))
                                         : translated(QT_TRANSLATE_NOOP("Proposal", "Keep: %1"))
                                               .arg(componentsText(ruling.components, catalogue));
    case proposal::Ruling::Kind::Never:
        return translated(QT_TRANSLATE_NOOP("Proposal", "Never: %1"))
            .arg(componentsText(ruling.components, catalogue));
    case proposal::Ruling::Kind::GiveUp:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Proposal", "Given up: %1"))
        .arg(givenUpText(ruling.givenUp, proposal::currencyOf(catalogue)));
}

QString givenUpText(const design::GivenUp& givenUp, const Currency& currency)
{
    QString wish = wishText(givenUp.wish);
    if (givenUp.amount == 0) {
        return wish;
    }
    if (givenUp.unit == "minor") {
        return wish + QLatin1Char(' ') + surchargeText(givenUp.amount, currency);
    }
    if (givenUp.unit == "millibel") {
        constexpr double milli = 100; // millibels in a decibel
        const double decibels = static_cast<double>(givenUp.amount) / milli;
        return wish + QLatin1Char(' ') + signedText(decibels, figureText(std::abs(decibels), "dB"));
    }
    if (givenUp.unit == "millimetre") {
        const double metres = static_cast<double>(givenUp.amount) / 1000;
        return wish + QLatin1Char(' ') + signedText(metres, figureText(std::abs(metres), "m"));
    }
    if (givenUp.wish == "viewers") {
        return translated(QT_TRANSLATE_NOOP("Proposal", "%1 (%2 fewer)"))
            .arg(wish)
            .arg(givenUp.amount);
    }
    return wish + QLatin1Char(' ') + pointsText(givenUp.amount);
}

} // namespace bespeak::ui
