// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/board_step.h"

#include <array>

class QGridLayout;
class QSlider;

namespace bespeak::ui
{

class ChoiceCards;
class LimitChip;
class MoneyEdit;

/// The budget, and what matters more than other things.
class MoneyStep : public BoardStep
{
    Q_OBJECT

public:
    MoneyStep();
    bool isAnswered(const design::Brief& brief) const override;

protected:
    void refresh() override;

private:
    void addBudget();
    void addWeights();
    void addSlider(QGridLayout* grid, std::size_t index, const QString& question);
    void setBudget(const std::optional<Money>& budget);

    ChoiceCards* m_usual = nullptr;
    MoneyEdit* m_budget = nullptr;
    LimitChip* m_firm = nullptr;
    std::array<QSlider*, 5> m_sliders{};
};

} // namespace bespeak::ui
