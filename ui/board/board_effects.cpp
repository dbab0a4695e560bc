// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/board_effects.h"

#include "ui/text/quantity_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

using catalogue::Mounting;
using proposal::Needs;

QString said(const char* text, int count = -1)
{
    return QCoreApplication::translate("Board", text, nullptr, count);
}

/// What the rules of a group are about, in the middle of a sentence.
QString topicText(assessment::Group group)
{
    constexpr std::array<const char*, assessment::groupCount> names{
        QT_TRANSLATE_NOOP("Board", "the picture"),
        QT_TRANSLATE_NOOP("Board", "where loudspeakers stand"),
        QT_TRANSLATE_NOOP("Board", "how loud it gets"),
        QT_TRANSLATE_NOOP("Board", "bass"),
        QT_TRANSLATE_NOOP("Board", "reflections"),
        QT_TRANSLATE_NOOP("Board", "street noise and what neighbours hear"),
        QT_TRANSLATE_NOOP("Board", "reach, tipping and cords"),
        QT_TRANSLATE_NOOP("Board", "ways and doors"),
        QT_TRANSLATE_NOOP("Board", "wires, heat and power"),
        QT_TRANSLATE_NOOP("Board", "what fits together")};
    return said(names.at(static_cast<std::size_t>(group)));
}

void addJudging(QStringList& texts, const BoardState& before, const BoardState& after)
{
    for (std::size_t i = 0; i < assessment::groupCount; ++i) {
        const QString topic = topicText(static_cast<assessment::Group>(i));
        const int more = after.judged[i] - before.judged[i];
        const int worse = after.failing[i] - before.failing[i];
        if (more > 0) {
            texts << said(QT_TRANSLATE_N_NOOP("Board", "%n more rule(s) on %1 are judged."), more)
                         .arg(topic);
        } else if (more < 0) {
            texts << said(QT_TRANSLATE_N_NOOP("Board", "%n rule(s) on %1 are judged no longer."),
                          -more)
                         .arg(topic);
        }
        if (worse > 0) {
            texts << said(QT_TRANSLATE_N_NOOP("Board",
                                              "The room as it is breaks %n more of those on %1."),
                          worse)
                         .arg(topic);
        } else if (worse < 0) {
            texts << said(QT_TRANSLATE_N_NOOP("Board",
                                              "The room as it is breaks %n fewer of those on %1."),
                          -worse)
                         .arg(topic);
        }
    }
}

void addFirmness(QStringList& texts, const Needs& before, const Needs& after)
{
    const auto add = [&texts](bool was, bool is, const char* firm, const char* soft) {
        if (was != is) {
            texts << said(is ? firm : soft);
        }
    };
    add(before.isQuietFirm, after.isQuietFirm,
        QT_TRANSLATE_NOOP("Board", "What is heard next door is a must now."),
        QT_TRANSLATE_NOOP("Board", "What is heard next door is a wish now."));
    add(before.neighboursSleep, after.neighboursSleep,
        QT_TRANSLATE_NOOP("Board", "Proposals mind that neighbours sleep next door."),
        QT_TRANSLATE_NOOP("Board", "No neighbours need to be minded."));
    add(before.hasPets, after.hasPets, QT_TRANSLATE_NOOP("Board", "Proposals mind the pets."),
        QT_TRANSLATE_NOOP("Board", "No pets need to be minded."));
    add(before.isBudgetFirm, after.isBudgetFirm,
        QT_TRANSLATE_NOOP("Board", "No proposal will cost more than the budget."),
        QT_TRANSLATE_NOOP("Board",
                          "A proposal may cost more than the budget, if that is worth it."));
    add(before.isSeatingFirm, after.isSeatingFirm,
        QT_TRANSLATE_NOOP("Board", "Each who watches must have a place."),
        QT_TRANSLATE_NOOP("Board", "A place may be missing, if nothing else works."));
    add(before.mayDrill, after.mayDrill,
        QT_TRANSLATE_NOOP("Board", "Things may hang on walls and ceilings."),
        QT_TRANSLATE_NOOP("Board", "Nothing will be drilled into walls or ceilings."));
    add(before.mayCutWalls, after.mayCutWalls,
        QT_TRANSLATE_NOOP("Board", "Loudspeakers may be built into walls and ceilings."),
        QT_TRANSLATE_NOOP("Board", "Nothing will be built into walls or ceilings."));
}

