// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/proposal/room_picture.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace bespeak::ui
{

namespace
{

constexpr double proportion = 0.6; ///< height by width
constexpr int least = 240;         ///< pixels wide
constexpr double corner = 8;

} // namespace

RoomPicture::RoomPicture(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setObjectName(QStringLiteral("roomPlan"));
}

void RoomPicture::setPlan(const QPixmap& plan)
{
    m_plan = plan;
    update();
}

void RoomPicture::setPicture(const QImage& picture)
{
    m_picture = picture;
    setObjectName(QStringLiteral("roomPicture"));
    update();
}

int RoomPicture::heightForWidth(int width) const
{
    return static_cast<int>(width * proportion);
}

QSize RoomPicture::sizeHint() const
{
    return {least, heightForWidth(least)};
}

void RoomPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(rect(), corner, corner);
    painter.fillPath(frame, colours().canvas);
    painter.setClipPath(frame);
    if (m_picture.isNull()) {
        painter.drawPixmap(middle(m_plan.size(), Qt::KeepAspectRatio), m_plan,
                           QRectF(m_plan.rect()));
        return;
    }
    painter.drawImage(middle(m_picture.size(), Qt::KeepAspectRatioByExpanding), m_picture);
}

QRectF RoomPicture::middle(const QSizeF& picture, Qt::AspectRatioMode mode) const
{
    QRectF area(QPointF(), picture.scaled(size(), mode));
    area.moveCenter(QRectF(rect()).center());
    return area;
}

} // namespace bespeak::ui
