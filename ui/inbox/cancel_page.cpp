// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/cancel_page.h"

#include "models/base/file.h"
#include "ui/cases/case_words.h"
#include "ui/inbox/answer_page.h"
#include "ui/request/message_path.h"
#include "ui/style/looks.h"
#include "ui/text/case_number.h"
#include "ui/widgets/card.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

QString introOf(bool received)
{
    return received
               ? CancelPage::tr(
                     "The retailer proposes to cancel this order. With your signature it "
                     "is cancelled; close this page, and it goes on as before.")
               : CancelPage::tr("The retailer gets your proposal as a signed file. The order is "
                                "cancelled once they have signed it too; until then it goes on.");
}

void addField(QVBoxLayout* column, const QString& title, const std::string& text)
{
    if (text.empty()) {
        return;
    }
    auto* words = makeText(QString::fromStdString(text), Look::Strong);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(makeLabel(title, Look::Muted));
    column->addWidget(words);
}

} // namespace

CancelPage::CancelPage(CustomerSide side, casework::CaseRecord record,
                       std::optional<ReceivedCancel> received, QWidget* parent)
    : SigningPage(side,
                  {tr("Cancel the order"),
                   received ? tr("Sign the cancellation?") : tr("Cancel the order"),
                   introOf(received.has_value()), tr("Save the cancellation")},
                  "answerPath", parent)
    , m_record(std::move(record))
    , m_received(std::move(received))
{
    if (m_received) {
        addProposal();
        offerPost(m_record.retailerKid); // a proposal alone is a file: it is no step of the case
    } else {
        addFields();
    }
    path()->suggest(
        QStringLiteral("%1 %2").arg(tr("Cancellation"), caseNumber(m_record.id.text())));
    finish();
}

void CancelPage::addProposal()
{
    const store::CancelProposal& proposal = m_received->proposal;
    auto* card = new Card;
    card->setObjectName(QStringLiteral("cancelProposal"));
    addField(card->column(), tr("Signed by"), proposal.person);
    addField(card->column(), tr("What is paid back"), proposal.body.settlement);
    addField(card->column(), tr("Why"), proposal.text);
    column()->addWidget(card);
}

void CancelPage::addFields()
{
    m_settlement =
        makeWordsField("cancelSettlement", tr("What is paid back, such as: the whole deposit"));
    m_text = makeWordsField("answerText", tr("Why"));
    column()->addWidget(m_settlement);
    column()->addWidget(m_text);
}

QString CancelPage::missing() const
{
    if (m_received) {
        return {};
    }
    if (m_settlement->toPlainText().trimmed().isEmpty()) {
        return tr("Say what is to be paid back, even if it is nothing.");
    }
    const QString wrong = problemOfWords(*m_settlement);
    return wrong.isEmpty() ? problemOfWords(*m_text) : wrong;
}

Result<void> CancelPage::sign()
{
    const store::Party party = side().party(personOf(side().store, m_record.id));
    if (m_received) {
        const auto both = store::countersignCancel(side().store, party, m_received->bytes);
        if (!both) {
            return failWith(both);
        }
        m_document = both->documents.front();
        return {};
    }
    const auto words = [](const QPlainTextEdit* field) {
        return field->toPlainText().trimmed().toStdString();
    };
    auto draft = store::draftCancel(side().store, party, m_record.id, {"", words(m_settlement)},
                                    words(m_text));
    if (!draft) {
        return failWith(draft);
    }
    m_draft = std::move(*draft);
    return {};
}

Result<void> CancelPage::write(const QString& file)
{
    return m_received ? store::exportDocument(side().store, m_document, file.toStdString())
                      : writeFileAtomically(file.toStdString(), m_draft);
}

} // namespace bespeak::ui
