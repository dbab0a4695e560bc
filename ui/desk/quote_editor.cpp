// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/quote_editor.h"

#include "ui/cases/price_table.h"
#include "ui/desk/quote_extras.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/text/line_text.h"
#include "ui/text/quantity_text.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr int usualValidityDays = 30;
constexpr std::int64_t mostPieces = 10'000;
constexpr int mostLeadDays = 3'650;
constexpr qsizetype longestLoss = 130; // characters: at most 400 bytes in a message
constexpr int returnWidth = 128;       // pixels: a choice whose list is wider
constexpr int narrowestSource = 150;
constexpr int widestSource = 300;
constexpr int rowHeight = 42; // a choice, or a name of two lines
constexpr int rateWidth = 84; // pixels: a rate with its sign beside the arrow of its list

template <typename Slot>
QPushButton* makeButton(const char* name, const QString& text, Look look, Slot slot)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    setLook(button, look);
    QObject::connect(button, &QPushButton::clicked, button, slot);
    return button;
}

} // namespace

QuoteEditor::QuoteEditor(pricing::PriceList prices, std::vector<int> rates, Instant now,
                         catalogue::Catalogue catalogue, QWidget* parent)
    : QWidget(parent)
    , m_prices(std::move(prices))
    , m_catalogue(std::move(catalogue))
    , m_rates(std::move(rates))
    , m_table(new QTableWidget(0, Columns))
    , m_totals(nullptr)
    , m_validUntil(new QDateEdit)
    , m_notice(new QPlainTextEdit)
    , m_words(new QPlainTextEdit)
    , m_problem(makeLabel({}, Look::Problem))
    , m_margin(makeLabel({}, Look::Muted))
    , m_alternates(new AlternatesPage(m_catalogue))
    , m_installation(new InstallationPage(QDateTime::fromMSecsSinceEpoch(now.milliseconds).date()))
    , m_design(new QuotedDesignPage)
{
    setObjectName(QStringLiteral("quoteEditor"));
    for (const pricing::PriceLine& line : m_prices.lines) {
        if (std::ranges::find(m_rates, line.vatBasisPoints) == m_rates.end()) {
            m_rates.push_back(line.vatBasisPoints);
        }
    }
    quoting::fillReturnRights(m_prices, m_catalogue);
    makeTable();
    m_margin->setObjectName(QStringLiteral("quoteMargin"));
    auto* totals = new QWidget;
    m_totals = new QGridLayout(totals);
    m_totals->setContentsMargins(0, 0, 8, 0);
    m_problem->setObjectName(QStringLiteral("quoteProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_table, 1);
    addLeftOut(*column);
    column->addWidget(makeLineButtons());
    auto* lower = new QHBoxLayout;
    lower->setSpacing(24);
    lower->addWidget(makePages(now), 1);
    lower->addWidget(totals, 0, Qt::AlignTop);
    column->addLayout(lower);
    column->addWidget(m_margin);
    column->addWidget(m_problem);
    column->addWidget(makeEndButtons());
    fill();
}

void QuoteEditor::addLeftOut(QVBoxLayout& column)
{
    if (m_prices.unpriced.empty()) {
        return;
    }
    QStringList names;
    for (const ComponentId& component : m_prices.unpriced) {
        names << QString::fromStdString(component.text());
    }
    QLabel* leftOut = makeLabel(tr("Left out, for the catalogue has no price for it: %1. Add a "
                                   "line for what you offer.")
                                    .arg(names.join(QStringLiteral(", "))),
                                Look::Advice);
    leftOut->setObjectName(QStringLiteral("leftOut"));
    leftOut->setWordWrap(true);
    leftOut->setMargin(8);
    column.addWidget(leftOut);
}

void QuoteEditor::makeTable()
{
    m_table->setObjectName(QStringLiteral("quoteLines"));
    m_table->setAccessibleName(tr("Lines of the quote"));
    m_table->setHorizontalHeaderLabels({tr("What"), tr("Quantity"), tr("Unit price"), tr("VAT"),
                                        tr("Lead days"), tr("Total"), tr("Giving back"),
                                        tr("Supplier"), tr("Margin")});
    for (int column = TextColumn; column < Columns; ++column) {
        m_table->horizontalHeaderItem(column)->setTextAlignment(
            (column == TextColumn || column == ReturnColumn || column == SourceColumn
                 ? Qt::AlignLeft
                 : Qt::AlignRight) |
            Qt::AlignVCenter);
    }
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setMinimumHeight(160);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(RateColumn, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(RateColumn, rateWidth);
    for (const auto& [column, width] :
         {std::pair(ReturnColumn, returnWidth), std::pair(SourceColumn, narrowestSource)}) {
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        m_table->horizontalHeader()->resizeSection(column, width);
    }
    for (const int column : {SourceColumn, MarginColumn}) {
        m_table->horizontalHeaderItem(column)->setToolTip(tr("Stays at the desk"));
    }
    connect(m_table, &QTableWidget::itemChanged, this, &QuoteEditor::read);
}

QTableWidgetItem* QuoteEditor::cell(const QString& text, Column column)
{
    auto* item = new QTableWidgetItem(text);
    const bool isText = column == TextColumn;
    item->setTextAlignment((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (column == TotalColumn || column == MarginColumn) {
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    return item;
}

void QuoteEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Supplier, cost and days, as far as the names of the lines leave room.
    m_table->horizontalHeader()->resizeSection(
        SourceColumn, std::clamp(width() / 6, narrowestSource, widestSource));
}

QWidget* QuoteEditor::makeTerms(Instant now)
{
    auto* terms = new QWidget;
    auto* grid = new QGridLayout(terms);
    grid->setContentsMargins(0, 0, 0, 0);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.milliseconds).date();
    m_validUntil->setObjectName(QStringLiteral("validUntil"));
    m_validUntil->setAccessibleName(tr("Valid until"));
    m_validUntil->setCalendarPopup(true);
    m_validUntil->setMinimumDate(today);
    m_validUntil->setMinimumWidth(130); // a whole date beside its button
    m_validUntil->setDate(today.addDays(usualValidityDays));
    m_notice->setAccessibleName(tr("Notice to consumers"));
    m_notice->setPlaceholderText(
        tr("Notice that the law asks for, such as on made-to-order goods"));
    m_words->setObjectName(QStringLiteral("quoteWords"));
    m_words->setAccessibleName(tr("Words to the customer"));
    m_words->setPlaceholderText(tr("Words to the customer"));
    for (QPlainTextEdit* edit : {m_notice, m_words}) {
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(64);
    }
    grid->addWidget(makeLabel(tr("Valid until"), Look::Muted), 0, 0);
    grid->addWidget(m_validUntil, 0, 1, Qt::AlignLeft);
    grid->addWidget(m_notice, 1, 0, 1, 2);
    grid->addWidget(m_words, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    return terms;
}

QWidget* QuoteEditor::makeLineButtons()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const auto add = [&](const char* name, const QString& text, auto slot) {
        row->addWidget(makeButton(name, text, Look::Quiet, slot));
    };
    add("addDelivery", tr("Add delivery and set-up"),
        [this] { addLine(tr("Delivery and set-up"), 0, pricing::LineKind::Labour); });
    add("addDiscount", tr("Add a discount"),
        [this] { addLine(tr("Discount"), -100, pricing::LineKind::Discount); });
    add("addLine", tr("Add a line"),
        [this] { addLine(tr("New line"), 0, pricing::LineKind::Goods); });
    row->addStretch();
    add("removeLine", tr("Remove the line"), [this] { removeLine(); });
    return bar;
}

QWidget* QuoteEditor::makeEndButtons()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(
        makeButton("leaveQuote", tr("Back"), Look::Panel, [this] { Q_EMIT cancelled(); }));
    row->addWidget(
        makeButton("sendQuote", tr("Sign the quote"), Look::Primary, [this] { send(); }));
    return bar;
}

void QuoteEditor::fill()
{
    m_alternates->setLines(m_prices, m_table->currentRow());
    m_table->setRowCount(static_cast<int>(m_prices.lines.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        fillRow(row);
    }
    refreshTotals();
}

void QuoteEditor::fillRow(int row)
{
    m_filling = true;
    const pricing::PriceLine& line = m_prices.lines[static_cast<std::size_t>(row)];
    m_table->setItem(row, TextColumn, cell(lineName(line), TextColumn));
    m_table->setItem(row, QuantityColumn, cell(QString::number(line.quantity), QuantityColumn));
    m_table->setItem(row, UnitColumn, cell(moneyText(line.unitPrice), UnitColumn));
    m_table->setItem(row, LeadColumn, cell(QString::number(line.leadDays), LeadColumn));
    m_table->setItem(row, TotalColumn, cell(moneyText(line.total()), TotalColumn));
    auto* rate = new QComboBox;
    rate->setAccessibleName(tr("VAT"));
    for (const int points : m_rates) {
        rate->addItem(rateText(points), points);
    }
    rate->setCurrentIndex(rate->findData(line.vatBasisPoints));
    connect(rate, &QComboBox::currentIndexChanged, this, [this, row, rate] {
        m_prices.lines[static_cast<std::size_t>(row)].vatBasisPoints = rate->currentData().toInt();
        refreshTotals();
    });
    m_table->setCellWidget(row, RateColumn, rate);
    fillDeskCells(row);
    m_filling = false;
}

QString QuoteEditor::readCell(pricing::PriceLine& line, int column, const QString& text) const
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    if (column == TextColumn) {
        line.text = text.trimmed().toStdString();
        return line.text.empty() ? tr("A line needs a text.") : QString();
    }
    if (column == QuantityColumn) {
        line.quantity = number;
        return isNumber && number > 0 && number <= mostPieces
                   ? QString()
                   : tr("The quantity is a whole number from 1.");
    }
    if (column == LeadColumn) {
        line.leadDays = number;
        return isNumber && number >= 0 && number <= mostLeadDays
                   ? QString()
                   : tr("Lead days are a whole number.");
    }
    QString digits = text;
    digits.remove(QString::fromStdString(m_prices.currency.symbol()));
    const auto money = parseMoney(digits.trimmed().toStdString(), m_prices.currency);
    if (!money) {
        return errorText(money.error());
    }
    line.unitPrice = *money;
    return {};
}

void QuoteEditor::read(QTableWidgetItem* item)
{
    if (m_filling || item->column() >= TotalColumn) {
        return;
    }
    pricing::PriceLine& line = m_prices.lines[static_cast<std::size_t>(item->row())];
    pricing::PriceLine typed = line;
    const QString problem = readCell(typed, item->column(), item->text());
    if (problem.isEmpty()) {
        line = typed;
    }
    const int row = item->row();
    fillRow(row);
    refreshTotals();
    if (!problem.isEmpty()) {
        showProblem(problem);
    }
}

void QuoteEditor::addLine(const QString& text, std::int64_t minor, pricing::LineKind kind)
{
    pricing::PriceLine line;
    line.kind = kind;
    line.text = text.toStdString();
    line.unitPrice = {minor, m_prices.currency};
    line.vatBasisPoints = m_rates.empty() ? line.vatBasisPoints : m_rates.front();
    m_prices.lines.push_back(line);
    fill();
    m_table->setCurrentCell(m_table->rowCount() - 1, UnitColumn);
    m_table->setFocus();
}

void QuoteEditor::removeLine()
{
    const int row = m_table->currentRow();
    if (row >= 0) {
        m_prices.lines.erase(m_prices.lines.begin() + row);
        m_alternates->lineRemoved(row);
        m_sourcing = {}; // its rows are others now
        fill();
    }
}

void QuoteEditor::refreshTotals()
{
    m_prices.leadDays = 0;
    for (const pricing::PriceLine& line : m_prices.lines) {
        m_prices.leadDays = std::max(m_prices.leadDays, line.leadDays);
    }
    const auto totals = pricing::computeTotals(m_prices);
    showProblem(totals ? QString() : errorText(totals.error()));
    if (totals) {
        showTotals(m_totals, *totals);
    }
    refreshMargin();
}

request::QuoteTerms QuoteEditor::terms() const
{
    const QDateTime end(m_validUntil->date(), QTime(23, 59, 59));
    request::QuoteTerms terms{Instant{end.toSecsSinceEpoch() * 1000},
                              m_notice->toPlainText().toStdString(),
                              m_alternates->alternates(m_prices), m_installation->installation()};
    for (const QString& loss : m_design->losses()) {
        terms.knowingly.push_back(loss.left(longestLoss).toStdString());
    }
    return terms;
}

std::string QuoteEditor::words() const
{
    return m_words->toPlainText().trimmed().toStdString();
}

void QuoteEditor::setNotice(const QString& notice)
{
    m_notice->setPlainText(notice);
}

void QuoteEditor::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace bespeak::ui
