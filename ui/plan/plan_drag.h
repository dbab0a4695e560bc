// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/snapping.h"
#include "models/geometry/vector.h"
#include "ui/document/selection.h"

#include <QPointF>
#include <QString>

#include <memory>
#include <vector>

namespace bespeak::ui
{

class DesignDocument;

/// The pointer over the plan.
struct PlanPointer {
    geometry::Vec2 at; ///< metres
    Qt::KeyboardModifiers modifiers;
    double pixel = 0.01; ///< metres that one pixel covers

    /// Alt or Ctrl lets go of what attracts.
    bool isFree() const { return modifiers & (Qt::AltModifier | Qt::ControlModifier); }
};

/// A few words beside the pointer while something is dragged.
struct PlanNote {
    geometry::Vec2 at;
    QString text;
};

/// Something that goes on while a button is held. One drag is one step of the history.
class PlanDrag
{
public:
    virtual ~PlanDrag() = default;
    virtual void move(const PlanPointer& pointer) = 0;
    virtual void finish() {}
    /// As if it had never begun.
    virtual void cancel() {}

    const std::vector<design::SnapGuide>& guides() const { return m_guides; }
    const std::vector<PlanNote>& notes() const { return m_notes; }
    /// A rectangle to draw, or none.
    virtual const std::pair<geometry::Vec2, geometry::Vec2>* band() const { return nullptr; }

protected:
    std::vector<design::SnapGuide> m_guides;
    std::vector<PlanNote> m_notes;
};

/// A drag that changes the design: each move starts from the design as it was at the press.
class EditDrag : public PlanDrag
{
public:
    EditDrag(DesignDocument& document, QString label);
    void finish() override;
    void cancel() override;

protected:
    /// Shows the result if it is valid; a move that cannot be is simply not followed.
    void show(Result<design::Design> edited);
    DesignDocument& document() const { return m_document; }
    const design::Design& start() const { return m_start; }
    design::SnapSettings snapping(const PlanPointer& pointer) const;

private:
    DesignDocument& m_document;
    design::Design m_start;
    QString m_label;
    QString m_mergeKey;
};

std::unique_ptr<PlanDrag> makeMoveDrag(DesignDocument& document, const PlacementId& leader,
                                       const PlanPointer& pressed);
std::unique_ptr<PlanDrag> makeTurnDrag(DesignDocument& document, const PlacementId& id);
std::unique_ptr<PlanDrag> makeCornerDrag(DesignDocument& document, std::size_t corner);
std::unique_ptr<PlanDrag> makeWallDrag(DesignDocument& document, std::size_t wall,
                                       const PlanPointer& pressed);
std::unique_ptr<PlanDrag> makeOpeningDrag(DesignDocument& document, std::uint32_t opening,
                                          const PlanPointer& pressed);
/// Selects what lies in a rectangle; with Ctrl or Shift in addition to what was selected.
std::unique_ptr<PlanDrag> makeBandDrag(DesignDocument& document, const PlanPointer& pressed);
/// A new rectangular room from corner to corner.
std::unique_ptr<PlanDrag> makeRoomDrag(DesignDocument& document, const PlanPointer& pressed);

/// Puts a placement where snapping found it: its support or mounting, its place and turn.
Result<design::Design> settle(design::Design design, const catalogue::Catalogue& catalogue,
                              const PlacementId& id, const design::Snapped& snapped);

} // namespace bespeak::ui
