// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QTableWidget>

namespace bespeak::ui
{

/// A small table to be read: as high as its rows, numbers to the right.
class FactTable : public QTableWidget
{
    Q_OBJECT

public:
    /// @param numbers columns that hold numbers.
    FactTable(const QString& name, const QStringList& columns, const QList<int>& numbers,
              QWidget* parent = nullptr);

    void addLine(const QStringList& cells);
    /// Call after the last line: the table takes the height that it needs.
    void settle();

private:
    QList<int> m_numbers;
};

} // namespace bespeak::ui
