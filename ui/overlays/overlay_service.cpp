// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overlays/overlay_service.h"

#include "ui/assessment/bass_figure.h"
#include "ui/overlays/bass_overlay.h"
#include "ui/overlays/overlay_parts.h"

#include <functional>
#include <utility>

namespace bespeak::ui
{

namespace
{

constexpr int pause = 150;          // milliseconds: the fine map comes when the hand rests
constexpr double coarseStep = 0.25; // metres
constexpr double fineStep = 0.1;

} // namespace

OverlayService::OverlayService(AssessmentService& assessments, WaveService& waves, QObject* parent)
    : QObject(parent)
    , m_assessments(assessments)
    , m_waves(waves)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(pause);
    connect(&m_rest, &QTimer::timeout, this, &OverlayService::refresh);
    connect(&waves, &WaveService::changed, this, &OverlayService::refresh);
    connect(&assessments, &AssessmentService::assessed, this, [this] {
        m_rest.start();
        refresh();
    });
}

void OverlayService::setShown(OverlayKind kind, bool shown)
{
    if (shown != isShown(kind)) {
        m_shown.set(static_cast<std::size_t>(kind), shown);
        Q_EMIT shownChanged();
        m_rest.stop();
        refresh();
    }
}

bool OverlayService::isShown(OverlayKind kind) const
{
    return m_shown.test(static_cast<std::size_t>(kind));
}

void OverlayService::hideAll()
{
    if (m_shown.any()) {
        m_shown.reset();
        Q_EMIT shownChanged();
        refresh();
    }
}

void OverlayService::setBassBand(const assessment::BassBand& band)
{
    m_band = band;
    m_rest.stop();
    refresh();
}

void OverlayService::refresh()
{
    const std::shared_ptr<const Judged> judged = m_assessments.judged();
    Overlay overlay = judged && m_shown.any() ? draw(*judged) : Overlay();
    if (overlay != m_overlay) {
        m_overlay = std::move(overlay);
        Q_EMIT changed();
    }
}

Overlay OverlayService::draw(const Judged& judged) const
{
    Overlay overlay;
    const assessment::Scene scene = assessment::makeScene(*judged.design, judged.catalogue);
    const std::pair<OverlayKind, std::function<void()>> parts[] = {
        {OverlayKind::BassMap, [&] { overlay.map = drawBass(scene); }},
        {OverlayKind::Viewing, [&] { addViewing(overlay, scene, judged.assessment); }},
        {OverlayKind::Speakers, [&] { addSpeakers(overlay, scene, judged.assessment); }},
        {OverlayKind::Reflections, [&] { addReflections(overlay, scene); }},
        {OverlayKind::Reach, [&] { addReach(overlay, scene); }},
        {OverlayKind::Turning, [&] { addTurning(overlay, scene); }},
        {OverlayKind::Ways, [&] { addWays(overlay, scene, judged.assessment); }},
        {OverlayKind::Seats, [&] { addSeats(overlay, scene, judged.assessment); }},
    };
    for (const auto& [kind, add] : parts) {
        if (isShown(kind)) {
            add();
        }
    }
    return overlay;
}

std::optional<OverlayMap> OverlayService::drawBass(const assessment::Scene& scene) const
{
    const std::shared_ptr<const assessment::WaveResult> waves = m_waves.waves();
    const std::optional<assessment::BassMap> map =
        scene.room.isBox
            ? assessment::boxBassMap(scene, m_band, m_rest.isActive() ? coarseStep : fineStep)
        : waves ? assessment::wavesBassMap(scene, *waves, m_band)
                : std::nullopt;
    return map ? std::optional(makeBassOverlay(*map, bandText(m_band))) : std::nullopt;
}

} // namespace bespeak::ui
