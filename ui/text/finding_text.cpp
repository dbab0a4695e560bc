// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/finding_text.h"

#include "models/assessment/fit_rules.h"
#include "ui/text/quantity_text.h"
#include "ui/text/sentence_text.h"
#include "ui/text/word_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace bespeak::ui
{

namespace
{

using assessment::Finding;
using FactText = std::function<QString(const std::string& name, const std::string& english)>;

QString sentenceOf(const Finding& finding, const FactText& factText)
{
    const char* english = assessment::findingSentence(finding.rule);
    const QString sentence = english != nullptr ? QCoreApplication::translate("Findings", english)
                                                : QString::fromStdString(finding.rule);
    return filledSentence(sentence, [&](const QString& hole) {
        const std::string name = hole.toStdString();
        const auto fact =
            std::ranges::find(finding.facts, name, &std::pair<std::string, std::string>::first);
        return fact != finding.facts.end() ? factText(name, fact->second) : QString();
    });
}

/// The text of a quantity whose English text is given: that tells percents from plain numbers.
QString quantityText(double value, const std::string& unit, const std::string& english)
{
    if (unit == "m") {
        return lengthText(Length::metres(value));
    }
    if (unit == "kg") {
        return numberText(value) + QStringLiteral(" kg");
    }
    if (english.ends_with('%')) {
        return numberText(value * 100, 0) + QStringLiteral(" %");
    }
    return QString::fromStdString(english);
}

/// The catalogue's name of a subject in the language on show, or nothing.
QString nameOf(const Finding& finding, std::size_t subject, const design::Design& design,
               const catalogue::Catalogue& catalogue)
{
    if (subject >= finding.subjects.size()) {
        return {};
    }
    const auto* id = std::get_if<PlacementId>(&finding.subjects[subject]);
    const design::Placement* placement =
        id == nullptr ? nullptr : design::findPlacement(design, *id);
    const catalogue::Component* component =
        placement == nullptr ? nullptr : catalogue.find(placement->component);
    return component == nullptr ? QString() : localText(component->name);
}

QString openingNameOf(const Finding& finding, const room::Room& room)
{
    for (const assessment::Subject& subject : finding.subjects) {
        if (const auto* id = std::get_if<std::uint32_t>(&subject)) {
            if (const room::Opening* opening = room::findOpening(room, *id)) {
                return openingText(opening->kind);
            }
        }
    }
    return {};
}

} // namespace

QString findingText(const Finding& finding)
{
    return sentenceOf(finding, [](const std::string&, const std::string& english) {
        return QString::fromStdString(english);
    });
}

QString findingText(const Finding& finding, const design::Design& design,
                    const catalogue::Catalogue& catalogue)
{
    return sentenceOf(finding, [&](const std::string& name, const std::string& english) {
        QString text;
        if (name == "thing") {
            text = nameOf(finding, 0, design, catalogue);
        } else if (name == "other") {
            text = nameOf(finding, 1, design, catalogue);
        } else if (name == "opening" && QLocale().language() != QLocale::English) {
            // English has the small letter within a sentence, which the rule wrote.
            text = openingNameOf(finding, design.room);
        } else if (name == "value" && finding.value) {
            text = quantityText(*finding.value, finding.unit, english);
        } else if (name == "limit" && finding.limit) {
            text = quantityText(*finding.limit, finding.unit, english);
        }
        return text.isEmpty() ? QString::fromStdString(english) : text;
    });
}

} // namespace bespeak::ui
