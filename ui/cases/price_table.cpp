// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/cases/price_table.h"

#include "ui/style/looks.h"
#include "ui/text/line_text.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/clear_layout.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

enum Column { TextColumn, QuantityColumn, UnitColumn, RateColumn, TotalColumn, ColumnCount };

QTableWidgetItem* cell(const QString& text, bool isNumber)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    item->setToolTip(text);
    return item;
}

void addTotal(QGridLayout* grid, const QString& name, const QString& amount, Look look)
{
    const int row = grid->count();
    grid->addWidget(makeLabel(name, look == Look::Figure ? Look::Figure : Look::Muted), row, 1,
                    Qt::AlignRight);
    QLabel* figure = makeLabel(amount, look);
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(figure, row, 2, Qt::AlignRight);
}

} // namespace

QString rateText(int basisPoints)
{
    return numberText(basisPoints / 100.0, 2) + QStringLiteral(" %");
}

void showTotals(QGridLayout* grid, const pricing::Totals& totals)
{
    clearLayout(grid);
    grid->setColumnStretch(0, 1);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    addTotal(grid, PriceTable::tr("Net"), moneyText(totals.net), Look::Strong);
    for (const pricing::TaxSubtotal& share : totals.perRate) {
        addTotal(grid,
                 PriceTable::tr("VAT %1 on %2")
                     .arg(rateText(share.basisPoints), moneyText(share.taxable)),
                 moneyText(share.tax), Look::Strong);
    }
    addTotal(grid, PriceTable::tr("Total with VAT"), moneyText(totals.gross), Look::Figure);
}

PriceTable::PriceTable(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QTableWidget(0, ColumnCount))
    , m_totals(new QWidget)
{
    m_lines->setObjectName(QStringLiteral("priceLines"));
    m_lines->setAccessibleName(tr("Lines"));
    m_lines->setHorizontalHeaderLabels(
        {tr("What"), tr("Quantity"), tr("Unit price"), tr("VAT"), tr("Total")});
    m_lines->horizontalHeaderItem(TextColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = QuantityColumn; column < ColumnCount; ++column) {
        m_lines->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_lines->verticalHeader()->hide();
    m_lines->setShowGrid(false);
    m_lines->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_lines->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_lines->horizontalHeader()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_lines->setTabKeyNavigation(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_totals);
    new QGridLayout(m_totals);
    m_totals->layout()->setContentsMargins(0, 0, 8, 0);
}

Result<void> PriceTable::show(const pricing::PriceList& prices)
{
    m_lines->setRowCount(static_cast<int>(prices.lines.size()));
    int row = 0;
    for (const pricing::PriceLine& line : prices.lines) {
        m_lines->setItem(row, TextColumn, cell(lineName(line), false));
        m_lines->setItem(row, QuantityColumn, cell(QString::number(line.quantity), true));
        m_lines->setItem(row, UnitColumn, cell(moneyText(line.unitPrice), true));
        m_lines->setItem(row, RateColumn, cell(rateText(line.vatBasisPoints), true));
        m_lines->setItem(row, TotalColumn, cell(moneyText(line.total()), true));
        ++row;
    }
    const Result<pricing::Totals> totals = pricing::computeTotals(prices);
    m_totals->setVisible(totals.has_value() && !prices.lines.empty());
    if (!totals) {
        return failWith(totals);
    }
    showTotals(static_cast<QGridLayout*>(m_totals->layout()), *totals);
    return {};
}

} // namespace bespeak::ui
