// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/assessment/random_edits.h"

#include "models/design/design_edits.h"
#include "tests/models/assessment/scene_test_room.h"

namespace bespeak::test
{

design::Design randomlyEdited(const design::Design& design, std::mt19937& random)
{
    const auto metres = [&random](double most) {
        return Length::millimetres(static_cast<std::int64_t>(random() % 1000) *
                                   static_cast<std::int64_t>(most));
    };
    const PlacementId id = design.placements.empty()
                               ? placementId(0)
                               : design.placements[random() % design.placements.size()].id;
    Result<design::Design> edited = design;
    switch (random() % 17) {
    case 0:
    case 1:
    case 2:
        edited = design::moveTo(design, id, {metres(5), metres(5), Length()});
        break;
    case 3:
        edited =
            design::turnTo(design, id, Angle::degrees(static_cast<double>(random() % 24) * 15));
        break;
    case 4:
        edited = design::remove(design, std::span(&id, 1));
        break;
    case 5: {
        design::Placement placement =
            placed(static_cast<int>(random() % 10'000), "plant.fig", {1, 1, 0});
        edited = design::place(design, genericCatalogue(), placement);
        break;
    }
    case 6:
        edited = design::setFloorMaterial(design, random() % 2 == 0 ? "grey-carpet" : "oak-floor");
        break;
    case 7: {
        design::Brief brief = design.brief;
        brief.childAges = random() % 2 == 0 ? std::vector<int>{} : std::vector<int>{4};
        edited = design::setBrief(design, brief);
        break;
    }
    case 8:
        edited = design::addCompromise(design, {"children.plant", id.text(), "ours"});
        break;
    case 9:
        edited = design::setNote(design, id, "note " + std::to_string(random() % 10));
        break;
    case 10:
        edited = design::setCeilingHeight(
            design, Length::millimetres(2400 + static_cast<std::int64_t>(random() % 5) * 100),
            room::Certainty::Typed);
        break;
    case 11: {
        design::Brief brief = design.brief;
        brief.street = static_cast<design::Street>(random() % 5);
        brief.loudness = static_cast<design::Loudness>(random() % 4);
        brief.usesWheelchair = random() % 2 == 0;
        brief.mayDrill = random() % 2 == 0;
        edited = design::setBrief(design, brief);
        break;
    }
    case 12:
        edited = design::setWallBeyond(design, random() % 4,
                                       static_cast<room::Beyond>(random() % 5), "brick-100");
        break;
    case 13:
        edited = design::setAnchored(design, id, random() % 2 == 0);
        break;
    case 14:
        edited = design::setWallMaterial(design, random() % 4,
                                         random() % 2 == 0 ? "acoustic-fabric" : "brick");
        break;
    case 15: // on or over something
        edited = design::moveTo(design, id, {metres(5), metres(5), metres(2)});
        break;
    default:
        edited = design::moveWall(design, random() % 4, Length::millimetres(100));
        break;
    }
    return edited ? *edited : design;
}

} // namespace bespeak::test
