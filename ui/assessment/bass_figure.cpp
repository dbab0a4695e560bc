// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/bass_figure.h"

#include "models/assessment/bass_rules.h"
#include "ui/assessment/response_plot.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace bespeak::ui
{

namespace
{

/// What the map can be drawn of; the first is the usual.
constexpr std::array<assessment::BassBand, 8> bands{{
    {40, 40},
    {20, 20},
    {25, 25},
    {31.5, 31.5},
    {50, 50},
    {63, 63},
    {80, 80},
    {25, 80},
}};

} // namespace

QString bandText(const assessment::BassBand& band)
{
    return band.low == band.high ? BassFigure::tr("Bass at %1 Hz").arg(numberText(band.low))
                                 : BassFigure::tr("Bass from %1 to %2 Hz")
                                       .arg(numberText(band.low), numberText(band.high));
}

BassFigure::BassFigure(AssessmentService& assessments, WaveService& waves, QWidget* parent)
    : QWidget(parent)
    , m_assessments(assessments)
    , m_waves(waves)
    , m_plot(new ResponsePlot)
    , m_state(makeLabel({}, Look::Muted))
    , m_band(new QComboBox)
{
    setObjectName(QStringLiteral("bassFigure"));
    m_state->setWordWrap(true);
    m_band->setObjectName(QStringLiteral("bassBand"));
    m_band->setAccessibleName(tr("What the bass map shows"));
    m_band->setToolTip(m_band->accessibleName());
    for (const assessment::BassBand& band : bands) {
        m_band->addItem(bandText(band));
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 2, 8, 6);
    column->setSpacing(4);
    column->addWidget(m_plot);
    column->addWidget(m_state);
    column->addWidget(m_band);
    connect(&assessments, &AssessmentService::responseFound, this,
            [this](const auto& response, std::size_t mainSeat) {
                if (m_isBox) {
                    showResponse(response, mainSeat);
                }
            });
    connect(m_band, &QComboBox::activated, this, [this] { Q_EMIT bandChosen(band()); });
}

assessment::BassBand BassFigure::band() const
{
    return bands.at(static_cast<std::size_t>(std::max(0, m_band->currentIndex())));
}

void BassFigure::show(const Judged& judged)
{
    const assessment::Scene scene = assessment::makeScene(*judged.design, judged.catalogue);
    m_isBox = scene.room.isBox;
    if (m_isBox) {
        m_assessments.findResponse(); // the curves of before stay until then
    } else {
        showResponse(m_waves.waves() ? assessment::wavesBassResponse(scene, *m_waves.waves())
                                     : std::nullopt,
                     scene.mainSeat);
    }
    m_state->setText(m_waves.isComputing() ? tr("The waves of this room are being computed …")
                                           : QString());
    m_state->setVisible(!m_state->text().isEmpty());
}

void BassFigure::showResponse(const std::optional<assessment::BassResponse>& response,
                              std::size_t mainSeat)
{
    std::vector<ResponseCurve> curves;
    for (std::size_t seat = 0; response && seat < response->levels.size(); ++seat) {
        curves.push_back({response->frequencies, response->levels[seat], seat == mainSeat});
    }
    m_plot->setVisible(!curves.empty());
    m_band->setVisible(!curves.empty());
    m_plot->setCurves(std::move(curves),
                      response
                          ? tr("Main seat strong, ± %1 dB").arg(numberText(response->uncertainty))
                          : QString());
}

} // namespace bespeak::ui
