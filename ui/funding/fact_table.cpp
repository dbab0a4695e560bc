// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/funding/fact_table.h"

#include <QHeaderView>

namespace bespeak::ui
{

namespace
{

constexpr int lineHeight = 30;

} // namespace

FactTable::FactTable(const QString& name, const QStringList& columns, const QList<int>& numbers,
                     QWidget* parent)
    : QTableWidget(0, static_cast<int>(columns.size()), parent)
    , m_numbers(numbers)
{
    setAccessibleName(name);
    setHorizontalHeaderLabels(columns);
    for (int column = 0; column < columnCount(); ++column) {
        horizontalHeaderItem(column)->setTextAlignment(
            (m_numbers.contains(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineHeight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
}

void FactTable::addLine(const QStringList& cells)
{
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < columnCount() && column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setTextAlignment((m_numbers.contains(column) ? Qt::AlignRight : Qt::AlignLeft) |
                               Qt::AlignVCenter);
        item->setToolTip(cells[column]);
        setItem(row, column, item);
    }
}

void FactTable::settle()
{
    setFixedHeight(horizontalHeader()->sizeHint().height() + rowCount() * lineHeight + 4);
}

} // namespace bespeak::ui
