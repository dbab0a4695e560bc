// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/file.h"
#include "models/base/id_source.h"
#include "models/base/sha256.h"
#include "models/casework/advance.h"
#include "models/request/draft_quote.h"
#include "models/request/freeze_design.h"
#include "models/store/campaigns.h"
#include "models/store/case_actions.h"
#include "models/store/production.h"
#include "ui/cases/case_words.h"
#include "ui/desk/action_form.h"
#include "ui/desk/case_panel.h"
#include "ui/desk/quote_editor.h"
#include "ui/desk/quote_extras.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace bespeak::ui
{

namespace
{

/// Every price of every open campaign that the case's total covers.
std::vector<OfferedSeat> openSeats(store::Store& store, const casework::CaseRecord& record)
{
    std::vector<OfferedSeat> seats;
    const SystemClock clock;
    RandomIdSource ids(clock);
    const auto all = store::campaigns(store);
    for (const store::CampaignView& view : all ? *all : std::vector<store::CampaignView>()) {
        const funding::CampaignTerms& terms = view.record.terms;
        if (view.record.state != funding::CampaignState::Open ||
            terms.currency != record.total.currency) {
            continue;
        }
        for (std::size_t i = 0; i < terms.tiers.size(); ++i) {
            const Money price = terms.tiers[i].unitPrice;
            if (price.minor <= record.total.minor) {
                seats.push_back({{view.record.id, ids.nextId<funding::PledgeId>(), i},
                                 QStringLiteral("%1 · %2").arg(QString::fromStdString(terms.title),
                                                               moneyText(price)),
                                 price});
            }
        }
    }
    return seats;
}

bool isQuote(const casework::Transition& step)
{
    return step.evidence == request::MessageKind::Quote;
}

/// Steps towards the delivery; the others ask, stop or turn back.
bool leadsOn(const casework::Transition* step)
{
    using enum casework::CaseState;
    constexpr std::array aside{Clarifying, Rejected, Unfunded, OnHold, Withdrawn, Cancelled};
    const bool turnsBack = step->from == Shipped && step->to == Built;
    return !turnsBack && std::ranges::find(aside, step->to) == aside.end();
}

QString messageFiles()
{
    return CasePanel::tr("Signed files (*.bespoken)");
}

} // namespace

std::vector<std::string> CasePanel::offered() const
{
    return m_offered;
}

void CasePanel::refreshActions()
{
    clearLayout(m_steps);
    m_offered.clear();
    m_steps->addWidget(makeLabel(tr("What next?"), Look::Title));
    const auto frozen = m_session.store().isFrozen(m_record->id);
    if (frozen && *frozen) {
        addRelease();
        return;
    }
    auto steps = casework::allowedNow(*m_record, m_session.party().actor, m_session.now());
    for (const casework::Transition* step : steps) {
        m_offered.emplace_back(step->id);
    }
    addMoneySteps();
    std::stable_partition(steps.begin(), steps.end(), leadsOn);
    for (const casework::Transition* step : steps) {
        addButton(actionText(step->id), ("step" + std::string(step->id)).c_str(),
                  [this, id = std::string(step->id)] { begin(id); });
    }
    if (m_steps->count() > 1) {
        setLook(m_steps->itemAt(1)->widget(), Look::Primary);
    }
    addRepair();
    if (m_steps->count() == 1) {
        auto* wait = makeLabel(casework::isEnd(m_record->state)
                                   ? tr("This case is over.")
                                   : tr("It is not your role’s turn: the case waits for others."),
                               Look::Muted);
        wait->setWordWrap(true);
        m_steps->addWidget(wait);
    }
    addOwner();
    addPapers();
}

QPushButton* CasePanel::addButton(const QString& text, const char* name, std::function<void()> done)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    // Later: the button itself goes when the steps are written anew.
    connect(button, &QPushButton::clicked, this, std::move(done), Qt::QueuedConnection);
    m_steps->addWidget(button);
    return button;
}

