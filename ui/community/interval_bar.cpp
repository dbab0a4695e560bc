// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/community/interval_bar.h"

#include "ui/community/community_text.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr double wholeLine = 500; ///< per mille

} // namespace

IntervalBar::IntervalBar(const community::Placed& placed, QWidget* parent)
    : QWidget(parent)
    , m_placed(placed)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(rateText(placed));
    setToolTip(rateText(placed));
}

void IntervalBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto at = [this](int perMille) {
        return std::clamp(perMille / wholeLine, 0.0, 1.0) * (width() - 10) + 5;
    };
    const double middle = height() / 2.0;
    QColor faint = palette().color(QPalette::WindowText);
    faint.setAlphaF(0.15F);
    painter.setPen(QPen(faint, 2));
    painter.drawLine(QPointF(5, middle), QPointF(width() - 5, middle));
    QColor strong = palette().color(QPalette::Highlight);
    painter.setPen(QPen(strong, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(at(m_placed.low), middle), QPointF(at(m_placed.high), middle));
    painter.setPen(Qt::NoPen);
    painter.setBrush(strong);
    painter.drawEllipse(QPointF(at(m_placed.rate), middle), 5, 5);
}

} // namespace bespeak::ui
