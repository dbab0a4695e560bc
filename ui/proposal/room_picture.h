// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace bespeak::ui
{

/// A room's picture with round corners, as wide as there is place and in one proportion. Shows the
/// plan until the picture is there; its object name is "roomPlan" until then, and "roomPicture".
class RoomPicture : public QWidget
{
    Q_OBJECT

public:
    explicit RoomPicture(QWidget* parent = nullptr);

    void setPlan(const QPixmap& plan);
    void setPicture(const QImage& picture);
    bool hasPicture() const { return !m_picture.isNull(); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF middle(const QSizeF& picture, Qt::AspectRatioMode mode) const;

    QPixmap m_plan;
    QImage m_picture;
};

} // namespace bespeak::ui
