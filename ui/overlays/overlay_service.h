// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/assessment/assessment_service.h"
#include "ui/overlays/overlay.h"

#include <QObject>

#include <bitset>

namespace bespeak::ui
{

/// Draws what is to be seen over the room, anew with each assessment.
class OverlayService : public QObject
{
    Q_OBJECT

public:
    /// The assessments must outlive it.
    explicit OverlayService(AssessmentService& assessments, QObject* parent = nullptr);

    void setShown(OverlayKind kind, bool shown);
    bool isShown(OverlayKind kind) const;
    void hideAll();

    const Overlay& overlay() const { return m_overlay; }

signals:
    void changed();      ///< overlay() is another
    void shownChanged(); ///< other sorts are on show

private:
    void refresh();

    AssessmentService& m_assessments;
    std::bitset<overlayKindCount> m_shown;
    Overlay m_overlay;
};

} // namespace bespeak::ui
