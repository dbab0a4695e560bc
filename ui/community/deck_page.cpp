// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/community/deck_page.h"

#include "ui/community/community_text.h"
#include "ui/community/entry_pictures.h"
#include "ui/proposal/room_picture.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/widgets/clear_layout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr int widest = 760;

QPushButton* makeAnswer(const char* name, const QString& iconName, const QString& text)
{
    auto* button = new QPushButton(icon(iconName), text);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

DeckPage::DeckPage(EntryPictures& pictures, QWidget* parent)
    : QWidget(parent)
    , m_pictures(pictures)
    , m_title(makeLabel({}, Look::Heading))
    , m_facts(makeLabel({}, Look::Muted))
    , m_counter(makeLabel({}, Look::Muted))
    , m_progress(new QProgressBar)
    , m_place(new QWidget)
    , m_buttons(makeButtons())
    , m_reasons(makeReasons())
    , m_return(new QPushButton(icon(QStringLiteral("send")), tr("Return the whole deck…")))
{
    setObjectName(QStringLiteral("deckPage"));
    setFocusPolicy(Qt::StrongFocus);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Cards answered"));
    m_facts->setWordWrap(true);
    m_place->setLayout(new QVBoxLayout);
    m_place->layout()->setContentsMargins(0, 0, 0, 0);
    setLook(m_return, Look::Primary);
    m_return->setObjectName(QStringLiteral("returnDeck"));
    connect(m_return, &QPushButton::clicked, this, &DeckPage::returned);
    auto* middle = new QWidget;
    middle->setMaximumWidth(widest);
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(10);
    column->addWidget(m_counter);
    column->addWidget(m_progress);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_place, 1);
    column->addWidget(m_buttons);
    column->addWidget(m_reasons);
    column->addWidget(m_return);
    column->addStretch();
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(middle, 20);
    row->addStretch(1);
}

QWidget* DeckPage::makeButtons()
{
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    auto* no = makeAnswer("answerNo", QStringLiteral("arrow-left"), tr("Not for me"));
    auto* skip = makeAnswer("answerSkip", QStringLiteral("arrow-down"), tr("Skip"));
    auto* yes = makeAnswer("answerSupport", QStringLiteral("heart"), tr("Support"));
    m_undo = makeAnswer("answerUndo", QStringLiteral("undo-2"), tr("Back"));
    setLook(m_undo, Look::Quiet);
    no->setToolTip(tr("Arrow left"));
    skip->setToolTip(tr("Arrow down"));
    yes->setToolTip(tr("Arrow right"));
    m_undo->setToolTip(tr("Backspace"));
    row->addWidget(m_undo);
    row->addStretch();
    row->addWidget(no);
    row->addWidget(skip);
    row->addWidget(yes);
    using community::Answer;
    connect(no, &QPushButton::clicked, this, [this] { answer(Answer::NotForMe); });
    connect(skip, &QPushButton::clicked, this, [this] { answer(Answer::Skip); });
    connect(yes, &QPushButton::clicked, this, [this] { answer(Answer::Support); });
    connect(m_undo, &QPushButton::clicked, this, &DeckPage::undo);
    return part;
}

/// After a "not for me": why the last one was not, if one likes to say.
QWidget* DeckPage::makeReasons()
{
    auto* part = new QWidget;
    part->setObjectName(QStringLiteral("whyNot"));
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeLabel(tr("Why not?"), Look::Muted));
    for (std::size_t i = 0; i < community::whyCount; ++i) {
        const auto why = static_cast<community::Why>(i);
        auto* chip = new QPushButton(whyText(why));
        setLook(chip, Look::Chip);
        chip->setFocusPolicy(Qt::TabFocus);
        row->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, why] { giveReason(why); });
    }
    row->addStretch();
    return part;
}

void DeckPage::begin(const std::vector<community::Entry>& cards,
                     const std::vector<std::string>& own)
{
    m_cards = cards;
    m_own = own;
    m_answers.clear();
    passOver();
    refresh();
    setFocus();
}

/// One's own designs are answered as such.
void DeckPage::passOver()
{
    while (m_answers.size() < m_cards.size() &&
           std::ranges::find(m_own, m_cards[m_answers.size()].handle) != m_own.end()) {
        m_answers.push_back(
            {m_cards[m_answers.size()].handle, community::Answer::Own, std::nullopt});
    }
}

void DeckPage::answer(community::Answer answer)
{
    if (m_answers.size() >= m_cards.size()) {
        return;
    }
    m_answers.push_back({m_cards[m_answers.size()].handle, answer, std::nullopt});
    passOver();
    refresh();
}

void DeckPage::undo()
{
    while (!m_answers.empty() && m_answers.back().answer == community::Answer::Own) {
        m_answers.pop_back();
    }
    if (!m_answers.empty()) {
        m_answers.pop_back();
    }
    passOver();
    refresh();
}

void DeckPage::giveReason(community::Why why)
{
    if (!m_answers.empty() && m_answers.back().answer == community::Answer::NotForMe) {
        m_answers.back().why = why;
        refresh();
    }
}

void DeckPage::refresh()
{
    const int done = static_cast<int>(m_answers.size());
    const int all = static_cast<int>(m_cards.size());
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(done);
    m_counter->setText(isDone() ? tr("All %1 answered").arg(all)
                                : tr("%1 of %2").arg(done + 1).arg(all));
    clearLayout(m_place->layout());
    m_picture = nullptr;
    m_facts->setVisible(true);
    if (isDone()) {
        m_title->setText(tr("That was the whole deck"));
        m_facts->setText(tr("It counts as a whole or not at all. You sign it with a name of this "
                            "week alone, which nobody can connect with you."));
    } else if (done < all) {
        const community::Entry& entry = m_cards[m_answers.size()];
        m_title->setText(titleText(entry.title));
        m_facts->setText(factsText(entry));
        m_picture = new RoomPicture;
        m_picture->setAccessibleName(titleText(entry.title));
        m_place->layout()->addWidget(m_picture);
        m_pictures.show(entry, m_picture);
    }
    for (QPushButton* button : m_buttons->findChildren<QPushButton*>()) {
        button->setVisible(button == m_undo || !isDone());
    }
    m_undo->setEnabled(done > 0);
    const bool mayExplain =
        done > 0 && m_answers.back().answer == community::Answer::NotForMe && !m_answers.back().why;
    m_reasons->setVisible(mayExplain);
    m_return->setVisible(isDone());
}

void DeckPage::keyPressEvent(QKeyEvent* event)
{
    using community::Answer;
    switch (event->key()) {
    case Qt::Key_Right:
        answer(Answer::Support);
        return;
    case Qt::Key_Left:
        answer(Answer::NotForMe);
        return;
    case Qt::Key_Down:
        answer(Answer::Skip);
        return;
    case Qt::Key_Backspace:
        undo();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace bespeak::ui
