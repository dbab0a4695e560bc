// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/proposal/proposal_page.h"

#include "models/design/design_edits.h"
#include "ui/proposal/proposals_view.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/card.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr int stateWidth = 460; ///< pixels
constexpr int progressHeight = 6;

/// The design with a proposal's things; room and brief stay, but for what was decided on the way.
design::Design withProposal(design::Design design, const design::Design& accepted)
{
    design.placements = accepted.placements;
    design.brief.givenUp = accepted.brief.givenUp;
    design.brief.never = accepted.brief.never;
    return design;
}

} // namespace

ProposalPage::ProposalPage(ProposalSource source, QWidget* parent)
    : QWidget(parent)
    , m_service(new ProposalService(std::move(source), this))
    , m_view(new ProposalsView)
    , m_pages(new QStackedLayout(this))
    , m_scroll(makeScroll(m_view))
    , m_heading(makeText({}, Look::Heading))
    , m_text(makeText({}, Look::Muted))
    , m_progress(new QProgressBar)
    , m_main(new QPushButton)
    , m_other(new QPushButton)
{
    setObjectName(QStringLiteral("proposalPage"));
    setLook(this, Look::Panel);
    setAttribute(Qt::WA_StyledBackground);
    m_pages->addWidget(makeState());
    m_pages->addWidget(m_scroll);
    connectView();
    connectService();
    showEmpty();
}

QWidget* ProposalPage::makeState()
{
    auto* page = new QWidget;
    auto* card = new Card;
    card->setObjectName(QStringLiteral("proposalState"));
    card->setFixedWidth(stateWidth);
    card->column()->setContentsMargins(28, 24, 28, 24);
    m_heading->setObjectName(QStringLiteral("proposalHeading"));
    m_text->setObjectName(QStringLiteral("proposalText"));
    m_progress->setObjectName(QStringLiteral("proposalProgress"));
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_main->setObjectName(QStringLiteral("proposalMain"));
    m_other->setObjectName(QStringLiteral("proposalOther"));
    setLook(m_main, Look::Primary);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_main);
    buttons->addWidget(m_other);
    buttons->addStretch();
    card->column()->addWidget(m_heading);
    card->column()->addWidget(m_text);
    card->column()->addWidget(m_progress);
    card->column()->addSpacing(4);
    card->column()->addLayout(buttons);
    auto* column = new QVBoxLayout(page);
    auto* middle = new QHBoxLayout; // an alignment would forget that words wrap
    middle->addStretch();
    middle->addWidget(card);
    middle->addStretch();
    column->addStretch(2);
    column->addLayout(middle);
    column->addStretch(3);
    connect(m_main, &QPushButton::clicked, this, [this] {
        if (m_state == State::Empty) {
            Q_EMIT wishesWanted();
        } else {
            ask();
        }
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (m_state == State::Empty) {
            ask();
        } else if (m_state == State::Waiting) {
            m_service->stop();
        } else {
            Q_EMIT wishesWanted();
        }
    });
    return page;
}

void ProposalPage::connectView()
{
    connect(m_view, &ProposalsView::taken, this, &ProposalPage::take);
    connect(m_view, &ProposalsView::ruled, m_service, &ProposalService::rule);
    connect(m_view, &ProposalsView::withdrawn, m_service, &ProposalService::withdraw);
    connect(m_view, &ProposalsView::undoWanted, m_service, &ProposalService::undo);
    connect(m_view, &ProposalsView::runnersUpWanted, m_service, &ProposalService::findRunnersUp);
    connect(m_view, &ProposalsView::stopWanted, m_service, &ProposalService::stop);
    connect(m_view, &ProposalsView::againWanted, this, &ProposalPage::ask);
    connect(m_view, &ProposalsView::wishesWanted, this, &ProposalPage::wishesWanted);
    connect(m_view, &ProposalsView::askedAgain, this, &ProposalPage::askForAgain);
}

void ProposalPage::connectService()
{
    connect(m_service, &ProposalService::started, this, [this] {
        if (m_state == State::Answer) {
            m_view->setBusy(true);
        } else {
            showWaiting();
        }
    });
    connect(m_service, &ProposalService::progressed, this, [this](double part) {
        m_progress->setValue(static_cast<int>(part * m_progress->maximum()));
        m_view->setProgress(part);
    });
    connect(m_service, &ProposalService::answered, this, &ProposalPage::showAnswer);
    connect(m_service, &ProposalService::frontFound, this,
            [this] { m_view->showFront(m_service->proposed()); });
    connect(m_service, &ProposalService::failed, this, &ProposalPage::showFailed);
    connect(m_service, &ProposalService::runnersUpFound, m_view, &ProposalsView::showRunnersUp);
}

