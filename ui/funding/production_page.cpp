// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/funding/production_page.h"

#include "models/base/file.h"
#include "models/quoting/purchase_sheet.h"
#include "models/store/production.h"
#include "ui/funding/fact_table.h"
#include "ui/funding/workshop_words.h"
#include "ui/report/print_purchase.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr std::uint64_t largestList = 16ULL * 1024 * 1024;
constexpr std::size_t shownRows = 60;
constexpr int widest = 980;

/// In the form that the file's name asks for.
Result<void> savePurchase(const quoting::PurchaseSheet& sheet, const std::string& path)
{
    const auto write = [&](const std::string& bytes) { return writeFileAtomically(path, bytes); };
    if (path.ends_with(".csv")) {
        return write(production::formatPurchaseCsv(sheet.order));
    }
    return path.ends_with(".xml") ? quoting::formatUblPurchase(sheet).and_then(write)
                                  : formatPurchasePdf(sheet).and_then(write);
}

} // namespace

Card* ProductionPage::addCard(const QString& title, const QString& intro)
{
    auto* card = new Card;
    card->setMaximumWidth(widest);
    card->column()->addWidget(makeLabel(title, Look::Title));
    card->column()->addWidget(makeText(intro, Look::Muted));
    m_column->addWidget(card);
    return card;
}

ProductionPage::ProductionPage(DeskSession& session, QWidget* parent)
    : DeskTab(session, tr("Open the desk first: what is spoken for is kept in its store."), parent)
    , m_news(makeText({}, Look::AllRight))
{
    setObjectName(QStringLiteral("production"));
    auto* page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(24, 20, 24, 24);
    m_column->setSpacing(14);
    m_news->setMargin(8);
    m_news->hide();
    auto* body = new QWidget;
    auto* bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins(0, 0, 0, 0);
    bodyColumn->addWidget(m_news);
    bodyColumn->addWidget(makeScroll(page), 1);
    setPage(body);
}

void ProductionPage::fill()
{
    if (!m_session.store().isReadOnly()) {
        const auto fresh = store::refreshDemand(m_session.store(), m_session.party());
        if (!fresh) {
            finish(errorText(fresh.error()), true);
        }
    }
    clearLayout(m_column);
    const auto orders = store::workOrders(m_session.store());
    const auto inWork = orders ? *orders : std::vector<production::WorkOrder>();
    addWorkshop(inWork);
    addWorkOrders(inWork);
    addDemand();
    addMaterials();
    addPurchases();
    addOffers();
    addStock();
    addOwners();
    m_column->addStretch(1);
}

void ProductionPage::addDemand()
{
    Card* card = addCard(tr("What may be built"),
                         tr("Only what an order or a paid pledge asks for. Nothing else can be "
                            "recorded as built."));
    const auto open = store::demands(m_session.store());
    if (!open || open->empty()) {
        card->column()->addWidget(
            makeText(tr("Nothing is spoken for that is not built."), Look::AllRight));
        return;
    }
    auto* table =
        new FactTable(tr("What may be built"),
                      {tr("What"), tr("Asked for by"), tr("Pieces"), tr("Built")}, {2, 3});
    for (std::size_t i = 0; i < open->size() && i < shownRows; ++i) {
        const production::Demand& demand = (*open)[i];
        const QString source = askedByText(demand.source);
        table->addLine({QString::fromStdString(demand.name),
                        demand.kind == production::DemandKind::Order
                            ? tr("Order %1").arg(source)
                            : tr("Paid pledge %1").arg(source),
                        QString::number(demand.units), QString::number(demand.built)});
    }
    table->settle();
    card->column()->addWidget(table);
}

