// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pricing/price_list.h"
#include "models/request/draft_quote.h"

#include <QWidget>

class QDateEdit;
class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QTableWidget;
class QTableWidgetItem;
class QVBoxLayout;

namespace bespeak::ui
{

/// A quote while it is written: lines, VAT, validity, notice. Totals follow every keystroke and are
/// those of computeTotals, which the message carries.
class QuoteEditor : public QWidget
{
    Q_OBJECT

public:
    /// @param rates of the retailer's card, in basis points; the first is the usual one.
    QuoteEditor(pricing::PriceList prices, std::vector<int> rates, Instant now,
                QWidget* parent = nullptr);

    const pricing::PriceList& prices() const { return m_prices; }
    /// Valid to the end of the chosen day.
    request::QuoteTerms terms() const;
    std::string words() const;
    void setNotice(const QString& notice);
    void showProblem(const QString& sentence);

signals:
    void sendWanted();
    void cancelled();

private:
    /// Names what the design has and the quote has not.
    void addLeftOut(QVBoxLayout& column);
    void makeTable();
    QWidget* makeTerms(Instant now);
    QWidget* makeLineButtons();
    QWidget* makeEndButtons();
    void fill();
    void fillRow(int row);
    void read(QTableWidgetItem* item);
    QString readCell(pricing::PriceLine& line, int column, const QString& text) const;
    void addLine(const QString& text, std::int64_t minor);
    void removeLine();
    void refreshTotals();

    pricing::PriceList m_prices;
    std::vector<int> m_rates;
    QTableWidget* m_table;
    QGridLayout* m_totals;
    QDateEdit* m_validUntil;
    QPlainTextEdit* m_notice;
    QPlainTextEdit* m_words;
    QLabel* m_problem;
    bool m_filling = false;
};

} // namespace bespeak::ui
