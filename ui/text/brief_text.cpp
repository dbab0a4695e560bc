// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/brief_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace bespeak::ui
{

namespace
{

template <std::size_t count, typename Enum>
QString nameOf(const std::array<const char*, count>& names, Enum value)
{
    return QCoreApplication::translate("Brief", names.at(static_cast<std::size_t>(value)));
}

} // namespace

QString streetText(design::Street street)
{
    constexpr std::array<const char*, 5> names{
        QT_TRANSLATE_NOOP("Brief", "not said"), QT_TRANSLATE_NOOP("Brief", "Quiet suburb"),
        QT_TRANSLATE_NOOP("Brief", "Street in a town"), QT_TRANSLATE_NOOP("Brief", "Busy street"),
        QT_TRANSLATE_NOOP("Brief", "Main road")};
    return nameOf(names, street);
}

QString tenureText(design::Tenure tenure)
{
    constexpr std::array<const char*, 3> names{QT_TRANSLATE_NOOP("Brief", "not said"),
                                               QT_TRANSLATE_NOOP("Brief", "Rented"),
                                               QT_TRANSLATE_NOOP("Brief", "My own")};
    return nameOf(names, tenure);
}

QString loudnessText(design::Loudness loudness)
{
    constexpr std::array<const char*, 4> names{
        QT_TRANSLATE_NOOP("Brief", "not said"), QT_TRANSLATE_NOOP("Brief", "Quietly"),
        QT_TRANSLATE_NOOP("Brief", "As most do"), QT_TRANSLATE_NOOP("Brief", "As in a cinema")};
    return nameOf(names, loudness);
}

QString tasteText(design::ReflectionTaste taste)
{
    constexpr std::array<const char*, 3> names{
        QT_TRANSLATE_NOOP("Brief", "not said"), QT_TRANSLATE_NOOP("Brief", "Damped, as a studio"),
        QT_TRANSLATE_NOOP("Brief", "Lively, as a living room")};
    return nameOf(names, taste);
}

QString dwellingText(design::Dwelling dwelling)
{
    constexpr std::array<const char*, 4> names{
        QT_TRANSLATE_NOOP("Brief", "not said"), QT_TRANSLATE_NOOP("Brief", "Apartment"),
        QT_TRANSLATE_NOOP("Brief", "Terraced house"), QT_TRANSLATE_NOOP("Brief", "Detached house")};
    return nameOf(names, dwelling);
}

QString sleeperText(design::Sleeper sleeper)
{
    constexpr std::array<const char*, 4> names{
        QT_TRANSLATE_NOOP("Brief", "not said"), QT_TRANSLATE_NOOP("Brief", "Nobody"),
        QT_TRANSLATE_NOOP("Brief", "Our own family"), QT_TRANSLATE_NOOP("Brief", "Neighbours")};
    return nameOf(names, sleeper);
}

QString useText(int use)
{
    constexpr std::array<const char*, 4> names{
        QT_TRANSLATE_NOOP("Brief", "Never"), QT_TRANSLATE_NOOP("Brief", "Now and then"),
        QT_TRANSLATE_NOOP("Brief", "Often"), QT_TRANSLATE_NOOP("Brief", "Most of all")};
    return nameOf(names, use);
}

QString drillingText(std::optional<bool> mayDrill)
{
    constexpr std::array<const char*, 3> names{QT_TRANSLATE_NOOP("Brief", "not said"),
                                               QT_TRANSLATE_NOOP("Brief", "Yes"),
                                               QT_TRANSLATE_NOOP("Brief", "No")};
    return nameOf(names, !mayDrill ? 0 : *mayDrill ? 1 : 2);
}

QString firmnessText(design::Firmness firmness)
{
    constexpr std::array<const char*, 2> names{QT_TRANSLATE_NOOP("Brief", "A wish"),
                                               QT_TRANSLATE_NOOP("Brief", "A must")};
    return nameOf(names, firmness);
}

QString beyondText(room::Beyond beyond)
{
    constexpr std::array<const char*, 5> names{
        QT_TRANSLATE_NOOP("Brief", "not said"), QT_TRANSLATE_NOOP("Brief", "Our own rooms"),
        QT_TRANSLATE_NOOP("Brief", "Neighbours"),
        QT_TRANSLATE_NOOP("Brief", "Outdoors, away from the street"),
        QT_TRANSLATE_NOOP("Brief", "The street")};
    return nameOf(names, beyond);
}

QString constructionText(const room::Construction& construction)
{
    const std::string name(construction.name);
    return QCoreApplication::translate("Constructions", name.c_str());
}

QString agesText(const std::vector<int>& ages)
{
    QStringList parts;
    for (const int age : ages) {
        parts += QString::number(age);
    }
    return parts.join(QStringLiteral(", "));
}

std::optional<std::vector<int>> readAges(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;+/]+"));
    std::vector<int> ages;
    for (const QString& word : text.split(between, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int age = word.toInt(&isNumber);
        if (!isNumber || age < 0 || age > design::oldestChild) {
            return std::nullopt;
        }
        ages.push_back(age);
    }
    if (ages.size() > design::maximumChildren) {
        return std::nullopt;
    }
    std::ranges::sort(ages);
    return ages;
}

} // namespace bespeak::ui
