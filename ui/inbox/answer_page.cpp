// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/answer_page.h"

#include "models/request/draft_quote.h"
#include "ui/cases/case_words.h"
#include "ui/request/message_path.h"
#include "ui/style/looks.h"
#include "ui/text/case_number.h"
#include "ui/text/quantity_text.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
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
    return AnswerPage::tr("The retailer gets this as a signed file.");
}

} // namespace

std::string personOf(store::Store& store, const CaseId& id)
{
    const auto contact = store.contact(id);
    return contact && *contact ? (*contact)->name : std::string();
}

QPlainTextEdit* makeWordsField(const char* name, const QString& text)
{
    auto* field = new QPlainTextEdit;
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(text);
    field->setPlaceholderText(text);
    field->setFixedHeight(textHeight);
    field->setTabChangesFocus(true);
    return field;
}

QString problemOfWords(const QPlainTextEdit& field)
{
    return field.toPlainText().toUtf8().size() > mostTextBytes
               ? AnswerPage::tr("That is too much text for one message.")
               : QString();
}

AnswerPage::AnswerPage(CustomerSide side, casework::CaseRecord record, std::string step,
                       QWidget* parent)
    : SigningPage(side,
                  {headingOf(step), headingOf(step), introOf(record, step), tr("Save the answer")},
                  "answerPath", parent)
    , m_record(std::move(record))
    , m_step(std::move(step))
    , m_text(makeWordsField("answerText", tr("In your words")))
    , m_receivedBy(new QLineEdit)
{
    addMeaning();
    m_receivedBy->setObjectName(QStringLiteral("receivedBy"));
    m_receivedBy->setAccessibleName(tr("Received by"));
    m_receivedBy->setPlaceholderText(tr("Received by"));
    m_receivedBy->setMaxLength(100);
    m_receivedBy->setText(QString::fromStdString(personOf(side.store, m_record.id)));
    m_receivedBy->setVisible(isKind(m_record, m_step, request::MessageKind::Delivery));
    column()->addWidget(m_receivedBy);
    column()->addWidget(m_text);
    offerPost(m_record.retailerKid);
    path()->suggest(QStringLiteral("%1 %2").arg(headingOf(m_step).remove(QLatin1Char('/')),
                                                caseNumber(m_record.id.text())));
    finish();
}

void AnswerPage::addMeaning()
{
    if (!isKind(m_record, m_step, request::MessageKind::Acceptance)) {
        return;
    }
    m_total = makeLabel(tr("%1 in all").arg(moneyText(m_record.total)), Look::Figure);
    m_total->setObjectName(QStringLiteral("acceptedTotal"));
    column()->addWidget(m_total);
    const auto body = side().store.body(m_record.quoteDocument);
    const auto* quote = body ? std::get_if<request::QuoteBody>(&body->content) : nullptr;
    if (quote == nullptr) {
        return;
    }
    m_quote = *quote;
    addAlternates();
    addNotice(*quote);
}

/// What may be chosen instead; two that replace the same line exclude each other.
void AnswerPage::addAlternates()
{
    if (m_quote.alternates.empty()) {
        return;
    }
    column()->addWidget(makeLabel(tr("You may choose instead"), Look::Title));
    for (const request::Alternate& alternate : m_quote.alternates) {
        const QString name = QString::fromStdString(alternate.line.text);
        const auto index = static_cast<std::size_t>(alternate.replaces.value_or(-1));
        const QString text =
            index < m_quote.prices.lines.size()
                ? tr("%1 instead of %2")
                      .arg(name, QString::fromStdString(m_quote.prices.lines[index].text))
                : tr("%1 in addition").arg(name);
        auto* box =
            new QCheckBox(QStringLiteral("%1, %2").arg(text, moneyText(alternate.line.total())));
        box->setObjectName(QStringLiteral("pick-") + QString::fromStdString(alternate.id));
        connect(box, &QCheckBox::toggled, this,
                [this, replaces = alternate.replaces, id = alternate.id](bool isChosen) {
                    for (std::size_t i = 0; isChosen && replaces && i < m_picks.size(); ++i) {
                        const request::Alternate& other = m_quote.alternates[i];
                        if (other.id != id && other.replaces == replaces) {
                            m_picks[i]->setChecked(false);
                        }
                    }
                    refreshTotal();
                });
        m_picks.push_back(box);
        column()->addWidget(box);
    }
}

std::vector<std::string> AnswerPage::picks() const
{
    std::vector<std::string> chosen;
    for (std::size_t i = 0; i < m_picks.size(); ++i) {
        if (m_picks[i]->isChecked()) {
            chosen.push_back(m_quote.alternates[i].id);
        }
    }
    return chosen;
}

void AnswerPage::refreshTotal()
{
    if (const auto acceptance = request::acceptQuote(m_quote, picks())) {
        m_total->setText(tr("%1 in all").arg(moneyText(acceptance->total)));
    }
}

void AnswerPage::addNotice(const request::QuoteBody& quote)
{
    if (quote.notice.empty()) {
        return;
    }
    auto* notice = new QPlainTextEdit(QString::fromStdString(quote.notice));
    notice->setReadOnly(true);
    notice->setAccessibleName(tr("The retailer's notice"));
    notice->setMaximumHeight(140);
    column()->addWidget(makeLabel(tr("The retailer's notice"), Look::Title));
    column()->addWidget(notice);
}

QString AnswerPage::missing() const
{
    if (m_step == claimStep && m_text->toPlainText().trimmed().isEmpty()) {
        return tr("Say in a few words what is wrong.");
    }
    if (isKind(m_record, m_step, request::MessageKind::Delivery) &&
        m_receivedBy->text().trimmed().isEmpty()) {
        return tr("Say who took it in.");
    }
    return problemOfWords(*m_text);
}

Result<store::ActionOutcome> AnswerPage::send()
{
    const store::Party party = side().party(personOf(side().store, m_record.id));
    const std::string text = m_text->toPlainText().trimmed().toStdString();
    if (m_step == claimStep) {
        return store::sendClaim(side().store, party, m_record.id, text);
    }
    store::ActionInput input = store::suggestedInput(m_record, m_step, side().store.now());
    input.text = text;
    if (std::holds_alternative<request::AcceptanceBody>(input.content) && !picks().empty()) {
        auto acceptance = request::acceptQuote(m_quote, picks());
        if (!acceptance) {
            return failWith(acceptance);
        }
        input.content = std::move(*acceptance);
    }
    if (auto* delivery = std::get_if<request::DeliveryBody>(&input.content)) {
        delivery->receivedBy = m_receivedBy->text().trimmed().toStdString();
    }
    return store::act(side().store, party, m_record.id, input);
}

Result<void> AnswerPage::sign()
{
    const auto sent = send();
    if (!sent) {
        return failWith(sent);
    }
    m_document = sent->documents.front();
    return {};
}

Result<void> AnswerPage::write(const QString& file)
{
    return store::exportDocument(side().store, m_document, file.toStdString());
}

} // namespace bespeak::ui
