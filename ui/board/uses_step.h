// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/board_step.h"

#include <array>

namespace bespeak::ui
{

class ChoiceCards;

/// What is done here, how loud, and how it may sound.
class UsesStep : public BoardStep
{
    Q_OBJECT

public:
    UsesStep();
    bool isAnswered(const design::Brief& brief) const override;

protected:
    void refresh() override;

private:
    QWidget* makeUses(const QString& question);

    std::array<ChoiceCards*, 4> m_uses{};
    ChoiceCards* m_loudness = nullptr;
    ChoiceCards* m_taste = nullptr;
};

} // namespace bespeak::ui