void ProposalPage::setDocument(DesignDocument* document)
{
    if (m_document == document) {
        return;
    }
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    connect(document, &DesignDocument::designChanged, this, &ProposalPage::refresh);
    m_service->cancel();
    showEmpty();
}

void ProposalPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ProposalPage::propose()
{
    const bool isAsking = m_state == State::Waiting && m_service->isWorking();
    if (!isAsking && (m_state != State::Answer || !isAboutDesign())) {
        ask();
    }
}

void ProposalPage::ask()
{
    if (m_document) {
        m_state = State::Waiting;
        m_service->propose(m_document->design(), m_document->catalogue());
    }
}

/// The design is the one that was asked about, or one of its proposals.
bool ProposalPage::isAboutDesign() const
{
    const auto proposed = m_service->proposed();
    if (!proposed || !m_document) {
        return false;
    }
    const auto isSame = [now = &m_document->design()](const design::Design& design) {
        return now->room == design.room && now->brief == design.brief &&
               now->placements == design.placements;
    };
    const auto isTaken = [&](const CardContents& one) {
        return isSame(withProposal(*proposed->asked, one.accepted));
    };
    return isSame(*proposed->asked) || std::ranges::any_of(proposed->cards, isTaken) ||
           std::ranges::any_of(proposed->front, isTaken);
}

void ProposalPage::refresh()
{
    if (m_state == State::Answer && isVisible() && !m_service->isWorking()) {
        m_view->setStale(!isAboutDesign());
        m_view->showLog(m_document->design().brief.givenUp);
    }
}

void ProposalPage::showEmpty()
{
    m_state = State::Empty;
    m_heading->setText(tr("Three proposals for this room"));
    m_text->setText(tr("Say what you want and what limits you. You get the best that there is for "
                       "it: the best fit, the best value and the quietest, with reasons."));
    m_main->setText(tr("Tell us what you want"));
    m_main->show();
    m_other->setText(tr("Show me three proposals"));
    m_progress->hide();
    m_pages->setCurrentIndex(0);
}

void ProposalPage::showWaiting()
{
    m_state = State::Waiting;
    m_heading->setText(tr("Looking for the best …"));
    m_text->setText(tr("Every place in the room is tried with everything in the catalogue, until "
                       "nothing better can be left."));
    m_main->hide();
    m_other->setText(tr("Show the best so far"));
    m_progress->setValue(0);
    m_progress->show();
    m_pages->setCurrentIndex(0);
}

void ProposalPage::showFailed(const Error& error)
{
    m_state = State::Failed;
    m_view->setBusy(false);
    m_heading->setText(tr("There is no proposal"));
    m_text->setText(errorText(error));
    m_main->setText(tr("Try again"));
    m_main->show();
    m_other->setText(tr("Change what you said"));
    m_progress->hide();
    m_pages->setCurrentIndex(0);
}

void ProposalPage::showAnswer()
{
    const bool isFirst = m_state != State::Answer;
    m_state = State::Answer;
    m_view->setBusy(false);
    m_view->show(m_service->proposed());
    m_view->setStale(!isAboutDesign());
    m_view->showLog(m_document->design().brief.givenUp);
    m_pages->setCurrentIndex(1);
    if (isFirst) {
        m_scroll->verticalScrollBar()->setValue(0);
    }
}

void ProposalPage::refreshPictures()
{
    if (m_state == State::Answer) {
        m_view->askPictures();
    }
}

void ProposalPage::take(const design::Design& accepted)
{
    if (m_document->apply(withProposal(m_document->design(), accepted), tr("Take a proposal"))) {
        Q_EMIT taken();
    }
}

void ProposalPage::askForAgain(const design::GivenUp& givenUp)
{
    design::Brief brief = m_document->design().brief;
    std::erase(brief.givenUp, givenUp);
    if (m_document->apply(design::setBrief(m_document->design(), std::move(brief)),
                          tr("Ask for it again"))) {
        ask();
    }
}

} // namespace bespeak::ui
