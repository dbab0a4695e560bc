// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/proposal/proposals_view.h"

#include "ui/proposal/compromise_log.h"
#include "ui/proposal/front_chart.h"
#include "ui/proposal/proposal_card.h"
#include "ui/proposal/reason_row.h"
#include "ui/proposal/room_picture.h"
#include "ui/proposal/room_pictures.h"
#include "ui/proposal/ruling_chips.h"
#include "ui/proposal/wish_conflict.h"
#include "ui/style/looks.h"
#include "ui/text/proposal_text.h"
#include "ui/widgets/clear_layout.h"

#include <QApplication>
#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>

namespace bespeak::ui
{

namespace
{

constexpr int columns = 3;
constexpr int progressHeight = 6; ///< pixels
constexpr int widest = 1560;      ///< pixels: longer lines are hard to read

QPushButton* makeButton(const char* name, const QString& text, Look look)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    setLook(button, look);
    return button;
}

/// Where the keyboard was, to be found again among new widgets: names from inside outwards.
QStringList placeOf(const QWidget* focused, const QWidget* outer)
{
    QStringList names;
    for (const QWidget* one = focused; one != nullptr && one != outer; one = one->parentWidget()) {
        if (!one->objectName().isEmpty()) {
            names += one->objectName();
        }
    }
    return names;
}

void focusAgain(QWidget* outer, const QStringList& place)
{
    QWidget* found = outer;
    for (auto name = place.crbegin(); name != place.crend() && found != nullptr; ++name) {
        found = found->findChild<QWidget*>(*name);
    }
    if (found != nullptr && found != outer) {
        found->setFocus();
    }
}

} // namespace

ProposalsView::ProposalsView(QWidget* parent)
    : QWidget(parent)
    , m_pictures(new RoomPictures(this))
    , m_proof(makeText({}, Look::Muted))
    , m_progress(new QProgressBar)
    , m_busy(makeBusyBar())
    , m_stale(makeStaleBar())
    , m_rulings(new RulingChips)
    , m_conflict(new WishConflict)
    , m_notes(new QVBoxLayout)
    , m_grid(new QGridLayout)
    , m_front(new FrontChart)
    , m_frontCard(new Card(this))
    , m_pins(new QVBoxLayout)
    , m_log(new CompromiseLog)
{
    m_proof->setObjectName(QStringLiteral("proof"));
    static_cast<Card*>(m_frontCard)->column()->addWidget(m_front);
    m_frontCard->hide(); // until there is a choice of prices
    m_grid->setSpacing(16);
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
    m_notes->setSpacing(6);
    m_pins->setSpacing(8);
    auto* page = new QWidget;
    page->setMaximumWidth(widest);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(24, 20, 24, 24);
    rows->setSpacing(14);
    rows->addWidget(makeHead());
    for (QWidget* part :
         {m_busy, m_stale, static_cast<QWidget*>(m_rulings), static_cast<QWidget*>(m_conflict)}) {
        rows->addWidget(part);
    }
    rows->addLayout(m_notes);
    rows->addLayout(m_grid);
    rows->addWidget(m_log);
    rows->addLayout(m_pins);
    rows->addStretch();
    auto* middle = new QHBoxLayout(this);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch(1);
    middle->addWidget(page, widest);
    middle->addStretch(1);
    connect(m_rulings, &RulingChips::withdrawn, this, &ProposalsView::withdrawn);
    connect(m_rulings, &RulingChips::undoWanted, this, &ProposalsView::undoWanted);
    connect(m_conflict, &WishConflict::ruled, this, &ProposalsView::ruled);
    connect(m_log, &CompromiseLog::removed, this, &ProposalsView::askedAgain);
    connect(m_front, &FrontChart::chosenChanged, this, &ProposalsView::showPriceCard);
    connect(m_front, &FrontChart::settled, this, [this] {
        if (m_priceCard) {
            askPicture(m_priceCard);
        }
    });
    connect(m_pictures, &RoomPictures::arrived, this, &ProposalsView::takePicture);
}

QWidget* ProposalsView::makeHead()
{
    auto* head = new QWidget;
    auto* wishes = makeButton("changeWishes", tr("Change what you said"), Look::Quiet);
    connect(wishes, &QPushButton::clicked, this, &ProposalsView::wishesWanted);
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->addWidget(makeLabel(tr("Three proposals"), Look::Heading), 0, 0);
    grid->addWidget(m_proof, 1, 0);
    grid->addWidget(wishes, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    return head;
}

QWidget* ProposalsView::makeBusyBar()
{
    auto* bar = new QWidget;
    bar->setObjectName(QStringLiteral("solvingAgain"));
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    auto* stop = makeButton("stopSolving", tr("Show the best so far"), Look::Quiet);
    connect(stop, &QPushButton::clicked, this, &ProposalsView::stopWanted);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(makeLabel(tr("Solving it again …"), Look::Muted));
    row->addWidget(m_progress, 1);
    row->addWidget(stop);
    bar->hide();
    return bar;
}

QWidget* ProposalsView::makeStaleBar()
{
    auto* bar = new QFrame;
    bar->setObjectName(QStringLiteral("staleProposals"));
    setLook(bar, Look::Advice);
    auto* again = makeButton("proposeAgain", tr("Propose again"), Look::Panel);
    connect(again, &QPushButton::clicked, this, &ProposalsView::againWanted);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 8, 8, 8);
    row->addWidget(makeText(tr("The room or your wishes have changed since."), Look::Advice), 1);
    row->addWidget(again);
    bar->hide();
    return bar;
}

