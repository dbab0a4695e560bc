// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pricing/price_list.h"
#include "models/quoting/sourcing.h"
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

class AlternatesPage;
class InstallationPage;
class QuotedDesignPage;

/// A quote while it is written: lines with their VAT and return right, alternatives, the days for
/// setting up, validity, notice, and beside them what stays at the desk: who supplies a line and
/// what it earns. Totals follow every keystroke and are those of computeTotals, which the message
/// carries.
class QuoteEditor : public QWidget
{
    Q_OBJECT

public:
    /// @param rates of the retailer's card, in basis points; the first is the usual one.
    /// @param catalogue with the suppliers' offers; without one there are no margins.
    QuoteEditor(pricing::PriceList prices, std::vector<int> rates, Instant now,
                catalogue::Catalogue catalogue = {}, QWidget* parent = nullptr);

    /// Goes on from a quote that was sent: its alternatives, days and notice.
    void beginFrom(const request::QuoteBody& quote);
    /// Lines of another design; the lines that are no goods stay.
    void setGoods(const pricing::PriceList& prices);
    QuotedDesignPage& design() const { return *m_design; }

    const pricing::PriceList& prices() const { return m_prices; }
    /// Valid to the end of the chosen day. With alternatives, days, and what is offered knowingly.
    request::QuoteTerms terms() const;
    std::string words() const;
    void setNotice(const QString& notice);
    void showProblem(const QString& sentence);

signals:
    void sendWanted();
    void cancelled();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Column {
        TextColumn,
        QuantityColumn,
        UnitColumn,
        RateColumn,
        LeadColumn,
        TotalColumn,
        ReturnColumn,
        SourceColumn, ///< it and what follows stay at the desk
        MarginColumn,
        Columns
    };

    static QTableWidgetItem* cell(const QString& text, Column column);

    /// Names what the design has and the quote has not.
    void addLeftOut(QVBoxLayout& column);
    void makeTable();
    QWidget* makeTerms(Instant now);
    QWidget* makePages(Instant now);
    void fillDeskCells(int row);
    void refreshMargin();
    void send();
    QWidget* makeLineButtons();
    QWidget* makeEndButtons();
    void fill();
    void fillRow(int row);
    void read(QTableWidgetItem* item);
    QString readCell(pricing::PriceLine& line, int column, const QString& text) const;
    void addLine(const QString& text, std::int64_t minor, pricing::LineKind kind);
    void removeLine();
    void refreshTotals();

    pricing::PriceList m_prices;
    catalogue::Catalogue m_catalogue;
    quoting::Sourcing m_sourcing;
    std::vector<int> m_rates;
    QTableWidget* m_table;
    QGridLayout* m_totals;
    QDateEdit* m_validUntil;
    QPlainTextEdit* m_notice;
    QPlainTextEdit* m_words;
    QLabel* m_problem;
    QLabel* m_margin;
    AlternatesPage* m_alternates;
    InstallationPage* m_installation;
    QuotedDesignPage* m_design;
    bool m_filling = false;
};

} // namespace bespeak::ui
