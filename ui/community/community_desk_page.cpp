// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/community/community_desk_page.h"

#include "models/base/file.h"
#include "models/base/sha256.h"
#include "models/community/publication.h"
#include "models/design/design_file.h"
#include "models/exchange/message.h"
#include "ui/community/board_card.h"
#include "ui/community/community_text.h"
#include "ui/community/entry_pictures.h"
#include "ui/community/interval_bar.h"
#include "ui/funding/campaign_dialog.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr int weeksBack = 8;
constexpr std::size_t mostCards = 60;
constexpr int widest = 900;

const community::Entry* findEntry(const store::CommunityBoard& board, const std::string& handle)
{
    const auto found = std::ranges::find_if(
        board.entries, [&](const store::BoardEntry& row) { return row.entry.handle == handle; });
    return found == board.entries.end() ? nullptr : &found->entry;
}

std::ptrdiff_t countMissing(const store::CommunityBoard& board)
{
    return std::ranges::count_if(board.entries, &store::BoardEntry::needsReason);
}

} // namespace

CommunityDeskPage::CommunityDeskPage(DeskSession& session, catalogue::Catalogue catalogue,
                                     QWidget* parent)
    : DeskTab(session, tr("Open the desk first: the community is kept in its store."), parent)
    , m_pictures(new EntryPictures(std::move(catalogue), this))
    , m_weeks(new QComboBox)
    , m_news(makeText({}, Look::AllRight))
{
    setObjectName(QStringLiteral("communityDesk"));
    auto* page = new QWidget;
    auto* board = new QWidget;
    m_column = new QVBoxLayout(board);
    m_column->setContentsMargins(24, 16, 24, 24);
    m_column->setSpacing(14);
    m_news->setObjectName(QStringLiteral("communityDeskNews"));
    m_news->setMargin(8);
    m_news->hide();
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_news);
    column->addWidget(makeScroll(board), 1);
    setPage(page);
}

QWidget* CommunityDeskPage::makeBar()
{
    auto* bar = new QWidget;
    setLook(bar, Look::Bar);
    m_weeks->setObjectName(QStringLiteral("communityWeeks"));
    m_weeks->setAccessibleName(tr("Week in which the designs were published"));
    connect(m_weeks, &QComboBox::activated, this, [this] {
        tell({}, false);
        reload();
    });
    auto* take = new QPushButton(icon(QStringLiteral("download")), tr("Take in files…"));
    take->setObjectName(QStringLiteral("takeCommunity"));
    take->setToolTip(tr("Published designs, what is taken back, decks, and requests to vote"));
    connect(take, &QPushButton::clicked, this, &CommunityDeskPage::takeFiles);
    auto* publishing = new QPushButton(tr("Publish the feed…"));
    publishing->setObjectName(QStringLiteral("publishFeed"));
    setLook(publishing, Look::Primary);
    connect(publishing, &QPushButton::clicked, this, &CommunityDeskPage::publish);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(makeLabel(tr("Published in"), Look::Muted));
    row->addWidget(m_weeks);
    row->addStretch();
    row->addWidget(take);
    row->addWidget(publishing);
    return bar;
}

void CommunityDeskPage::fillWeeks()
{
    const community::IsoWeek voting = store::votingCohort(m_session.store());
    const QString newest = QString::fromStdString(community::formatWeek(voting));
    if (m_weeks->count() > 0 && m_weeks->itemData(1).toString() == newest) {
        return;
    }
    m_weeks->clear();
    // From what is published now to what was voted on weeks ago.
    for (int back = -1; back < weeksBack; ++back) {
        const community::IsoWeek week = community::weekAfter(voting, -back);
        const QString text = back == -1  ? tr("%1: voted on next week").arg(weekText(week))
                             : back == 0 ? tr("%1: voted on now").arg(weekText(week))
                                         : weekText(week);
        m_weeks->addItem(text, QString::fromStdString(community::formatWeek(week)));
    }
    m_weeks->setCurrentIndex(1);
}

void CommunityDeskPage::fill()
{
    fillWeeks();
    const auto week = community::parseWeek(m_weeks->currentData().toString().toStdString());
    auto board = week ? store::communityBoard(m_session.store(), *week)
                      : Result<store::CommunityBoard>(failWith(week));
    if (!board) {
        tell(errorText(board.error()), true);
        return;
    }
    m_board = std::move(*board);
    showBoard(m_board);
}

