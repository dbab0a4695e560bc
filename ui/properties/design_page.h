// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/properties/property_page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace bespeak::ui
{

class BriefForm;
class CompromiseLog;
class FormRows;
class MoneyEdit;

/// Nothing is selected: the design's name, the total, what the customer wishes, their budget, and
/// what they say about themselves and the room.
class DesignPage : public PropertyPage
{
    Q_OBJECT

public:
    explicit DesignPage(QWidget* parent = nullptr);
    void refresh() override;

private:
    void addTotals(FormRows& rows);
    void addBrief(FormRows& rows);
    void connectFields();
    void refreshTotals();
    void selectNextWall();
    void changeBrief(const std::function<void(design::Brief&)>& change);
    bool eventFilter(QObject* watched, QEvent* event) override;

    QLineEdit* m_name;
    QPlainTextEdit* m_wishes;
    MoneyEdit* m_budget;
    QCheckBox* m_firm;
    BriefForm* m_brief;
    CompromiseLog* m_log;
    QLabel* m_total = nullptr;
    QLabel* m_tax = nullptr;
    QLabel* m_pieces = nullptr;
    QLabel* m_lead = nullptr;
    QLabel* m_left = nullptr;
    QLabel* m_unpriced = nullptr;
};

} // namespace bespeak::ui
