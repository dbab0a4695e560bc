// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/qr_view.h"

#include "models/exchange/qr.h"

#include <QPainter>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr int quietZone = 4; // modules on each side (ISO/IEC 18004)
constexpr int usualSide = 180;

QImage draw(const QString& text)
{
    const auto code = exchange::createQrCode(text.toStdString());
    if (!code) {
        return {};
    }
    const int side = code->size + 2 * quietZone;
    QImage picture(side, side, QImage::Format_RGB32);
    picture.fill(Qt::white);
    for (int row = 0; row < code->size; ++row) {
        for (int column = 0; column < code->size; ++column) {
            if (code->isDark(column, row)) {
                picture.setPixel(column + quietZone, row + quietZone, qRgb(0, 0, 0));
            }
        }
    }
    return picture;
}

} // namespace

QrView::QrView(const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_picture(draw(text))
{
    setFixedSize(sizeHint());
    setAccessibleName(tr("QR code"));
}

QSize QrView::sizeHint() const
{
    const int modules = std::max(1, m_picture.width());
    const int side = (usualSide + modules - 1) / modules * modules;
    return {side, side};
}

void QrView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.drawImage(rect(), m_picture);
}

} // namespace bespeak::ui
