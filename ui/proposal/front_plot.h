// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/proposal/proposal_models.h"

#include <QWidget>

namespace bespeak::ui
{

/// The stair of prices and points, the cards on it, and how far one would go.
class FrontPlot : public QWidget
{
    Q_OBJECT

public:
    explicit FrontPlot(QWidget* parent = nullptr);

    void show(const std::vector<proposal::FrontPoint>& front,
              const std::vector<proposal::Card>& cards);
    void setCap(std::int64_t minor);
    /// Pixels left and right of the stair, where a slider below it begins and ends.
    static constexpr int side = 12;

    QSize sizeHint() const override { return {320, 170}; }
    QSize minimumSizeHint() const override { return {200, 140}; }

signals:
    void capWanted(std::int64_t minor); ///< the mouse points at that price

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    double xOf(std::int64_t minor) const;
    double yOf(std::int64_t points) const;
    void paintStair(QPainter& painter) const;
    void paintCards(QPainter& painter) const;
    void paintPrices(QPainter& painter) const;

    struct Mark {
        QString name;
        std::int64_t minor = 0, points = 0;
    };

    std::vector<proposal::FrontPoint> m_front;
    std::vector<Mark> m_marks;
    std::int64_t m_cap = 0;
    std::int64_t m_cheapest = 0, m_dearest = 1, m_least = 0, m_most = 1;
};

} // namespace bespeak::ui
