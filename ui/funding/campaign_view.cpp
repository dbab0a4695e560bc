// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/funding/campaign_view.h"

#include "ui/cases/case_words.h"
#include "ui/funding/fact_table.h"
#include "ui/funding/funding_words.h"
#include "ui/funding/terms_view.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"

#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

using funding::CampaignState;
using funding::PaymentState;

constexpr int shownPledges = 50;
constexpr std::size_t shownRows = 40;
constexpr int widest = 820;
constexpr int noticeMargin = 8;

bool takesMoney(CampaignState state)
{
    return state == CampaignState::Settling || state == CampaignState::Released ||
           state == CampaignState::Failed;
}

Card* addCard(QVBoxLayout* column, const QString& title)
{
    auto* card = new Card;
    card->setMaximumWidth(widest);
    if (!title.isEmpty()) {
        card->column()->addWidget(makeLabel(title, Look::Title));
    }
    column->addWidget(card);
    return card;
}

QString backerText(const std::string& backer)
{
    const QString text = QString::fromStdString(backer);
    return text.startsWith(QLatin1String("desk:"))
               ? CampaignView::tr("%1 (in the shop)").arg(text.mid(5))
               : CampaignView::tr("Key %1…").arg(text.left(8));
}

} // namespace

CampaignView::CampaignView(DeskSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("campaignView"));
    m_column->setContentsMargins(24, 20, 24, 24);
    m_column->setSpacing(14);
}

void CampaignView::showCampaign(const funding::CampaignId& id)
{
    m_id = id;
    m_reason = nullptr;
    clearLayout(m_column);
    const auto view = store::campaign(m_session.store(), id);
    if (!view) {
        emit failed(errorText(view.error()));
        return;
    }
    addHead(*view);
    addSteps(*view);
    addTerms(*view);
    addPledges(*view);
    addPayments();
    addLedger();
    m_column->addStretch(1);
}

void CampaignView::addHead(const store::CampaignView& view)
{
    const funding::CampaignTerms& terms = view.record.terms;
    const bool running = view.record.closedAt.milliseconds == 0;
    const std::int64_t reached =
        running ? funding::reachedOf(terms, view.tally) : view.record.reached;
    Card* card = addCard(m_column, {});
    QLabel* title = makePlainText(QString::fromStdString(terms.title));
    setLook(title, Look::Heading);
    card->column()->addWidget(title);
    card->column()->addWidget(makeLabel(stateText(view.record.state) + QStringLiteral("  ·  ") +
                                            tr("until %1").arg(momentText(terms.deadline)),
                                        Look::Strong));
    auto* bar = new QProgressBar;
    bar->setAccessibleName(tr("How far it is"));
    bar->setRange(0, 1000);
    bar->setTextVisible(false);
    bar->setValue(static_cast<int>(std::min<std::int64_t>(1000, reached * 1000 / terms.goal)));
    card->column()->addWidget(bar);
    card->column()->addWidget(makeLabel(progressText(terms, reached), Look::Figure));
    if (!running) {
        card->column()->addWidget(
            makeText(tr("Paid so far: %1; built only from %2 on")
                         .arg(TermsView::goalText(terms, funding::collectedOf(terms, view.tally)),
                              TermsView::goalText(terms, terms.floor)),
                     Look::Muted));
    }
    QLabel* binding = makeText(bindingText(view.record.state), Look::Advice);
    binding->setMargin(noticeMargin);
    card->column()->addWidget(binding);
    if (!view.record.reason.empty()) {
        card->column()->addWidget(
            makePlainText(tr("Reason given: %1").arg(QString::fromStdString(view.record.reason))));
    }
}

void CampaignView::addSteps(const store::CampaignView& view)
{
    Card* card = addCard(m_column, tr("What to do now"));
    bool needsReason = false;
    auto* buttons = new QHBoxLayout;
    for (const funding::CampaignEdge* edge : funding::edgesFrom(view.record.state)) {
        const QString text = stepText(edge->id);
        if (text.isEmpty()) {
            continue;
        }
        auto* button = new QPushButton(text);
        button->setObjectName(QStringLiteral("step") + QString::fromUtf8(edge->id.data(), 3));
        const bool ends = edge->to == CampaignState::Cancelled || edge->to == CampaignState::Failed;
        if (ends) {
            setLook(button, Look::Danger);
        } else if (edge->to != CampaignState::Suspended && edge->to != CampaignState::Draft) {
            setLook(button, Look::Primary);
        }
        const bool asks = edge->guard == funding::CampaignGuard::HasReason ||
                          edge->guard == funding::CampaignGuard::DecisionInTime;
        needsReason = needsReason || asks;
        const std::string id(edge->id);
        connect(button, &QPushButton::clicked, this, [this, id] { take(id); });
        buttons->addWidget(button);
    }
    if (takesMoney(view.record.state) && view.tally.collecting + view.tally.refunding > 0) {
        auto* button = new QPushButton(tr("Prepare payments"));
        button->setObjectName(QStringLiteral("preparePayments"));
        connect(button, &QPushButton::clicked, this, &CampaignView::collect);
        buttons->addWidget(button);
    }
    if (buttons->count() == 0) {
        card->column()->addWidget(
            makeText(tr("Nothing: what is due by the clock happens with “Count what is due”."),
                     Look::Muted));
        delete buttons;
        return;
    }
    buttons->addStretch(1);
    if (needsReason) {
        m_reason = new QLineEdit;
        m_reason->setObjectName(QStringLiteral("campaignReason"));
        m_reason->setAccessibleName(tr("Reason"));
        m_reason->setPlaceholderText(tr("Reason, for everybody to read"));
        m_reason->setMaxLength(1000);
        card->column()->addWidget(m_reason);
    }
    card->column()->addLayout(buttons);
}