void CasePanel::addRelease()
{
    auto* why = makeLabel(tr("One author gave one number to two messages. Look at both, ask the "
                             "other side, then say why the case goes on."),
                          Look::Problem);
    why->setWordWrap(true);
    m_steps->addWidget(why);
    addButton(tr("Release the case…"), "releaseCase", [this] {
        const QString reason = QInputDialog::getText(this, tr("Release the case"), tr("Reason"));
        if (!reason.isEmpty()) {
            const auto done = m_session.store().releaseCase(m_record->id, reason.toStdString());
            finishStep(done, tr("The case goes on."));
        }
    });
}

void CasePanel::addMoneySteps()
{
    using enum casework::PledgeState;
    const casework::PledgeState pledge = m_record->pledge;
    if (pledge == Active || pledge == Committed) {
        addButton(tr("Deposit received…"), "depositReceived", [this] {
            const QString seen = QInputDialog::getText(this, tr("Deposit received"),
                                                       tr("How it was seen (bank statement …)"));
            if (!seen.isEmpty()) {
                takeDeposit(seen.toStdString());
            }
        });
    }
    if (pledge == Captured) {
        addButton(tr("Deposit paid back…"), "depositRefunded", [this] {
            const QString seen = QInputDialog::getText(this, tr("Deposit paid back"),
                                                       tr("How it was paid (bank reference …)"));
            if (!seen.isEmpty()) {
                const auto done = store::refundPledge(m_session.store(), m_session.party(),
                                                      m_record->id, seen.toStdString());
                finishStep(done, tr("The deposit was paid back."));
            }
        });
    }
}

void CasePanel::takeDeposit(const std::string& reference)
{
    const auto done = store::capturePledge(m_session.store(), m_session.party(), m_record->id,
                                           m_record->deposit, reference);
    finishStep(done, tr("The deposit is recorded."));
}

void CasePanel::begin(const std::string& transition)
{
    const casework::Transition* step = casework::findTransition(m_record->state, transition);
    if (step == nullptr) {
        return;
    }
    tell({}, false);
    leaveForm();
    if (isQuote(*step)) {
        beginQuote(transition);
        return;
    }
    store::ActionInput suggested = store::suggestedInput(*m_record, transition, m_session.now());
    if (auto* report = std::get_if<request::QaReportBody>(&suggested.content)) {
        report->items = store::checkedItems(m_session.store(), m_record->id)
                            .value_or(std::vector<request::QaItem>());
    }
    auto* form = new ActionForm(*m_record, *step, std::move(suggested), m_session.party().person);
    if (transition == "T12") {
        form->offerSeats(openSeats(m_session.store(), *m_record));
    }
    connect(
        form, &ActionForm::cancelled, this, [this] { leaveForm(); }, Qt::QueuedConnection);
    connect(
        form, &ActionForm::sendWanted, this, [this, form] { send(*form); }, Qt::QueuedConnection);
    for (int i = 0; i < m_steps->count(); ++i) {
        m_steps->itemAt(i)->widget()->hide();
    }
    m_steps->addWidget(form);
    m_form = form;
    form->setFocus();
}

void CasePanel::beginQuote(const std::string& transition)
{
    std::vector<int> rates;
    for (const exchange::CardVatRate& rate : m_session.card().vatRates) {
        rates.push_back(rate.basisPoints);
    }
    const bool revises = !m_record->quoteDocument.empty();
    const DesignDocument* shown = m_room->document();
    auto* editor =
        new QuoteEditor(revises ? quotedPrices() : listPrices(), std::move(rates), m_session.now(),
                        shown == nullptr ? m_catalogue : shown->catalogue());
    const auto body = m_session.store().body(m_record->quoteDocument);
    const auto* quoted = body ? std::get_if<request::QuoteBody>(&body->content) : nullptr;
    if (quoted != nullptr) {
        editor->beginFrom(*quoted);
    }
    connect(&editor->design(), &QuotedDesignPage::saveWanted, this,
            &CasePanel::saveRequestedDesign);
    connect(&editor->design(), &QuotedDesignPage::changeWanted, this,
            [this, editor] { takeChangedDesign(*editor); });
    if (m_changed) {
        useDesign(*editor, design::Design(*m_changed));
    } else {
        takeQuotedDesign();
        showQuotedDesign(*editor);
    }
    connect(
        editor, &QuoteEditor::cancelled, this, [this] { leaveForm(); }, Qt::QueuedConnection);
    connect(
        editor, &QuoteEditor::sendWanted, this,
        [this, editor, transition] { sendQuote(*editor, transition); }, Qt::QueuedConnection);
    showForm(editor);
}

