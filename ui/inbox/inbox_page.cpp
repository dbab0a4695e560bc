// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/inbox_page.h"

#include "models/base/file.h"
#include "models/exchange/message.h"
#include "models/store/case_actions.h"
#include "models/store/case_import.h"
#include "ui/cases/case_list_model.h"
#include "ui/cases/case_list_view.h"
#include "ui/cases/case_words.h"
#include "ui/inbox/answer_page.h"
#include "ui/inbox/cancel_page.h"
#include "ui/inbox/case_pane.h"
#include "ui/request/message_path.h"
#include "ui/request/step_dialog.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/card.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr int listWidth = 340;

} // namespace

InboxPage::InboxPage(CustomerSide side, catalogue::Catalogue catalogue, QWidget* parent)
    : QWidget(parent)
    , m_side(side)
    , m_model(new CaseListModel(this))
    , m_list(new CaseListView)
    , m_pane(new CasePane(side, std::move(catalogue)))
    , m_right(new QStackedWidget)
    , m_news(makeLabel({}, Look::Muted))
    , m_waiting(new QPushButton)
{
    setObjectName(QStringLiteral("inboxPage"));
    auto* nothing =
        makeLabel(tr("Your requests stand here once you have sent one.\n\nDesign a room "
                     "and press “Request a quote”, or drop a file that your retailer "
                     "sent you into this window."),
                  Look::Muted);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    nothing->setMargin(60);
    m_right->addWidget(nothing);
    m_right->addWidget(m_pane);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeList());
    layout->addWidget(makeLine(Qt::Vertical));
    layout->addWidget(m_right, 1);
    m_model->setStore(&m_side.store);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &InboxPage::showCurrent);
    connect(m_pane, &CasePane::stepWanted, this, &InboxPage::answer);
    connect(m_pane, &CasePane::saveWanted, this, &InboxPage::saveDocument);
    connect(m_model, &CaseListModel::failed, this,
            [this](const Error& error) { tell(errorText(error), true); });
    reload();
}

QWidget* InboxPage::makeList()
{
    auto* part = new QWidget;
    part->setFixedWidth(listWidth);
    m_list->setObjectName(QStringLiteral("requests"));
    m_list->setAccessibleName(tr("My requests"));
    m_list->setModel(m_model);
    m_list->setEmptyText(tr("No requests yet"));
    auto* import =
        new QPushButton(icon(QStringLiteral("download")), tr("Open files from a retailer…"));
    import->setObjectName(QStringLiteral("importFile"));
    m_waiting->setObjectName(QStringLiteral("waitingFiles"));
    m_waiting->setIcon(icon(QStringLiteral("send")));
    m_news->setObjectName(QStringLiteral("inboxNews"));
    m_news->setWordWrap(true);
    m_news->setMargin(8);
    m_news->hide();
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(16, 20, 16, 16);
    layout->setSpacing(10);
    layout->addLayout(makeTitle());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_news);
    layout->addWidget(m_waiting);
    layout->addWidget(import);
    connect(import, &QPushButton::clicked, this, &InboxPage::chooseFile);
    connect(m_waiting, &QPushButton::clicked, this, &InboxPage::saveWaiting);
    return part;
}

QLayout* InboxPage::makeTitle()
{
    auto* post = makeIconButton(QStringLiteral("send"), tr("Outbox…"));
    post->setObjectName(QStringLiteral("openPost"));
    auto* trust = makeIconButton(QStringLiteral("badge-check"), tr("Keys that count…"));
    trust->setObjectName(QStringLiteral("openTrust"));
    auto* title = new QHBoxLayout;
    title->setSpacing(2);
    title->addWidget(makeLabel(tr("My requests"), Look::Heading), 1);
    title->addWidget(post);
    title->addWidget(trust);
    connect(post, &QToolButton::clicked, this, &InboxPage::postWanted);
    connect(trust, &QToolButton::clicked, this, &InboxPage::trustWanted);
    return title;
}

void InboxPage::reload()
{
    const std::optional<CaseId> before = m_shown;
    m_model->reload();
    const int row = before ? m_model->indexOf(*before) : 0;
    m_list->setCurrentIndex(m_model->index(std::max(0, row)));
    showCurrent();
    refreshWaiting();
}

void InboxPage::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    m_right->setCurrentIndex(index.isValid() ? 1 : 0);
    if (!index.isValid()) {
        m_shown.reset();
        return;
    }
    m_shown = m_model->row(index.row()).record.id;
    if (const auto shown = m_pane->show(*m_shown); !shown) {
        tell(errorText(shown.error()), true);
    }
}

