// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pricing/price_list.h"

#include <QWidget>

class QGridLayout;
class QTableWidget;

namespace bespeak::ui
{

/// Lines and totals of a price list, to be read. Totals are those of computeTotals.
class PriceTable : public QWidget
{
    Q_OBJECT

public:
    explicit PriceTable(QWidget* parent = nullptr);

    /// Errors: those of computeTotals; the lines are shown all the same.
    Result<void> show(const pricing::PriceList& prices);

private:
    QTableWidget* m_lines;
    QWidget* m_totals;
};

/// Net, tax for each rate, and gross, right-aligned: shared with the editor of quotes. Replaces
/// what stands in the grid.
void showTotals(QGridLayout* grid, const pricing::Totals& totals);
QString rateText(int basisPoints); ///< "19 %", "5.5 %"

} // namespace bespeak::ui
