// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/repair_page.h"

#include "models/quoting/repair.h"
#include "ui/cases/round_words.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/clear_layout.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

QString driftText(const quoting::DriftedComponent& drifted)
{
    using enum quoting::Drift;
    switch (drifted.drift) {
    case Gone:
        return RepairPage::tr("No longer in the catalogue");
    case OptionGone:
        return RepairPage::tr("No longer with this option");
    case Changed:
        return RepairPage::tr("Changed since the request: %1")
            .arg(QString::fromStdString(drifted.fields.front()));
    case PriceChanged:
        return RepairPage::tr("Only the price changed");
    }
    return {};
}

QString harmText(const quoting::Substitute& substitute)
{
    if (substitute.loss.isLoss()) {
        return RepairPage::tr("%n figure(s) get worse", nullptr,
                              static_cast<int>(substitute.loss.worse.size()));
    }
    return substitute.better > 0 ? RepairPage::tr("nothing gets worse, %n get better", nullptr,
                                                  static_cast<int>(substitute.better))
                                 : RepairPage::tr("nothing gets worse");
}

} // namespace

RepairPage::RepairPage(design::DesignFile file, catalogue::Catalogue today, QWidget* parent)
    : QWidget(parent)
    , m_file(std::move(file))
    , m_today(std::move(today))
    , m_catalogue(m_today.extendedBy(m_file.remembered))
    , m_cards(nullptr)
{
    setObjectName(QStringLiteral("repairPage"));
    auto* page = new QWidget;
    m_cards = new QVBoxLayout(page);
    m_cards->setContentsMargins(16, 12, 16, 12);
    m_cards->setSpacing(12);
    auto* done = new QPushButton(tr("Use the mended design"));
    done->setObjectName(QStringLiteral("useMended"));
    setLook(done, Look::Primary);
    connect(done, &QPushButton::clicked, this, &RepairPage::mended);
    auto* back = new QPushButton(tr("Back"));
    connect(back, &QPushButton::clicked, this, &RepairPage::cancelled);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 0, 16, 16);
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(done);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeScroll(page), 1);
    layout->addLayout(buttons);
    fill();
}

void RepairPage::fill()
{
    clearLayout(m_cards);
    auto* intro = makeLabel(tr("Nothing of this binds anybody: the customer sees each exchange in "
                               "your next quote, as your change, and may answer it."),
                            Look::Muted);
    intro->setWordWrap(true);
    m_cards->addWidget(intro);
    const auto drifted = quoting::driftOf(m_file, m_today);
    for (const quoting::DriftedComponent& one : drifted) {
        m_cards->addWidget(makeCard(one));
    }
    if (drifted.empty()) {
        m_cards->addWidget(makeLabel(tr("Everything is in today’s catalogue."), Look::AllRight));
    }
    m_cards->addStretch();
}

QWidget* RepairPage::makeCard(const quoting::DriftedComponent& drifted)
{
    auto* card = new QWidget;
    setLook(card, Look::Card);
    card->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 14);
    const catalogue::Component* old = m_catalogue.find(drifted.component);
    const QString name =
        old == nullptr ? QString::fromStdString(drifted.component.text()) : localText(old->name);
    column->addWidget(
        makeLabel(QStringLiteral("%1 × %2").arg(drifted.pieces).arg(name), Look::Title));
    column->addWidget(makeLabel(driftText(drifted), Look::Muted));
    const QString money = moneyChange(drifted.priceBefore, drifted.priceAfter);
    if (drifted.drift != quoting::Drift::Gone && !money.isEmpty()) {
        column->addWidget(makeLabel(money, Look::Strong));
    }
    if (drifted.drift == quoting::Drift::Gone || drifted.drift == quoting::Drift::Changed) {
        addSubstitutes(*column, drifted.component);
    } else if (drifted.drift == quoting::Drift::OptionGone) {
        auto* usual = new QPushButton(tr("Take the usual option"));
        connect(usual, &QPushButton::clicked, this, [this] {
            m_file.design = quoting::withoutGoneOptions(std::move(m_file.design), m_today);
            fill();
        });
        column->addWidget(usual, 0, Qt::AlignLeft);
    }
    return card;
}

void RepairPage::addSubstitutes(QVBoxLayout& column, const ComponentId& gone)
{
    auto* rows = new QGridLayout;
    rows->setHorizontalSpacing(16);
    rows->setColumnStretch(0, 1);
    int line = 0;
    for (const quoting::Substitute& one :
         quoting::rankSubstitutes(m_file.design, m_catalogue, gone)) {
        const catalogue::Component* component = m_catalogue.find(one.component);
        rows->addWidget(makeLabel(localText(component->name), Look::Strong), line, 0);
        rows->addWidget(makeLabel(harmText(one), one.loss.isLoss() ? Look::Problem : Look::Muted),
                        line, 1);
        rows->addWidget(makeLabel(moneyText(one.price), Look::Muted), line, 2, Qt::AlignRight);
        auto* take = new QPushButton(tr("Exchange"));
        take->setObjectName(QStringLiteral("exchange-") +
                            QString::fromStdString(one.component.text()));
        connect(take, &QPushButton::clicked, this,
                [this, gone, to = one.component] { exchange(gone, to); });
        rows->addWidget(take, line++, 3);
    }
    if (line == 0) {
        column.addWidget(makeLabel(tr("The catalogue has nothing of its kind that could be held "
                                      "in its place."),
                                   Look::Advice));
    }
    column.addLayout(rows);
}

void RepairPage::exchange(const ComponentId& from, const ComponentId& to)
{
    auto exchanged = quoting::exchangeComponent(m_file.design, m_catalogue, from, to);
    if (exchanged) {
        m_file.design = std::move(*exchanged);
        fill();
    }
}

} // namespace bespeak::ui
