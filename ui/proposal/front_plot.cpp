// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/proposal/front_plot.h"

#include "ui/style/theme.h"
#include "ui/text/proposal_text.h"
#include "ui/text/quantity_text.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace bespeak::ui
{

namespace
{

constexpr int top = 22; // pixels, for the names of the cards
constexpr int bottom = 22;
constexpr double dot = 3;
constexpr double mark = 6;

} // namespace

FrontPlot::FrontPlot(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("frontPlot"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
}

void FrontPlot::show(const std::vector<proposal::FrontPoint>& front,
                     const std::vector<proposal::Card>& cards)
{
    m_front = front;
    m_marks.clear();
    for (const proposal::Card& card : cards) {
        m_marks.push_back(
            {cardTitle(card.kind), card.configuration.price.minor, card.configuration.points});
    }
    if (!m_front.empty()) {
        m_cheapest = m_front.front().price.minor;
        m_dearest = std::max(m_front.back().price.minor, m_cheapest + 1);
        const auto [least, most] = std::ranges::minmax(m_front, {}, &proposal::FrontPoint::points);
        m_least = least.points;
        m_most = std::max(most.points, m_least + 1);
    }
    for (const Mark& one : m_marks) {
        m_cheapest = std::min(m_cheapest, one.minor);
        m_dearest = std::max(m_dearest, one.minor);
        m_least = std::min(m_least, one.points);
        m_most = std::max(m_most, one.points);
    }
    update();
}

void FrontPlot::setCap(std::int64_t minor)
{
    m_cap = minor;
    update();
}

double FrontPlot::xOf(std::int64_t minor) const
{
    const double part =
        static_cast<double>(minor - m_cheapest) / static_cast<double>(m_dearest - m_cheapest);
    return side + part * (width() - 2 * side);
}

double FrontPlot::yOf(std::int64_t points) const
{
    const double part =
        static_cast<double>(points - m_least) / static_cast<double>(m_most - m_least);
    return height() - bottom - 8 - part * (height() - top - bottom - 16);
}

void FrontPlot::paintStair(QPainter& painter) const
{
    const double floor = height() - bottom;
    const double right = width() - side;
    QPolygonF stair;
    for (const proposal::FrontPoint& point : m_front) {
        const double x = xOf(point.price.minor);
        stair << QPointF(x, stair.isEmpty() ? yOf(point.points) : stair.back().y())
              << QPointF(x, yOf(point.points));
    }
    stair << QPointF(right, stair.back().y());
    QPainterPath area;
    area.moveTo(stair.front().x(), floor);
    for (const QPointF& corner : stair) {
        area.lineTo(corner);
    }
    area.lineTo(right, floor);
    painter.save();
    painter.setClipRect(QRectF(0, 0, xOf(m_cap), height()));
    painter.fillPath(area, colours().accentSoft);
    painter.restore();
    painter.setPen(QPen(colours().accent, 1.5));
    painter.drawPolyline(stair);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().accent);
    for (const proposal::FrontPoint& point : m_front) {
        painter.drawEllipse(QPointF(xOf(point.price.minor), yOf(point.points)), dot, dot);
    }
}

void FrontPlot::paintCards(QPainter& painter) const
{
    double leftTaken = -1;
    std::vector<Mark> marks = m_marks;
    std::ranges::sort(marks, {}, &Mark::minor);
    for (const Mark& one : marks) {
        const QPointF at(xOf(one.minor), yOf(one.points));
        painter.setPen(QPen(colours().accent, 2));
        painter.setBrush(colours().raised);
        painter.drawEllipse(at, mark, mark);
        const double wide = painter.fontMetrics().horizontalAdvance(one.name);
        const double left = std::clamp(at.x() - wide / 2, 0.0, std::max(0.0, width() - wide));
        if (left <= leftTaken) {
            continue; // its name would lie on another's
        }
        leftTaken = left + wide + 6;
        painter.setPen(colours().text);
        painter.drawText(QRectF(left, at.y() - mark - 18, wide, 16), Qt::AlignCenter, one.name);
    }
}

void FrontPlot::paintPrices(QPainter& painter) const
{
    const double floor = height() - bottom;
    painter.setPen(QPen(colours().line, 1));
    painter.drawLine(QPointF(side, floor), QPointF(width() - side, floor));
    painter.setPen(colours().mutedText);
    const Currency& currency = m_front.front().price.currency;
    const QRectF row(side, floor + 4, width() - 2 * side, bottom - 4);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignTop, shortMoneyText({m_cheapest, currency}));
    painter.drawText(row, Qt::AlignRight | Qt::AlignTop, shortMoneyText({m_dearest, currency}));
    painter.setPen(QPen(colours().accent, 1, Qt::DashLine));
    const double x = std::clamp(xOf(m_cap), double(side), double(width() - side));
    painter.drawLine(QPointF(x, top), QPointF(x, floor));
}

void FrontPlot::paintEvent(QPaintEvent*)
{
    if (m_front.empty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStair(painter);
    paintPrices(painter);
    paintCards(painter);
}

void FrontPlot::mousePressEvent(QMouseEvent* event)
{
    mouseMoveEvent(event);
}

void FrontPlot::mouseMoveEvent(QMouseEvent* event)
{
    if (m_front.empty() || !(event->buttons() & Qt::LeftButton)) {
        return;
    }
    const double part =
        std::clamp((event->position().x() - side) / std::max(1.0, width() - 2.0 * side), 0.0, 1.0);
    Q_EMIT capWanted(m_cheapest + std::llround(part * static_cast<double>(m_dearest - m_cheapest)));
}

} // namespace bespeak::ui
