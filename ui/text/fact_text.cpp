// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/fact_text.h"

#include "models/room/constructions.h"
#include "ui/text/brief_text.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace bespeak::ui
{

namespace
{

/// Words that the rules use besides names.
constexpr std::array<const char*, 9> words{
    QT_TRANSLATE_NOOP("Facts", "the ceiling"),
    QT_TRANSLATE_NOOP("Facts", "the floor"),
    QT_TRANSLATE_NOOP("Facts", "ceiling"),
    QT_TRANSLATE_NOOP("Facts", "floor"),
    QT_TRANSLATE_NOOP("Facts", "quietly"),
    QT_TRANSLATE_NOOP("Facts", "at a normal level"),
    QT_TRANSLATE_NOOP("Facts", "at the reference level"),
    QT_TRANSLATE_NOOP("Facts", "projector"),
    QT_TRANSLATE_NOOP("Facts", "screen"),
};

QString numberedText(const QString& english)
{
    static const QRegularExpression numbered(QStringLiteral("^(wall|slope) (\\d+)$"));
    const QRegularExpressionMatch match = numbered.match(english);
    if (!match.hasMatch()) {
        return {};
    }
    const QString pattern = match.captured(1) == QLatin1String("wall")
                                ? QCoreApplication::translate("Facts", "wall %1")
                                : QCoreApplication::translate("Facts", "slope %1");
    return pattern.arg(match.captured(2));
}

} // namespace

QString factText(const std::string& english, const catalogue::Catalogue& catalogue)
{
    const QString plain = QString::fromStdString(english);
    if (QLocale().language() == QLocale::English) {
        return plain;
    }
    for (const catalogue::Component& component : catalogue.components()) {
        if (component.name.in("en") == english) {
            return localText(component.name);
        }
    }
    for (const room::Construction& construction : room::constructions()) {
        if (construction.name == english) {
            return constructionText(construction);
        }
    }
    const auto* word = std::ranges::find(words, english);
    if (word != words.end()) {
        return QCoreApplication::translate("Facts", *word);
    }
    const QString numbered = numberedText(plain);
    return numbered.isEmpty() ? plain : numbered;
}

} // namespace bespeak::ui
