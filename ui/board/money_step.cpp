// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/money_step.h"

#include "ui/board/choice_cards.h"
#include "ui/board/limit_chip.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/money_edit.h"

#include <QHBoxLayout>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace bespeak::ui
{

using design::Firmness;

namespace
{

/// In whole units of the currency.
constexpr std::int64_t usualBudgets[] = {1'000, 2'000, 4'000, 7'000, 12'000};

struct WeightRow {
    const char* name;
    const char* text;
    const char* hint;
    int design::Weights::*weight;
};
constexpr WeightRow weightRows[] = {
    {"weightPicture", QT_TRANSLATE_NOOP("bespeak::ui::MoneyStep", "Picture"),
     QT_TRANSLATE_NOOP("bespeak::ui::MoneyStep", "large and bright"), &design::Weights::picture},
    {"weightSound", QT_TRANSLATE_NOOP("bespeak::ui::MoneyStep", "Sound"),
     QT_TRANSLATE_NOOP("bespeak::ui::MoneyStep", "clear and all around"), &design::Weights::sound},
    {"weightBass", QT_TRANSLATE_NOOP("bespeak::ui::MoneyStep", "Bass"),
     QT_TRANSLATE_NOOP("bespeak::ui::MoneyStep", "deep and even"), &design::Weights::bass},
    {"weightLooks", QT_TRANSLATE_NOOP("bespeak::ui::MoneyStep", "Looks"),
     QT_TRANSLATE_NOOP("bespeak::ui::MoneyStep", "little to be seen"), &design::Weights::looks},
    {"weightPrice", QT_TRANSLATE_NOOP("bespeak::ui::MoneyStep", "Price"),
     QT_TRANSLATE_NOOP("bespeak::ui::MoneyStep", "cheaper is better"), &design::Weights::price},
};

Money whole(std::int64_t units, const Currency& currency)
{
    std::int64_t minor = units;
    for (int i = 0; i < currency.exponent(); ++i) {
        minor *= 10;
    }
    return {minor, currency};
}

} // namespace

MoneyStep::MoneyStep()
    : BoardStep(QStringLiteral("moneyStep"), tr("Money and taste"), tr("What may it cost?"),
                tr("For everything that is not there yet, with cables and mounts."))
{
    addBudget();
    addWeights();
    column()->addStretch();
}

void MoneyStep::addBudget()
{
    const QString question = tr("How much, at most?");
    std::vector<Choice> choices;
    for (const std::int64_t units : usualBudgets) {
        choices.push_back({QString::number(units), QString::number(units)});
    }
    m_usual = new ChoiceCards(QStringLiteral("usualBudget"), question, choices);
    m_budget = new MoneyEdit;
    m_budget->setObjectName(QStringLiteral("boardBudget"));
    m_budget->setAccessibleName(question);
    m_budget->setFixedWidth(130);
    m_firm = new LimitChip(QStringLiteral("budgetLimit"), tr("Budget"), LimitChip::Kind::Free);
    auto* answers = new QWidget;
    auto* row = new QHBoxLayout(answers);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_usual, 1);
    row->addWidget(m_budget);
    addQuestion(question, {}, answers, m_firm);
    connect(m_usual, &ChoiceCards::chosenByUser, this, [this](auto index) {
        const Currency& currency = document().prices().currency;
        setBudget(index ? std::optional(whole(usualBudgets[*index], currency)) : std::nullopt);
    });
    connect(m_budget, &MoneyEdit::valueEdited, this, &MoneyStep::setBudget);
    connect(m_firm, &LimitChip::chosenByUser, this, [this, question](Firmness firmness) {
        edit(question,
             [firmness](design::Brief& brief) { brief.budgetIsFirm = firmness == Firmness::Firm; });
    });
}

void MoneyStep::setBudget(const std::optional<Money>& budget)
{
    edit(tr("How much, at most?"), [&budget](design::Brief& brief) { brief.budget = budget; });
}

void MoneyStep::addWeights()
{
    const QString question = tr("What matters more than the rest?");
    auto* answers = new QWidget;
    auto* grid = new QGridLayout(answers);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(2, 1);
    for (std::size_t i = 0; i < std::size(weightRows); ++i) {
        addSlider(grid, i, question);
    }
    addQuestion(question, tr("in the middle: as much as usual"), answers);
}

void MoneyStep::addSlider(QGridLayout* grid, std::size_t index, const QString& question)
{
    const WeightRow& row = weightRows[index];
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setObjectName(QLatin1String(row.name));
    slider->setMinimumHeight(24); // the handle needs it
    slider->setRange(0, design::mostWeight);
    slider->setSingleStep(10);
    slider->setPageStep(25);
    slider->setAccessibleName(tr(row.text));
    slider->setAccessibleDescription(tr(row.hint));
    connect(slider, &QSlider::valueChanged, this,
            [this, question, weight = row.weight, key = QLatin1String(row.name)](int value) {
                edit(
                    question, [weight, value](design::Brief& b) { b.weights.*weight = value; },
                    key);
            });
    connect(slider, &QSlider::sliderReleased, this, [this] { document().endMerging(); });
    m_sliders[index] = slider;
    const int line = static_cast<int>(index);
    grid->addWidget(makeLabel(tr(row.text), Look::Strong), line, 0);
    grid->addWidget(makeLabel(tr(row.hint), Look::Muted), line, 1);
    grid->addWidget(slider, line, 2);
}

bool MoneyStep::isAnswered(const design::Brief& brief) const
{
    return brief.budget || brief.weights != design::Weights();
}

void MoneyStep::refresh()
{
    const Currency& currency = document().prices().currency;
    std::optional<int> usual;
    for (std::size_t i = 0; i < std::size(usualBudgets); ++i) {
        m_usual->setText(static_cast<int>(i), shortMoneyText(whole(usualBudgets[i], currency)));
        if (brief().budget == whole(usualBudgets[i], currency)) {
            usual = static_cast<int>(i);
        }
    }
    m_usual->setChosen(usual);
    m_budget->setCurrency(currency);
    m_budget->setValue(brief().budget);
    m_budget->setPlaceholderText(tr("or exactly"));
    m_firm->setFirmness(brief().budgetIsFirm ? Firmness::Firm : Firmness::Soft);
    for (std::size_t i = 0; i < m_sliders.size(); ++i) {
        const QSignalBlocker quiet(m_sliders[i]);
        m_sliders[i]->setValue(brief().weights.*weightRows[i].weight);
    }
}

} // namespace bespeak::ui