void CommunityDeskPage::showBoard(const store::CommunityBoard& board)
{
    clearLayout(m_column);
    if (board.entries.empty() && board.withdrawn.empty()) {
        m_column->addWidget(makeText(tr("No designs of that week"), Look::Heading));
        m_column->addWidget(
            makeText(tr("Customers publish a design as a signed file; take it in, and it stands "
                        "here. Designs of one week are voted on in the next one."),
                     Look::Muted));
        m_column->addStretch();
        return;
    }
    QString text = tr("%n designs", nullptr, static_cast<int>(board.entries.size())) +
                   QStringLiteral(" · ") +
                   tr("%n decks came back", nullptr, static_cast<int>(board.decks));
    if (!board.withdrawn.empty()) {
        text +=
            QStringLiteral(" · ") + tr("%n taken back: every copy forgets them with the next feed",
                                       nullptr, static_cast<int>(board.withdrawn.size()));
    }
    m_column->addWidget(makeText(text, Look::Strong));
    if (const auto missing = countMissing(board); missing > 0) {
        QLabel* label = makeText(tr("%n finalists wait for a reason. Until they have one, the "
                                    "results of this week are not published.",
                                    nullptr, static_cast<int>(missing)),
                                 Look::Problem);
        label->setMargin(8);
        label->setMaximumWidth(widest);
        m_column->addWidget(label);
    }
    addResults(board);
    addEntries(board);
    m_column->addStretch();
}

void CommunityDeskPage::addResults(const store::CommunityBoard& board)
{
    for (const community::RegionResult& result : board.results) {
        auto* card = new Card;
        card->setObjectName(QStringLiteral("regionResult"));
        card->setMaximumWidth(widest);
        QString heading = regionText(result.region) + QStringLiteral(" · ") +
                          tr("about %n decks", nullptr, static_cast<int>(result.voters));
        if (result.countedIn != result.region) {
            heading += QStringLiteral(" · ") +
                       tr("counted together with %1").arg(regionText(result.countedIn));
        }
        card->column()->addWidget(makeText(heading, Look::Title));
        const community::Entry* winner = findEntry(board, result.winner);
        card->column()->addWidget(
            makeText(winner != nullptr
                         ? tr("The community’s choice: %1").arg(titleText(winner->title))
                         : tr("Too early to say: no design is among the best twentieth for sure"),
                     winner != nullptr ? Look::AllRight : Look::Advice));
        for (const community::Placed& placed : result.best) {
            if (const community::Entry* entry = findEntry(board, placed.handle)) {
                card->column()->addWidget(
                    makeText(tr("%1: supported by %2; among the best twentieth with %3 %")
                                 .arg(titleText(entry->title), rateText(placed))
                                 .arg(placed.chance / 10),
                             Look::Muted));
                card->column()->addWidget(new IntervalBar(placed));
            }
        }
        m_column->addWidget(card);
    }
}

void CommunityDeskPage::addEntries(const store::CommunityBoard& board)
{
    std::vector<const store::BoardEntry*> rows;
    for (const store::BoardEntry& row : board.entries) {
        rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, [](const store::BoardEntry* one, const store::BoardEntry* two) {
        const auto rank = [](const store::BoardEntry& row) {
            return row.needsReason ? 0 : row.isFinalist || row.isPicked ? 1 : 2;
        };
        return rank(*one) < rank(*two);
    });
    if (rows.size() > mostCards) {
        m_column->addWidget(makeText(tr("The first %1 are shown.").arg(mostCards), Look::Muted));
        rows.resize(mostCards);
    }
    for (const store::BoardEntry* row : rows) {
        const community::Entry* head =
            row->family == row->entry.handle ? nullptr : findEntry(board, row->family);
        auto* card = new BoardCard(*row, head, *m_pictures);
        connect(card, &BoardCard::reasonGiven, this,
                [this](const QString& handle, const QString& text) {
                    finish(store::giveReason(m_session.store(), handle.toStdString(),
                                             text.toStdString()),
                           tr("The reason is kept for the next feed."));
                });
        connect(card, &BoardCard::picked, this, [this](const QString& handle, const QString& text) {
            finish(store::pickDesign(m_session.store(), handle.toStdString(), text.toStdString()),
                   tr("Your pick is kept for the next feed, labelled as yours."));
        });
        connect(card, &BoardCard::removeWanted, this,
                [this](const QString& handle) { remove(handle.toStdString()); });
        connect(card, &BoardCard::campaignWanted, this,
                [this](const QString& handle) { makeCampaign(handle.toStdString()); });
        m_column->addWidget(card);
    }
}

void CommunityDeskPage::takeFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Take in community files"), {},
                                                            tr("Signed files (*.bespoken)"));
    std::vector<std::string> files;
    for (const QString& path : paths) {
        const auto bytes = readFile(path.toStdString(), exchange::largestMessageFile);
        if (!bytes) {
            tell(errorText(bytes.error()), true);
            return;
        }
        files.push_back(*bytes);
    }
    if (files.empty()) {
        return;
    }
    const auto outcomes =
        store::takeCommunity(m_session.store(), m_session.party(), m_pictures->catalogue(), files);
    if (!outcomes) {
        tell(errorText(outcomes.error()), true);
        return;
    }
    reload();
    saveAnswers(*outcomes, paths);
}

