// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/scene/camera_pose.h"
#include "ui/scene/floor_shade.h"
#include "ui/scene/frame_graph.h"
#include "ui/scene/image_texture.h"
#include "ui/scene/lights.h"
#include "ui/scene/marks.h"
#include "ui/scene/overlay_entities.h"
#include "ui/scene/placement_entities.h"
#include "ui/scene/room_entity.h"

#include <memory>
#include <vector>

namespace bespeak::ui
{

/// Everything that stands in the scene, and the light on it.
class SceneContent
{
public:
    SceneContent(Qt3DCore::QEntity* root, FrameGraph& graph);

    void show(const design::Design& design, const catalogue::Catalogue& catalogue,
              const Emphasis& emphasis, Surroundings surroundings);

    /// Looks from there; walls in the way begin to sink.
    void look(const CameraPose& pose, double aspect, const QSize& pixels,
              const std::vector<bool>& wallsInTheWay);
    /// Lets walls sink and rise. @return true while they move.
    bool advance(double seconds);
    void jump(); ///< walls are at once where they shall be

    RoomEntity& room() { return m_room; }
    PlacementEntities& placements() { return m_placements; }
    Marks& marks() { return m_marks; }
    OverlayEntities& overlay() { return m_overlay; }
    /// Softer shadows cost time; a slow machine leaves them out while the picture moves.
    void setFineShadows(bool isFine);

private:
    void aimLight(const Lights& lights);
    void resetWalls();
    void showLights(const Lights& lights);
    void showShade(const FloorShade& shade);
    void hideWallThings(const std::vector<bool>& wallsInTheWay);

    FrameGraph& m_graph;
    MaterialCache m_materials;
    RoomEntity m_room;
    PlacementEntities m_placements;
    Marks m_marks;
    OverlayEntities m_overlay;
    ImageTexture m_shade;
    design::Design m_design;
    catalogue::Catalogue m_catalogue;
    Emphasis m_emphasis;
    std::map<PlacementId, std::size_t> m_wallOf; ///< of what hangs on or sits in a wall
    std::vector<bool> m_hiddenWalls;
    std::vector<double> m_cuts;       ///< metres above the floor, as shown
    std::vector<double> m_wantedCuts; ///< where they go
    std::vector<double> m_heights;    ///< of whole walls
    bool m_isShown = false;
};

} // namespace bespeak::ui
