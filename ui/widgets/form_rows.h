// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace bespeak::ui
{

/// Rows of a label and a field under section titles: every form of the window looks alike.
/// Labels are muted and name their field for keyboard and screen readers.
class FormRows : public QWidget
{
    Q_OBJECT

public:
    explicit FormRows(QWidget* parent = nullptr);

    QLabel* addSection(const QString& title);
    /// @return the label, to be hidden with the field.
    QLabel* addRow(const QString& label, QWidget* field);
    /// Two to four narrow fields side by side, each under its name. @return the row.
    QWidget* addFields(const std::vector<std::pair<QString, QWidget*>>& fields);
    void addWide(QWidget* widget);
    /// A fact that cannot be edited. @return the label with the value.
    QLabel* addFact(const QString& label, const QString& value = {});
    void clear();
    /// Both forms' fields begin at the same place, as far as the wider labels of the two need.
    void alignWith(FormRows& other);

private:
    int labelWidth() const;

    QGridLayout* m_grid;
    int m_row = 0;
};

} // namespace bespeak::ui
