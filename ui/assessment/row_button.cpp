// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/row_button.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/text/assessment_text.h"

#include <QKeyEvent>
#include <QPainter>

namespace bespeak::ui
{

namespace
{

constexpr int groupHeight = 38; // pixels
constexpr int rowHeight = 30;
constexpr int side = 8;
constexpr int iconSide = 16;
constexpr int gap = 8;         // between a title and what it is about
constexpr int leastAbout = 44; // less says nothing

} // namespace

RowButton::RowButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RowButton::setFace(const RowFace& face)
{
    if (face == m_face) {
        return;
    }
    m_face = face;
    setToolTip(face.about.isEmpty() ? face.tip : face.about + QStringLiteral(" – ") + face.tip);
    QString spoken = face.title;
    if (!face.about.isEmpty()) {
        spoken += QStringLiteral(", ") + face.about;
    }
    if (!face.figure.isEmpty()) {
        spoken += QStringLiteral(", ") + face.figure;
    }
    if (face.level) {
        spoken += QStringLiteral(", ") + levelText(*face.level);
    }
    setAccessibleName(spoken);
    setAccessibleDescription(face.tip);
    updateGeometry();
    update();
}

QSize RowButton::sizeHint() const
{
    return {240, m_face.isStrong ? groupHeight : rowHeight};
}

QSize RowButton::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void RowButton::paintGround(QPainter& painter) const
{
    const Colours& shown = colours();
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    if (isDown()) {
        painter.setBrush(shown.pressed);
        painter.drawRoundedRect(ground, 6, 6);
    } else if (underMouse()) {
        painter.setBrush(shown.hover);
        painter.drawRoundedRect(ground, 6, 6);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(shown.accent, 2));
        painter.drawRoundedRect(ground, 6, 6);
    }
}

double RowButton::paintRight(QPainter& painter) const
{
    double right = width() - side;
    const QString arrow =
        isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    const int arrowSide = 14;
    ui::icon(arrow, &Colours::mutedText)
        .paint(&painter, QRect(static_cast<int>(right) - arrowSide, (height() - arrowSide) / 2,
                               arrowSide, arrowSide));
    right -= arrowSide + 6;
    if (m_face.level) {
        const QRectF bars(right - levelSize.width(), (height() - levelSize.height()) / 2.0,
                          levelSize.width(), levelSize.height());
        paintLevel(painter, bars, *m_face.level);
        right = bars.left() - 8;
    }
    if (!m_face.figure.isEmpty()) {
        painter.setFont(font());
        const double wide = painter.fontMetrics().horizontalAdvance(m_face.figure);
        painter.setPen(colours().mutedText);
        painter.drawText(QRectF(right - wide, 0, wide, height()), Qt::AlignVCenter | Qt::AlignRight,
                         m_face.figure);
        right -= wide + 8;
    }
    return right;
}

void RowButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    m_face.sign.toIcon().paint(&painter,
                               QRect(side, (height() - iconSide) / 2, iconSide, iconSide));
    const double right = paintRight(painter);
    const double left = side + iconSide + 8;
    QFont written = font();
    if (m_face.isStrong) {
        written.setWeight(QFont::DemiBold);
    }
    painter.setFont(written);
    painter.setPen(colours().text);
    const QString title = painter.fontMetrics().elidedText(m_face.title, Qt::ElideRight,
                                                           static_cast<int>(right - left));
    painter.drawText(QRectF(left, 0, right - left, height()), Qt::AlignVCenter, title);
    const double after = left + painter.fontMetrics().horizontalAdvance(title) + gap;
    if (!m_face.about.isEmpty() && right - after >= leastAbout) {
        painter.setPen(colours().mutedText);
        const QString about = painter.fontMetrics().elidedText(m_face.about, Qt::ElideRight,
                                                               static_cast<int>(right - after));
        painter.drawText(QRectF(after, 0, right - after, height()), Qt::AlignVCenter, about);
    }
}

void RowButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace bespeak::ui
