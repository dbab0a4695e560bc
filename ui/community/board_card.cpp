// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/community/board_card.h"

#include "ui/community/community_text.h"
#include "ui/community/entry_pictures.h"
#include "ui/proposal/room_picture.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr int longestWords = 400;
constexpr int widest = 900;
constexpr int pictureWidth = 200;
constexpr int pictureHeight = 130;

} // namespace

BoardCard::BoardCard(const store::BoardEntry& row, const community::Entry* head,
                     EntryPictures& pictures, QWidget* parent)
    : Card(parent)
    , m_handle(QString::fromStdString(row.entry.handle))
    , m_facts(new QVBoxLayout)
{
    setObjectName(QStringLiteral("boardCard"));
    setAccessibleName(titleText(row.entry.title));
    setMaximumWidth(widest);
    auto* picture = new RoomPicture;
    picture->setFixedSize(pictureWidth, pictureHeight);
    pictures.show(row.entry, picture);
    m_facts->addWidget(makeText(titleText(row.entry.title), Look::Title));
    m_facts->addWidget(makeText(factsText(row.entry) + QStringLiteral(" · ") +
                                    QString::fromStdString(row.entry.region),
                                Look::Muted));
    addState(row, head);
    m_facts->addStretch();
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(picture);
    top->addLayout(m_facts, 1);
    column()->addLayout(top);
    addWords(row);
    addButtons(row);
}

bool BoardCard::isWriting() const
{
    return m_words != nullptr && m_words->hasFocus();
}

void BoardCard::continueWords(const QString& text, Focus focus)
{
    if (m_words == nullptr) {
        return;
    }
    m_words->setText(text);
    if (focus == Focus::Take) {
        m_words->setFocus();
    }
}

void BoardCard::addState(const store::BoardEntry& row, const community::Entry* head)
{
    const bool isNew = row.counters.shown == 0;
    m_facts->addWidget(makeText(isNew ? tr("Not in any deck that came back yet")
                                      : tr("Shown in %1 decks, supported in %2")
                                            .arg(row.counters.shown)
                                            .arg(row.counters.supported),
                                Look::Strong));
    if (head != nullptr) {
        m_facts->addWidget(makeText(tr("So alike an earlier one that they compete as one; the "
                                       "earlier one is credited: %1, %2")
                                        .arg(titleText(head->title), factsText(*head)),
                                    Look::Advice));
    }
    if (row.isPicked) {
        m_facts->addWidget(makeText(tr("Your own pick, and labelled as such"), Look::Advice));
    } else if (row.isFinalist) {
        m_facts->addWidget(makeText(row.needsReason
                                        ? tr("A finalist: why was it not chosen? Everybody reads "
                                             "the answer.")
                                        : tr("A finalist"),
                                    row.needsReason ? Look::Problem : Look::AllRight));
    }
}

void BoardCard::addWords(const store::BoardEntry& row)
{
    if (!row.isFinalist && !row.isPicked && row.words.empty()) {
        return;
    }
    m_words = new QLineEdit(QString::fromStdString(row.words));
    m_words->setObjectName(QStringLiteral("boardWords"));
    m_words->setAccessibleName(tr("In writing, for everybody to read"));
    m_words->setPlaceholderText(tr("In writing, for everybody to read"));
    m_words->setMaxLength(longestWords);
    connect(m_words, &QLineEdit::textEdited, this,
            [this](const QString& text) { emit typed(m_handle, text); });
    column()->addWidget(m_words);
}

void BoardCard::addButtons(const store::BoardEntry& row)
{
    auto* buttons = new QHBoxLayout;
    const auto add = [&](const char* name, const char* picture, const QString& text, auto action) {
        auto* button = new QPushButton(icon(QLatin1String(picture)), text);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, action);
        buttons->addWidget(button);
    };
    if (m_words != nullptr && !row.isPicked) {
        add("keepReason", "check", tr("Keep the reason"),
            [this] { emit reasonGiven(m_handle, m_words->text().trimmed()); });
    }
    if (m_words != nullptr) {
        add("pickDesign", "star", row.isPicked ? tr("Keep the words") : tr("Make it your pick"),
            [this] { emit picked(m_handle, m_words->text().trimmed()); });
    }
    if (row.isFinalist || row.isPicked) {
        add("makeCampaign", "wallet", tr("Make it a campaign…"),
            [this] { emit campaignWanted(m_handle); });
    }
    buttons->addStretch();
    add("removeDesign", "trash-2", tr("Take it off…"), [this] { emit removeWanted(m_handle); });
    column()->addLayout(buttons);
}

} // namespace bespeak::ui
