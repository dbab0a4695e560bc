// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/request/sign_page.h"

#include "ui/keys/word_check.h"
#include "ui/request/message_path.h"
#include "ui/style/looks.h"
#include "ui/widgets/card.h"

#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

QString suggestedName(const RequestDraft& draft)
{
    static const QRegularExpression odd(QStringLiteral("[^\\w -]+"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    QString name = QString::fromStdString(draft.design.name).replace(odd, QStringLiteral(" "));
    name = name.simplified().left(60);
    return name.isEmpty() ? SignPage::tr("Request") : SignPage::tr("Request %1").arg(name);
}

} // namespace

SignPage::SignPage(CustomerSide side, RequestDraft& draft, QWidget* parent)
    : SigningPage(side,
                  {tr("Sign"), tr("Sign"),
                   tr("Your signature lets the retailer see that the request is yours and whole. "
                      "It does not buy anything: a request is only a question."),
                   tr("Save the request")},
                  "requestPath", parent)
    , m_draft(draft)
    , m_summary(makeText({}, Look::Strong))
{
    auto* card = new Card;
    card->column()->addWidget(m_summary);
    card->column()->addWidget(path());
    readyColumn()->addWidget(card);
    finish();
}

void SignPage::enter()
{
    if (path()->isEmpty()) {
        path()->suggest(suggestedName(m_draft));
    }
    m_summary->setText(
        tr("To %1, from %2: %n part(s).", nullptr, static_cast<int>(m_draft.frozen->parts.size()))
            .arg(m_draft.retailerName, QString::fromStdString(m_draft.frozen->body.person)));
    offerPost(m_draft.retailerRootKid);
    SigningPage::enter();
}

void SignPage::keyIsOpen()
{
    auto* card = new Card;
    card->column()->addWidget(makeText(
        tr("The words of your key, should the retailer ask on the telephone"), Look::Muted));
    card->column()->addWidget(new WordCheck(side().keys.key()->id(), {}));
    readyColumn()->addWidget(card);
}

Result<store::ActionOutcome> SignPage::send()
{
    const request::FrozenDesign& frozen = *m_draft.frozen;
    const store::Party party = side().party(frozen.body.person);
    if (m_draft.revision) {
        return store::act(side().store, party, m_draft.revision->caseId,
                          {.transition = m_draft.revision->transition,
                           .content = frozen.body.content,
                           .text = frozen.body.text,
                           .parts = frozen.parts});
    }
    return store::createRequest(side().store, party,
                                {.caseId = side().ids.nextId<CaseId>(),
                                 .retailerRootKid = m_draft.retailerRootKid,
                                 .body = std::get<request::RequestBody>(frozen.body.content),
                                 .text = frozen.body.text,
                                 .parts = frozen.parts});
}

Result<void> SignPage::sign()
{
    const auto sent = send();
    if (!sent) {
        return failWith(sent);
    }
    m_draft.document = sent->documents.front();
    return {};
}

Result<void> SignPage::write(const QString& file)
{
    m_draft.path = file;
    return store::exportDocument(side().store, m_draft.document, file.toStdString());
}

} // namespace bespeak::ui
