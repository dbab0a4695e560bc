// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/design_document.h"
#include "ui/plan/plan_tool.h"

#include <algorithm>

namespace bespeak::ui
{

using geometry::Vec2;

namespace
{

/// A hand trembles: so many pixels are no drag yet.
constexpr double dragThreshold = 4;

/// Selects by a click; moves what is dragged.
class SelectTool : public PlanTool
{
public:
    using PlanTool::PlanTool;

    void press(const PlanPointer& pointer) override
    {
        m_pressed = pointer;
        m_hit = hitAt(document(), pointer.at, pointer.pixel);
        m_isHeld = true;
        const auto* placement = std::get_if<HitPlacement>(&m_hit);
        if (placement != nullptr && !isSelected(placement->id) && !isAdding(pointer)) {
            document().select(PlacementsSelected{{placement->id}});
        }
    }

    void move(const PlanPointer& pointer) override
    {
        const double moved = length(pointer.at - m_pressed.at);
        if (m_isHeld && !m_drag && moved > dragThreshold * pointer.pixel) {
            m_drag = std::visit([this](const auto& hit) { return begin(hit); }, m_hit);
        }
        PlanTool::move(pointer);
    }

    void release(const PlanPointer& pointer) override
    {
        if (m_isHeld && !m_drag) {
            std::visit([&](const auto& hit) { click(hit, isAdding(pointer)); }, m_hit);
        }
        m_isHeld = false;
        PlanTool::release(pointer);
    }

    bool cancel() override
    {
        m_isHeld = false;
        return PlanTool::cancel();
    }

private:
    static bool isAdding(const PlanPointer& pointer)
    {
        return pointer.modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    }
    bool isSelected(const PlacementId& id) const
    {
        const auto ids = document().selectedPlacements();
        return std::ranges::find(ids, id) != ids.end();
    }
    bool isLocked(const PlacementId& id) const
    {
        const design::Placement* placement = design::findPlacement(document().design(), id);
        return placement == nullptr || placement->locked;
    }

    std::unique_ptr<PlanDrag> begin(const HitPlacement& hit)
    {
        if (!isSelected(hit.id)) {
            document().select(PlacementsSelected{{hit.id}});
        }
        return isLocked(hit.id) ? nullptr : makeMoveDrag(document(), hit.id, m_pressed);
    }
    std::unique_ptr<PlanDrag> begin(const HitTurnKnob& hit)
    {
        return makeTurnDrag(document(), hit.id);
    }
    std::unique_ptr<PlanDrag> begin(const HitCorner& hit)
    {
        document().select(CornerSelected{hit.corner});
        return makeCornerDrag(document(), hit.corner);
    }
    std::unique_ptr<PlanDrag> begin(const HitWall& hit)
    {
        document().select(WallSelected{hit.wall});
        return makeWallDrag(document(), hit.wall, m_pressed);
    }
    std::unique_ptr<PlanDrag> begin(const HitOpening& hit)
    {
        document().select(OpeningSelected{hit.opening});
        return makeOpeningDrag(document(), hit.opening, m_pressed);
    }
    std::unique_ptr<PlanDrag> begin(const HitFloor&) { return makeBandDrag(document(), m_pressed); }
    std::unique_ptr<PlanDrag> begin(const HitNothing&)
    {
        return makeBandDrag(document(), m_pressed);
    }

    void click(const HitPlacement& hit, bool adds)
    {
        if (!adds) {
            document().select(PlacementsSelected{{hit.id}});
            return;
        }
        std::vector<PlacementId> ids = document().selectedPlacements();
        const auto found = std::ranges::find(ids, hit.id);
        if (found != ids.end()) {
            ids.erase(found);
        } else {
            ids.push_back(hit.id);
        }
        document().select(ids.empty() ? Selection(NothingSelected())
                                      : Selection(PlacementsSelected{std::move(ids)}));
    }
    void click(const HitTurnKnob&, bool) {}
    void click(const HitCorner& hit, bool) { document().select(CornerSelected{hit.corner}); }
    void click(const HitWall& hit, bool) { document().select(WallSelected{hit.wall}); }
    void click(const HitOpening& hit, bool) { document().select(OpeningSelected{hit.opening}); }
    void click(const HitFloor&, bool adds)
    {
        if (!adds) {
            document().select(RoomSelected{});
        }
    }
    void click(const HitNothing&, bool adds)
    {
        if (!adds) {
            document().select(NothingSelected{});
        }
    }

    PlanPointer m_pressed;
    PlanHit m_hit;
    bool m_isHeld = false;
};

} // namespace

std::unique_ptr<PlanTool> makeSelectTool(DesignDocument& document)
{
    return std::make_unique<SelectTool>(document);
}

} // namespace bespeak::ui
