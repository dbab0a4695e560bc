// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/community/community_text.h"

#include "ui/text/quantity_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace bespeak::ui
{

namespace
{

QString said(const char* text)
{
    return QCoreApplication::translate("Community", text);
}

} // namespace

QString titleText(community::EntryTitle title)
{
    constexpr std::array<const char*, community::titleCount> texts{
        QT_TRANSLATE_NOOP("Community", "For film evenings"),
        QT_TRANSLATE_NOOP("Community", "A room for music"),
        QT_TRANSLATE_NOOP("Community", "For the whole family"),
        QT_TRANSLATE_NOOP("Community", "A corner for games"),
        QT_TRANSLATE_NOOP("Community", "Much in a small room"),
        QT_TRANSLATE_NOOP("Community", "A big picture"),
        QT_TRANSLATE_NOOP("Community", "Hardly to be seen"),
        QT_TRANSLATE_NOOP("Community", "A bit of everything")};
    return said(texts[static_cast<std::size_t>(title)]);
}

QString needText(community::NeedTag need)
{
    constexpr std::array<const char*, community::needTagCount> texts{
        QT_TRANSLATE_NOOP("Community", "quiet at night"),
        QT_TRANSLATE_NOOP("Community", "safe for children"),
        QT_TRANSLATE_NOOP("Community", "films"),
        QT_TRANSLATE_NOOP("Community", "music"),
        QT_TRANSLATE_NOOP("Community", "games"),
        QT_TRANSLATE_NOOP("Community", "sport"),
        QT_TRANSLATE_NOOP("Community", "rented home")};
    return said(texts[static_cast<std::size_t>(need)]);
}

QString whyText(community::Why why)
{
    constexpr std::array<const char*, community::whyCount> texts{
        QT_TRANSLATE_NOOP("Community", "The price"),
        QT_TRANSLATE_NOOP("Community", "The look"),
        QT_TRANSLATE_NOOP("Community", "The size"),
        QT_TRANSLATE_NOOP("Community", "The sound"),
        QT_TRANSLATE_NOOP("Community", "The picture"),
        QT_TRANSLATE_NOOP("Community", "Too much of it")};
    return said(texts[static_cast<std::size_t>(why)]);
}

QString roomText(const community::Entry& entry)
{
    const auto side = [](int halves) { return lengthText(Length::millimetres(halves * 500LL)); };
    return said(QT_TRANSLATE_NOOP("Community", "about %1 × %2"))
        .arg(side(entry.width), side(entry.depth));
}

QString priceBandText(const community::Entry& entry)
{
    std::int64_t step = 500;
    for (int i = 0; i < entry.currency.exponent(); ++i) {
        step *= 10;
    }
    const Money low{entry.priceBand * step, entry.currency};
    return said(QT_TRANSLATE_NOOP("Community", "%1 to %2"))
        .arg(shortMoneyText(low), shortMoneyText({low.minor + step, entry.currency}));
}

QString factsText(const community::Entry& entry)
{
    QStringList facts{roomText(entry), priceBandText(entry)};
    for (const community::NeedTag need : entry.needs) {
        facts << needText(need);
    }
    return facts.join(QStringLiteral(" · "));
}

QString weekText(const community::IsoWeek& week)
{
    return said(QT_TRANSLATE_NOOP("Community", "week %1 of %2")).arg(week.week).arg(week.year);
}

QString rateText(const community::Placed& placed)
{
    return said(QT_TRANSLATE_NOOP("Community", "%1 % (%2–%3 %)"))
        .arg(placed.rate / 10)
        .arg(placed.low / 10)
        .arg(placed.high / 10);
}

QString regionText(const std::string& region)
{
    return region.empty() ? said(QT_TRANSLATE_NOOP("Community", "all regions together"))
                          : QString::fromStdString(region);
}

} // namespace bespeak::ui
