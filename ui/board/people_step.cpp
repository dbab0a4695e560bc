// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/people_step.h"

#include "ui/board/choice_cards.h"
#include "ui/board/limit_chip.h"
#include "ui/style/looks.h"
#include "ui/text/brief_text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr int viewerCounts[] = {1, 2, 3, 4, 5, 6, 8, 10};

struct ChildCard {
    const char* name;
    const char* text;
    int age; ///< that the card stands for, in years
};
constexpr ChildCard childCards[] = {
    {"child-baby", QT_TRANSLATE_NOOP("bespeak::ui::PeopleStep", "Baby, 1"), 1},
    {"child-small", QT_TRANSLATE_NOOP("bespeak::ui::PeopleStep", "Small child, 4"), 4},
    {"child-school", QT_TRANSLATE_NOOP("bespeak::ui::PeopleStep", "School child, 9"), 9},
    {"child-teenager", QT_TRANSLATE_NOOP("bespeak::ui::PeopleStep", "Teenager, 14"), 14},
};

} // namespace

PeopleStep::PeopleStep()
    : BoardStep(QStringLiteral("peopleStep"), tr("Who is here"), tr("Who sits here?"),
                tr("Answer what you like and skip the rest."))
{
    addViewers();
    addChildren();
    addOthers();
    column()->addStretch();
}

void PeopleStep::addViewers()
{
    const QString question = tr("How many watch together?");
    std::vector<Choice> choices;
    for (const int count : viewerCounts) {
        choices.push_back({QString::number(count), QString::number(count)});
    }
    m_viewers = new ChoiceCards(QStringLiteral("viewers"), question, choices);
    m_seating = new LimitChip(QStringLiteral("seatingLimit"), tr("A place for each"),
                              LimitChip::Kind::Free);
    connect(m_viewers, &ChoiceCards::chosenByUser, this, [this, question](auto index) {
        edit(question, [index](design::Brief& brief) {
            brief.viewers = index ? std::optional(viewerCounts[*index]) : std::nullopt;
        });
    });
    connect(m_seating, &LimitChip::chosenByUser, this, [this, question](auto firmness) {
        edit(question, [firmness](design::Brief& brief) { brief.seating = firmness; });
    });
    addQuestion(question, {}, m_viewers, m_seating);
}

void PeopleStep::addChildren()
{
    const QString question = tr("Are there children?");
    auto* answers = new QWidget;
    auto* row = new QHBoxLayout(answers);
    row->setContentsMargins(0, 0, 0, 0);
    for (const ChildCard& card : childCards) {
        QToolButton* button = makeToggleCard(
            {QLatin1String(card.name), tr(card.text), QStringLiteral("plus")}, question);
        button->setCheckable(false);
        connect(button, &QToolButton::clicked, this, [this, age = card.age] { addChild(age); });
        row->addWidget(button, 1);
    }
    m_ages = new QLineEdit;
    m_ages->setObjectName(QStringLiteral("childAges"));
    m_ages->setAccessibleName(tr("Ages of the children"));
    m_ages->setPlaceholderText(tr("ages, such as 2, 5"));
    m_ages->setClearButtonEnabled(true);
    m_ages->setFixedWidth(170);
    connect(m_ages, &QLineEdit::editingFinished, this, &PeopleStep::readAges);
    connect(m_ages, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty() && m_ages->isModified()) {
            readAges();
        }
    });
    row->addWidget(m_ages);
    addQuestion(question, tr("Ages stay on this computer."), answers,
                new LimitChip(QStringLiteral("childrenLimit"), tr("What protects children"),
                              LimitChip::Kind::AlwaysFirm));
}

void PeopleStep::addOthers()
{
    const QString question = tr("Who else?");
    auto* answers = new QWidget;
    auto* row = new QHBoxLayout(answers);
    row->setContentsMargins(0, 0, 0, 0);
    m_pets = makeToggleCard({QStringLiteral("pets"), tr("Cats or dogs"), QStringLiteral("heart")},
                            question);
    m_wheelchair = makeToggleCard(
        {QStringLiteral("wheelchair"), tr("Somebody in a wheelchair"), QStringLiteral("user")},
        question);
    connect(m_pets, &QToolButton::clicked, this, [this, question](bool has) {
        edit(question, [has](design::Brief& brief) { brief.hasPets = has; });
    });
    connect(m_wheelchair, &QToolButton::clicked, this, [this, question](bool uses) {
        edit(question, [uses](design::Brief& brief) { brief.usesWheelchair = uses; });
    });
    row->addWidget(m_pets);
    row->addWidget(m_wheelchair);
    addQuestion(question, {}, answers);
}

void PeopleStep::addChild(int age)
{
    edit(tr("Are there children?"), [age](design::Brief& brief) {
        if (brief.childAges.size() < design::maximumChildren) {
            brief.childAges.push_back(age);
        }
    });
}

void PeopleStep::readAges()
{
    if (!m_ages->isModified()) {
        return;
    }
    const std::optional<std::vector<int>> ages = ui::readAges(m_ages->text());
    m_ages->setProperty("wrong", !ages.has_value());
    m_ages->style()->unpolish(m_ages);
    m_ages->style()->polish(m_ages);
    m_ages->setToolTip(ages ? QString() : tr("Whole years from 0 to 17, at most twelve children."));
    if (ages) {
        m_ages->setModified(false);
        edit(tr("Are there children?"), [&ages](design::Brief& brief) { brief.childAges = *ages; });
    }
}

bool PeopleStep::isAnswered(const design::Brief& brief) const
{
    return brief.viewers || !brief.childAges.empty() || brief.hasPets || brief.usesWheelchair;
}

void PeopleStep::refresh()
{
    std::optional<int> index;
    if (brief().viewers) {
        const auto* const found = std::ranges::find(viewerCounts, *brief().viewers);
        if (found != std::end(viewerCounts)) {
            index = static_cast<int>(found - std::begin(viewerCounts));
        }
    }
    m_viewers->setChosen(index);
    m_seating->setFirmness(brief().seating);
    if (!m_ages->isModified()) {
        m_ages->setText(agesText(brief().childAges));
    }
    m_pets->setChecked(brief().hasPets);
    m_wheelchair->setChecked(brief().usesWheelchair);
}

} // namespace bespeak::ui
