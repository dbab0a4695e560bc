// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/funding/campaigns_page.h"

#include "models/base/file.h"
#include "models/exchange/message.h"
#include "models/store/campaign_messages.h"
#include "ui/funding/campaign_dialog.h"
#include "ui/funding/campaign_view.h"
#include "ui/funding/funding_words.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/card.h"

#include <QFileDialog>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr int listWidth = 320;

} // namespace

CampaignsPage::CampaignsPage(DeskSession& session, QWidget* parent)
    : DeskTab(session, tr("Open the desk first: campaigns are kept in its store."), parent)
    , m_list(new QListWidget)
    , m_news(makeText({}, Look::AllRight))
    , m_view(new CampaignView(session))
{
    setObjectName(QStringLiteral("campaigns"));
    auto* columns = new QSplitter;
    columns->setChildrenCollapsible(false);
    columns->addWidget(makeList());
    columns->addWidget(makeScroll(m_view));
    columns->setStretchFactor(1, 1);
    columns->setSizes({listWidth, 3 * listWidth});
    setPage(columns);
    connect(m_view, &CampaignView::changed, this, [this] {
        tell({}, false);
        reload();
    });
    connect(m_view, &CampaignView::failed, this,
            [this](const QString& sentence) { tell(sentence, true); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        const auto id =
            item == nullptr
                ? Result<funding::CampaignId>(fail("funding.no-campaign"))
                : funding::CampaignId::parse(item->data(Qt::UserRole).toString().toStdString());
        if (id) {
            m_view->showCampaign(*id);
        }
    });
}

QWidget* CampaignsPage::makeList()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(makeLabel(tr("Campaigns"), Look::Title));
    m_list->setObjectName(QStringLiteral("campaignList"));
    m_list->setAccessibleName(tr("Campaigns"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    column->addWidget(m_list, 1);
    m_news->setMargin(8);
    m_news->hide();
    column->addWidget(m_news);
    const auto add = [&](const char* name, const QString& text, auto slot) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, slot);
        column->addWidget(button);
        return button;
    };
    setLook(add("newCampaign", tr("New campaign…"), &CampaignsPage::makeCampaign), Look::Primary);
    add("takePledges", tr("Take in signed pledges…"), &CampaignsPage::importPledges);
    add("countDue", tr("Count what is due"), &CampaignsPage::countDue);
    side->setMinimumWidth(listWidth - 60);
    return side;
}

void CampaignsPage::fill()
{
    const auto all = store::campaigns(m_session.store());
    if (!all) {
        tell(errorText(all.error()), true);
        return;
    }
    const QString chosen = m_list->currentItem() == nullptr
                               ? QString()
                               : m_list->currentItem()->data(Qt::UserRole).toString();
    m_list->clear();
    for (const store::CampaignView& view : *all) {
        const funding::CampaignTerms& terms = view.record.terms;
        const std::int64_t reached = view.record.closedAt.milliseconds == 0
                                         ? funding::reachedOf(terms, view.tally)
                                         : view.record.reached;
        auto* item = new QListWidgetItem(QStringLiteral("%1\n%2  ·  %3")
                                             .arg(QString::fromStdString(terms.title),
                                                  stateText(view.record.state),
                                                  progressText(terms, reached)));
        item->setData(Qt::UserRole, QString::fromStdString(view.record.id.text()));
        item->setSizeHint({0, 52});
        m_list->addItem(item);
        if (item->data(Qt::UserRole).toString() == chosen) {
            m_list->setCurrentItem(item);
        }
    }
    if (m_list->currentItem() == nullptr && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
}

void CampaignsPage::makeCampaign()
{
    const auto asked = askForCampaign(m_session, std::nullopt, this);
    if (!asked) {
        return;
    }
    const auto& made = *asked;
    tell(made ? tr("The draft is kept.") : errorText(made.error()), !made);
    reload();
}

void CampaignsPage::countDue()
{
    funding::BankEntries bank;
    const auto moved = store::runCampaigns(m_session.store(), m_session.party(), bank);
    tell(moved ? tr("%n campaigns went on.", nullptr, static_cast<int>(moved->size()))
               : errorText(moved.error()),
         !moved);
    reload();
}

void CampaignsPage::importPledges()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Take in signed pledges"), {},
                                                            tr("Signed files (*.bespoken)"));
    int taken = 0;
    int refused = 0;
    for (const QString& path : paths) {
        const auto done =
            readFile(path.toStdString(), exchange::largestMessageFile)
                .and_then([this](const std::string& bytes) {
                    return store::importPledge(m_session.store(), m_session.party(), bytes);
                });
        if (!done) {
            tell(errorText(done.error()), true);
            reload();
            return;
        }
        ++(done->refused ? refused : taken);
    }
    if (refused > 0) {
        tell(tr("%n signed files ask for what the campaign does not allow; the receipts say so.",
                nullptr, refused),
             true);
    } else if (taken > 0) {
        tell(tr("%n pledges taken in; their receipts wait in the outbox.", nullptr, taken), false);
    }
    reload();
}

void CampaignsPage::tell(const QString& sentence, bool isProblem)
{
    showNews(m_news, sentence, isProblem ? Look::Problem : Look::AllRight);
}

} // namespace bespeak::ui
