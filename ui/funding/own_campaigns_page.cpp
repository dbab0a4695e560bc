// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/funding/own_campaigns_page.h"

#include "models/carrier/place.h"
#include "models/store/case_actions.h"
#include "ui/cases/case_words.h"
#include "ui/funding/funding_words.h"
#include "ui/funding/pledge_dialog.h"
#include "ui/funding/terms_view.h"
#include "ui/request/message_path.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr int widest = 820;
constexpr int noticeMargin = 8;

QString fileText(const store::CampaignFile& file)
{
    if (file.receipt) {
        return file.receipt->reason.empty()
                   ? OwnCampaignsPage::tr("The receipt was taken in.")
                   : OwnCampaignsPage::tr("Your retailer cannot do what you asked for: %1")
                         .arg(errorText({file.receipt->reason, {}}));
    }
    return file.news ? OwnCampaignsPage::tr("News of the campaign was taken in.")
                     : OwnCampaignsPage::tr("The campaign’s terms were taken in.");
}

} // namespace

OwnCampaignsPage::OwnCampaignsPage(CustomerSide side, QWidget* parent)
    : QWidget(parent)
    , m_side(side)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("ownCampaigns"));
    m_column->setContentsMargins(24, 16, 24, 24);
    m_column->setSpacing(14);
}

bool OwnCampaignsPage::takeFile(const std::string& bytes)
{
    const auto taken = store::takeCampaignFile(m_side.store, m_side.party({}), bytes);
    if (!taken) {
        // What is no file about a campaign is for somebody else to read.
        const bool isOurs =
            taken.error().key.starts_with("funding.") || taken.error().key == "json.bad-field";
        if (isOurs) {
            emit told(errorText(taken.error()), true);
        }
        return isOurs;
    }
    reload();
    emit told(fileText(*taken), taken->receipt && !taken->receipt->reason.empty());
    return true;
}

void OwnCampaignsPage::reload()
{
    clearLayout(m_column);
    const auto all = store::ownCampaigns(m_side.store, m_side.party({}));
    if (!all) {
        m_column->addWidget(makeText(errorText(all.error()), Look::Problem));
    } else if (all->readable.empty() && all->unreadable.empty()) {
        m_column->addWidget(makeText(tr("No campaign yet"), Look::Heading));
        m_column->addWidget(makeText(
            tr("In a campaign many pledge for one design, and it is built only if enough do. Your "
               "retailer hands out its terms as a signed file: open it, and read here what is "
               "binding and what is not. To pledge is a recorded intent; no payment is taken."),
            Look::Muted));
        auto* open = new QPushButton(tr("Open a campaign file…"));
        open->setObjectName(QStringLiteral("openCampaign"));
        setLook(open, Look::Primary);
        connect(open, &QPushButton::clicked, this, &OwnCampaignsPage::fileWanted);
        m_column->addWidget(open, 0, Qt::AlignLeft);
    } else {
        for (const Error& error : all->unreadable) {
            m_column->addWidget(makeText(errorText(error), Look::Problem));
        }
        for (const store::OwnCampaign& own : all->readable) {
            m_column->addWidget(makeCampaign(own));
        }
    }
    m_column->addStretch();
}

QWidget* OwnCampaignsPage::makeCampaign(const store::OwnCampaign& own)
{
    const funding::CampaignTerms& terms = own.offer.terms;
    const auto state = own.news ? own.news->state : funding::CampaignState::Open;
    auto* card = new Card;
    card->setMaximumWidth(widest);
    QLabel* title = makePlainText(QString::fromStdString(terms.title));
    setLook(title, Look::Heading);
    card->column()->addWidget(title);
    const bool isLate =
        state == funding::CampaignState::Open && !(m_side.store.now() < terms.deadline);
    card->column()->addWidget(
        makeLabel((isLate ? tr("Closed; its result is not here yet") : stateText(state)) +
                      QStringLiteral("  ·  ") + tr("until %1").arg(momentText(terms.deadline)),
                  Look::Strong));
    if (own.news && own.news->reached > 0) {
        card->column()->addWidget(makeLabel(progressText(terms, own.news->reached), Look::Muted));
    }
    if (own.news && !own.news->reason.empty()) {
        card->column()->addWidget(
            makePlainText(tr("Reason given: %1").arg(QString::fromStdString(own.news->reason))));
    }
    if (own.pledge) {
        addPledge(*card, own);
    } else {
        card->column()->addWidget(new TermsView(terms));
        card->column()->addWidget(makePlainText(QString::fromStdString(terms.policy)));
        QLabel* binding = makeText(tr("These terms bind your retailer and never change. To pledge "
                                      "is a recorded intent: no payment is taken here."),
                                   Look::Advice);
        binding->setMargin(noticeMargin);
        card->column()->addWidget(binding);
    }
    addButtons(*card, own);
    return card;
}