void ProductionPage::addMaterials()
{
    const auto lines = store::materials(m_session.store());
    if (!lines || lines->empty()) {
        return;
    }
    Card* card = addCard(tr("Bill of materials"),
                         tr("All of it together, less what lies here and what is on its way."));
    auto* table = new FactTable(
        tr("Bill of materials"),
        {tr("Part"), tr("Ordered"), tr("Funded"), tr("Here"), tr("Coming"), tr("Missing")},
        {1, 2, 3, 4, 5});
    for (std::size_t i = 0; i < lines->size() && i < shownRows; ++i) {
        const production::MaterialLine& line = (*lines)[i];
        table->addLine({QString::fromStdString(line.name), QString::number(line.ordered),
                        QString::number(line.funded), QString::number(line.onHand),
                        QString::number(line.onOrder), QString::number(line.missing())});
    }
    table->settle();
    card->column()->addWidget(table);
    auto* buttons = new QHBoxLayout;
    auto* purchase = new QPushButton(tr("Buy what is missing"));
    purchase->setObjectName(QStringLiteral("buyMissing"));
    setLook(purchase, Look::Primary);
    auto* list = new QPushButton(tr("Read a supplier's list…"));
    list->setObjectName(QStringLiteral("readOffers"));
    connect(purchase, &QPushButton::clicked, this, &ProductionPage::buy);
    connect(list, &QPushButton::clicked, this, &ProductionPage::readOffers);
    buttons->addWidget(purchase);
    buttons->addWidget(list);
    buttons->addStretch(1);
    card->column()->addLayout(buttons);
}

void ProductionPage::addPurchases()
{
    const auto all = store::purchases(m_session.store());
    if (!all || all->empty()) {
        return;
    }
    Card* card = addCard(tr("Purchase orders"),
                         tr("Each part where it costs least within the days there are; from "
                            "several suppliers where one does not suffice."));
    for (std::size_t i = 0; i < all->size() && i < shownRows; ++i) {
        const store::KeptPurchase& kept = (*all)[i];
        auto* row = new QHBoxLayout;
        row->addWidget(makeLabel(QString::fromStdString(kept.order.id), Look::Strong));
        auto* supplier = makeLabel(QString::fromStdString(kept.order.supplier), Look::Muted);
        supplier->setTextFormat(Qt::PlainText);
        row->addWidget(supplier);
        const QString why = QString::fromStdString(kept.note);
        auto* state =
            makeLabel(why.isEmpty() ? purchaseStateText(kept.state)
                                    : tr("%1: %2").arg(purchaseStateText(kept.state), why),
                      Look::Muted);
        state->setTextFormat(Qt::PlainText);
        row->addWidget(state, 1);
        row->addWidget(makeLabel(moneyText(kept.order.total), Look::Strong));
        const std::string id = kept.order.id;
        auto* save = new QPushButton(tr("Save…"));
        connect(save, &QPushButton::clicked, this,
                [this, order = kept.order] { saveOrder(order); });
        row->addWidget(save);
        if (kept.state == "open") {
            auto* here = new QPushButton(tr("It is here"));
            connect(here, &QPushButton::clicked, this, [this, id] {
                const auto done = store::receivePurchase(m_session.store(), m_session.party(), id);
                finish(done ? tr("Taken into stock.") : errorText(done.error()), !done);
            });
            row->addWidget(here);
            auto* drop = new QPushButton(tr("Supplier dropped out…"));
            setLook(drop, Look::Danger);
            connect(drop, &QPushButton::clicked, this, [this, id] {
                const QString reason = QInputDialog::getText(this, tr("Supplier dropped out"),
                                                             tr("Why can they not deliver?"));
                if (reason.isEmpty()) {
                    return;
                }
                const auto done = store::dropPurchase(m_session.store(), m_session.party(), id,
                                                      reason.toStdString());
                finish(done ? tr("Until its next list nothing is bought there; buy again to have "
                                 "it elsewhere.")
                            : errorText(done.error()),
                       !done);
            });
            row->addWidget(drop);
        }
        card->column()->addLayout(row);
    }
}

void ProductionPage::addOffers()
{
    const auto now = store::supplies(m_session.store(), m_session.party());
    if (!now || now->offers.empty()) {
        return;
    }
    Card* card = addCard(tr("Who offers what"),
                         tr("A lot that is larger than what is spoken for waits; who dropped out "
                            "is left out until the next list."));
    auto* table = new FactTable(
        tr("Who offers what"),
        {tr("Part"), tr("Supplier"), tr("Each"), tr("From pieces"), tr("Time"), tr("Kept")},
        {2, 3, 5});
    for (std::size_t i = 0; i < now->offers.size() && i < shownRows; ++i) {
        const production::SupplierOffer& offer = now->offers[i];
        const QString supplier = QString::fromStdString(offer.supplier);
        table->addLine({QString::fromStdString(offer.part),
                        now->limits.dropped.contains(offer.supplier)
                            ? tr("%1 (dropped out)").arg(supplier)
                            : supplier,
                        moneyText(offer.unitPrice), QString::number(offer.minimumLot),
                        daysText(offer.days), tr("%1 %").arg(offer.keptBasisPoints / 100)});
    }
    table->settle();
    card->column()->addWidget(table);
}

