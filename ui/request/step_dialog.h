// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/request/step_page.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QStackedWidget;

namespace bespeak::ui
{

/// Steps one after the other, the row of them above, back and next below. Closing asks nothing and
/// keeps nothing.
class StepDialog : public QDialog
{
    Q_OBJECT

public:
    explicit StepDialog(const QString& title, QWidget* parent = nullptr);

    /// The dialog owns the page. The first one added is the first shown.
    void addPage(StepPage* page);
    int shownPage() const;

private:
    void showPage(int index);
    void refresh();
    void goBack();
    void goOn(const StepPage* from);

    std::vector<StepPage*> m_pages;
    std::vector<QWidget*> m_marks;
    QStackedWidget* m_stack;
    QWidget* m_trail;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_cancel;
};

} // namespace bespeak::ui
