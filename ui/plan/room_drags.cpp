// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_edits.h"
#include "models/room/room_shape.h"
#include "ui/document/design_document.h"
#include "ui/plan/plan_drag.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>

#include <cmath>

namespace bespeak::ui
{

using geometry::Vec2;

namespace
{

constexpr double smallestRoom = 0.8; // metres: less is a slip of the hand

QString words(const char* text)
{
    return QCoreApplication::translate("Plan", text);
}

double toCentimetres(double metres)
{
    return std::round(metres * 100) / 100;
}

class CornerDrag : public EditDrag
{
public:
    CornerDrag(DesignDocument& document, std::size_t corner)
        : EditDrag(document, words(QT_TRANSLATE_NOOP("Plan", "Move corner")))
        , m_corner(corner)
    {
    }

    void move(const PlanPointer& pointer) override
    {
        Vec2 wanted = pointer.at;
        if (!pointer.isFree()) {
            wanted = {toCentimetres(wanted.x), toCentimetres(wanted.y)};
        }
        show(design::moveCorner(
            start(), m_corner,
            design::snapCorner(start().room, m_corner, wanted, snapping(pointer))));
    }

private:
    std::size_t m_corner;
};

class WallDrag : public EditDrag
{
public:
    WallDrag(DesignDocument& document, std::size_t wall, const PlanPointer& pressed)
        : EditDrag(document, words(QT_TRANSLATE_NOOP("Plan", "Move wall")))
        , m_wall(wall)
        , m_pressed(pressed.at)
    {
    }

    void move(const PlanPointer& pointer) override
    {
        const Vec2 outward = -room::wallLine(start().room, m_wall).inward;
        double distance = dot(pointer.at - m_pressed, outward);
        distance = pointer.isFree() ? distance : toCentimetres(distance);
        show(design::moveWall(start(), m_wall, Length::metres(distance)));
    }

private:
    std::size_t m_wall;
    Vec2 m_pressed;
};

class OpeningDrag : public EditDrag
{
public:
    OpeningDrag(DesignDocument& document, std::uint32_t opening, const PlanPointer& pressed)
        : EditDrag(document, words(QT_TRANSLATE_NOOP("Plan", "Move opening")))
        , m_opening(*room::findOpening(start().room, opening))
        , m_pressed(pressed.at)
    {
    }

    void move(const PlanPointer& pointer) override
    {
        const room::WallLine wall = room::wallLine(start().room, m_opening.wall);
        const double width = m_opening.width.inMetres();
        double offset = m_opening.offset.inMetres() + dot(pointer.at - m_pressed, wall.direction());
        const design::SnapSettings settings = snapping(pointer);
        const double centred = (wall.length() - width) / 2;
        if (settings.enabled) {
            offset = std::abs(offset - centred) < settings.reach ? centred : toCentimetres(offset);
        }
        offset = std::clamp(offset, 0.0, std::max(0.0, wall.length() - width));
        room::Opening moved = m_opening;
        moved.offset = Length::metres(offset);
        const double rest = wall.length() - width - offset;
        m_notes = {{wall.from + wall.direction() * (offset / 2), lengthText(moved.offset)},
                   {wall.to - wall.direction() * (rest / 2), lengthText(Length::metres(rest))}};
        show(design::changeOpening(start(), moved));
    }

private:
    room::Opening m_opening;
    Vec2 m_pressed;
};

class RoomDrag : public EditDrag
{
public:
    RoomDrag(DesignDocument& document, const PlanPointer& pressed)
        : EditDrag(document, words(QT_TRANSLATE_NOOP("Plan", "Draw room")))
        , m_band(pressed.at, pressed.at)
    {
    }

    void move(const PlanPointer& pointer) override
    {
        m_band.second = pointer.at;
        if (!pointer.isFree()) {
            const Vec2 size = m_band.second - m_band.first;
            m_band.second =
                m_band.first + Vec2{std::round(size.x * 20) / 20, std::round(size.y * 20) / 20};
        }
        const Vec2 size = m_band.second - m_band.first;
        m_notes = {{m_band.second,
                    QStringLiteral("%1 × %2").arg(lengthText(Length::metres(std::abs(size.x))),
                                                  lengthText(Length::metres(std::abs(size.y))))}};
    }

    void finish() override
    {
        const Vec2 low{std::min(m_band.first.x, m_band.second.x),
                       std::min(m_band.first.y, m_band.second.y)};
        const Vec2 size{std::abs(m_band.second.x - m_band.first.x),
                        std::abs(m_band.second.y - m_band.first.y)};
        if (size.x >= smallestRoom && size.y >= smallestRoom) {
            // Drawn by hand: nobody has measured it yet.
            show(room::createRectangle(Length::metres(size.x), Length::metres(size.y),
                                       start().room.ceilingHeight(), room::Certainty::Estimated)
                     .and_then([&](const room::Room& room) {
                         room::RoomParts parts = room.parts();
                         parts.name = start().room.name();
                         parts.ceilingCertainty = start().room.ceilingCertainty();
                         for (geometry::Point2& corner : parts.corners) {
                             corner.x += Length::metres(low.x);
                             corner.y += Length::metres(low.y);
                         }
                         return room::Room::create(std::move(parts));
                     })
                     .and_then([&](const room::Room& room) {
                         return design::replaceRoom(start(), room);
                     }));
        }
        EditDrag::finish();
    }

    const std::pair<Vec2, Vec2>* band() const override { return &m_band; }

private:
    std::pair<Vec2, Vec2> m_band;
};

} // namespace

std::unique_ptr<PlanDrag> makeCornerDrag(DesignDocument& document, std::size_t corner)
{
    return std::make_unique<CornerDrag>(document, corner);
}

std::unique_ptr<PlanDrag> makeWallDrag(DesignDocument& document, std::size_t wall,
                                       const PlanPointer& pressed)
{
    return std::make_unique<WallDrag>(document, wall, pressed);
}

std::unique_ptr<PlanDrag> makeOpeningDrag(DesignDocument& document, std::uint32_t opening,
                                          const PlanPointer& pressed)
{
    return std::make_unique<OpeningDrag>(document, opening, pressed);
}

std::unique_ptr<PlanDrag> makeRoomDrag(DesignDocument& document, const PlanPointer& pressed)
{
    return std::make_unique<RoomDrag>(document, pressed);
}

} // namespace bespeak::ui