void ProductionPage::addStock()
{
    const auto rows = store::stock(m_session.store());
    if (!rows || rows->empty()) {
        return;
    }
    Card* card = addCard(tr("Stock"), tr("Whose it is decides whether it may be used: only our own "
                                         "counts as here."));
    auto* table = new FactTable(tr("Stock"), {tr("Part"), tr("Whose"), tr("Pieces")}, {2});
    for (std::size_t i = 0; i < rows->size() && i < shownRows; ++i) {
        const production::StockRow& row = (*rows)[i];
        table->addLine(
            {QString::fromStdString(row.part),
             row.owner == store::ownStock ? tr("ours") : QString::fromStdString(row.owner),
             QString::number(row.units)});
    }
    table->settle();
    card->column()->addWidget(table);
}

void ProductionPage::addOwners()
{
    const auto cases = store::ownerlessCases(m_session.store());
    if (!cases || cases->empty()) {
        return;
    }
    Card* card = addCard(
        tr("Nobody answers for these"),
        tr("Every open case has a person by name, from the first message to the set-up room."));
    for (std::size_t i = 0; i < cases->size() && i < shownRows; ++i) {
        const CaseId id = (*cases)[i];
        const auto record = m_session.store().caseRecord(id);
        auto* row = new QHBoxLayout;
        row->addWidget(makePlainText(record ? QString::fromStdString(record->title)
                                            : QString::fromStdString(id.text())),
                       1);
        auto* take = new QPushButton(tr("I take it"));
        connect(take, &QPushButton::clicked, this, [this, id] {
            const auto done = store::takeCase(m_session.store(), m_session.party(), id);
            finish(done ? tr("You answer for it now.") : errorText(done.error()), !done);
        });
        row->addWidget(take);
        card->column()->addLayout(row);
    }
}

void ProductionPage::readOffers()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Read a supplier's list"), {},
                                                      tr("Lists of offers (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    const auto kept =
        readFile(path.toStdString(), largestList)
            .and_then([](const std::string& text) { return production::parseOffers(text); })
            .and_then([this](const std::vector<production::SupplierOffer>& offers) {
                return store::keepOffers(m_session.store(), m_session.party(), offers);
            });
    finish(kept ? tr("The list is kept.") : errorText(kept.error()), !kept);
}

void ProductionPage::buy()
{
    const auto plan = store::purchase(m_session.store(), m_session.party());
    if (!plan) {
        finish(errorText(plan.error()), true);
        return;
    }
    QStringList lines{
        tr("%n purchase orders made.", nullptr, static_cast<int>(plan->orders.size()))};
    for (const Error& error : plan->notSourced) {
        lines << tr("“%1” cannot be had: %2.")
                     .arg(QString::fromStdString(error.fact("part")),
                          notSourcedText(error.fact("reason")));
    }
    finish(lines.join(QLatin1Char('\n')), !plan->notSourced.empty());
}

void ProductionPage::saveOrder(const production::PurchaseOrder& order)
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the purchase order"),
                                     QString::fromStdString(order.id) + QStringLiteral(".pdf"),
                                     tr("To print (*.pdf);;UBL 2.4 (*.xml);;Tables (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    const auto written =
        savePurchase(quoting::makePurchaseSheet(m_session.card(), m_session.person(), order),
                     path.toStdString());
    finish(written ? tr("Saved.") : errorText(written.error()), !written);
}

void ProductionPage::finish(const QString& sentence, bool isProblem)
{
    showNews(m_news, sentence, isProblem ? Look::Problem : Look::AllRight);
    if (!isProblem) {
        reload();
    }
}

} // namespace bespeak::ui
