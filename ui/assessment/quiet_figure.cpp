// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/quiet_figure.h"

#include "ui/assessment/noise_chart.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/text/assessment_text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace bespeak::ui
{

namespace
{

using assessment::NeighbourNoise;

struct Loudest {
    assessment::Boundary boundary;
    NeighbourNoise noise;
};

/// Behind which boundary the limit is kept least; nothing if there are no neighbours, or nobody
/// knows what is between.
std::optional<Loudest> loudestBoundary(const assessment::Scene& scene, assessment::Hours hours,
                                       design::Loudness loudness)
{
    std::optional<Loudest> loudest;
    for (const assessment::Boundary boundary : assessment::sharedBoundaries(scene)) {
        NeighbourNoise noise = assessment::neighbourNoise(scene, boundary, hours, loudness);
        const bool isWorse =
            noise.needs.empty() && (!loudest || noise.loudestA < loudest->noise.loudestA);
        if (isWorse) {
            loudest = {boundary, std::move(noise)};
        }
    }
    return loudest;
}

QString boundaryText(assessment::Boundary boundary)
{
    switch (boundary.side) {
    case assessment::Side::Ceiling:
        return QuietFigure::tr("Above the ceiling");
    case assessment::Side::Floor:
        return QuietFigure::tr("Under the floor");
    case assessment::Side::Wall:
        break;
    }
    return QuietFigure::tr("Behind wall %1").arg(boundary.wall + 1);
}

std::vector<NoiseBand> bandsOf(const NeighbourNoise& noise)
{
    std::vector<NoiseBand> bands;
    for (std::size_t i = 0; i < assessment::neighbourBands; ++i) {
        bands.push_back({NeighbourNoise::hertz.at(i), noise.played.at(i), noise.cap.at(i),
                         i < NeighbourNoise::indicativeBands});
    }
    return bands;
}

} // namespace

QuietFigure::QuietFigure(QWidget* parent)
    : QWidget(parent)
    , m_chart(new NoiseChart)
    , m_title(makeLabel({}, Look::Strong))
    , m_note(makeLabel({}, Look::Muted))
    , m_night(new QPushButton(icon(QStringLiteral("moon")), tr("Night")))
    , m_day(new QPushButton(icon(QStringLiteral("sun")), tr("Day")))
{
    setObjectName(QStringLiteral("quietFigure"));
    m_night->setObjectName(QStringLiteral("night"));
    m_day->setObjectName(QStringLiteral("day"));
    auto* hours = new QButtonGroup(this);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    for (QPushButton* button : {m_night, m_day}) {
        setLook(button, Look::Chip);
        button->setCheckable(true);
        hours->addButton(button);
        head->addWidget(button);
    }
    head->addStretch();
    m_night->setChecked(true);
    m_note->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 2, 8, 6);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addLayout(head);
    column->addWidget(m_chart);
    column->addWidget(m_note);
    connect(hours, &QButtonGroup::buttonClicked, this, &QuietFigure::hoursChanged);
}

assessment::Hours QuietFigure::hours() const
{
    return m_night->isChecked() ? assessment::Hours::Night : assessment::Hours::Day;
}

void QuietFigure::show(const Judged& judged)
{
    const assessment::Scene scene = assessment::makeScene(*judged.design, judged.catalogue);
    const std::optional<Loudest> loudest =
        loudestBoundary(scene, hours(), judged.design->brief.loudness);
    setVisible(loudest.has_value());
    if (!loudest) {
        return;
    }
    m_title->setText(boundaryText(loudest->boundary));
    m_chart->setBands(bandsOf(loudest->noise));
    m_note->setText(
        tr("Bars: a film in this room. Lines: what the neighbours allow. A film of %1 would do.")
            .arg(figureText(loudest->noise.loudestA, "dBA")));
}

} // namespace bespeak::ui
