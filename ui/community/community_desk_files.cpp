// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/file.h"
#include "models/exchange/message.h"
#include "ui/community/community_desk_page.h"
#include "ui/community/entry_pictures.h"
#include "ui/text/quantity_text.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

// What comes in from customers, the answers that they get, and the feed that goes out.
namespace bespeak::ui
{

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
    const int missing = last ? static_cast<int>(store::countMissingReasons(*last)) : 0;
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

} // namespace bespeak::ui
