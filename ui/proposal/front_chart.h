// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/proposal/proposal_models.h"

#include <QWidget>

class QLabel;
class QSlider;

namespace bespeak::ui
{

class FrontPlot;

/// What each price buys: the best for every price as a stair, with a slider for the most that it
/// may cost.
class FrontChart : public QWidget
{
    Q_OBJECT

public:
    explicit FrontChart(QWidget* parent = nullptr);

    /// @param marks points of the cards, in their order
    void show(const std::vector<proposal::FrontPoint>& front,
              const std::vector<proposal::Card>& cards);
    /// The place in the front of the best that costs no more than the slider says; nothing if there
    /// is no front.
    std::optional<std::size_t> chosen() const;
    /// What the slider stands at.
    Money cap() const;

signals:
    void chosenChanged(); ///< also when the same is chosen under another price
    void settled();       ///< the slider was let go, or moved by the keyboard

private:
    void refresh();

    std::vector<proposal::FrontPoint> m_front;
    QLabel* m_title;
    FrontPlot* m_plot;
    QSlider* m_slider;
};

} // namespace bespeak::ui
