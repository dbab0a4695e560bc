// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/surroundings_step.h"

#include "ui/board/enum_choice.h"
#include "ui/board/limit_chip.h"
#include "ui/text/brief_text.h"

#include <QVBoxLayout>

namespace bespeak::ui
{

using design::Dwelling;
using design::Sleeper;
using design::Street;

namespace
{

ChoiceCards* makeSleepers(const QString& question)
{
    return new ChoiceCards(
        QStringLiteral("sleeper"), question,
        {{QStringLiteral("nobody"), sleeperText(Sleeper::Nobody), QStringLiteral("volume-2")},
         {QStringLiteral("family"), sleeperText(Sleeper::OwnFamily), QStringLiteral("moon")},
         {QStringLiteral("neighbour"), sleeperText(Sleeper::Neighbour),
          QStringLiteral("brick-wall")}});
}

ChoiceCards* makeDwellings(const QString& question)
{
    return new ChoiceCards(
        QStringLiteral("dwelling"), question,
        {{QStringLiteral("apartment"), dwellingText(Dwelling::Apartment),
          QStringLiteral("layout-grid")},
         {QStringLiteral("terraced"), dwellingText(Dwelling::Terraced),
          QStringLiteral("columns-2")},
         {QStringLiteral("detached"), dwellingText(Dwelling::Detached), QStringLiteral("house")}});
}

ChoiceCards* makeStreets(const QString& question)
{
    return new ChoiceCards(
        QStringLiteral("street"), question,
        {{QStringLiteral("suburb"), streetText(Street::QuietSuburb), QStringLiteral("flower-2")},
         {QStringLiteral("town"), streetText(Street::TownStreet), QStringLiteral("store")},
         {QStringLiteral("busy"), streetText(Street::BusyStreet), QStringLiteral("truck")},
         {QStringLiteral("main"), streetText(Street::ArterialRoad),
          QStringLiteral("audio-lines")}});
}

} // namespace

SurroundingsStep::SurroundingsStep()
    : BoardStep(QStringLiteral("surroundingsStep"), tr("Next door"), tr("What lies around?"),
                tr("Sound goes out through walls, and the street comes in."))
{
    const QString sleeper = tr("Who sleeps next door?");
    const QString dwelling = tr("What kind of home is it?");
    const QString street = tr("What is outside?");
    m_sleeper = makeSleepers(sleeper);
    m_quietness =
        new LimitChip(QStringLiteral("quietLimit"), tr("Quiet next door"), LimitChip::Kind::Free);
    m_dwelling = makeDwellings(dwelling);
    m_street = makeStreets(street);
    addQuestion(sleeper, tr("behind a wall, above or below"), m_sleeper, m_quietness);
    addQuestion(dwelling, {}, m_dwelling);
    addQuestion(street, {}, m_street);
    column()->addStretch();
    connect(m_sleeper, &ChoiceCards::chosenByUser, this, [this, sleeper](auto index) {
        edit(sleeper, [index](design::Brief& b) { b.sleeper = valueOf<Sleeper>(index); });
    });
    connect(m_quietness, &LimitChip::chosenByUser, this, [this, sleeper](auto firmness) {
        edit(sleeper, [firmness](design::Brief& b) { b.quietness = firmness; });
    });
    connect(m_dwelling, &ChoiceCards::chosenByUser, this, [this, dwelling](auto index) {
        edit(dwelling, [index](design::Brief& b) { b.dwelling = valueOf<Dwelling>(index); });
    });
    connect(m_street, &ChoiceCards::chosenByUser, this, [this, street](auto index) {
        edit(street, [index](design::Brief& b) { b.street = valueOf<Street>(index); });
    });
}

bool SurroundingsStep::isAnswered(const design::Brief& brief) const
{
    return brief.sleeper != Sleeper::Unsaid || brief.dwelling != Dwelling::Unsaid ||
           brief.street != Street::Unsaid;
}

void SurroundingsStep::refresh()
{
    m_sleeper->setChosen(indexOf(brief().sleeper));
    m_quietness->setFirmness(brief().quietness);
    m_dwelling->setChosen(indexOf(brief().dwelling));
    m_street->setChosen(indexOf(brief().street));
}

} // namespace bespeak::ui
