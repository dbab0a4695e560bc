// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/brief_signals.h"

#include "models/proposal/read_wishes.h"
#include "ui/text/brief_text.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>

namespace bespeak::ui
{

namespace
{

using design::Brief;
using design::Uses;

QString said(const char* text, int count = -1)
{
    return QCoreApplication::translate("Board", text, nullptr, count);
}

template <auto member>
constexpr BriefSignal signalOf(const char* name, QString (*words)(const Brief&))
{
    return {name, [](const Brief& a, const Brief& b) { return a.*member == b.*member; },
            [](const Brief& from, Brief& to) { to.*member = from.*member; }, words};
}

template <std::optional<int> Uses::*member>
constexpr BriefSignal useOf(const char* name, QString (*words)(const Brief&))
{
    return {name, [](const Brief& a, const Brief& b) { return a.uses.*member == b.uses.*member; },
            [](const Brief& from, Brief& to) { to.uses.*member = from.uses.*member; }, words};
}

QString budgetWords(const Brief& brief)
{
    const char* text = brief.budgetIsFirm ? QT_TRANSLATE_NOOP("Board", "%1 at most")
                                          : QT_TRANSLATE_NOOP("Board", "about %1");
    return said(text).arg(brief.budget ? shortMoneyText(*brief.budget) : QString());
}

constexpr BriefSignal budgetSignal{
    "budget", [](const Brief& a, const Brief& b) { return a.budget == b.budget; },
    [](const Brief& from, Brief& to) {
        to.budget = from.budget;
        to.budgetIsFirm = from.budgetIsFirm;
    },
    &budgetWords};

template <std::optional<int> Uses::*member>
QString useWords(const char* text, const Brief& brief)
{
    return QStringLiteral("%1: %2").arg(said(text), useText((brief.uses.*member).value_or(0)));
}

const BriefSignal signalTable[] = {
    signalOf<&Brief::viewers>("viewers",
                              [](const Brief& b) {
                                  return said(QT_TRANSLATE_N_NOOP("Board", "%n watch together"),
                                              b.viewers.value_or(0));
                              }),
    signalOf<&Brief::childAges>(
        "children",
        [](const Brief& b) {
            return said(QT_TRANSLATE_NOOP("Board", "children: %1")).arg(agesText(b.childAges));
        }),
    signalOf<&Brief::hasPets>(
        "pets", [](const Brief&) { return said(QT_TRANSLATE_NOOP("Board", "cats or dogs")); }),
    signalOf<&Brief::usesWheelchair>(
        "wheelchair",
        [](const Brief&) { return said(QT_TRANSLATE_NOOP("Board", "a wheelchair")); }),
    signalOf<&Brief::sleeper>("sleeper",
                              [](const Brief& b) {
                                  return said(QT_TRANSLATE_NOOP("Board", "next door sleep: %1"))
                                      .arg(sleeperText(b.sleeper));
                              }),
    signalOf<&Brief::quietness>(
        "quietness",
        [](const Brief&) { return said(QT_TRANSLATE_NOOP("Board", "quiet next door is a must")); }),
    signalOf<&Brief::dwelling>("dwelling", [](const Brief& b) { return dwellingText(b.dwelling); }),
    signalOf<&Brief::street>("street", [](const Brief& b) { return streetText(b.street); }),
    useOf<&Uses::films>("films",
                        [](const Brief& b) {
                            return useWords<&Uses::films>(
                                QT_TRANSLATE_NOOP("Board", "films and series"), b);
                        }),
    useOf<&Uses::music>("music",
                        [](const Brief& b) {
                            return useWords<&Uses::music>(QT_TRANSLATE_NOOP("Board", "music"), b);
                        }),
    useOf<&Uses::games>("games",
                        [](const Brief& b) {
                            return useWords<&Uses::games>(QT_TRANSLATE_NOOP("Board", "games"), b);
                        }),
    useOf<&Uses::sport>("sport",
                        [](const Brief& b) {
                            return useWords<&Uses::sport>(
                                QT_TRANSLATE_NOOP("Board", "sport and news"), b);
                        }),
    signalOf<&Brief::loudness>(
        "loudness",
        [](const Brief& b) {
            return said(QT_TRANSLATE_NOOP("Board", "you listen: %1")).arg(loudnessText(b.loudness));
        }),
    signalOf<&Brief::reflections>("reflections",
                                  [](const Brief& b) { return tasteText(b.reflections); }),
    signalOf<&Brief::tenure>("tenure", [](const Brief& b) { return tenureText(b.tenure); }),
    signalOf<&Brief::mayDrill>("drilling",
                               [](const Brief& b) {
                                   return said(b.mayDrill.value_or(true)
                                                   ? QT_TRANSLATE_NOOP("Board", "drilling is fine")
                                                   : QT_TRANSLATE_NOOP("Board", "no drilling"));
                               }),
    budgetSignal,
};

} // namespace

std::span<const BriefSignal> briefSignals()
{
    return signalTable;
}

Brief readBrief(const std::string& wishes, const Currency& usual)
{
    Brief words;
    words.wishes = wishes;
    return proposal::readWishes(std::move(words), usual).brief;
}

Brief withWishes(Brief brief, const std::string& wishes, const Currency& usual)
{
    const Brief before = readBrief(brief.wishes, usual);
    const Brief after = readBrief(wishes, usual);
    for (const BriefSignal& signal : briefSignals()) {
        const bool isOther = !signal.isSame(before, after);
        const bool isFree = !signal.isSaid(brief) || signal.isSame(brief, before);
        if (isOther && isFree) {
            signal.copy(after, brief);
        }
    }
    brief.wishes = wishes;
    return brief;
}

} // namespace bespeak::ui
