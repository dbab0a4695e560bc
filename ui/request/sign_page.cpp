// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/request/sign_page.h"

#include "ui/keys/unlock_panel.h"
#include "ui/keys/word_check.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

QString suggestedPath(const RequestDraft& draft)
{
    static const QRegularExpression odd(QStringLiteral("[^\\w -]+"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    QString name = QString::fromStdString(draft.design.name).replace(odd, QStringLiteral(" "));
    name = name.simplified().left(60);
    const QString file =
        name.isEmpty() ? SignPage::tr("Request") : SignPage::tr("Request %1").arg(name);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = folder.filePath(file);
    QString free = path + QStringLiteral(".bespoken");
    for (int number = 2; QFileInfo::exists(free); ++number) {
        free = QStringLiteral("%1 %2.bespoken").arg(path).arg(number);
    }
    return free;
}

} // namespace

SignPage::SignPage(CustomerSide side, RequestDraft& draft, QWidget* parent)
    : StepPage(tr("Sign"), tr("Sign and save"),
               tr("Your signature lets the retailer see that the request is yours and whole. It "
                  "does not buy anything: a request is only a question."),
               parent)
    , m_side(side)
    , m_draft(draft)
    , m_unlock(new UnlockPanel(side.keys))
    , m_save(makeSave())
{
    column()->addWidget(m_unlock);
    column()->addWidget(m_save);
    column()->addStretch();
    connect(m_unlock, &UnlockPanel::changed, this, &SignPage::refresh);
    connect(m_unlock, &UnlockPanel::problem, this, &SignPage::showProblem);
}

QWidget* SignPage::makeSave()
{
    auto* card = new QFrame;
    setLook(card, Look::Card);
    m_summary = makeLabel({}, Look::Strong);
    m_summary->setWordWrap(true);
    m_path = new QLineEdit;
    m_path->setObjectName(QStringLiteral("requestPath"));
    m_path->setAccessibleName(tr("File to write"));
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &SignPage::chooseFile);
    connect(m_path, &QLineEdit::textChanged, this, [this] { showProblem({}); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addSpacing(6);
    layout->addWidget(makeLabel(tr("File to write"), Look::Muted));
    layout->addLayout(row);
    return card;
}

QString SignPage::nextText() const
{
    return m_unlock->isDone() ? tr("Sign and save") : m_unlock->buttonText();
}

bool SignPage::canGoOn() const
{
    return !m_side.keys.isBusy();
}

bool SignPage::canGoBack() const
{
    return m_draft.document.empty() && !m_side.keys.isBusy();
}

void SignPage::enter()
{
    if (m_path->text().isEmpty()) {
        m_path->setText(QDir::toNativeSeparators(suggestedPath(m_draft)));
    }
    m_summary->setText(
        tr("To %1, from %2: %n part(s).", nullptr, static_cast<int>(m_draft.frozen->parts.size()))
            .arg(m_draft.retailerName, QString::fromStdString(m_draft.frozen->body.person)));
    m_unlock->refresh();
    refresh();
}

void SignPage::refresh()
{
    const bool ready = m_unlock->isDone();
    m_unlock->setVisible(!ready);
    m_save->setVisible(ready);
    if (ready && m_ownWords == nullptr) {
        showOwnWords();
    }
    Q_EMIT stateChanged();
}

void SignPage::showOwnWords()
{
    m_ownWords = new QFrame;
    setLook(m_ownWords, Look::Card);
    auto* layout = new QVBoxLayout(m_ownWords);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addWidget(makeLabel(
        tr("The words of your key, should the retailer ask on the telephone"), Look::Muted));
    layout->addWidget(new WordCheck(m_side.keys.key()->id(), {}));
    column()->insertWidget(column()->count() - 1, m_ownWords);
}

void SignPage::chooseFile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the request"), m_path->text(),
                                                      tr("Signed files (*.bespoken)"));
    if (!path.isEmpty()) {
        m_path->setText(QDir::toNativeSeparators(path));
    }
}

void SignPage::goOn()
{
    if (m_unlock->isDone()) {
        signAndSave();
    } else {
        m_unlock->goOn();
    }
}

Result<store::ActionOutcome> SignPage::sign()
{
    const request::FrozenDesign& frozen = *m_draft.frozen;
    const store::Party party = m_side.party(frozen.body.person);
    if (m_draft.revision) {
        return store::act(m_side.store, party, m_draft.revision->caseId,
                          {.transition = m_draft.revision->transition,
                           .content = frozen.body.content,
                           .text = frozen.body.text,
                           .parts = frozen.parts});
    }
    return store::createRequest(m_side.store, party,
                                {.caseId = m_side.ids.nextId<CaseId>(),
                                 .retailerRootKid = m_draft.retailerRootKid,
                                 .body = std::get<request::RequestBody>(frozen.body.content),
                                 .text = frozen.body.text,
                                 .parts = frozen.parts});
}

void SignPage::signAndSave()
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (QFileInfo(path).suffix() != QLatin1String("bespoken")) {
        path += QStringLiteral(".bespoken");
    }
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable()) {
        showProblem(tr("The file cannot be written there. Choose another folder."));
        return;
    }
    // A file that could not be written does not sign a second time.
    if (m_draft.document.empty()) {
        const auto signedRequest = sign();
        if (!signedRequest) {
            showProblem(errorText(signedRequest.error()));
            return;
        }
        m_draft.document = signedRequest->documents.front();
        Q_EMIT stateChanged();
    }
    const auto written = store::exportDocument(m_side.store, m_draft.document, path.toStdString());
    if (!written) {
        showProblem(errorText(written.error()));
        return;
    }
    m_draft.path = path;
    Q_EMIT done();
}

} // namespace bespeak::ui