void InboxPage::tell(const QString& sentence, bool isProblem)
{
    tell(sentence, isProblem ? Look::Problem : Look::AllRight);
}

void InboxPage::tell(const QString& sentence, Look look)
{
    showNews(m_news, sentence, look);
}

void InboxPage::chooseFile()
{
    const QStringList paths =
        chooseMessageFiles(m_side.store, tr("Open files from a retailer"), this);
    if (!paths.isEmpty()) {
        Q_EMIT filesChosen(paths);
    }
}

void InboxPage::takeFiles(const QStringList& paths)
{
    QStringList problems;
    for (const QString& path : paths) {
        if (!takeFile(path)) {
            problems << m_news->text();
        }
    }
    if (paths.size() < 2) {
        return;
    }
    if (!problems.isEmpty()) {
        tell(problems.join(QLatin1Char('\n')), true);
        return;
    }
    // What waited for a later file is taken in with it, so the last state is that of all of them.
    const auto record = m_shown ? m_side.store.caseRecord(*m_shown)
                                : Result<casework::CaseRecord>(fail("store.no-case"));
    const QString files = tr("%n files taken in.", nullptr, static_cast<int>(paths.size()));
    tell(record
             ? files + QLatin1Char(' ') + tr("The case is now: %1.").arg(stateText(record->state))
             : files,
         false);
}

bool InboxPage::takeFile(const QString& path)
{
    const auto bytes = readFile(path.toStdString(), exchange::largestMessageFile);
    const auto proposal =
        bytes ? store::findCancelProposal(m_side.store, m_side.party({}), *bytes) : std::nullopt;
    if (proposal) {
        countersign(*bytes, *proposal);
        return true;
    }
    const auto came = bytes.and_then([this](const std::string& content) {
        return store::importMessage(m_side.store, m_side.party({}), content);
    });
    if (!came) {
        tell(errorText(came.error()), true);
        return false;
    }
    m_shown = came->caseId;
    reload();
    tell(importText(*came), importLook(came->status));
    return came->status != store::ImportStatus::Refused;
}

void InboxPage::answer(const std::string& step)
{
    const auto record = m_shown ? m_side.store.caseRecord(*m_shown)
                                : Result<casework::CaseRecord>(fail("store.no-case"));
    if (!record) {
        tell(errorText(record.error()), true);
        return;
    }
    const casework::Transition* edge = casework::findTransition(record->state, step);
    if (edge != nullptr && edge->evidence == request::MessageKind::Request) {
        Q_EMIT changesWanted({record->id, step});
        return;
    }
    if (step == cancelStep) {
        openAnswer(new CancelPage(m_side, *record));
    } else {
        openAnswer(new AnswerPage(m_side, *record, step));
    }
}

void InboxPage::countersign(const std::string& bytes, const store::CancelProposal& proposal)
{
    m_shown = proposal.caseId;
    reload();
    const auto record = m_side.store.caseRecord(proposal.caseId);
    if (!record) {
        tell(errorText(record.error()), true);
        return;
    }
    tell({}, false);
    openAnswer(new CancelPage(m_side, *record, ReceivedCancel{bytes, proposal}));
}

void InboxPage::openAnswer(StepPage* page)
{
    auto* dialog = new StepDialog(page->name(), this);
    dialog->setObjectName(QStringLiteral("answerDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addPage(page);
    connect(dialog, &QDialog::finished, this, [this] {
        reload();
        Q_EMIT answered();
    });
    dialog->open();
}

void InboxPage::refreshWaiting()
{
    const auto waiting = m_side.store.outbox();
    const int count = waiting ? static_cast<int>(waiting->size()) : 0;
    m_waiting->setVisible(count > 0);
    m_waiting->setText(tr("Save %n file(s) that still have to be sent…", nullptr, count));
}

void InboxPage::saveWaiting()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the files"),
                                                             messageFolder(m_side.store));
    if (folder.isEmpty()) {
        return;
    }
    rememberFolder(m_side.store, QDir(folder).filePath(QStringLiteral("files")));
    const auto written = store::exportOutbox(m_side.store, folder.toStdString());
    if (!written) {
        tell(errorText(written.error()), true);
    }
    refreshWaiting();
}

void InboxPage::saveDocument(const QString& document, const QString& fileName)
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save a signed file"), QDir(messageFolder(m_side.store)).filePath(fileName),
        tr("Signed files (*.bespoken)"));
    if (path.isEmpty()) {
        return;
    }
    rememberFolder(m_side.store, path);
    const auto written =
        store::exportDocument(m_side.store, document.toStdString(), path.toStdString());
    if (!written) {
        tell(errorText(written.error()), true);
    }
    refreshWaiting();
}

} // namespace bespeak::ui
