// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/board_step.h"

class QToolButton;

namespace bespeak::ui
{

class ChoiceCards;
class FlowLayout;

/// The home itself: rented or own, may we drill, what is there and stays.
class HomeStep : public BoardStep
{
    Q_OBJECT

public:
    HomeStep();
    bool isAnswered(const design::Brief& brief) const override;

signals:
    /// Something else shall be said to be there: any component.
    void otherWanted();

protected:
    void refresh() override;

private:
    void addChip(const ComponentId& component, int pieces);

    ChoiceCards* m_tenure;
    ChoiceCards* m_drilling;
    QWidget* m_things;
    FlowLayout* m_flow;
    QToolButton* m_other;
    std::vector<std::pair<ComponentId, int>> m_listed;
    std::vector<QToolButton*> m_chips; ///< in the order of m_listed
};

} // namespace bespeak::ui
