// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/board_step.h"

namespace bespeak::ui
{

class ChoiceCards;
class LimitChip;

/// What lies around: who sleeps next door, the kind of home and of street.
class SurroundingsStep : public BoardStep
{
    Q_OBJECT

public:
    SurroundingsStep();
    bool isAnswered(const design::Brief& brief) const override;

protected:
    void refresh() override;

private:
    ChoiceCards* m_sleeper;
    LimitChip* m_quietness;
    ChoiceCards* m_dwelling;
    ChoiceCards* m_street;
};

} // namespace bespeak::ui
