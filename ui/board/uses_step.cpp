// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/uses_step.h"

#include "ui/board/enum_choice.h"
#include "ui/style/looks.h"
#include "ui/text/brief_text.h"

#include <QGridLayout>

namespace bespeak::ui
{

using design::Loudness;
using design::ReflectionTaste;

namespace
{

struct UseRow {
    const char* name;
    const char* text;
    std::optional<int> design::Uses::*use;
};
constexpr UseRow useRows[] = {
    {"films", QT_TRANSLATE_NOOP("bespeak::ui::UsesStep", "Films and series"), &design::Uses::films},
    {"music", QT_TRANSLATE_NOOP("bespeak::ui::UsesStep", "Music"), &design::Uses::music},
    {"games", QT_TRANSLATE_NOOP("bespeak::ui::UsesStep", "Games"), &design::Uses::games},
    {"sport", QT_TRANSLATE_NOOP("bespeak::ui::UsesStep", "Sport and news"), &design::Uses::sport},
};

} // namespace

UsesStep::UsesStep()
    : BoardStep(QStringLiteral("usesStep"), tr("What for"), tr("What do you do here?"),
                tr("What you do most gets the best of what your money buys."))
{
    const QString uses = tr("How often?");
    const QString loudness = tr("How loud do you listen?");
    const QString taste = tr("How may it sound?");
    addQuestion(uses, {}, makeUses(uses));
    m_loudness = new ChoiceCards(QStringLiteral("loudness"), loudness,
                                 {{QStringLiteral("quiet"), loudnessText(Loudness::Quiet)},
                                  {QStringLiteral("normal"), loudnessText(Loudness::Normal)},
                                  {QStringLiteral("cinema"), loudnessText(Loudness::Reference)}});
    m_taste = new ChoiceCards(QStringLiteral("taste"), taste,
                              {{QStringLiteral("damped"), tasteText(ReflectionTaste::Damped)},
                               {QStringLiteral("lively"), tasteText(ReflectionTaste::Lively)}});
    addQuestion(loudness, {}, m_loudness);
    addQuestion(taste, {}, m_taste);
    column()->addStretch();
    connect(m_loudness, &ChoiceCards::chosenByUser, this, [this, loudness](auto index) {
        edit(loudness, [index](design::Brief& b) { b.loudness = valueOf<Loudness>(index); });
    });
    connect(m_taste, &ChoiceCards::chosenByUser, this, [this, taste](auto index) {
        edit(taste, [index](design::Brief& b) { b.reflections = valueOf<ReflectionTaste>(index); });
    });
}

QWidget* UsesStep::makeUses(const QString& question)
{
    std::vector<Choice> levels;
    for (int use = 0; use <= design::mostUse; ++use) {
        levels.push_back({QString::number(use), useText(use)});
    }
    auto* answers = new QWidget;
    auto* grid = new QGridLayout(answers);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < std::size(useRows); ++i) {
        const QString text = tr(useRows[i].text);
        auto* cards = new ChoiceCards(QLatin1String(useRows[i].name),
                                      QStringLiteral("%1: %2").arg(text, question), levels);
        connect(cards, &ChoiceCards::chosenByUser, this,
                [this, question, use = useRows[i].use](auto index) {
                    edit(question, [index, use](design::Brief& b) { b.uses.*use = index; });
                });
        grid->addWidget(makeLabel(text, Look::Strong), static_cast<int>(i), 0);
        grid->addWidget(cards, static_cast<int>(i), 1);
        m_uses[i] = cards;
    }
    return answers;
}

bool UsesStep::isAnswered(const design::Brief& brief) const
{
    return brief.uses != design::Uses() || brief.loudness != Loudness::Unsaid ||
           brief.reflections != ReflectionTaste::Unsaid;
}

void UsesStep::refresh()
{
    for (std::size_t i = 0; i < m_uses.size(); ++i) {
        m_uses[i]->setChosen(brief().uses.*useRows[i].use);
    }
    m_loudness->setChosen(indexOf(brief().loudness));
    m_taste->setChosen(indexOf(brief().reflections));
}

} // namespace bespeak::ui
