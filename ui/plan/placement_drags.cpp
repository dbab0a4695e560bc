// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_edits.h"
#include "ui/document/design_document.h"
#include "ui/plan/plan_drag.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>

#include <cmath>

namespace bespeak::ui
{

using design::Design;
using design::Snapped;
using geometry::Vec2;

namespace
{

QString words(const char* text)
{
    return QCoreApplication::translate("Plan", text);
}

/// Moves the selection; the thing that was pressed leads and snaps, the others keep their places
/// beside it.
class MoveDrag : public EditDrag
{
public:
    MoveDrag(DesignDocument& document, const PlacementId& leader, const PlanPointer& pressed)
        : EditDrag(document, words(QT_TRANSLATE_NOOP("Plan", "Move")))
        , m_leader(*design::findPlacement(start(), leader))
        , m_pressed(pressed.at)
    {
        for (const PlacementId& id : document.selectedPlacements()) {
            if (id != leader && !goesWithOthers(id)) {
                m_followers.push_back(id);
            }
        }
    }

    void move(const PlanPointer& pointer) override
    {
        Vec2 shift = pointer.at - m_pressed;
        if (pointer.modifiers & Qt::ShiftModifier) {
            (std::abs(shift.x) < std::abs(shift.y) ? shift.x : shift.y) = 0;
        }
        const Vec2 wanted = flat(m_leader.position.inMetres()) + shift;
        const catalogue::Component* component = document().catalogue().find(m_leader.component);
        if (component == nullptr) {
            showAt(wanted);
            return;
        }
        Snapped snapped = design::snapPlacement(start(), document().catalogue(), *component, wanted,
                                                m_leader.turn, m_leader.id, snapping(pointer));
        m_guides = snapped.guides;
        if (!m_followers.empty()) {
            snapped.turn = m_leader.turn; // a group keeps its shape
        }
        show(settle(start(), document().catalogue(), m_leader.id, snapped)
                 .and_then(
                     [&](Design design) { return follow(std::move(design), snapped.position); }));
    }

private:
    bool goesWithOthers(const PlacementId& id) const
    {
        for (const PlacementId& other : document().selectedPlacements()) {
            const auto carried = design::carriedBy(start(), other);
            if (std::ranges::find(carried, id) != carried.end()) {
                return true;
            }
        }
        return false;
    }

    void showAt(Vec2 wanted)
    {
        geometry::Point3 position = m_leader.position;
        position.x = Length::metres(wanted.x);
        position.y = Length::metres(wanted.y);
        show(design::moveTo(start(), m_leader.id, position).and_then([&](Design design) {
            return follow(std::move(design), position);
        }));
    }

    Result<Design> follow(Design design, const geometry::Point3& led) const
    {
        Result<Design> result = std::move(design);
        for (const PlacementId& id : m_followers) {
            geometry::Point3 position = design::findPlacement(start(), id)->position;
            position.x += led.x - m_leader.position.x;
            position.y += led.y - m_leader.position.y;
            result = result.and_then(
                [&](Design moved) { return design::moveTo(std::move(moved), id, position); });
        }
        return result;
    }

    design::Placement m_leader;
    Vec2 m_pressed;
    std::vector<PlacementId> m_followers;
};

class TurnDrag : public EditDrag
{
public:
    TurnDrag(DesignDocument& document, const PlacementId& id)
        : EditDrag(document, words(QT_TRANSLATE_NOOP("Plan", "Turn")))
        , m_placement(*design::findPlacement(start(), id))
    {
    }

    void move(const PlanPointer& pointer) override
    {
        const Vec2 middle = flat(m_placement.position.inMetres());
        const Vec2 way = pointer.at - middle;
        if (length(way) < 1e-6) {
            return;
        }
        // The knob is before the front, and the front of turn 0 looks along +y.
        Angle turn = Angle::radians(std::atan2(-way.x, way.y)).normalised();
        turn = design::snapAngle(turn, snapping(pointer));
        m_notes = {{pointer.at, angleText(turn)}};
        show(design::turnTo(start(), m_placement.id, turn));
    }

private:
    design::Placement m_placement;
};

class BandDrag : public PlanDrag
{
public:
    BandDrag(DesignDocument& document, const PlanPointer& pressed)
        : m_document(document)
        , m_before(document.selection())
        , m_band(pressed.at, pressed.at)
    {
        if (pressed.modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) {
            m_kept = document.selectedPlacements();
        }
    }