void ProposalsView::show(std::shared_ptr<const Proposed> proposed)
{
    const QStringList focused = placeOf(QApplication::focusWidget(), this);
    const bool wasFocused =
        QApplication::focusWidget() != nullptr && isAncestorOf(QApplication::focusWidget());
    m_proposed = std::move(proposed);
    m_proof->setText(proofText(m_proposed->proposal.proof));
    m_rulings->show(*m_proposed);
    m_conflict->show(*m_proposed);
    m_pictures->forgetWaiting();
    m_wanted.clear();
    showCards();
    showRemarks();
    askPictures();
    if (wasFocused) {
        focusAgain(this, focused);
    }
}

ProposalCard* ProposalsView::makeCard(const CardContents& contents, const QString& title,
                                      bool isMain)
{
    auto* card = new ProposalCard(contents, *m_proposed, title, isMain);
    connect(card, &ProposalCard::taken, this, [this, card] { Q_EMIT taken(card->accepted()); });
    connect(card, &ProposalCard::ruled, this, &ProposalsView::ruled);
    connect(card, &ProposalCard::withdrawn, this, &ProposalsView::withdrawn);
    connect(card, &ProposalCard::runnersUpWanted, this, [this, card](proposal::SlotKind slot) {
        if (m_swapping && m_swapping != card) {
            m_swapping->closeRunnersUp();
        }
        m_swapping = card;
        Q_EMIT runnersUpWanted(card->card(), slot);
    });
    return card;
}

void ProposalsView::showCards()
{
    m_grid->removeWidget(m_frontCard);
    clearLayout(m_grid);
    m_cards.clear();
    for (const CardContents& contents : m_proposed->cards) {
        ProposalCard* card = makeCard(contents, cardTitle(contents.card.kind), m_cards.empty());
        card->setObjectName(QStringLiteral("card-") +
                            QString::fromUtf8(proposal::cardName(contents.card.kind).data()));
        m_grid->addWidget(card, 0, static_cast<int>(m_cards.size()));
        m_cards.push_back(card);
    }
    m_chosen.reset();
    m_frontCard->hide();
    holdBack();
}

void ProposalsView::showFront(std::shared_ptr<const Proposed> proposed)
{
    m_proposed = std::move(proposed);
    m_front->show(m_proposed->proposal.front, m_proposed->proposal.cards);
    if (m_proposed->front.size() > 1) {
        m_grid->addWidget(m_frontCard, 1, 0, 1, columns - 1);
        m_frontCard->show();
        showPriceCard();
        if (m_priceCard) {
            askPicture(m_priceCard);
        }
    }
}

void ProposalsView::showPriceCard()
{
    const std::optional<std::size_t> chosen = m_front->chosen();
    if (!m_proposed || !chosen || *chosen >= m_proposed->front.size() ||
        (chosen == m_chosen && m_priceCard)) {
        return;
    }
    m_chosen = chosen;
    if (m_priceCard) {
        m_grid->removeWidget(m_priceCard);
        m_priceCard->hide();
        m_priceCard->setParent(nullptr);
        m_priceCard->deleteLater();
    }
    m_priceCard = makeCard(m_proposed->front[*chosen], tr("At this price"), false);
    m_priceCard->setObjectName(QStringLiteral("card-price"));
    m_grid->addWidget(m_priceCard, 1, columns - 1);
    m_priceCard->show();
    holdBack();
}

void ProposalsView::showRemarks()
{
    clearLayout(m_notes);
    for (const proposal::Reason& note : m_proposed->proposal.notes) {
        m_notes->addWidget(new ReasonRow(note, m_proposed->catalogue, QStringLiteral("info")));
    }
    clearLayout(m_pins);
    if (m_proposed->proposal.pins.empty()) {
        return;
    }
    auto* card = new Card;
    card->setObjectName(QStringLiteral("pinsChanged"));
    card->column()->addWidget(makeLabel(tr("What your pins changed"), Look::Title));
    for (const proposal::Reason& pin : m_proposed->proposal.pins) {
        card->column()->addWidget(
            new ReasonRow(pin, m_proposed->catalogue, QStringLiteral("heart")));
    }
    m_pins->addWidget(card);
}

void ProposalsView::askPictures()
{
    for (ProposalCard* card : m_cards) {
        askPicture(card);
    }
    if (m_priceCard) {
        askPicture(m_priceCard);
    }
}

void ProposalsView::askPicture(ProposalCard* card)
{
    m_wanted.emplace_back(m_pictures->ask(card->card().configuration.design, m_proposed->catalogue),
                          card);
}

void ProposalsView::takePicture(const QString& name)
{
    for (const auto& [wanted, card] : m_wanted) {
        if (wanted == name && card) {
            card->picture().setPicture(m_pictures->find(name));
        }
    }
}

void ProposalsView::setBusy(bool isBusy)
{
    m_progress->setValue(0);
    m_busy->setVisible(isBusy);
}

void ProposalsView::setProgress(double part)
{
    m_progress->setValue(static_cast<int>(part * m_progress->maximum()));
}

void ProposalsView::setStale(bool isStale)
{
    m_stale->setVisible(isStale);
    holdBack();
}

void ProposalsView::holdBack()
{
    const QString why =
        m_stale->isHidden() ? QString() : tr("The room or your wishes have changed since.");
    for (ProposalCard* card : m_cards) {
        card->setHeldBack(why);
    }
    if (m_priceCard) {
        m_priceCard->setHeldBack(why);
    }
}

void ProposalsView::showLog(const std::vector<design::GivenUp>& log)
{
    if (m_proposed) {
        m_log->show(log, proposal::currencyOf(m_proposed->catalogue));
    }
}

void ProposalsView::showRunnersUp(const std::vector<proposal::Difference>& differences)
{
    if (m_swapping) {
        m_swapping->showRunnersUp(differences, m_proposed->catalogue);
    }
}

} // namespace bespeak::ui
