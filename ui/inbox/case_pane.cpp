// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/case_pane.h"

#include "models/casework/advance.h"
#include "ui/cases/case_words.h"
#include "ui/cases/document_list.h"
#include "ui/cases/price_table.h"
#include "ui/cases/rounds_view.h"
#include "ui/cases/state_chip.h"
#include "ui/cases/timeline_view.h"
#include "ui/inbox/answer_page.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/clear_layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <set>

namespace bespeak::ui
{

namespace
{

using casework::CaseState;

bool mayClaim(CaseState state)
{
    return state == CaseState::Delivered;
}

/// What the customer can expect or do.
QString nextStep(CaseState state)
{
    switch (state) {
    case CaseState::Submitted:
        return CasePane::tr("Your request is signed. Once the retailer has it, the answer comes "
                            "through your outbox, or as a file that you drop here.");
    case CaseState::Received:
        return CasePane::tr("The retailer has it. The next file is a quote or a question.");
    case CaseState::Clarifying:
        return CasePane::tr("The retailer asks something: change the open design, or write your "
                            "answer into its wishes, and send it again.");
    case CaseState::Quoted:
        return CasePane::tr("Read the quote: it binds the retailer, not you. You can accept it, or "
                            "change the design and send it again.");
    case CaseState::Expired:
        return CasePane::tr("Ask the retailer for a new quote, or withdraw.");
    case CaseState::Accepted:
        return CasePane::tr("Once the retailer has your acceptance, they confirm the order.");
    case CaseState::Funding:
        return CasePane::tr("Your deposit decides with those of others. Until it is locked you can "
                            "take it back.");
    case CaseState::Cancelled:
        return CasePane::tr(
            "The order is cancelled. The retailer tells you when all is paid back.");
    case CaseState::Shipped:
        return CasePane::tr("It is on its way. Confirm the delivery when it has arrived.");
    case CaseState::Delivered:
        return CasePane::tr("Look at everything. If something is wrong, say so now.");
    default:
        return casework::isEnd(state) ? CasePane::tr("There is nothing left to do.")
                                      : CasePane::tr("The retailer tells you how it goes on.");
    }
}

std::int64_t daysUntil(Instant until, Instant now)
{
    return (until.milliseconds - now.milliseconds) / millisecondsPerDay;
}

} // namespace

CasePane::CasePane(CustomerSide side, catalogue::Catalogue catalogue, QWidget* parent)
    : QWidget(parent)
    , m_side(side)
    , m_title(makeLabel({}, Look::Heading))
    , m_state(new StateChip)
    , m_next(makeLabel({}, Look::Muted))
    , m_holds(makeLabel({}, Look::Strong))
    , m_actions(new QHBoxLayout)
    , m_quote(new QWidget)
    , m_prices(new PriceTable)
    , m_rounds(new RoundsView(std::move(catalogue)))
    , m_timeline(new TimelineView)
    , m_documents(new DocumentList)
{
    m_title->setWordWrap(true);
    m_next->setWordWrap(true);
    m_next->setObjectName(QStringLiteral("nextStep"));
    m_holds->setObjectName(QStringLiteral("quoteHolds"));
    auto* quote = new QVBoxLayout(m_quote);
    quote->setContentsMargins(0, 8, 0, 0);
    quote->addWidget(m_holds, 0, Qt::AlignTop);
    quote->addWidget(m_prices, 1);
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("caseTabs"));
    tabs->addTab(m_quote, tr("Quote"));
    tabs->addTab(m_rounds, tr("Rounds"));
    tabs->addTab(m_timeline, tr("What happened"));
    tabs->addTab(m_documents, tr("Signed files"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 20);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_state, 0, Qt::AlignLeft);
    layout->addWidget(m_next);
    layout->addLayout(m_actions);
    layout->addSpacing(6);
    layout->addWidget(tabs, 1);
    connect(m_documents, &DocumentList::saveWanted, this, &CasePane::saveWanted);
}

Result<void> CasePane::show(const CaseId& id)
{
    const auto record = m_side.store.caseRecord(id);
    if (!record) {
        return failWith(record);
    }
    m_title->setText(record->title.empty() ? tr("Unnamed room")
                                           : QString::fromStdString(record->title));
    m_state->showState(record->state);
    m_next->setText(nextStep(record->state));
    fillActions(*record);
    fillQuote(*record);
    m_rounds->setCase(m_side.store, *record);
    if (auto shown = m_timeline->show(m_side.store, id); !shown) {
        return shown;
    }
    return m_documents->show(m_side.store, id);
}

void CasePane::fillActions(const casework::CaseRecord& record)
{
    clearLayout(m_actions);
    std::set<std::string> seen;
    for (const casework::Transition* edge :
         casework::allowedNow(record, casework::Actor::Customer, m_side.store.now())) {
        const std::string step(edge->id);
        if (edge->evidence && seen.insert(step).second) {
            addAction(actionText(step), step, *edge->evidence == request::MessageKind::Acceptance);
        }
    }
    if (mayClaim(record.state) && record.claimDocument.empty()) {
        addAction(tr("Something is wrong…"), std::string(claimStep), false);
    }
    m_actions->addStretch();
}

void CasePane::addAction(const QString& text, const std::string& step, bool isMain)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QStringLiteral("step-") + QString::fromStdString(step));
    if (isMain) {
        setLook(button, Look::Primary);
    }
    connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT stepWanted(step); });
    m_actions->addWidget(button);
}

void CasePane::fillQuote(const casework::CaseRecord& record)
{
    const auto body = record.quoteDocument.empty() ? Result<request::Body>(request::Body())
                                                   : m_side.store.body(record.quoteDocument);
    const auto* quote = body ? std::get_if<request::QuoteBody>(&body->content) : nullptr;
    m_prices->setVisible(quote != nullptr);
    if (quote == nullptr) {
        m_holds->setText(tr("There is no quote yet."));
        return;
    }
    const std::int64_t days = daysUntil(quote->validUntil, m_side.store.now());
    m_holds->setText(days < 0 ? tr("The quote has run out on %1.").arg(dayText(quote->validUntil))
                              : tr("The retailer is bound until %1, %n day(s) from now.", nullptr,
                                   static_cast<int>(days))
                                    .arg(dayText(quote->validUntil)));
    if (const auto shown = m_prices->show(quote->prices); !shown) {
        m_holds->setText(errorText(shown.error()));
    }
}

} // namespace bespeak::ui
