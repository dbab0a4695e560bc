// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/case_panel.h"

#include "models/pricing/price_design.h"
#include "models/request/freeze_design.h"
#include "ui/cases/case_words.h"
#include "ui/cases/document_list.h"
#include "ui/cases/price_table.h"
#include "ui/cases/rounds_view.h"
#include "ui/cases/state_chip.h"
#include "ui/cases/timeline_view.h"
#include "ui/desk/action_form.h"
#include "ui/desk/quote_editor.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/form_rows.h"

#include <QGridLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr int sideWidth = 296;
constexpr int newsMargin = 8;

QString customerText(store::Store& store, const casework::CaseRecord& record)
{
    const auto contact = store.contact(record.id);
    const bool known = contact && *contact;
    return QString::fromStdString(known ? (*contact)->name : record.customerKid.substr(0, 8));
}

/// A page of the tabs that does not reach their edge.
QWidget* makePadded(QWidget* page)
{
    auto* padded = new QWidget;
    auto* column = new QVBoxLayout(padded);
    column->setContentsMargins(16, 12, 16, 16);
    column->addWidget(page);
    return padded;
}

} // namespace

CasePanel::CasePanel(DeskSession& session, catalogue::Catalogue catalogue,
                     const PanelFactories& panels, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_pages(new QStackedWidget)
    , m_middle(new QStackedWidget)
    , m_title(makeLabel({}, Look::Heading))
    , m_facts(makeLabel({}, Look::Muted))
    , m_state(new StateChip)
    , m_total(makeLabel({}, Look::Heading))
    , m_tabs(new QTabWidget)
    , m_catalogue(std::move(catalogue))
    , m_room(new CaseRoom(m_catalogue, panels))
    , m_prices(new PriceTable)
    , m_rounds(new RoundsView(m_catalogue))
    , m_timeline(new TimelineView)
    , m_documents(new DocumentList)
    , m_contact(new QWidget)
    , m_side(new QWidget)
    , m_steps(new QVBoxLayout)
    , m_news(makeLabel({}, Look::AllRight))
{
    setObjectName(QStringLiteral("casePanel"));
    auto* nothing = makeLabel(tr("Choose a case on the left."), Look::Muted);
    nothing->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(nothing);
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(makeHead(), 0, 0, 1, 3);
    grid->addWidget(makeLine(Qt::Horizontal), 1, 0, 1, 3);
    m_middle->addWidget(makeTabs());
    grid->addWidget(m_middle, 2, 0);
    grid->addWidget(makeLine(Qt::Vertical), 2, 1);
    grid->addWidget(makeSide(), 2, 2);
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(2, 1);
    m_pages->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
}

QWidget* CasePanel::makeHead()
{
    auto* head = new QWidget;
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(20, 14, 20, 14);
    grid->setHorizontalSpacing(12);
    m_title->setObjectName(QStringLiteral("caseTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_total->setObjectName(QStringLiteral("caseTotal"));
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_facts, 1, 0);
    grid->addWidget(m_total, 0, 1, Qt::AlignRight);
    grid->addWidget(m_state, 1, 1, Qt::AlignRight);
    grid->setColumnStretch(0, 1);
    return head;
}

QWidget* CasePanel::makeTabs()
{
    m_tabs->setDocumentMode(true);
    new QVBoxLayout(m_contact);
    m_contact->layout()->setContentsMargins(16, 12, 16, 16);
    m_tabs->setObjectName(QStringLiteral("caseTabs"));
    m_tabs->addTab(m_room, tr("Room"));
    m_tabs->addTab(makePadded(m_prices), tr("Prices"));
    m_tabs->addTab(m_rounds, tr("Rounds"));
    m_tabs->addTab(m_timeline, tr("Timeline"));
    m_tabs->addTab(makePadded(m_documents), tr("Documents"));
    m_tabs->addTab(m_contact, tr("Contact"));
    connect(m_documents, &DocumentList::saveWanted, this, &CasePanel::saveDocument);
    connect(m_timeline, &TimelineView::documentWanted, this,
            [this] { m_tabs->setCurrentIndex(m_tabs->count() - 2); });
    return m_tabs;
}

QWidget* CasePanel::makeSide()
{
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    m_steps->setSpacing(8);
    m_news->setObjectName(QStringLiteral("caseNews"));
    m_news->setWordWrap(true);
    m_news->setMargin(newsMargin);
    m_news->hide();
    column->addLayout(m_steps);
    column->addWidget(m_news);
    column->addStretch();
    QScrollArea* scroll = makeScroll(m_side);
    scroll->setFixedWidth(sideWidth);
    m_sideScroll = scroll;
    return scroll;
}

void CasePanel::showCase(const CaseId& id)
{
    if (m_record && m_record->id == id && m_form != nullptr) {
        return; // what is typed stays
    }
    leaveForm();
    if (!m_record || m_record->id != id) {
        tell({}, false);
        m_changed.reset();
    }
    auto record = m_session.store().caseRecord(id);
    if (!record) {
        tell(errorText(record.error()), true);
        return;
    }
    m_record = std::move(*record);
    m_pages->setCurrentIndex(1);
    refreshHead();
    refreshTabs();
    refreshActions();
}

void CasePanel::refreshUnlessBusy()
{
    if (m_record && m_form == nullptr && m_middle->currentIndex() == 0) {
        refresh();
    }
}

void CasePanel::refresh()
{
    if (m_record) {
        showCase(CaseId(m_record->id));
    }
}

void CasePanel::startAnew()
{
    if (!m_record) {
        return;
    }
    leaveForm();
    const CaseId id = m_record->id;
    m_record.reset();
    m_shownRequest.clear();
    m_pages->setCurrentIndex(0);
    if (m_session.store().caseRecord(id)) {
        showCase(id);
    }
}

void CasePanel::refreshHead()
{
    m_title->setText(QString::fromStdString(m_record->title));
    m_title->setToolTip(m_title->text());
    QStringList facts{customerText(m_session.store(), *m_record),
                      QString::fromStdString(m_record->region),
                      tr("since %1").arg(dayText(m_record->opened))};
    if (m_record->validUntil) {
        facts << tr("valid until %1").arg(dayText(*m_record->validUntil));
    }
    if (m_record->pledge != casework::PledgeState::None) {
        facts << QStringLiteral("%1 (%2)").arg(pledgeText(m_record->pledge),
                                               moneyText(m_record->deposit));
    }
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setToolTip(m_facts->text());
    m_state->showState(m_record->state);
    m_total->setText(shortMoneyText(m_record->total));
}

void CasePanel::refreshTabs()
{
    store::Store& store = m_session.store();
    const auto complain = [this](const auto& result) {
        if (!result) {
            tell(errorText(result.error()), true);
        }
    };
    if (m_shownRequest != m_record->requestDocument) {
        m_shownRequest = m_record->requestDocument;
        const auto design = store.part(m_record->requestDocument, request::designPartName);
        complain(design ? m_room->show(*design) : Result<void>(failWith(design)));
    }
    m_rounds->setCase(store, *m_record);
    complain(m_timeline->show(store, m_record->id));
    complain(m_documents->show(store, m_record->id));
    complain(m_prices->show(m_record->quoteDocument.empty() ? listPrices() : quotedPrices()));
    refreshContact();
}

pricing::PriceList CasePanel::quotedPrices()
{
    const auto body = m_session.store().body(m_record->quoteDocument);
    const auto* quote = body ? std::get_if<request::QuoteBody>(&body->content) : nullptr;
    return quote == nullptr ? listPrices() : quote->prices;
}

pricing::PriceList CasePanel::listPrices()
{
    const DesignDocument* shown = m_room->document();
    pricing::PriceList prices = shown == nullptr ? pricing::PriceList() : shown->prices();
    if (shown == nullptr) {
        prices.currency = m_session.card().currency;
    }
    return prices;
}

void CasePanel::refreshContact()
{
    QLayout* layout = m_contact->layout();
    clearLayout(layout);
    const auto contact = m_session.store().contact(m_record->id);
    if (!contact || !*contact) {
        auto* gone = makeLabel(contact ? tr("The contact was erased.") : errorText(contact.error()),
                               Look::Muted);
        gone->setAlignment(Qt::AlignTop);
        layout->addWidget(gone);
        return;
    }
    const exchange::Contact& person = **contact;
    QStringList address;
    for (const std::string& line : person.addressLines) {
        address << QString::fromStdString(line);
    }
    address << QString::fromStdString(person.postcode + " " + person.country);
    auto* rows = new FormRows;
    const auto add = [rows](const QString& name, const std::string& text) {
        if (!text.empty()) {
            rows->addFact(name, QString::fromStdString(text).toHtmlEscaped());
        }
    };
    add(tr("Name"), person.name);
    add(tr("E-mail"), person.email);
    add(tr("Telephone"), person.phone);
    rows->addFact(tr("Address"), address.join(QLatin1Char('\n')));
    layout->addWidget(rows);
    auto* erase = new QPushButton(tr("Erase the contact…"));
    erase->setObjectName(QStringLiteral("eraseContact"));
    setLook(erase, Look::Danger);
    connect(erase, &QPushButton::clicked, this, &CasePanel::eraseContact);
    layout->addWidget(erase);
    layout->setAlignment(erase, Qt::AlignLeft);
    static_cast<QVBoxLayout*>(layout)->addStretch();
}

} // namespace bespeak::ui
