// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

namespace bespeak::ui
{

/// One seat's response to draw.
struct ResponseCurve {
    std::vector<double> frequencies; ///< Hz, ascending
    std::vector<double> levels;      ///< dB, as many
    bool isMain = false;             ///< drawn stronger

    friend bool operator==(const ResponseCurve&, const ResponseCurve&) = default;
};

/// Level over frequency, 15–200 Hz by octaves, of the main seat and thinly of the others.
class ResponsePlot : public QWidget
{
    Q_OBJECT

public:
    explicit ResponsePlot(QWidget* parent = nullptr);

    void setCurves(std::vector<ResponseCurve> curves, const QString& note);
    const std::vector<ResponseCurve>& curves() const { return m_curves; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF field() const;
    QPointF pixel(double frequency, double level) const;
    void paintGrid(QPainter& painter) const;
    void paintCurve(QPainter& painter, const ResponseCurve& curve) const;

    std::vector<ResponseCurve> m_curves;
    QString m_note;
    double m_middle = 0; ///< dB, of the axis
};

} // namespace bespeak::ui
