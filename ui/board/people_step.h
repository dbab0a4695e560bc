// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/board_step.h"

class QLineEdit;
class QToolButton;

namespace bespeak::ui
{

class ChoiceCards;
class LimitChip;

/// Who sits here: viewers, children and their ages, pets, a wheelchair.
class PeopleStep : public BoardStep
{
    Q_OBJECT

public:
    PeopleStep();
    bool isAnswered(const design::Brief& brief) const override;

protected:
    void refresh() override;

private:
    void addViewers();
    void addChildren();
    void addOthers();
    void addChild(int age);
    void readAges();

    ChoiceCards* m_viewers = nullptr;
    LimitChip* m_seating = nullptr;
    QLineEdit* m_ages = nullptr;
    QToolButton* m_pets = nullptr;
    QToolButton* m_wheelchair = nullptr;
};

} // namespace bespeak::ui
