// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/remedy_button.h"

#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace bespeak::ui
{

namespace
{

constexpr int iconSide = 16; // pixels

} // namespace

RemedyButton::RemedyButton(const QString& sentence, const QString& outcome, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(sentence);
    setAccessibleName(sentence);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    auto* sign = new QLabel;
    sign->setPixmap(ui::icon(QStringLiteral("sparkles"), &Colours::accentText)
                        .pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    auto* words = makeLabel(sentence, Look::Strong);
    words->setWordWrap(true);
    words->setMinimumWidth(1); // it wraps to what there is
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(words);
    if (!outcome.isEmpty()) {
        texts->addWidget(makeLabel(outcome, Look::Muted));
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 7, 10, 7);
    layout->setSpacing(8);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    for (QLabel* label : findChildren<QLabel*>()) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
}

void RemedyButton::paintEvent(QPaintEvent*)
{
    const Colours& shown = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isDown() ? shown.pressed : underMouse() ? shown.accentSoft : shown.raised);
    painter.setPen(hasFocus() ? QPen(shown.accent, 2) : QPen(shown.fieldLine, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
}

} // namespace bespeak::ui
