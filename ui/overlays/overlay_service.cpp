// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overlays/overlay_service.h"

#include "ui/overlays/overlay_parts.h"

namespace bespeak::ui
{

OverlayService::OverlayService(AssessmentService& assessments, QObject* parent)
    : QObject(parent)
    , m_assessments(assessments)
{
    connect(&assessments, &AssessmentService::assessed, this, &OverlayService::refresh);
}

void OverlayService::setShown(OverlayKind kind, bool shown)
{
    if (shown != isShown(kind)) {
        m_shown.set(static_cast<std::size_t>(kind), shown);
        Q_EMIT shownChanged();
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

void OverlayService::refresh()
{
    Overlay overlay;
    const std::shared_ptr<const Judged> judged = m_assessments.judged();
    if (judged && m_shown.any()) {
        const assessment::Scene scene = assessment::makeScene(*judged->design, judged->catalogue);
        if (isShown(OverlayKind::Viewing)) {
            addViewing(overlay, scene, judged->assessment);
        }
        if (isShown(OverlayKind::Speakers)) {
            addSpeakers(overlay, scene);
        }
        if (isShown(OverlayKind::Seats)) {
            addSeats(overlay, scene, judged->assessment);
        }
        if (isShown(OverlayKind::Reach)) {
            addReach(overlay, scene);
        }
        if (isShown(OverlayKind::Turning)) {
            addTurning(overlay, scene);
        }
        if (isShown(OverlayKind::Ways)) {
            addWays(overlay, scene, judged->assessment);
        }
    }
    if (overlay != m_overlay) {
        m_overlay = std::move(overlay);
        Q_EMIT changed();
    }
}

} // namespace bespeak::ui
