// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/board_page.h"

#include "ui/board/effects_column.h"
#include "ui/board/home_step.h"
#include "ui/board/likes_step.h"
#include "ui/board/money_step.h"
#include "ui/board/people_step.h"
#include "ui/board/ready_step.h"
#include "ui/board/surroundings_step.h"
#include "ui/board/uses_step.h"
#include "ui/board/words_step.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

namespace bespeak::ui
{

namespace
{

constexpr int railWidth = 204;
constexpr int widestStep = 860;   // longer lines are hard to read
constexpr int widestLikes = 1200; // beside the catalogue

} // namespace

BoardPage::BoardPage(AssessmentService& assessments, ComponentPicture pictureOf, QAction* proposals,
                     QWidget* parent)
    : QWidget(parent)
    , m_likes(new LikesStep(std::move(pictureOf)))
    , m_proposals(proposals)
    , m_pages(new QStackedWidget)
    , m_effects(new EffectsColumn(assessments))
{
    setObjectName(QStringLiteral("boardPage"));
    setLook(this, Look::Panel);
    setAttribute(Qt::WA_StyledBackground);
    auto* home = new HomeStep;
    connect(home, &HomeStep::otherWanted, this, &BoardPage::ownThingWanted);
    addStep(new WordsStep);
    addStep(new PeopleStep);
    addStep(new SurroundingsStep);
    addStep(new UsesStep);
    addStep(home);
    addStep(m_likes);
    addStep(new MoneyStep);
    addStep(new ReadyStep);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeRail());
    row->addWidget(makeLine(Qt::Vertical));
    row->addWidget(makeMiddle(), 1);
    row->addWidget(makeLine(Qt::Vertical));
    row->addWidget(m_effects);
    setStep(0);
}

void BoardPage::addStep(BoardStep* step)
{
    m_steps.push_back(step);
    auto* centred = new QWidget;
    auto* row = new QHBoxLayout(centred);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    step->setMaximumWidth(step == m_likes ? widestLikes : widestStep);
    row->addWidget(step, 100);
    row->addStretch(1);
    m_pages->addWidget(makeScroll(centred));
}

QWidget* BoardPage::makeRail()
{
    auto* rail = new QWidget;
    rail->setFixedWidth(railWidth);
    auto* column = new QVBoxLayout(rail);
    column->setContentsMargins(12, 28, 12, 16);
    column->setSpacing(2);
    for (BoardStep* step : m_steps) {
        const int index = static_cast<int>(m_rail.size());
        auto* button = new QToolButton;
        button->setObjectName(QStringLiteral("rail-") + step->objectName());
        button->setProperty("look", QStringLiteral("step"));
        button->setText(QChar(0x2002) + step->title()); // Qt sets the text close to the icon
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, index] { setStep(index); });
        column->addWidget(button);
        m_rail.push_back(button);
    }
    column->addStretch();
    return rail;
}

QWidget* BoardPage::makeMiddle()
{
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addWidget(makeNavigation());
    return middle;
}

QWidget* BoardPage::makeNavigation()
{
    auto* bar = new QWidget;
    m_back = new QPushButton(tr("&Back"));
    m_back->setObjectName(QStringLiteral("boardBack"));
    m_next = new QPushButton(tr("&Next"));
    m_next->setObjectName(QStringLiteral("boardNext"));
    m_done = new QPushButton;
    m_done->setObjectName(QStringLiteral("boardDone"));
    auto* skip = makeLabel(tr("Nothing is required."), Look::Muted);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(step() + 1); });
    if (m_proposals != nullptr) {
        m_done->setText(tr("Show me three proposals"));
        connect(m_done, &QPushButton::clicked, m_proposals, &QAction::trigger);
    } else {
        m_done->setText(tr("Back to the room"));
        connect(m_done, &QPushButton::clicked, this, &BoardPage::roomWanted);
    }
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(32, 12, 32, 12);
    row->addWidget(m_back);
    row->addSpacing(8);
    row->addWidget(skip);
    row->addStretch();
    row->addWidget(m_done);
    row->addWidget(m_next);
    return bar;
}

void BoardPage::setDocument(DesignDocument* document)
{
    if (m_document != nullptr) {
        m_document->disconnect(this);
    }
    m_document = document;
    connect(document, &DesignDocument::designChanged, this, &BoardPage::showProgress);
    connect(document, &QObject::destroyed, this, [this, document] {
        if (m_document == document) {
            m_document = nullptr;
        }
    });
    for (BoardStep* step : m_steps) {
        step->setDocument(document);
    }
    m_effects->setDocument(document);
    showProgress();
}

void BoardPage::begin()
{
    goTo(0);
}

void BoardPage::goTo(int step)
{
    setStep(step);
    m_steps[static_cast<std::size_t>(this->step())]->focusFirst();
}

int BoardPage::step() const
{
    return m_pages->currentIndex();
}

void BoardPage::setStep(int step)
{
    m_pages->setCurrentIndex(std::clamp(step, 0, stepCount() - 1));
    showProgress();
    auto* scroll = static_cast<QScrollArea*>(m_pages->currentWidget());
    scroll->verticalScrollBar()->setValue(0);
}

void BoardPage::showProgress()
{
    const bool isLast = step() == stepCount() - 1;
    for (std::size_t i = 0; i < m_rail.size(); ++i) {
        const bool isAnswered =
            m_document != nullptr && m_steps[i]->isAnswered(m_document->design().brief);
        m_rail[i]->setChecked(static_cast<int>(i) == step());
        m_rail[i]->setIcon(
            icon(isAnswered ? QStringLiteral("circle-check") : QStringLiteral("circle")));
        m_rail[i]->setAccessibleDescription(isAnswered ? tr("answered") : tr("not answered"));
    }
    m_back->setEnabled(step() > 0);
    m_next->setVisible(!isLast);
    setLook(m_next, Look::Primary);
    setLook(m_done, isLast ? Look::Primary : Look::Quiet);
}

} // namespace bespeak::ui
