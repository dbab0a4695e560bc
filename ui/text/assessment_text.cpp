// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/assessment_text.h"

#include "ui/text/fact_text.h"
#include "ui/text/quantity_text.h"
#include "ui/text/sentence_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace bespeak::ui
{

namespace
{

using assessment::Parameter;

QString translated(const char* english)
{
    return QCoreApplication::translate("Assessment", english);
}

using Facts = std::vector<std::pair<std::string, std::string>>;

QString factOf(const Facts& facts, const QString& name, const catalogue::Catalogue& catalogue)
{
    const auto fact = std::ranges::find(facts, name.toStdString(), &Facts::value_type::first);
    return fact != facts.end() ? factText(fact->second, catalogue) : QStringLiteral("–");
}

/// The limit that is not kept, else the one there is.
std::optional<double> brokenLimit(const Parameter& parameter)
{
    const bool isTooLow =
        parameter.lowest && parameter.value && *parameter.value < *parameter.lowest;
    return isTooLow || !parameter.highest ? parameter.lowest : parameter.highest;
}

QString withFigures(const QString& text, const Parameter& parameter,
                    const catalogue::Catalogue& catalogue)
{
    return filledSentence(text, [&](const QString& hole) {
        if (hole == QLatin1String("value")) {
            return valueText(parameter);
        }
        if (hole == QLatin1String("limit")) {
            const std::optional<double> limit = brokenLimit(parameter);
            return limit ? figureText(*limit, parameter.unit) : QStringLiteral("–");
        }
        return factOf(parameter.facts, hole, catalogue);
    });
}

/// How far a value is from what is asked for; larger is worse.
double badness(const Parameter& parameter, double value)
{
    if (!std::isfinite(value)) {
        return HUGE_VAL;
    }
    const double below = parameter.lowest ? *parameter.lowest - value : -HUGE_VAL;
    const double above = parameter.highest ? value - *parameter.highest : -HUGE_VAL;
    if (parameter.lowest || parameter.highest) {
        return std::max(below, above);
    }
    const bool wantsLess = parameter.levels && parameter.levels->sense == assessment::Sense::AtMost;
    return wantsLess ? value : -value;
}

} // namespace

QString groupText(assessment::Group group)
{
    constexpr std::array<const char*, assessment::groupCount> names{
        QT_TRANSLATE_NOOP("Assessment", "Picture"),
        QT_TRANSLATE_NOOP("Assessment", "Loudspeakers"),
        QT_TRANSLATE_NOOP("Assessment", "Level"),
        QT_TRANSLATE_NOOP("Assessment", "Bass"),
        QT_TRANSLATE_NOOP("Assessment", "Reverberation"),
        QT_TRANSLATE_NOOP("Assessment", "Quiet"),
        QT_TRANSLATE_NOOP("Assessment", "Children"),
        QT_TRANSLATE_NOOP("Assessment", "Ways and doors"),
        QT_TRANSLATE_NOOP("Assessment", "Wires, heat and power"),
        QT_TRANSLATE_NOOP("Assessment", "Does it all fit together"),
    };
    return translated(names.at(static_cast<std::size_t>(group)));
}

QString verdictText(assessment::Verdict verdict)
{
    constexpr std::array<const char*, 5> names{
        QT_TRANSLATE_NOOP("Assessment", "Good"),
        QT_TRANSLATE_NOOP("Assessment", "Falls short"),
        QT_TRANSLATE_NOOP("Assessment", "To think of"),
        QT_TRANSLATE_NOOP("Assessment", "Cannot be judged"),
        QT_TRANSLATE_NOOP("Assessment", "No objection"),
    };
    return translated(names.at(static_cast<std::size_t>(verdict)));
}

QString certaintyText(assessment::Certainty certainty)
{
    constexpr std::array<const char*, 4> names{
        QT_TRANSLATE_NOOP("Assessment", "Computed"),
        QT_TRANSLATE_NOOP("Assessment", "Predicted"),
        QT_TRANSLATE_NOOP("Assessment", "Indicative"),
        QT_TRANSLATE_NOOP("Assessment", "Needs measuring"),
    };
    return translated(names.at(static_cast<std::size_t>(certainty)));
}

QString certaintyMeaning(assessment::Certainty certainty)
{
    constexpr std::array<const char*, 4> sentences{
        QT_TRANSLATE_NOOP("Assessment", "It follows from the geometry and the data alone."),
        QT_TRANSLATE_NOOP("Assessment",
                          "A model of the room says so; a measurement would confirm it."),
        QT_TRANSLATE_NOOP("Assessment",
                          "Outside of what the model is good for, or from estimated data."),
        QT_TRANSLATE_NOOP("Assessment", "Only a measurement in the finished room can tell."),
    };
    return translated(sentences.at(static_cast<std::size_t>(certainty)));
}

QString gradeMeaning(char grade)
{
    switch (grade) {
    case 'A':
        return translated(
            QT_TRANSLATE_NOOP("Assessment", "Evidence A: read in the standard’s own text."));
    case 'B':
        return translated(QT_TRANSLATE_NOOP(
            "Assessment", "Evidence B: read in somebody’s copy of the standard."));
    case 'C':
        return translated(QT_TRANSLATE_NOOP(
            "Assessment", "Evidence C: recalled, not seen at the source; it only advises."));
    default:
        return translated(
            QT_TRANSLATE_NOOP("Assessment", "Evidence D: our own choice; it only advises."));
    }
}

QString levelText(int level)
{
    return QCoreApplication::translate("Assessment", "Level %1").arg(level);
}

QString figureText(double value, const std::string& unit)
{
    constexpr double largest = 1e7; // beyond it a figure says nothing
    if (!std::isfinite(value) || std::abs(value) > largest) {
        return QStringLiteral("–");
    }
    if (unit == "deg") {
        return numberText(value) + QStringLiteral("°");
    }
    if (unit == "m" && std::abs(value) < 1000) {
        return lengthText(Length::millimetres(std::llround(value * 1000)));
    }
    const bool isSmall = std::abs(value) < 10;
    QString number = numberText(value, isSmall ? 2 : std::abs(value) < 100 ? 1 : 0);
    if (unit.empty()) {
        return number;
    }
    QString sign = QString::fromStdString(unit);
    sign.replace(QStringLiteral("m2"), QStringLiteral("m²"));
    return QStringLiteral("%1\u00a0%2").arg(number, sign);
}

QString valueText(const Parameter& parameter)
{
    return parameter.value ? figureText(*parameter.value, parameter.unit) : QStringLiteral("–");
}

QString limitText(const Parameter& parameter)
{
    const auto figure = [&](double value) { return figureText(value, parameter.unit); };
    if (parameter.lowest && parameter.highest) {
        return *parameter.lowest == *parameter.highest
                   ? QCoreApplication::translate("Assessment", "exactly %1")
                         .arg(figure(*parameter.lowest))
                   : QCoreApplication::translate("Assessment", "between %1 and %2")
                         .arg(figure(*parameter.lowest), figure(*parameter.highest));
    }
    if (parameter.lowest) {
        return QCoreApplication::translate("Assessment", "at least %1")
            .arg(figure(*parameter.lowest));
    }
    return parameter.highest ? QCoreApplication::translate("Assessment", "at most %1")
                                   .arg(figure(*parameter.highest))
                             : QString();
}

QString levelLimitsText(const Parameter& parameter)
{
    if (!parameter.levels) {
        return {};
    }
    QStringList parts;
    for (const std::optional<double>& limit : parameter.levels->limits) {
        parts += limit ? figureText(*limit, parameter.unit) : QStringLiteral("–");
    }
    return parts.join(QStringLiteral(" · "));
}

QString uncertaintyText(const Parameter& parameter)
{
    return parameter.uncertainty
               ? QStringLiteral("± %1").arg(figureText(*parameter.uncertainty, parameter.unit))
               : QString();
}

QString parameterTitle(const Parameter& parameter)
{
    const assessment::ParameterWords* words = assessment::findParameterWords(parameter.key);
    return words != nullptr ? translated(words->title) : QString::fromStdString(parameter.key);
}

QString parameterThing(const Parameter& parameter, const design::Design& design,
                       const catalogue::Catalogue& catalogue)
{
    const PlacementId* id = parameter.subjects.empty()
                                ? nullptr
                                : std::get_if<PlacementId>(&parameter.subjects.front());
    const design::Placement* placement = id ? design::findPlacement(design, *id) : nullptr;
    const catalogue::Component* component =
        placement != nullptr ? catalogue.find(placement->component) : nullptr;
    if (component != nullptr) {
        return localText(component->name);
    }
    const auto boundary =
        std::ranges::find(parameter.facts, "boundary", &std::pair<std::string, std::string>::first);
    return boundary != parameter.facts.end() ? factText(boundary->second, catalogue) : QString();
}

QString parameterMeaning(const Parameter& parameter, const catalogue::Catalogue& catalogue)
{
    const assessment::ParameterWords* words = assessment::findParameterWords(parameter.key);
    return words != nullptr ? withFigures(translated(words->meaning), parameter, catalogue)
                            : QString();
}

QString parameterFinding(const Parameter& parameter, const catalogue::Catalogue& catalogue)
{
    const assessment::ParameterWords* words = assessment::findParameterWords(parameter.key);
    const bool isWrong = parameter.verdict == assessment::Verdict::Fail ||
                         parameter.verdict == assessment::Verdict::Advice;
    return words != nullptr && isWrong
               ? withFigures(translated(words->finding), parameter, catalogue)
               : QString();
}

QString needsText(const Parameter& parameter, const catalogue::Catalogue& catalogue)
{
    if (!parameter.softenedBy.empty()) {
        return QCoreApplication::translate("Assessment", "No failure here because of %1.")
            .arg(factText(parameter.softenedBy, catalogue));
    }
    if (parameter.needs.empty()) {
        return {};
    }
    QStringList needs;
    for (const std::string& need : parameter.needs) {
        needs += factText(need, catalogue);
    }
    return QCoreApplication::translate("Assessment", "Cannot be judged yet. Needed: %1.")
        .arg(needs.join(QStringLiteral(", ")));
}

QString remedyText(const assessment::Remedy& remedy, const catalogue::Catalogue& catalogue)
{
    const char* english = assessment::remedySentence(remedy.key);
    if (english == nullptr) {
        return QString::fromStdString(remedy.key);
    }
    return filledSentence(translated(english), [&](const QString& hole) {
        return factOf(remedy.facts, hole, catalogue);
    });
}

std::vector<assessment::SeatValue> worstFirst(const Parameter& parameter)
{
    std::vector<assessment::SeatValue> seats = parameter.seats;
    std::ranges::stable_sort(seats, std::greater(), [&](const assessment::SeatValue& seat) {
        return badness(parameter, seat.value);
    });
    return seats;
}

} // namespace bespeak::ui
