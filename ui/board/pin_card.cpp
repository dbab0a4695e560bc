// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/pin_card.h"

#include "ui/style/icons.h"
#include "ui/style/looks.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>

namespace bespeak::ui
{

namespace
{

struct LikeChip {
    const char* name;
    const char* text;
    bool design::Liked::*flag;
};
constexpr LikeChip likeChips[] = {
    {"likeLook", QT_TRANSLATE_NOOP("bespeak::ui::PinCard", "Its look"), &design::Liked::look},
    {"likeSize", QT_TRANSLATE_NOOP("bespeak::ui::PinCard", "Its size"), &design::Liked::size},
    {"likeSound", QT_TRANSLATE_NOOP("bespeak::ui::PinCard", "Its sound"), &design::Liked::sound},
    {"likeBrand", QT_TRANSLATE_NOOP("bespeak::ui::PinCard", "Its brand"), &design::Liked::brand},
};

constexpr int longestTitle = 60; // characters: at most 200 bytes whatever the script

} // namespace

PinCard::PinCard(QWidget* parent)
    : QFrame(parent)
    , m_picture(new QLabel)
    , m_name(makeLabel({}, Look::Strong))
    , m_title(new QLineEdit)
    , m_hint(makeLabel({}, Look::Muted))
{
    setLook(this, Look::Card);
    m_picture->setFixedSize(pictureSize);
    m_picture->setAlignment(Qt::AlignCenter);
    m_name->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("pinTitle"));
    m_title->setAccessibleName(tr("What it is"));
    m_title->setPlaceholderText(tr("What is it?"));
    m_title->setMaxLength(longestTitle);
    QToolButton* remove = makeIconButton(QStringLiteral("x"), tr("Take it off"));
    remove->setObjectName(QStringLiteral("removePin"));
    connect(remove, &QToolButton::clicked, this, [this] { Q_EMIT removed(m_pin.id); });
    connect(m_title, &QLineEdit::editingFinished, this, [this] {
        if (m_title->isModified()) {
            m_title->setModified(false);
            design::Pin pin = m_pin;
            pin.title = m_title->text().toStdString();
            Q_EMIT changed(pin);
        }
    });
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(10, 10, 10, 10);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_picture, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(remove, 0, 2, Qt::AlignTop);
    grid->addWidget(m_hint, 1, 1, 1, 2, Qt::AlignTop);
    grid->addWidget(makeLikes(), 2, 0, 1, 3);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(1, 1);
}

QWidget* PinCard::makeLikes()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (std::size_t i = 0; i < std::size(likeChips); ++i) {
        auto* chip = new QToolButton;
        chip->setObjectName(QLatin1String(likeChips[i].name));
        chip->setProperty("look", QStringLiteral("chip"));
        chip->setText(tr(likeChips[i].text));
        chip->setAccessibleName(tr("You like %1").arg(chip->text()));
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::clicked, this, [this, flag = likeChips[i].flag](bool likes) {
            design::Pin pin = m_pin;
            pin.liked.*flag = likes;
            Q_EMIT changed(pin);
        });
        layout->addWidget(chip);
        m_likes[i] = chip;
    }
    layout->addStretch();
    return row;
}

void PinCard::show(const design::Pin& pin, const QPixmap& picture, const QString& name)
{
    m_pin = pin;
    const QSize pixels = pictureSize * devicePixelRatioF();
    m_picture->setPixmap(
        picture.isNull() ? icon(QStringLiteral("image")).pixmap(32, 32)
                         : picture.scaled(pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    const QString title = QString::fromStdString(pin.title);
    m_name->setText(name);
    m_name->setVisible(!name.isEmpty());
    m_title->setVisible(name.isEmpty());
    if (!m_title->isModified() && m_title->text() != title) {
        m_title->setText(title);
    }
    for (std::size_t i = 0; i < m_likes.size(); ++i) {
        m_likes[i]->setChecked(pin.liked.*likeChips[i].flag);
    }
    refreshHint();
}

void PinCard::refreshHint()
{
    const bool isAnything = m_pin.liked != design::Liked();
    m_hint->setText(m_pin.component ? tr("You want exactly this.")
                                    : tr("Say what you like about it."));
    m_hint->setVisible(!isAnything);
}

} // namespace bespeak::ui
