// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/list_table.h"

#include <QHeaderView>
#include <QTableWidget>

namespace bespeak::ui
{

QTableWidgetItem* makeCell(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

void layOutList(QTableWidget& table, const QStringList& heads, int wideColumn, int rowHeight)
{
    table.setHorizontalHeaderLabels(heads);
    for (int column = 0; column < table.columnCount(); ++column) {
        table.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(wideColumn, QHeaderView::Stretch);
}

} // namespace bespeak::ui
