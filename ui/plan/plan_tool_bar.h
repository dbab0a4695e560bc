// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/plan/plan_tool.h"

#include <QFrame>

#include <map>

class QToolButton;

namespace bespeak::ui
{

/// The tools of the plan, in a corner of it.
class PlanToolBar : public QFrame
{
    Q_OBJECT

public:
    explicit PlanToolBar(QWidget* parent);

    void showTool(PlanToolKind tool);

signals:
    void toolChosen(bespeak::ui::PlanToolKind tool);
    void fitWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addButton(const QString& iconName);
    void setTexts();

    std::map<PlanToolKind, QToolButton*> m_tools;
    QToolButton* m_fit;
};

} // namespace bespeak::ui
