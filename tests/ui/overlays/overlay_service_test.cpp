// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overlays/overlay_service.h"

#include "models/design/design_edits.h"
#include "tests/support/catch.h"
#include "tests/ui/assessment/fake_judge.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/overlays/overlay_parts.h"
#include "ui/plan/overlay_items.h"
#include "ui/plan/plan_scene.h"
#include "ui/plan/plan_view.h"

#include <QSignalSpy>

#include <algorithm>
#include <numbers>

using namespace bespeak;
using catalogue::ComponentKind;
using ui::OverlayKind;

namespace
{

struct OverlayFixture {
    OverlayFixture()
        : service(judge.judge())
        , waves(service)
        , overlays(service, waves)
    {
        service.setPatience(1e6);
        service.setDocument(&ui.document());
    }

    void placeAt(ComponentKind kind, double x, double y, double turn = 0)
    {
        const PlacementId id = ui.place(kind);
        geometry::Point3 place = ui.placement(id).position;
        place.x = Length::metres(x);
        place.y = Length::metres(y);
        ui::DesignDocument& document = ui.document();
        REQUIRE(document.apply(design::moveTo(document.design(), id, place), "Move"));
        REQUIRE(
            document.apply(design::turnTo(document.design(), id, Angle::degrees(turn)), "Turn"));
    }
    void furnish()
    {
        placeAt(ComponentKind::Display, 2.5, 0.2, 180);
        placeAt(ComponentKind::Sofa, 2.5, 3.2);
    }

    test::UiFixture ui;
    test::FakeJudge judge;
    ui::AssessmentService service;
    ui::WaveService waves;
    ui::OverlayService overlays;
};

} // namespace

TEST_CASE("Nothing lies over the room until it is asked for, nor over an empty one")
{
    OverlayFixture fixture;
    fixture.overlays.setShown(OverlayKind::Viewing, true);
    CHECK(fixture.overlays.overlay() == ui::Overlay());
    fixture.furnish();
    CHECK_FALSE(fixture.overlays.overlay().areas.empty());
    fixture.overlays.hideAll();
    CHECK(fixture.overlays.overlay() == ui::Overlay());
    CHECK_FALSE(fixture.overlays.isShown(OverlayKind::Viewing));
}

TEST_CASE("The viewing wedge starts at the eyes, ends at the picture's edges and follows the drag")
{
    OverlayFixture fixture;
    fixture.furnish();
    fixture.overlays.setShown(OverlayKind::Viewing, true);
    const ui::Overlay before = fixture.overlays.overlay();
    REQUIRE(before.areas.size() == 1);
    REQUIRE(before.areas.front().outline.size() == 3);
    const geometry::Vec2 eye = before.areas.front().outline.front();
    CHECK(eye.y > 2);
    CHECK(before.areas.front().outline.at(1).y < 1);
    REQUIRE(before.labels.size() == 1);
    CHECK(before.labels.front().text.endsWith(QChar(0xB0)));
    QSignalSpy changed(&fixture.overlays, &ui::OverlayService::changed);
    const PlacementId sofa = fixture.ui.document().selectedPlacements().front();
    geometry::Point3 nearer = fixture.ui.placement(sofa).position;
    nearer.y = Length::metres(2.4);
    fixture.ui.document().apply(design::moveTo(fixture.ui.document().design(), sofa, nearer),
                                "Move");
    CHECK(changed.count() == 1);
    CHECK(fixture.overlays.overlay().areas.front().outline.front().y < eye.y - 0.5);
}

TEST_CASE("Who likes a room lively is not told that its reflections are bad")
{
    OverlayFixture fixture;
    fixture.placeAt(ComponentKind::Display, 2.5, 0.2);
    fixture.placeAt(ComponentKind::Sofa, 2.5, 3.2, 180);
    fixture.placeAt(ComponentKind::TowerSpeaker, 1.2, 0.5);
    fixture.placeAt(ComponentKind::TowerSpeaker, 3.8, 0.5);
    fixture.overlays.setShown(OverlayKind::Reflections, true);
    const auto judged = [&fixture] {
        return std::ranges::any_of(fixture.overlays.overlay().lines,
                                   [](const auto& line) { return line.tone != ui::Tone::Neutral; });
    };
    REQUIRE_FALSE(fixture.overlays.overlay().labels.empty());
    CHECK(judged());
    const std::size_t labels = fixture.overlays.overlay().labels.size();
    design::Brief brief = fixture.ui.document().design().brief;
    brief.reflections = design::ReflectionTaste::Lively;
    REQUIRE(fixture.ui.document().apply(design::setBrief(fixture.ui.document().design(), brief),
                                        "Taste"));
    CHECK_FALSE(judged());
    CHECK(fixture.overlays.overlay().labels.size() == labels);
}

TEST_CASE("A door's swing is marked as good while nothing stands in it")
{
    OverlayFixture fixture;
    room::Opening door;
    door.kind = room::OpeningKind::Door;
    door.wall = 0;
    door.offset = Length::metres(1);
    door.width = Length::metres(0.9);
    door.height = Length::metres(2);
    fixture.ui.document().apply(design::addOpening(fixture.ui.document().design(), door), "Door");
    fixture.overlays.setShown(OverlayKind::Ways, true);
    REQUIRE(fixture.overlays.overlay().areas.size() == 1);
    CHECK(fixture.overlays.overlay().areas.front().tone == ui::Tone::Good);
}

TEST_CASE("Arcs keep their distance and their azimuths, right of the listener at the right")
{
    const auto arc = ui::arcPoints({2, 3, 1.1}, {0, -1}, 2, 0, std::numbers::pi / 2);
    CHECK(arc.front().x == Approx(2));
    CHECK(arc.front().y == Approx(1));
    CHECK(arc.back().x == Approx(4));
    CHECK(arc.back().y == Approx(3));
    for (const geometry::Vec3 point : arc) {
        CHECK(std::hypot(point.x - 2, point.y - 3) == Approx(2));
    }
}

TEST_CASE("The plan draws what lies over the room, and takes it off again")
{
    OverlayFixture fixture;
    fixture.furnish();
    ui::PlanView view;
    view.resize(400, 400);
    view.setDocument(&fixture.ui.document());
    const QImage plain = view.grab().toImage();
    fixture.overlays.setShown(OverlayKind::Viewing, true);
    view.setOverlay(fixture.overlays.overlay());
    CHECK(view.grab().toImage() != plain);
    view.setOverlay({});
    CHECK(view.grab().toImage() == plain);
}
