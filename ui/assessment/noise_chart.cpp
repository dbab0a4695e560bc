// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/noise_chart.h"

#include "ui/style/theme.h"
#include "ui/text/quantity_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bespeak::ui
{

namespace
{

constexpr double loudest = 110; // dB, top of the chart
constexpr double quietest = 20;

QString hertzText(double hertz)
{
    return hertz < 1000 ? numberText(hertz, 0) : numberText(hertz / 1000, 0) + QLatin1Char('k');
}

} // namespace

NoiseChart::NoiseChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("noiseChart"));
    setAccessibleName(tr("Sound in the room by octave, and what the neighbours allow"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NoiseChart::setBands(std::vector<NoiseBand> bands)
{
    if (bands != m_bands) {
        m_bands = std::move(bands);
        update();
    }
}

QSize NoiseChart::sizeHint() const
{
    return {220, 120};
}

QRectF NoiseChart::column(std::size_t band) const
{
    const QRectF field = QRectF(rect()).adjusted(0, 4, 0, -18);
    const double width =
        field.width() / static_cast<double>(std::max<std::size_t>(1, m_bands.size()));
    return {field.left() + width * static_cast<double>(band), field.top(), width, field.height()};
}

double NoiseChart::heightOf(double level) const
{
    const double share = (level - quietest) / (loudest - quietest);
    return std::clamp(std::isfinite(share) ? share : 0.0, 0.0, 1.0) * column(0).height();
}

void NoiseChart::paintBand(QPainter& painter, std::size_t band) const
{
    const NoiseBand& shown = m_bands[band];
    const QRectF place = column(band);
    const bool isOver = shown.played > shown.cap;
    QRectF bar = place.adjusted(place.width() * 0.18, 0, -place.width() * 0.18, 0);
    bar.setTop(bar.bottom() - heightOf(shown.played));
    const QColor colour = isOver ? colours().danger : colours().accent;
    painter.setPen(QPen(colour, 1, shown.isIndicative ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(isOver ? QBrush(colour, Qt::BDiagPattern) : QBrush(colours().accentSoft));
    painter.drawRoundedRect(bar, 2, 2);
    const double y = place.bottom() - heightOf(shown.cap);
    painter.setPen(QPen(colours().text, 2));
    painter.drawLine(QPointF(place.left() + 1, y), QPointF(place.right() - 1, y));
    painter.setPen(colours().mutedText);
    painter.drawText(QRectF(place.left(), place.bottom() + 2, place.width(), 14), Qt::AlignCenter,
                     hertzText(shown.hertz));
}

void NoiseChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font();
    small.setPixelSize(10);
    painter.setFont(small);
    for (std::size_t i = 0; i < m_bands.size(); ++i) {
        paintBand(painter, i);
    }
}

} // namespace bespeak::ui