    void move(const PlanPointer& pointer) override
    {
        m_band.second = pointer.at;
        const auto [x1, x2] = std::minmax(m_band.first.x, m_band.second.x);
        const auto [y1, y2] = std::minmax(m_band.first.y, m_band.second.y);
        std::vector<PlacementId> ids = m_kept;
        for (const design::Placement& placement : m_document.design().placements) {
            const Vec2 at = flat(placement.position.inMetres());
            const bool isIn = at.x >= x1 && at.x <= x2 && at.y >= y1 && at.y <= y2;
            if (isIn && std::ranges::find(ids, placement.id) == ids.end()) {
                ids.push_back(placement.id);
            }
        }
        m_document.select(ids.empty() ? Selection(NothingSelected())
                                      : Selection(PlacementsSelected{std::move(ids)}));
    }

    void cancel() override { m_document.select(m_before); }
    const std::pair<Vec2, Vec2>* band() const override { return &m_band; }

private:
    DesignDocument& m_document;
    Selection m_before;
    std::vector<PlacementId> m_kept;
    std::pair<Vec2, Vec2> m_band;
};

} // namespace

EditDrag::EditDrag(DesignDocument& document, QString label)
    : m_document(document)
    , m_start(document.design())
    , m_label(std::move(label))
{
    static quint64 drags = 0;
    m_mergeKey = QStringLiteral("plan-drag-%1").arg(++drags);
    document.endMerging();
}

void EditDrag::finish()
{
    m_document.endMerging();
}

void EditDrag::cancel()
{
    m_document.cancelMerging(m_mergeKey);
}

void EditDrag::show(Result<design::Design> edited)
{
    if (edited && *edited != m_document.design()) {
        m_document.apply(std::move(edited), m_label, m_mergeKey);
    }
}

design::SnapSettings EditDrag::snapping(const PlanPointer& pointer) const
{
    design::SnapSettings settings = m_document.snapSettings();
    settings.enabled = settings.enabled && !pointer.isFree();
    return settings;
}

Result<Design> settle(Design design, const catalogue::Catalogue& catalogue, const PlacementId& id,
                      const Snapped& snapped)
{
    const design::Placement before = *design::findPlacement(design, id);
    Result<Design> result = std::move(design);
    if (snapped.mounting == catalogue::Mounting::OnTop && snapped.support) {
        result = result.and_then([&](Design next) {
            return design::standOn(std::move(next), catalogue, id, *snapped.support,
                                   snapped.surface);
        });
    } else if (before.mounting != snapped.mounting || before.support) {
        result = result.and_then([&](Design next) {
            return design::mount(std::move(next), catalogue, id, snapped.mounting,
                                 snapped.position.z);
        });
    }
    return result
        .and_then(
            [&](Design next) { return design::moveTo(std::move(next), id, snapped.position); })
        .and_then([&](Design next) { return design::turnTo(std::move(next), id, snapped.turn); });
}

std::unique_ptr<PlanDrag> makeMoveDrag(DesignDocument& document, const PlacementId& leader,
                                       const PlanPointer& pressed)
{
    return std::make_unique<MoveDrag>(document, leader, pressed);
}

std::unique_ptr<PlanDrag> makeTurnDrag(DesignDocument& document, const PlacementId& id)
{
    return std::make_unique<TurnDrag>(document, id);
}

std::unique_ptr<PlanDrag> makeBandDrag(DesignDocument& document, const PlanPointer& pressed)
{
    return std::make_unique<BandDrag>(document, pressed);
}

} // namespace bespeak::ui