void addAmounts(QStringList& texts, const Needs& before, const Needs& after)
{
    if (before.viewers != after.viewers) {
        texts << said(QT_TRANSLATE_N_NOOP("Board", "Seats for %n person(s) are looked for."),
                      after.viewers);
    }
    if (before.mostSubwoofers != after.mostSubwoofers) {
        texts << said(QT_TRANSLATE_N_NOOP("Board", "At most %n subwoofer(s)."),
                      after.mostSubwoofers);
    }
    if (before.mostUpperSpeakers != after.mostUpperSpeakers) {
        texts << said(QT_TRANSLATE_N_NOOP("Board", "At most %n loudspeaker(s) overhead."),
                      after.mostUpperSpeakers);
    }
    if (after.isBudgetInOtherCurrency && !before.isBudgetInOtherCurrency) {
        texts << said(QT_TRANSLATE_NOOP(
            "Board", "The catalogue has other money, so the budget cannot be compared."));
    }
    if (before.budget != after.budget && after.budget) {
        texts << said(QT_TRANSLATE_NOOP("Board", "Proposals are held against %1."))
                     .arg(shortMoneyText(*after.budget));
    }
    if (before.budget && !after.budget && !after.isBudgetInOtherCurrency) {
        texts << said(QT_TRANSLATE_NOOP("Board", "Proposals may cost what they will."));
    }
}

void addPossible(QStringList& texts, const BoardState& before, const BoardState& after)
{
    const int fewer = before.possible - after.possible;
    if (fewer > 0) {
        texts << said(QT_TRANSLATE_N_NOOP("Board", "%n component(s) of the catalogue are out."),
                      fewer);
    } else if (fewer < 0) {
        texts << said(
            QT_TRANSLATE_N_NOOP("Board", "%n component(s) of the catalogue are possible again."),
            -fewer);
    }
}

void addTastes(QStringList& texts, const Needs& before, const Needs& after)
{
    if (before.uses != after.uses) {
        texts << said(QT_TRANSLATE_NOOP("Board", "What you do most weighs more in proposals."));
    }
    if (before.weights != after.weights) {
        texts << said(QT_TRANSLATE_NOOP("Board", "Proposals are weighed by your taste."));
    }
    if (before.wanted != after.wanted || before.liked != after.liked) {
        texts << said(QT_TRANSLATE_NOOP("Board", "What is like your pins is worth more."));
    }
    if (before.owned != after.owned) {
        texts << said(QT_TRANSLATE_NOOP("Board", "What you keep costs nothing in proposals."));
    }
}

} // namespace

bool isPossible(const catalogue::Component& component, const Needs& needs)
{
    const bool isTooDear = needs.isBudgetFirm && needs.budget &&
                           needs.budget->currency == component.listPrice.currency &&
                           component.listPrice.minor > needs.budget->minor &&
                           proposal::piecesOwned(needs, component.id) == 0;
    const auto mayBe = [&needs](Mounting mounting) {
        switch (mounting) {
        case Mounting::Floor:
        case Mounting::OnTop:
            return true;
        case Mounting::Wall:
        case Mounting::Ceiling:
            return needs.mayDrill;
        case Mounting::InWall:
        case Mounting::InCeiling:
            return needs.mayCutWalls;
        }
        return false;
    };
    return !isTooDear && !proposal::isNeverWanted(needs, component.id) &&
           std::ranges::any_of(component.mountings, mayBe);
}

BoardState boardState(const Judged& judged)
{
    BoardState state{judged.design->brief, proposal::needsOf(*judged.design, judged.catalogue)};
    for (const assessment::Parameter& parameter : judged.plain.parameters) {
        const auto group = static_cast<std::size_t>(parameter.group);
        const bool isJudged = parameter.verdict != assessment::Verdict::Unjudged;
        state.judged[group] += isJudged ? 1 : 0;
        state.failing[group] +=
            parameter.verdict == assessment::Verdict::Fail && !parameter.isKept ? 1 : 0;
    }
    for (const catalogue::Component& component : judged.catalogue.components()) {
        if (!component.discontinued && !component.mountings.empty()) {
            ++state.components;
            state.possible += isPossible(component, state.needs) ? 1 : 0;
        }
    }
    return state;
}

QStringList effectTexts(const BoardState& before, const BoardState& after)
{
    QStringList texts;
    addJudging(texts, before, after);
    addFirmness(texts, before.needs, after.needs);
    addAmounts(texts, before.needs, after.needs);
    addPossible(texts, before, after);
    addTastes(texts, before.needs, after.needs);
    return texts;
}

} // namespace bespeak::ui
