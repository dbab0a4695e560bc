// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/quote_editor.h"

#include "ui/desk/quote_extras.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableWidget>

#include <algorithm>

// What the editor knows beside the lines: return rights, suppliers, margins, and the pages below.
namespace bespeak::ui
{

namespace
{

constexpr int pagesHeight = 210; // pixels

QString returnText(pricing::ReturnRight right)
{
    using enum pricing::ReturnRight;
    switch (right) {
    case Unsaid:
        return QuoteEditor::tr("not said");
    case Standard:
        return QuoteEditor::tr("standard");
    case StandardOption:
        return QuoteEditor::tr("option");
    case MadeToMeasure:
        return QuoteEditor::tr("to measure");
    case PrintedForYou:
        return QuoteEditor::tr("printed");
    }
    return {};
}

QString percentText(int basisPoints)
{
    return numberText(basisPoints / 100.0, 1) + QStringLiteral(" %");
}

QString sourceText(const quoting::Source& source)
{
    QString text = QuoteEditor::tr("%1, %2, %3")
                       .arg(QString::fromStdString(source.supplier), moneyText(source.cost),
                            daysText(source.leadDays));
    if (source.spare > 0) {
        text += QuoteEditor::tr(", %n to spare", nullptr, static_cast<int>(source.spare));
    }
    return text;
}

} // namespace

QWidget* QuoteEditor::makePages(Instant now)
{
    auto* pages = new QTabWidget;
    pages->setObjectName(QStringLiteral("quotePages"));
    pages->setDocumentMode(true);
    pages->setFixedHeight(pagesHeight);
    pages->addTab(makeTerms(now), tr("Terms"));
    pages->addTab(m_alternates, tr("Alternatives"));
    pages->addTab(m_installation, tr("Setting up"));
    pages->addTab(m_design, tr("Design"));
    return pages;
}

void QuoteEditor::beginFrom(const request::QuoteBody& quote)
{
    m_notice->setPlainText(QString::fromStdString(quote.notice));
    m_installation->setInstallation(quote.installation);
    m_alternates->setAlternates(quote.alternates);
}

void QuoteEditor::setGoods(const pricing::PriceList& prices)
{
    std::vector<pricing::PriceLine> services;
    std::ranges::copy_if(m_prices.lines, std::back_inserter(services),
                         [](const pricing::PriceLine& line) { return !line.component; });
    m_prices.lines = prices.lines;
    m_prices.lines.insert(m_prices.lines.end(), services.begin(), services.end());
    m_prices.unpriced = prices.unpriced;
    quoting::fillReturnRights(m_prices, m_catalogue);
    m_sourcing = {};
    m_alternates->setAlternates({});
    fill();
}

void QuoteEditor::fillDeskCells(int row)
{
    const auto index = static_cast<std::size_t>(row);
    const pricing::PriceLine& line = m_prices.lines[index];
    auto* right = new QComboBox;
    right->setAccessibleName(tr("Giving back"));
    right->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    using enum pricing::ReturnRight;
    for (const auto one : {Unsaid, Standard, StandardOption, MadeToMeasure, PrintedForYou}) {
        right->addItem(returnText(one), static_cast<int>(one));
    }
    right->setCurrentIndex(static_cast<int>(line.returnRight));
    right->setToolTip(tr("Standard goods, also with an option that everybody can choose, may be "
                         "given back for 14 days; what is made to measure or printed may not."));
    connect(right, &QComboBox::currentIndexChanged, this, [this, index](int chosen) {
        m_prices.lines[index].returnRight = static_cast<pricing::ReturnRight>(chosen);
    });
    m_table->setCellWidget(row, ReturnColumn, right);
    const catalogue::Component* component =
        line.component ? m_catalogue.find(*line.component) : nullptr;
    auto* source = new QComboBox;
    source->setAccessibleName(tr("Supplier"));
    source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    if (component != nullptr) {
        for (const quoting::Source& one :
             quoting::sourcesOf(*component, line.quantity, m_prices.currency)) {
            source->addItem(sourceText(one), one.leadDays);
        }
    }
    if (index < m_sourcing.chosen.size() && m_sourcing.chosen[index]) {
        source->setCurrentIndex(static_cast<int>(*m_sourcing.chosen[index]));
    }
    source->setEnabled(source->count() > 1);
    source->setToolTip(source->currentText());
    connect(source, &QComboBox::currentIndexChanged, this, [this, index, source] {
        m_prices.lines[index].leadDays = source->currentData().toInt();
        source->setToolTip(source->currentText());
        if (index < m_sourcing.chosen.size()) {
            m_sourcing.chosen[index] = static_cast<std::size_t>(source->currentIndex());
        }
        const bool wasFilling = m_filling;
        m_filling = true;
        m_table->item(static_cast<int>(index), LeadColumn)
            ->setText(QString::number(m_prices.lines[index].leadDays));
        m_filling = wasFilling;
        refreshTotals();
    });
    m_table->setCellWidget(row, SourceColumn, source);
    auto* margin = new QTableWidgetItem;
    margin->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    margin->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setItem(row, MarginColumn, margin);
}

void QuoteEditor::refreshMargin()
{
    const quoting::Sourcing before = m_sourcing;
    m_sourcing = quoting::sourceLines(m_prices, m_catalogue);
    Money sale{0, m_prices.currency};
    Money cost{0, m_prices.currency};
    const bool wasFilling = m_filling;
    m_filling = true;
    for (std::size_t i = 0; i < m_prices.lines.size(); ++i) {
        const pricing::PriceLine& line = m_prices.lines[i];
        if (i < before.chosen.size() && before.chosen[i] && m_sourcing.chosen[i] &&
            *before.chosen[i] < m_sourcing.sources[i].size()) {
            m_sourcing.chosen[i] = before.chosen[i];
        }
        const quoting::Source* source = m_sourcing.of(i);
        QString text;
        if (source != nullptr || !line.component) {
            const Money net = quoting::netOf(line, m_prices.mode);
            sale = sale + net;
            cost = source == nullptr ? cost : cost + source->cost;
            text = source == nullptr
                       ? QString()
                       : percentText(quoting::marginOf(net, source->cost).basisPoints);
        }
        if (QTableWidgetItem* cell = m_table->item(static_cast<int>(i), MarginColumn)) {
            cell->setText(text);
        }
    }
    m_filling = wasFilling;
    const quoting::Margin margin = quoting::marginOf(sale, cost);
    QString text =
        tr("Suppliers and margin stay here: %1 (%2 of %3 net).")
            .arg(percentText(margin.basisPoints), moneyText(margin.margin), moneyText(margin.sale));
    if (m_sourcing.unknown > 0) {
        text += QLatin1Char(' ') +
                tr("%n line(s) have no supplier.", nullptr, static_cast<int>(m_sourcing.unknown));
    }
    if (const int discount = pricing::discountBasisPoints(m_prices); discount > 0) {
        text += QLatin1Char(' ') + tr("Discount %1.").arg(percentText(discount));
    }
    m_margin->setText(text);
}

void QuoteEditor::send()
{
    if (!m_design->isConfirmed()) {
        showProblem(tr("The change lowers the fit of the room: confirm it on the page “Design” "
                       "first."));
        return;
    }
    Q_EMIT sendWanted();
}

} // namespace bespeak::ui