void CommunityDeskPage::saveAnswers(const std::vector<store::CommunityOutcome>& outcomes,
                                    const QStringList& paths)
{
    QStringList refused;
    int taken = 0;
    const bool hasAnswers = std::ranges::any_of(
        outcomes, [](const store::CommunityOutcome& one) { return !one.reply.empty(); });
    const QString folder =
        hasAnswers ? QFileDialog::getExistingDirectory(this, tr("Save the rights to vote in"))
                   : QString();
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const store::CommunityOutcome& one = outcomes[i];
        const QString name = QFileInfo(paths[static_cast<int>(i)]).fileName();
        if (one.status == store::CommunityStatus::Refused) {
            refused << tr("%1: %2").arg(name, errorText(one.reason));
            continue;
        }
        ++taken;
        if (one.reply.empty() || folder.isEmpty()) {
            continue;
        }
        const QString path = QDir(folder).filePath(QStringLiteral("answer-") + name);
        if (const auto written = writeFileAtomically(path.toStdString(), one.reply); !written) {
            refused << errorText(written.error());
        }
    }
    tell(refused.isEmpty() ? tr("%n files taken in.", nullptr, taken)
                           : refused.join(QLatin1Char('\n')),
         !refused.isEmpty());
}

bool CommunityDeskPage::mayPublish()
{
    const auto last = store::communityBoard(
        m_session.store(), community::weekAfter(store::votingCohort(m_session.store()), -1));
    const int missing = last ? static_cast<int>(countMissing(*last)) : 0;
    if (missing == 0) {
        return true;
    }
    QMessageBox question(
        QMessageBox::Question, tr("Publish without last week’s results?"),
        tr("%n finalists were not chosen and have no written reason yet.", nullptr, missing),
        QMessageBox::NoButton, this);
    question.setInformativeText(
        tr("Without the reasons, last week’s results stay back. Everything else can go out, such "
           "as what was taken back."));
    auto* write = question.addButton(tr("Write the reasons"), QMessageBox::RejectRole);
    auto* publishing = question.addButton(tr("Publish without them"), QMessageBox::AcceptRole);
    question.setDefaultButton(write);
    question.exec();
    if (question.clickedButton() != publishing) {
        m_weeks->setCurrentIndex(2);
        reload();
        return false;
    }
    return true;
}

void CommunityDeskPage::publish()
{
    if (!mayPublish()) {
        return;
    }
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Publish the feed"), QStringLiteral("feed.bespoken"),
                                     tr("Signed files (*.bespoken)"));
    if (path.isEmpty()) {
        return;
    }
    const auto published = store::publishFeed(m_session.store(), m_session.party());
    const auto written = published ? writeFileAtomically(path.toStdString(), published->bytes)
                                   : Result<void>(failWith(published));
    finish(written, tr("%1 is signed and written. Put it where your customers find it: a web "
                       "page, a folder, an e-mail.")
                        .arg(QFileInfo(path).fileName()));
}

void CommunityDeskPage::makeCampaign(const std::string& handle)
{
    const community::Entry* entry = findEntry(m_board, handle);
    if (entry == nullptr) {
        return;
    }
    const design::Design design = community::showEntry(*entry, m_pictures->catalogue());
    const std::string bytes =
        design::formatDesign(design, design::usedComponents(design, m_pictures->catalogue()));
    const auto made = askForCampaign(
        m_session, CampaignStart{titleText(entry->title), sha256(bytes).text()}, this);
    if (!made) {
        return;
    }
    if (!*made) {
        tell(errorText(made->error()), true);
        return;
    }
    tell(tr("The campaign waits for its review."), false);
    emit campaignMade();
}

void CommunityDeskPage::remove(const std::string& handle)
{
    const auto answer =
        QMessageBox::question(this, tr("Take the design off?"),
                              tr("It leaves the next feed, and every copy forgets it. Its author "
                                 "would have to publish it anew."));
    if (answer == QMessageBox::Yes) {
        finish(store::removeDesign(m_session.store(), handle), tr("It is taken off."));
    }
}

void CommunityDeskPage::finish(const Result<void>& done, const QString& sentence)
{
    tell(done ? sentence : errorText(done.error()), !done);
    if (done) {
        reload();
    }
}

void CommunityDeskPage::tell(const QString& sentence, bool isProblem)
{
    showNews(m_news, sentence, isProblem ? Look::Problem : Look::AllRight);
}

} // namespace bespeak::ui