void CasePanel::showForm(QWidget* form)
{
    m_middle->addWidget(form);
    m_middle->setCurrentWidget(form);
    for (int i = 0; i < m_steps->count(); ++i) {
        m_steps->itemAt(i)->widget()->setEnabled(false);
    }
    m_sideScroll->hide(); // its steps wait, and lines need the room
    m_form = form;
}

void CasePanel::leaveForm()
{
    if (m_form == nullptr) {
        return;
    }
    delete m_form;
    m_form = nullptr;
    m_middle->setCurrentIndex(0);
    m_sideScroll->show();
    refreshActions();
}

void CasePanel::send(ActionForm& form)
{
    const store::ActionInput input = form.input();
    const auto* cancel = std::get_if<request::CancelBody>(&input.content);
    if (cancel != nullptr && cancel->legalGround.empty()) {
        draftCancel(input);
        return;
    }
    take(input);
}

void CasePanel::sendQuote(QuoteEditor& editor, const std::string& transition)
{
    const auto body = m_session.store().body(m_record->requestDocument);
    if (!body) {
        editor.showProblem(errorText(body.error()));
        return;
    }
    const auto* request = std::get_if<request::RequestBody>(&body->content);
    if (request == nullptr) {
        return;
    }
    store::ActionInput input = store::suggestedInput(*m_record, transition, m_session.now());
    request::QuoteTerms terms = editor.terms();
    if (m_changed && m_room->document() != nullptr) {
        const std::string json = design::formatDesign(
            *m_changed, design::usedComponents(*m_changed, m_room->document()->catalogue()));
        terms.designSha256 = sha256(json).text();
        input.parts = {{std::string(request::designPartName), "application/json", json}};
    }
    auto quote = request::draftQuote(*request, editor.prices(), terms);
    if (!quote) {
        editor.showProblem(errorText(quote.error()));
        return;
    }
    input.content = std::move(*quote);
    input.text = editor.words();
    take(input);
    if (m_form == nullptr) {
        m_changed.reset(); // it is in the quote now
    }
}

void CasePanel::take(const store::ActionInput& input)
{
    const auto done = store::act(m_session.store(), m_session.party(), m_record->id, input);
    const bool replies = done && !done->documents.empty();
    finishStep(done, replies ? tr("Done. The reply waits to be handed over: save it below the list "
                                  "and send it to the customer.")
                             : tr("Done."));
}

void CasePanel::draftCancel(const store::ActionInput& input)
{
    const auto draft = store::draftCancel(m_session.store(), m_session.party(), m_record->id,
                                          std::get<request::CancelBody>(input.content), input.text);
    if (!draft) {
        tell(errorText(draft.error()), true);
        return;
    }
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save for the other signature"),
                                     QStringLiteral("cancel.bespoken"), messageFiles());
    if (!path.isEmpty()) {
        finishStep(writeFileAtomically(path.toStdString(), *draft),
                   tr("The file waits for the other side’s signature."));
    }
}

void CasePanel::saveDocument(const QString& document, const QString& name)
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the message"), name, messageFiles());
    if (!path.isEmpty()) {
        finishStep(
            store::exportDocument(m_session.store(), document.toStdString(), path.toStdString()),
            tr("The message is saved."));
    }
}

void CasePanel::eraseContact()
{
    const auto answer = QMessageBox::question(
        this, tr("Erase the contact"),
        tr("Name and address of this customer are deleted for good; the messages still verify. "
           "Erase them?"));
    if (answer == QMessageBox::Yes) {
        finishStep(m_session.store().eraseContact(m_record->id), tr("The contact was erased."));
    }
}

void CasePanel::fail(const Error& error)
{
    const QString sentence = errorText(error);
    if (auto* editor = qobject_cast<QuoteEditor*>(m_form)) {
        editor->showProblem(sentence);
    }
    tell(sentence, true);
}

void CasePanel::tell(const QString& sentence, bool isProblem)
{
    showNews(m_news, sentence, isProblem ? Look::Problem : Look::AllRight);
}

} // namespace bespeak::ui
