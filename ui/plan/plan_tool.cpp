// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_tool.h"

#include "models/design/design_edits.h"
#include "models/room/room_shape.h"
#include "ui/document/placing.h"

#include <QCoreApplication>

namespace bespeak::ui
{

using geometry::Vec2;
using room::OpeningKind;

namespace
{

/// So near a wall the pointer means it.
constexpr double wallReach = 0.6;

class DrawRoomTool : public PlanTool
{
public:
    using PlanTool::PlanTool;

    void press(const PlanPointer& pointer) override { m_drag = makeRoomDrag(document(), pointer); }
    void release(const PlanPointer& pointer) override
    {
        m_isDone = m_drag != nullptr;
        PlanTool::release(pointer);
    }
    QCursor cursor() const override { return Qt::CrossCursor; }
    bool isDone() const override { return m_isDone; }

private:
    bool m_isDone = false;
};

class OpeningTool : public PlanTool
{
public:
    OpeningTool(DesignDocument& document, OpeningKind kind)
        : PlanTool(document)
        , m_opening(usualOpening(kind))
    {
    }

    void hover(const PlanPointer& pointer) override
    {
        m_spot = nearestWallSpot(document(), pointer.at, wallReach);
        if (!m_spot) {
            return;
        }
        const room::Room& room = document().design().room;
        const double reach = room::wallLength(room, m_spot->wall).inMetres();
        const double width = m_opening.width.inMetres();
        const double offset = std::round((m_spot->along - width / 2) * 100) / 100;
        m_opening.wall = static_cast<std::uint32_t>(m_spot->wall);
        m_opening.offset = Length::metres(std::clamp(offset, 0.0, std::max(0.0, reach - width)));
    }

    void press(const PlanPointer& pointer) override
    {
        hover(pointer);
        if (!m_spot) {
            return;
        }
        const QString label = QCoreApplication::translate("Plan", "Add opening");
        if (document().apply(design::addOpening(document().design(), m_opening), label)) {
            document().select(OpeningSelected{document().design().room.openings().back().id});
            m_isDone = true;
        }
    }

    std::optional<std::array<Vec2, 4>> ghost() const override
    {
        if (!m_spot) {
            return std::nullopt;
        }
        const room::Room& room = document().design().room;
        const room::WallLine wall = room::wallLine(room, m_opening.wall);
        const Vec2 near = wall.from + wall.direction() * m_opening.offset.inMetres();
        const Vec2 far = near + wall.direction() * m_opening.width.inMetres();
        const Vec2 out = wall.inward * -room.walls()[m_opening.wall].thickness.inMetres();
        return std::array{near, far, far + out, near + out};
    }

    QCursor cursor() const override { return Qt::CrossCursor; }
    bool isDone() const override { return m_isDone; }

private:
    room::Opening m_opening;
    std::optional<WallSpot> m_spot;
    bool m_isDone = false;
};

} // namespace

void PlanTool::move(const PlanPointer& pointer)
{
    if (m_drag) {
        m_drag->move(pointer);
    }
}

void PlanTool::release(const PlanPointer&)
{
    if (m_drag) {
        const auto drag = std::move(m_drag);
        drag->finish();
    }
}

bool PlanTool::cancel()
{
    if (!m_drag) {
        return false;
    }
    const auto drag = std::move(m_drag);
    drag->cancel();
    return true;
}

std::unique_ptr<PlanTool> makePlanTool(PlanToolKind kind, DesignDocument& document)
{
    switch (kind) {
    case PlanToolKind::DrawRoom:
        return std::make_unique<DrawRoomTool>(document);
    case PlanToolKind::AddDoor:
        return std::make_unique<OpeningTool>(document, OpeningKind::Door);
    case PlanToolKind::AddWindow:
        return std::make_unique<OpeningTool>(document, OpeningKind::Window);
    case PlanToolKind::AddPassage:
        return std::make_unique<OpeningTool>(document, OpeningKind::Passage);
    case PlanToolKind::Select:
        break;
    }
    return makeSelectTool(document);
}

} // namespace bespeak::ui
