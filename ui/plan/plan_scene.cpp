// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_scene.h"

#include "models/design/plan_drawing.h"
#include "models/design/plan_symbol.h"
#include "models/room/room_shape.h"
#include "ui/document/design_document.h"
#include "ui/plan/dimension_item.h"
#include "ui/plan/overlay_items.h"
#include "ui/plan/placement_item.h"
#include "ui/plan/plan_paint.h"
#include "ui/plan/room_item.h"

#include <unordered_set>

namespace bespeak::ui
{

namespace
{

constexpr double overlayGroundDepth = 5; // over the floor, under what stands on it
constexpr double overlayInkDepth = 1e6;

} // namespace

PlanScene::PlanScene(DesignDocument& document, QObject* parent)
    : QGraphicsScene(parent)
    , m_document(document)
    , m_room(new RoomItem(document.design().room))
    , m_label(new RoomLabelItem)
    , m_headHeights(new HeadHeightLabels)
    , m_overlayGround(new OverlayGroundItem)
    , m_overlayInk(new OverlayInkItem)
{
    // Everything is drawn anew at each change: an index would be built and never asked.
    setItemIndexMethod(QGraphicsScene::NoIndex);
    addItem(m_room);
    addItem(m_label);
    addItem(m_headHeights);
    addItem(m_overlayGround);
    addItem(m_overlayInk);
    m_headHeights->setZValue(overlayInkDepth - 0.5);
    m_headHeights->setRoom(document.design().room);
    m_overlayGround->setZValue(overlayGroundDepth);
    m_overlayInk->setZValue(overlayInkDepth);
    connect(&document, &DesignDocument::designChanged, this, &PlanScene::refresh);
    connect(&document, &DesignDocument::selectionChanged, this, &PlanScene::refreshMarks);
    refresh();
}

PlanScene::~PlanScene() = default;

void PlanScene::setOverlay(const Overlay& overlay)
{
    m_overlayGround->setOverlay(overlay);
    m_overlayInk->setOverlay(overlay);
}

void PlanScene::setHover(const PlanHover& hover)
{
    if (hover != m_hover) {
        m_hover = hover;
        refreshMarks();
    }
}

void PlanScene::refresh()
{
    if (m_room->room() != m_document.design().room) {
        m_room->setRoom(m_document.design().room);
        m_headHeights->setRoom(m_document.design().room);
    }
    refreshDimensions();
    refreshPlacements();
    refreshLabel();
    refreshMarks();
    update();
}

void PlanScene::refreshDimensions()
{
    const auto dimensions = design::drawDimensions(m_document.design().room, dimensionGap);
    while (m_dimensions.size() > dimensions.size()) {
        delete m_dimensions.back();
        m_dimensions.pop_back();
    }
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
        if (i < m_dimensions.size()) {
            m_dimensions[i]->setDimension(dimensions[i]);
            continue;
        }
        auto* item = new DimensionItem(dimensions[i]);
        item->setZValue(1);
        addItem(item);
        m_dimensions.push_back(item);
    }
}

void PlanScene::refreshLabel()
{
    // It stays where it is while nothing is put onto it: a label that jumps about disturbs.
    constexpr geometry::Vec2 size{1.5, 0.5};
    const design::Design& design = m_document.design();
    if (!m_labelAt || !design::isClearForLabel(design, m_document.catalogue(), *m_labelAt, size)) {
        m_labelAt = design::labelPoint(design, m_document.catalogue(), size);
    }
    m_label->setRoom(design.room, *m_labelAt);
}

void PlanScene::refreshPlacements()
{
    const design::Design& design = m_document.design();
    std::unordered_set<PlacementId> alive;
    constexpr int lowest = 10;
    int depth = lowest;
    int floorThings = 0; // rugs are drawn first
    for (const std::size_t i : design::drawingOrder(design, m_document.catalogue())) {
        const design::Placement& placement = design.placements[i];
        alive.insert(placement.id);
        PlacementItem*& item = m_placements[placement.id];
        if (item == nullptr) {
            item = new PlacementItem(placement, m_document.catalogue());
            addItem(item);
        } else if (item->placement() != placement) {
            item->setPlacement(placement, m_document.catalogue());
        }
        item->setZValue(depth++);
        const auto* component = m_document.catalogue().find(placement.component);
        floorThings += design::planLayer(component) == 0 ? 1 : 0;
    }
    m_label->setZValue(lowest + floorThings - 0.5);
    std::erase_if(m_placements, [&alive](const auto& entry) {
        if (alive.contains(entry.first)) {
            return false;
        }
        delete entry.second;
        return true;
    });
}

void PlanScene::refreshMarks()
{
    std::unordered_set<PlacementId> faulty;
    for (const assessment::Finding& finding : m_document.findings()) {
        if (finding.verdict != assessment::Verdict::Fail) {
            continue;
        }
        for (const assessment::Subject& subject : finding.subjects) {
            if (const auto* id = std::get_if<PlacementId>(&subject)) {
                faulty.insert(*id);
            }
        }
    }
    const std::vector<PlacementId> chosen = m_document.selectedPlacements();
    const std::unordered_set<PlacementId> selected(chosen.begin(), chosen.end());
    for (const auto& [id, item] : m_placements) {
        item->setMarks({selected.contains(id), m_hover.placement == id, faulty.contains(id)});
    }
    const auto* wall = std::get_if<WallSelected>(&m_document.selection());
    m_room->setMarkedWalls(wall != nullptr ? static_cast<int>(wall->wall) : -1, m_hover.wall);
    const auto* opening = std::get_if<OpeningSelected>(&m_document.selection());
    m_room->setMarkedOpening(opening != nullptr ? static_cast<int>(opening->opening) : -1,
                             m_hover.opening);
    update();
}

QRectF PlanScene::roomBounds() const
{
    constexpr double around = dimensionGap + 0.35;
    const room::Room& room = m_document.design().room;
    QRectF bounds = toPolygon(room::outerOutline(room))
                        .boundingRect()
                        .adjusted(-around, -around, around, around);
    for (const room::Opening& opening : room.openings()) {
        bounds |= toPolygon(design::drawOpening(room, opening).arc).boundingRect();
    }
    return bounds;
}

} // namespace bespeak::ui
