// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/file.h"
#include "models/carrier/place.h"
#include "models/community/publication.h"
#include "models/store/letters.h"
#include "ui/community/community_page.h"
#include "ui/community/deck_page.h"
#include "ui/community/deck_place.h"
#include "ui/community/entry_pictures.h"
#include "ui/community/publish_dialog.h"
#include "ui/request/message_path.h"
#include "ui/text/quantity_text.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

// What a customer signs for the community, and how it leaves.
namespace bespeak::ui
{

bool CommunityPage::send(const QString& name, Author author, const Sign& sign)
{
    const auto place = carrier::findPlaceTo(m_side.store, m_root);
    const QString address = place && *place ? QString::fromStdString((*place)->address) : QString();
    if (address.isEmpty() || !wantsPost(address, author)) {
        return save(name, sign);
    }
    const auto kept = sign().and_then([this](const std::string& bytes) {
        return store::postLetter(m_side.store, m_root, bytes);
    });
    tell(kept ? tr("Signed. It leaves through %1.").arg(address) : errorText(kept.error()), !kept);
    if (kept) {
        emit posted();
    }
    return kept.has_value();
}

bool CommunityPage::wantsPost(const QString& place, Author author)
{
    if (author == Author::Named) {
        return true;
    }
    QMessageBox question(QMessageBox::Question, tr("Send it through %1?").arg(place), {},
                         QMessageBox::NoButton, this);
    question.setTextFormat(Qt::PlainText);
    question.setText(tr("Send it through %1?").arg(place));
    question.setInformativeText(
        tr("The file itself does not say whose it is. Whoever runs a place that is yours alone "
           "could see that it came from you; Bespeak keeps no note of that. Handed over in "
           "another way, a file tells nobody."));
    auto* byPost = question.addButton(tr("Send"), QMessageBox::AcceptRole);
    question.addButton(tr("Save as a file…"), QMessageBox::RejectRole);
    question.setDefaultButton(byPost);
    question.exec();
    return question.clickedButton() == byPost;
}

bool CommunityPage::save(const QString& name, const Sign& sign)
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save a signed file"), QDir(messageFolder(m_side.store)).filePath(name),
        tr("Signed files (*.bespoken)"));
    if (path.isEmpty()) {
        return false;
    }
    rememberFolder(m_side.store, path);
    const auto written = sign().and_then([&](const std::string& content) {
        return writeFileAtomically(path.toStdString(), content);
    });
    tell(written ? tr("Saved. Send %1 to your retailer.").arg(QFileInfo(path).fileName())
                 : errorText(written.error()),
         !written);
    return written.has_value();
}

std::string CommunityPage::region() const
{
    const auto kept = m_side.store.setting(ownContactSetting);
    const auto contact =
        kept && *kept ? exchange::parseContact(**kept) : fail("contact.unreadable");
    return contact ? community::shownRegion(exchange::regionOf(*contact), true) : "DE";
}

void CommunityPage::publish()
{
    if (m_root.empty() || !hasKey()) {
        return;
    }
    const DesignDocument& document = m_document();
    PublishDialog dialog({document.design(), document.catalogue(), region(),
                          community::drawHandle(m_side.randomness),
                          community::weekOf(m_side.store.now())},
                         *m_pictures, this);
    if (dialog.exec() != QDialog::Accepted || !dialog.entry()) {
        return;
    }
    send(QStringLiteral("publish.bespoken"), Author::Hidden, [&] {
        return store::publishDesign(m_side.store, m_side.party({}), m_root, *dialog.entry());
    });
    reload();
}

void CommunityPage::withdraw(const std::string& handle)
{
    if (hasKey()) {
        send(QStringLiteral("take-back.bespoken"), Author::Hidden,
             [&] { return store::withdrawDesign(m_side.store, m_side.party({}), m_root, handle); });
    }
}

void CommunityPage::askToVote()
{
    if (hasKey()) {
        send(QStringLiteral("may-i-vote.bespoken"), Author::Named,
             [this] { return store::askToVote(m_side.store, m_side.party({}), m_root); });
    }
}

void CommunityPage::returnDeck()
{
    const auto sign = [this] {
        return store::returnDeck(m_side.store, m_side.party({}), m_root, region(),
                                 m_place->deck().answers());
    };
    if (hasKey() && send(QStringLiteral("deck.bespoken"), Author::Hidden, sign)) {
        reload();
    }
}

} // namespace bespeak::ui