void OwnCampaignsPage::addPledge(Card& card, const store::OwnCampaign& own)
{
    const store::OwnPledge& pledge = *own.pledge;
    const bool isNew = pledge.record.state == funding::PledgeState::Draft;
    card.column()->addWidget(
        makeLabel(tr("Your pledge: %1, %2")
                      .arg(TermsView::piecesText(pledge.record.units), moneyText(pledge.amount)),
                  Look::Figure));
    if (!pledge.refused.empty()) {
        QLabel* refused = makeText(tr("Your retailer cannot do what you asked for: %1")
                                       .arg(errorText({pledge.refused, {}})),
                                   Look::Problem);
        refused->setMargin(noticeMargin);
        card.column()->addWidget(refused);
    }
    if (!isNew || pledge.refused.empty()) {
        QLabel* state = makeText(ownPledgeText(pledge.record.state), Look::Advice);
        state->setObjectName(QStringLiteral("ownPledgeState"));
        state->setMargin(noticeMargin);
        card.column()->addWidget(state);
    }
    if (!pledge.isAnswered && !isNew) {
        card.column()->addWidget(makeText(
            pledge.asked == store::campaign_kind::withdrawal
                ? tr("You have signed that you take it back. It holds until the receipt says so.")
                : tr("You have signed a change. Until its receipt is here, what stands above "
                     "holds."),
            Look::Muted));
    }
}

void OwnCampaignsPage::addButtons(Card& card, const store::OwnCampaign& own)
{
    auto* row = new QHBoxLayout;
    const auto add = [&](const char* name, const QString& text, auto action) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
        return button;
    };
    const Instant now = m_side.store.now();
    if (store::canPledge(own, now)) {
        setLook(add("pledge", tr("Pledge…"), [this, own] { pledge(own); }), Look::Primary);
    }
    if (store::canChange(own, now)) {
        add("changePledge", tr("Change it…"), [this, own] { pledge(own); });
        add("withdrawPledge", tr("Take it back…"), [this, own] { withdraw(own); });
    }
    if (own.pledge && !own.pledge->isAnswered) {
        add("savePledge", tr("Save the signed file…"),
            [this, document = own.pledge->document] { save(document); });
    }
    row->addStretch();
    card.column()->addLayout(row);
}

void OwnCampaignsPage::pledge(const store::OwnCampaign& own)
{
    if (!m_side.keys.isUnlocked()) {
        emit keyWanted();
        return;
    }
    PledgeDialog dialog(own, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const bool isChange = store::canChange(own, m_side.store.now());
    send(isChange ? store::sendAmendment(m_side.store, m_side.party({}), own.offer.id,
                                         dialog.tier(), dialog.pieces())
                  : store::sendPledge(m_side.store, m_side.party({}), own.offer.id,
                                      m_side.ids.nextId<funding::PledgeId>(), dialog.tier(),
                                      dialog.pieces()),
         own.offer.retailerKid);
}

void OwnCampaignsPage::withdraw(const store::OwnCampaign& own)
{
    if (!m_side.keys.isUnlocked()) {
        emit keyWanted();
        return;
    }
    bool isMeant = false;
    const QString reason =
        QInputDialog::getText(this, tr("Take the pledge back"),
                              tr("Why, if you like to say. It is kept without your name."),
                              QLineEdit::Normal, {}, &isMeant);
    if (isMeant) {
        send(store::sendWithdrawal(m_side.store, m_side.party({}), own.offer.id,
                                   reason.trimmed().toStdString()),
             own.offer.retailerKid);
    }
}

void OwnCampaignsPage::send(const Result<std::string>& document, const std::string& retailer)
{
    if (!document) {
        emit told(errorText(document.error()), true);
        return;
    }
    const auto place = carrier::findPlaceTo(m_side.store, retailer);
    if (!place || !*place) {
        save(*document);
        return;
    }
    reload();
    emit told(tr("Signed. It leaves through %1.").arg(QString::fromStdString((*place)->address)),
              false);
    emit posted();
}

void OwnCampaignsPage::save(const std::string& document)
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save a signed file"),
        QDir(messageFolder(m_side.store)).filePath(QStringLiteral("pledge.bespoken")),
        tr("Signed files (*.bespoken)"));
    reload();
    if (path.isEmpty()) {
        emit told(tr("Signed. The file waits with “My requests” until you send it."), false);
        return;
    }
    rememberFolder(m_side.store, path);
    const auto written = store::exportDocument(m_side.store, document, path.toStdString());
    emit told(written ? tr("Saved. Send %1 to your retailer.").arg(QFileInfo(path).fileName())
                      : errorText(written.error()),
              !written);
}

} // namespace bespeak::ui
