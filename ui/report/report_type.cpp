// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_type.h"

#include "ui/assessment/verdict_marks.h"

#include <QFile>
#include <QFontDatabase>
#include <QSvgRenderer>
#include <QTextLayout>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

QFont fontOf(const TextStyle& style)
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(static_cast<int>(points(style.size)));
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Shaped, Latin letters and signs change into glyphs that a reader cannot tell from the file.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

void drawSign(QPainter& painter, const Sign& sign, const QRectF& rect)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(sign.icon)));
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", (lightColours().*sign.colour).name().toUtf8());
    QSvgRenderer(svg).render(&painter, rect);
}

} // namespace

TextStyle bodyStyle()
{
    return {.size = 8.6, .colour = lightColours().text};
}

TextStyle mutedStyle()
{
    return {.size = 7.8, .colour = lightColours().mutedText};
}

TextStyle strongStyle()
{
    return {.size = 9.2, .weight = QFont::DemiBold, .colour = lightColours().text};
}

TextStyle labelStyle()
{
    return {.size = 7, .weight = QFont::Medium, .colour = lightColours().mutedText};
}

TextStyle titleStyle()
{
    return {.size = 13, .weight = QFont::DemiBold, .colour = lightColours().text, .leading = 1.25};
}

TextStyle headStyle()
{
    return {.size = 22, .weight = QFont::DemiBold, .colour = lightColours().text, .leading = 1.2};
}

QColor hairlineColour()
{
    return lightColours().fieldLine;
}

QColor verdictColour(assessment::Verdict verdict)
{
    return lightColours().*signOf(verdict).colour;
}

Paragraph::Paragraph(const QString& text, const TextStyle& style, double width)
    : m_layout(std::make_shared<QTextLayout>(text, fontOf(style)))
    , m_colour(style.colour)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    const double step = points(style.size * style.leading);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(width, points(style.size)));
        line.setPosition({0, m_height + (step - line.height()) / 2});
        m_height += step;
    }
    m_layout->endLayout();
}

double Paragraph::width() const
{
    double widest = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    }
    return widest;
}

void Paragraph::draw(QPainter& painter, QPointF topLeft) const
{
    painter.setPen(m_colour);
    m_layout->draw(&painter, topLeft);
}

void drawRight(QPainter& painter, const QString& text, const TextStyle& style, QPointF topRight)
{
    const Paragraph line(text, style, millimetres(200));
    line.draw(painter, topRight - QPointF(line.width(), 0));
}

void drawHairline(QPainter& painter, QPointF from, double width)
{
    painter.setPen(QPen(hairlineColour(), points(0.5)));
    painter.drawLine(from, from + QPointF(width, 0));
}

void drawVerdict(QPainter& painter, assessment::Verdict verdict, const QRectF& rect)
{
    drawSign(painter, signOf(verdict), rect);
}

void drawKept(QPainter& painter, const QRectF& rect)
{
    drawSign(painter, keptSign(), rect);
}

void drawLevel(QPainter& painter, int level, const QRectF& rect)
{
    constexpr int bars = 4;
    const double step = rect.width() / bars;
    painter.save();
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < bars; ++i) {
        const double height = rect.height() * (i + 2) / (bars + 1);
        painter.setBrush(i < level ? lightColours().accent : lightColours().fieldLine);
        painter.drawRect(
            QRectF(rect.left() + i * step, rect.bottom() - height, step * 0.72, height));
    }
    painter.restore();
}

void loadReportFonts()
{
    for (const char* file : {"Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf"}) {
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + QLatin1String(file));
    }
}

} // namespace bespeak::ui