void CampaignView::addTerms(const store::CampaignView& view)
{
    const funding::CampaignTerms& terms = view.record.terms;
    Card* card = addCard(m_column, tr("Terms"));
    // Once it is closed, pledges bind: none is merely taken.
    const bool isRunning = view.record.closedAt.milliseconds == 0;
    auto* facts = new TermsView(terms, isRunning ? &view.tally : nullptr);
    card->column()->addWidget(facts);
    card->column()->addWidget(makePlainText(QString::fromStdString(terms.policy)));
}

void CampaignView::addPledges(const store::CampaignView& view)
{
    const auto list = store::pledges(m_session.store(), m_id, 0, shownPledges);
    if (!list || list->empty()) {
        return;
    }
    Card* card = addCard(m_column, tr("Pledges, in the order of the log"));
    auto* table =
        new FactTable(tr("Pledges"), {tr("Who"), tr("State"), tr("Pieces"), tr("Amount")}, {2, 3});
    for (const store::ListedPledge& pledge : *list) {
        table->addLine({backerText(pledge.record.backer), stateText(pledge.record.state),
                        QString::number(pledge.record.units),
                        moneyText(funding::amountOf(view.record.terms, pledge.record))});
    }
    table->settle();
    card->column()->addWidget(table);
    if (static_cast<int>(list->size()) == shownPledges) {
        card->column()->addWidget(
            makeText(tr("The first %1 are shown.").arg(shownPledges), Look::Muted));
    }
}

void CampaignView::addPayments()
{
    const auto list = store::payments(m_session.store(), m_id);
    if (!list || list->empty()) {
        return;
    }
    Card* card = addCard(m_column, tr("Payments at the bank"));
    card->column()->addWidget(makeText(
        tr("One person records what the bank statement shows, another confirms it. Until then it "
           "has not happened."),
        Look::Muted));
    std::size_t shown = 0;
    for (const store::Payment& payment : *list) {
        const bool open =
            payment.state == PaymentState::Asked || payment.state == PaymentState::Reported;
        if (open && shown++ < shownRows) {
            addPaymentRow(card->column(), payment);
        }
    }
    if (shown == 0) {
        card->column()->addWidget(makeText(tr("Every payment is settled."), Look::Muted));
    }
}

void CampaignView::addPaymentRow(QVBoxLayout* column, const store::Payment& payment)
{
    auto* row = new QHBoxLayout;
    const bool seen = payment.state == PaymentState::Reported;
    const QString kind =
        payment.order.kind == funding::PaymentKind::Charge ? tr("Payment in") : tr("Payment back");
    row->addWidget(makeLabel(kind, Look::Muted));
    row->addWidget(makeLabel(moneyText(payment.order.amount), Look::Strong));
    auto* state = makeLabel(seen ? tr("seen by %1: %2")
                                       .arg(QString::fromStdString(payment.person),
                                            QString::fromStdString(payment.reference))
                                 : stateText(payment.state),
                            Look::Muted);
    state->setTextFormat(Qt::PlainText);
    row->addWidget(state, 1);
    const std::string key = payment.order.key;
    auto* reference = new QLineEdit;
    reference->setPlaceholderText(tr("Bank statement"));
    reference->setAccessibleName(tr("Bank statement"));
    reference->setVisible(!seen);
    row->addWidget(reference);
    auto* yes = new QPushButton(seen ? tr("I confirm it") : tr("I have seen it"));
    const Money amount = payment.order.amount;
    connect(yes, &QPushButton::clicked, this, [this, seen, key, amount, reference] {
        const auto done =
            seen ? store::confirmPayment(m_session.store(), m_session.party(), key)
                 : store::reportPayment(m_session.store(), m_session.party(), key, amount,
                                        reference->text().trimmed().toStdString());
        finish(done ? std::nullopt : std::optional(done.error()));
    });
    row->addWidget(yes);
    column->addLayout(row);
}

void CampaignView::addLedger()
{
    const auto rows = store::ledger(m_session.store(), m_id);
    if (!rows || rows->empty()) {
        return;
    }
    Card* card = addCard(m_column, tr("Ledger"));
    auto* table = new FactTable(tr("Ledger"), {tr("Account"), tr("When"), tr("Amount")}, {2});
    const std::size_t from = rows->size() > shownRows ? rows->size() - shownRows : 0;
    for (std::size_t i = from; i < rows->size(); ++i) {
        const store::LedgerRow& row = (*rows)[i];
        table->addLine({accountText(row.account), momentText(row.at), moneyText(row.amount)});
    }
    table->settle();
    card->column()->addWidget(table);
    card->column()->addWidget(makeText(
        tr("Each entry sums to zero; nothing in it is ever changed, only added to."), Look::Muted));
}

void CampaignView::take(const std::string& edge)
{
    const std::string reason =
        m_reason == nullptr ? std::string() : m_reason->text().trimmed().toStdString();
    const auto done = store::stepCampaign(m_session.store(), m_session.party(), m_id, edge, reason);
    finish(done ? std::nullopt : std::optional(done.error()));
}

void CampaignView::collect()
{
    funding::BankEntries bank;
    const auto done = store::movePayments(m_session.store(), m_session.party(), m_id, bank);
    finish(done ? std::nullopt : std::optional(done.error()));
}

void CampaignView::finish(const std::optional<Error>& problem)
{
    if (problem) {
        emit failed(errorText(*problem));
        return;
    }
    emit changed(); // the list shows the campaign anew
}

} // namespace bespeak::ui
