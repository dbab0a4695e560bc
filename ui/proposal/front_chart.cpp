// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/proposal/front_chart.h"

#include "ui/proposal/front_plot.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"

#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr int steps = 400; ///< of the slider, whatever the prices are

} // namespace

FrontChart::FrontChart(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, Look::Title))
    , m_plot(new FrontPlot)
    , m_slider(new QSlider(Qt::Horizontal))
{
    setObjectName(QStringLiteral("frontChart"));
    m_slider->setObjectName(QStringLiteral("priceCap"));
    m_slider->setRange(0, steps);
    m_slider->setPageStep(steps / 10);
    m_slider->setSingleStep(steps / 80);
    m_slider->setAccessibleName(tr("The most that it may cost"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_plot, 1);
    column->addWidget(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        refresh();
        Q_EMIT chosenChanged();
        if (!m_slider->isSliderDown()) {
            Q_EMIT settled();
        }
    });
    connect(m_slider, &QSlider::sliderReleased, this, &FrontChart::settled);
    connect(m_plot, &FrontPlot::capWanted, this, [this](std::int64_t minor) {
        const std::int64_t first = m_front.front().price.minor;
        const std::int64_t span = std::max<std::int64_t>(1, m_front.back().price.minor - first);
        m_slider->setValue(
            static_cast<int>(std::clamp<std::int64_t>((minor - first) * steps / span, 0, steps)));
    });
}

void FrontChart::show(const std::vector<proposal::FrontPoint>& front,
                      const std::vector<proposal::Card>& cards)
{
    m_front = front;
    m_plot->show(front, cards);
    refresh();
}

Money FrontChart::cap() const
{
    if (m_front.empty()) {
        return {};
    }
    const Money& first = m_front.front().price;
    const std::int64_t span = m_front.back().price.minor - first.minor;
    return {first.minor + span * m_slider->value() / steps, first.currency};
}

std::optional<std::size_t> FrontChart::chosen() const
{
    if (m_front.empty()) {
        return std::nullopt;
    }
    const std::int64_t most = cap().minor;
    std::size_t best = 0;
    for (std::size_t i = 0; i < m_front.size() && m_front[i].price.minor <= most; ++i) {
        best = i;
    }
    return best;
}

void FrontChart::refresh()
{
    setVisible(m_front.size() > 1);
    if (m_front.empty()) {
        return;
    }
    const QString price = shortMoneyText(cap());
    m_title->setText(tr("What each price buys: up to %1").arg(price));
    m_slider->setToolTip(price);
    m_plot->setCap(cap().minor);
}

} // namespace bespeak::ui
