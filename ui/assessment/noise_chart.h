// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

namespace bespeak::ui
{

/// One octave: how loud a film is in the room, and how loud it may be for the neighbours' sake.
struct NoiseBand {
    double hertz = 0;
    double played = 0; ///< dB
    double cap = 0;    ///< dB
    bool isIndicative = false;

    friend bool operator==(const NoiseBand&, const NoiseBand&) = default;
};

/// Bars by octave against a line of caps. What is over its cap is hatched as well as red.
class NoiseChart : public QWidget
{
    Q_OBJECT

public:
    explicit NoiseChart(QWidget* parent = nullptr);

    void setBands(std::vector<NoiseBand> bands);
    const std::vector<NoiseBand>& bands() const { return m_bands; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF column(std::size_t band) const;
    double heightOf(double level) const;
    void paintBand(QPainter& painter, std::size_t band) const;

    std::vector<NoiseBand> m_bands;
};

} // namespace bespeak::ui
