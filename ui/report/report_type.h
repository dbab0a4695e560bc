// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/finding.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QString>

#include <memory>

class QTextLayout;

/// The typography of a printed report. Lengths are tenths of a point, of which the page has a
/// whole number: what is measured is what is printed.
namespace bespeak::ui
{

inline constexpr int unitsPerInch = 720;

constexpr double points(double count)
{
    return count * 10;
}
constexpr double millimetres(double count)
{
    return count * unitsPerInch / 25.4;
}

struct TextStyle {
    double size = 9; ///< points
    QFont::Weight weight = QFont::Normal;
    QColor colour;
    double leading = 1.38; ///< of the size, from line to line
};

TextStyle bodyStyle();
TextStyle mutedStyle();
TextStyle strongStyle();
TextStyle labelStyle(); ///< above a figure
TextStyle titleStyle(); ///< of a section
TextStyle headStyle();  ///< of the report
QColor hairlineColour();
QColor verdictColour(assessment::Verdict verdict);

/// A text broken into lines; a word that is too long is broken too.
class Paragraph
{
public:
    Paragraph(const QString& text, const TextStyle& style, double width);

    double height() const { return m_height; }
    /// Of the longest line.
    double width() const;
    void draw(QPainter& painter, QPointF topLeft) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_colour;
    double m_height = 0;
};

/// One line, right-aligned at `right`.
void drawRight(QPainter& painter, const QString& text, const TextStyle& style, QPointF topRight);
void drawHairline(QPainter& painter, QPointF from, double width);

/// The sign of a verdict: a shape of its own for each.
void drawVerdict(QPainter& painter, assessment::Verdict verdict, const QRectF& rect);
void drawKept(QPainter& painter, const QRectF& rect);
/// Four bars that rise; as many are filled as levels are reached.
void drawLevel(QPainter& painter, int level, const QRectF& rect);

/// Makes the built-in letters known, where no window did.
void loadReportFonts();

} // namespace bespeak::ui
