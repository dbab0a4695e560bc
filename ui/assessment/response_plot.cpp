// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/response_plot.h"

#include "ui/style/theme.h"
#include "ui/text/quantity_text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace bespeak::ui
{

namespace
{

constexpr double lowest = 15; // Hz
constexpr double highest = 200;
constexpr double half = 20; // dB above and below the middle
constexpr double decibelStep = 10;

/// The mean of what is a number, between 30 and 80 Hz if there is anything.
double middleOf(const std::vector<ResponseCurve>& curves)
{
    double sum = 0;
    int count = 0;
    for (const ResponseCurve& curve : curves) {
        for (std::size_t i = 0; i < std::min(curve.frequencies.size(), curve.levels.size()); ++i) {
            const bool counts = curve.isMain && curve.frequencies[i] >= 30 &&
                                curve.frequencies[i] <= 80 && std::isfinite(curve.levels[i]);
            sum += counts ? curve.levels[i] : 0;
            count += counts ? 1 : 0;
        }
    }
    return count > 0 ? sum / count : 0;
}

} // namespace

ResponsePlot::ResponsePlot(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("responsePlot"));
    setAccessibleName(tr("Level over frequency"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ResponsePlot::setCurves(std::vector<ResponseCurve> curves, const QString& note)
{
    if (curves != m_curves || note != m_note) {
        m_curves = std::move(curves);
        m_note = note;
        m_middle = middleOf(m_curves);
        update();
    }
}

QSize ResponsePlot::sizeHint() const
{
    return {220, 150};
}

QRectF ResponsePlot::field() const
{
    return QRectF(rect()).adjusted(30, 6, -6, -34);
}

QPointF ResponsePlot::pixel(double frequency, double level) const
{
    const QRectF area = field();
    const double along = std::log(frequency / lowest) / std::log(highest / lowest);
    const double up = std::clamp((level - m_middle) / (2 * half) + 0.5, 0.0, 1.0);
    return {area.left() + along * area.width(), area.bottom() - up * area.height()};
}

void ResponsePlot::paintGrid(QPainter& painter) const
{
    const QRectF area = field();
    QFont small = font();
    small.setPixelSize(10);
    painter.setFont(small);
    for (const double frequency : {20.0, 40.0, 80.0, 160.0}) {
        const double x = pixel(frequency, m_middle).x();
        painter.setPen(colours().line);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(colours().mutedText);
        painter.drawText(QRectF(x - 24, area.bottom() + 2, 48, 14), Qt::AlignCenter,
                         tr("%1 Hz").arg(numberText(frequency, 0)));
    }
    for (double level = -half + decibelStep; level < half; level += decibelStep) {
        const double y = pixel(lowest, m_middle + level).y();
        painter.setPen(colours().line);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colours().mutedText);
        const QString sign = level > 0 ? QStringLiteral("+") : QString();
        painter.drawText(QRectF(0, y - 7, area.left() - 4, 14), Qt::AlignRight | Qt::AlignVCenter,
                         sign + numberText(level, 0));
    }
    painter.drawText(QRectF(area.left(), area.bottom() + 17, area.width(), 14), Qt::AlignLeft,
                     m_note);
}

void ResponsePlot::paintCurve(QPainter& painter, const ResponseCurve& curve) const
{
    QPainterPath path;
    bool isDrawing = false;
    for (std::size_t i = 0; i < std::min(curve.frequencies.size(), curve.levels.size()); ++i) {
        const double frequency = curve.frequencies[i];
        if (frequency < lowest || frequency > highest || !std::isfinite(curve.levels[i])) {
            isDrawing = false;
            continue;
        }
        const QPointF point = pixel(frequency, curve.levels[i]);
        if (isDrawing) {
            path.lineTo(point);
        } else {
            path.moveTo(point);
        }
        isDrawing = true;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(curve.isMain ? QPen(colours().accent, 2) : QPen(colours().mutedText, 1));
    painter.drawPath(path);
}

void ResponsePlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours().line);
    painter.setBrush(colours().raised);
    painter.drawRoundedRect(field(), 3, 3);
    paintGrid(painter);
    painter.setClipRect(field());
    for (const bool isMain : {false, true}) {
        for (const ResponseCurve& curve : m_curves) {
            if (curve.isMain == isMain) {
                paintCurve(painter, curve);
            }
        }
    }
}

} // namespace bespeak::ui
