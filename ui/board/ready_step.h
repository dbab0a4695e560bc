// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/board_step.h"

class QLabel;

namespace bespeak::ui
{

/// The end of the board: what was said, in short, and which limits there are.
class ReadyStep : public BoardStep
{
    Q_OBJECT

public:
    ReadyStep();
    bool isAnswered(const design::Brief& brief) const override;

protected:
    void refresh() override;

private:
    QWidget* makeLimits();
    void addLimit(QVBoxLayout* rows, const QString& text, LimitChip* chip);

    QLabel* m_said = nullptr;
    LimitChip* m_budget = nullptr;
    LimitChip* m_quiet = nullptr;
    LimitChip* m_seating = nullptr;
};

} // namespace bespeak::ui
