// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/bass_map.h"
#include "ui/assessment/wave_service.h"
#include "ui/overlays/overlay.h"

#include <QObject>
#include <QTimer>

#include <bitset>

namespace bespeak::ui
{

/// Draws what is to be seen over the room, anew with each assessment.
class OverlayService : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    OverlayService(AssessmentService& assessments, WaveService& waves, QObject* parent = nullptr);

    void setShown(OverlayKind kind, bool shown);
    bool isShown(OverlayKind kind) const;
    void hideAll();
    /// What the bass map shows.
    void setBassBand(const assessment::BassBand& band);

    const Overlay& overlay() const { return m_overlay; }

signals:
    void changed();      ///< overlay() is another
    void shownChanged(); ///< other sorts are on show

private:
    void refresh();
    Overlay draw(const Judged& judged) const;
    std::optional<OverlayMap> drawBass(const assessment::Scene& scene) const;

    AssessmentService& m_assessments;
    WaveService& m_waves;
    assessment::BassBand m_band;
    std::bitset<overlayKindCount> m_shown;
    Overlay m_overlay;
    QTimer m_rest; ///< runs from a change until the hand rests; the bass map is coarse meanwhile
};

} // namespace bespeak::ui
