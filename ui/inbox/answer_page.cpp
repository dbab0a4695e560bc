// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/answer_page.h"

#include "ui/cases/case_words.h"
#include "ui/keys/unlock_panel.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr int mostTextBytes = 4'000;
constexpr int textHeight = 96;

bool isKind(const casework::CaseRecord& record, const std::string& step, request::MessageKind kind)
{
    const casework::Transition* edge = casework::findTransition(record.state, step);
    return edge != nullptr && edge->evidence == kind;
}

QString headingOf(const std::string& step)
{
    return step == claimStep ? AnswerPage::tr("Something is wrong") : actionText(step);
}

QString introOf(const casework::CaseRecord& record, const std::string& step)
{
    if (step == claimStep) {
        return AnswerPage::tr("Say what is wrong. The retailer gets your words as a signed file.");
    }
    if (isKind(record, step, request::MessageKind::Acceptance)) {
        return AnswerPage::tr("You say yes to exactly this quote. It is binding for you; the order "
                              "stands once the retailer has confirmed it.");
    }
    return AnswerPage::tr("The retailer gets this as a signed file that you hand over.");
}

std::string personOf(store::Store& store, const CaseId& id)
{
    const auto contact = store.contact(id);
    return contact && *contact ? (*contact)->name : std::string();
}

} // namespace

AnswerPage::AnswerPage(CustomerSide side, casework::CaseRecord record, std::string step,
                       QWidget* parent)
    : StepPage(headingOf(step), headingOf(step), introOf(record, step), parent)
    , m_side(side)
    , m_record(std::move(record))
    , m_step(std::move(step))
    , m_text(new QPlainTextEdit)
    , m_receivedBy(new QLineEdit)
    , m_unlock(new UnlockPanel(side.keys))
    , m_path(new QLineEdit)
    , m_save(makeSave())
{
    addMeaning();
    m_text->setObjectName(QStringLiteral("answerText"));
    m_text->setAccessibleName(tr("In your words"));
    m_text->setPlaceholderText(tr("In your words"));
    m_text->setFixedHeight(textHeight);
    m_text->setTabChangesFocus(true);
    m_receivedBy->setObjectName(QStringLiteral("receivedBy"));
    m_receivedBy->setAccessibleName(tr("Received by"));
    m_receivedBy->setPlaceholderText(tr("Received by"));
    m_receivedBy->setMaxLength(100);
    m_receivedBy->setVisible(isKind(m_record, m_step, request::MessageKind::Delivery));
    column()->addWidget(m_receivedBy);
    column()->addWidget(m_text);
    column()->addWidget(m_unlock);
    column()->addWidget(m_save);
    column()->addStretch();
    connect(m_unlock, &UnlockPanel::changed, this, &AnswerPage::refresh);
    connect(m_unlock, &UnlockPanel::problem, this, &AnswerPage::showProblem);
    refresh();
}

void AnswerPage::addMeaning()
{
    if (!isKind(m_record, m_step, request::MessageKind::Acceptance)) {
        return;
    }
    auto* total = makeLabel(tr("%1 in all").arg(moneyText(m_record.total)), Look::Figure);
    total->setObjectName(QStringLiteral("acceptedTotal"));
    column()->addWidget(total);
    addNotice();
}

void AnswerPage::addNotice()
{
    const auto body = m_side.store.body(m_record.quoteDocument);
    const auto* quote = body ? std::get_if<request::QuoteBody>(&body->content) : nullptr;
    if (quote == nullptr || quote->notice.empty()) {
        return;
    }
    auto* notice = new QPlainTextEdit(QString::fromStdString(quote->notice));
    notice->setReadOnly(true);
    notice->setAccessibleName(tr("The retailer's notice"));
    notice->setMaximumHeight(140);
    column()->addWidget(makeLabel(tr("The retailer's notice"), Look::Title));
    column()->addWidget(notice);
}

QWidget* AnswerPage::makeSave()
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    m_path->setObjectName(QStringLiteral("answerPath"));
    m_path->setAccessibleName(tr("File to write"));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_path->setText(QDir::toNativeSeparators(folder.filePath(
        QStringLiteral("%1 %2.bespoken")
            .arg(headingOf(m_step).remove(QLatin1Char('/')), shortId(m_record.id.text())))));
    layout->addWidget(makeLabel(tr("File to write"), Look::Muted));
    layout->addWidget(m_path);
    return part;
}

QString AnswerPage::nextText() const
{
    return m_unlock->isDone() ? tr("Sign and save") : m_unlock->buttonText();
}

bool AnswerPage::canGoOn() const
{
    return !m_side.keys.isBusy();
}

void AnswerPage::refresh()
{
    m_unlock->setVisible(!m_unlock->isDone());
    m_save->setVisible(m_unlock->isDone());
    Q_EMIT stateChanged();
}

void AnswerPage::goOn()
{
    if (m_unlock->isDone()) {
        signAndSave();
    } else {
        m_unlock->goOn();
    }
}

Result<store::ActionOutcome> AnswerPage::sign()
{
    const store::Party party = m_side.party(personOf(m_side.store, m_record.id));
    const std::string text = m_text->toPlainText().trimmed().toStdString();
    if (m_step == claimStep) {
        return store::sendClaim(m_side.store, party, m_record.id, text);
    }
    store::ActionInput input = store::suggestedInput(m_record, m_step, m_side.store.now());
    input.text = text;
    if (auto* delivery = std::get_if<request::DeliveryBody>(&input.content)) {
        delivery->receivedBy = m_receivedBy->text().trimmed().toStdString();
    }
    return store::act(m_side.store, party, m_record.id, input);
}

void AnswerPage::signAndSave()
{
    if (m_text->toPlainText().toUtf8().size() > mostTextBytes) {
        showProblem(tr("That is too much text for one message."));
        return;
    }
    if (m_document.empty()) {
        const auto acted = sign();
        if (!acted) {
            showProblem(errorText(acted.error()));
            return;
        }
        if (acted->documents.empty()) {
            Q_EMIT done();
            return;
        }
        m_document = acted->documents.front();
        Q_EMIT stateChanged();
    }
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    const auto written = store::exportDocument(m_side.store, m_document, path.toStdString());
    if (!written) {
        showProblem(errorText(written.error()));
        return;
    }
    Q_EMIT done();
}

} // namespace bespeak::ui
