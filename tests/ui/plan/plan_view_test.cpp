// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_view.h"

#include "models/design/design_edits.h"
#include "models/design/plan_drawing.h"
#include "models/room/room_shape.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"
#include "ui/document/design_document.h"
#include "ui/plan/length_field.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>

using namespace bespeak;
using namespace bespeak::ui;
using geometry::Vec2;
using test::placed;
using test::placementId;
using test::stoodOn;

namespace
{

/// A plan of a 5 x 4 m room with a sofa, a table and a cabinet that carries a TV.
struct Plan {
    Plan()
    {
        design::Design design = test::emptyDesign();
        design.placements = {placed(1, "sofa", {2.2, 3, 0}, 180), placed(2, "plant", {1, 1.5, 0}),
                             placed(3, "cabinet", {2.5, 0.2, 0}),
                             stoodOn(4, "tv", {2.5, 0.2, 0.5}, 3)};
        document = std::make_unique<DesignDocument>(design, test::smallCatalogue(), ids);
        design::SnapSettings settings;
        settings.enabled = false;
        document->setSnapSettings(settings);
        view.resize(900, 700);
        view.setDocument(document.get());
        view.show();
        QApplication::processEvents();
        view.grab();
    }

    QPoint at(Vec2 metres) const { return view.toPixels(metres).toPoint(); }

    void press(Vec2 from, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, at(from));
    }
    void moveTo(Vec2 to, Qt::KeyboardModifiers modifiers = {})
    {
        const QPoint point = at(to);
        QMouseEvent event(QEvent::MouseMove, point, view.viewport()->mapToGlobal(point),
                          Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(view.viewport(), &event);
    }
    void release(Vec2 to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, at(to));
    }
    void drag(Vec2 from, Vec2 to, Qt::KeyboardModifiers modifiers = {})
    {
        press(from, modifiers);
        for (const double share : {0.25, 0.5, 0.75, 1.0}) {
            moveTo(from + (to - from) * share, modifiers);
        }
        release(to, modifiers);
    }
    void click(Vec2 where, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, at(where));
    }

    Vec2 placeOf(int number) const
    {
        return flat(
            design::findPlacement(document->design(), placementId(number))->position.inMetres());
    }
    std::size_t steps() const
    {
        std::size_t count = 0;
        while (document->canUndo()) {
            document->undo();
            ++count;
        }
        return count;
    }

    CountingIdSource ids{1000};
    std::unique_ptr<DesignDocument> document;
    PlanView view;
};

/// A pixel is about 7 mm at this size.
constexpr double tolerance = 0.02;

} // namespace

TEST_CASE("a drag moves what was pressed and is one step")
{
    Plan plan;
    const Vec2 before = plan.placeOf(2);
    plan.drag(before, before + Vec2{1.2, 0.7});
    CHECK(plan.placeOf(2).x == Approx(before.x + 1.2).margin(tolerance));
    CHECK(plan.placeOf(2).y == Approx(before.y + 0.7).margin(tolerance));
    CHECK(plan.document->selectedPlacements() == std::vector{placementId(2)});
    CHECK(plan.document->undoLabel() == "Move");
    CHECK(plan.steps() == 1);
    CHECK(plan.placeOf(2) == before);
}

TEST_CASE("two drags are two steps")
{
    Plan plan;
    plan.drag({1, 1.5}, {1.5, 1.5});
    plan.drag({1.5, 1.5}, {1.5, 2.0});
    CHECK(plan.steps() == 2);
}

TEST_CASE("what stands on a thing goes along, Escape takes a drag back")
{
    Plan plan;
    plan.document->select(PlacementsSelected{{placementId(3)}});
    plan.press({1.7, 0.3}); // beside the TV on the cabinet
    plan.moveTo({2.0, 0.9});
    CHECK(plan.placeOf(4).y > 0.6);
    CHECK(plan.document->canUndo());
    QTest::keyClick(&plan.view, Qt::Key_Escape);
    CHECK(plan.placeOf(4).y == Approx(0.2));
    CHECK(!plan.document->canUndo());
    plan.release({2.0, 0.9});
    CHECK(!plan.document->canUndo());
}

TEST_CASE("dragging snaps to walls unless Alt is held, Shift keeps the axis")
{
    Plan plan;
    plan.document->setSnapSettings({});
    plan.drag({1, 1.5}, {0.26, 1.5});
    CHECK(plan.placeOf(2).x == Approx(0.2).margin(1e-6));
    plan.document->undo();
    plan.drag({1, 1.5}, {0.26, 1.5}, Qt::AltModifier);
    CHECK(plan.placeOf(2).x == Approx(0.26).margin(tolerance));
    CHECK(plan.placeOf(2).x != 0.2);
    plan.document->undo();
    plan.press({1, 1.5});
    plan.moveTo({2.1, 1.9}, Qt::ShiftModifier | Qt::AltModifier);
    plan.release({2.1, 1.9}, Qt::ShiftModifier | Qt::AltModifier);
    CHECK(plan.placeOf(2).y == Approx(1.5).margin(1e-6));
}

TEST_CASE("a TV dragged off and onto the cabinet stands on it again")
{
    Plan plan;
    plan.document->setSnapSettings({});
    plan.drag({2.5, 0.2}, {4.7, 2});
    const auto* hung = design::findPlacement(plan.document->design(), placementId(4));
    CHECK(hung->mounting == catalogue::Mounting::Wall);
    CHECK(!hung->support);
    plan.document->undo();
    CHECK(design::findPlacement(plan.document->design(), placementId(4))->support ==
          placementId(3));
}

TEST_CASE("clicks select, Ctrl adds and takes away, a rubber band gathers")
{
    Plan plan;
    plan.click({1, 1.5});
    CHECK(plan.document->selectedPlacements() == std::vector{placementId(2)});
    plan.click({2.2, 3}, Qt::ControlModifier);
    CHECK(plan.document->selectedPlacements() == std::vector{placementId(2), placementId(1)});
    plan.click({1, 1.5}, Qt::ControlModifier);
    CHECK(plan.document->selectedPlacements() == std::vector{placementId(1)});
    plan.click({4, 2});
    CHECK(std::holds_alternative<RoomSelected>(plan.document->selection()));
    plan.drag({0.3, 1}, {3.5, 3.6});
    CHECK(plan.document->selectedPlacements() == std::vector{placementId(1), placementId(2)});
    CHECK(!plan.document->canUndo());
}

TEST_CASE("several things move together as one step")
{
    Plan plan;
    plan.document->select(PlacementsSelected{{placementId(1), placementId(2)}});
    plan.drag({1, 1.5}, {1.4, 1.7});
    CHECK(plan.placeOf(1).x == Approx(2.6).margin(tolerance));
    CHECK(plan.placeOf(1).y == Approx(3.2).margin(tolerance));
    CHECK(plan.steps() == 1);
}

TEST_CASE("arrow keys nudge, in one step for a row of them")
{
    struct Row {
        Qt::Key key;
        Qt::KeyboardModifiers modifiers;
        Vec2 expected;
    };
    const auto row = GENERATE(values<Row>({{Qt::Key_Right, {}, {1.01, 1.5}},
                                           {Qt::Key_Left, Qt::ShiftModifier, {0.9, 1.5}},
                                           {Qt::Key_Down, Qt::AltModifier, {1, 1.501}}}));
    Plan plan;
    plan.document->select(PlacementsSelected{{placementId(2)}});
    QTest::keyClick(&plan.view, row.key, row.modifiers);
    CHECK(plan.placeOf(2).x == Approx(row.expected.x));
    CHECK(plan.placeOf(2).y == Approx(row.expected.y));
    QTest::keyClick(&plan.view, row.key, row.modifiers);
    CHECK(plan.steps() == 1);
}

TEST_CASE("keys turn, remove and go from thing to thing")
{
    Plan plan;
    plan.document->select(PlacementsSelected{{placementId(2)}});
    QTest::keyClick(&plan.view, Qt::Key_R);
    CHECK(design::findPlacement(plan.document->design(), placementId(2))->turn ==
          Angle::degrees(15));
    QTest::keyClick(&plan.view, Qt::Key_R, Qt::ShiftModifier);
    QTest::keyClick(&plan.view, Qt::Key_R, Qt::ShiftModifier);
    CHECK(design::findPlacement(plan.document->design(), placementId(2))->turn ==
          Angle::degrees(345));
    QTest::keyClick(&plan.view, Qt::Key_Delete);
    CHECK(design::findPlacement(plan.document->design(), placementId(2)) == nullptr);
    plan.document->select(NothingSelected{});
    QTest::keyClick(&plan.view, Qt::Key_Tab);
    CHECK(plan.document->selectedPlacements() == std::vector{placementId(1)});
    QTest::keyClick(&plan.view, Qt::Key_Tab);
    CHECK(plan.document->selectedPlacements() == std::vector{placementId(3)});
    CHECK(plan.view.accessibleDescription().startsWith("cabinet"));
}

TEST_CASE("the knob turns by the angle step, freely with Alt")
{
    Plan plan;
    plan.document->setSnapSettings({});
    plan.document->select(PlacementsSelected{{placementId(2)}});
    const auto knob = turnKnob(*plan.document, 1 / plan.view.transform().m11());
    REQUIRE(knob);
    plan.drag(*knob, Vec2{1, 1.5} + Vec2{-1, 0.05});
    CHECK(design::findPlacement(plan.document->design(), placementId(2))->turn ==
          Angle::degrees(90));
    CHECK(plan.steps() == 1);
}

TEST_CASE("a typed distance moves the thing")
{
    Plan plan;
    plan.document->select(PlacementsSelected{{placementId(2)}});
    plan.view.grab();
    const auto label = std::ranges::find_if(
        plan.view.distanceLabels(), [](const DistanceLabel& one) { return one.way.x < -0.9; });
    REQUIRE(label != plan.view.distanceLabels().end());
    CHECK(label->distance.inMetres() == Approx(0.8));
    QTest::mouseClick(plan.view.viewport(), Qt::LeftButton, {}, label->rect.center().toPoint());
    auto* field = plan.view.findChild<LengthField*>();
    REQUIRE(field != nullptr);
    field->setText("1.25 m");
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(plan.placeOf(2).x == Approx(1.45));
    CHECK(plan.steps() == 1);
}

TEST_CASE("what cannot be read keeps the field open and changes nothing")
{
    Plan plan;
    plan.document->select(PlacementsSelected{{placementId(2)}});
    plan.view.grab();
    const QPoint where = plan.view.distanceLabels().front().rect.center().toPoint();
    QTest::mouseClick(plan.view.viewport(), Qt::LeftButton, {}, where);
    auto* field = plan.view.findChild<LengthField*>();
    REQUIRE(field != nullptr);
    field->setText("far");
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(field->isVisible());
    CHECK(!plan.document->canUndo());
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(!plan.document->canUndo());
}

TEST_CASE("a wall is dragged along its normal, a corner anywhere")
{
    Plan plan;
    plan.drag({5.06, 2}, {5.56, 2.1});
    CHECK(room::wallLength(plan.document->design().room, 0).inMetres() ==
          Approx(5.5).margin(tolerance));
    CHECK(plan.steps() == 1);
    plan.view.grab();
    plan.drag({5, 4}, {5.3, 4.4});
    const auto corner = plan.document->design().room.corners()[2].inMetres();
    CHECK(corner.x == Approx(5.3).margin(tolerance));
    CHECK(corner.y == Approx(4.4).margin(tolerance));
}

TEST_CASE("a wall's length is typed into its dimension, and counts as typed")
{
    Plan plan;
    const auto dimension = design::drawDimensions(plan.document->design().room, 0.32)[0];
    const QPoint middle = plan.at(dimension.number);
    QTest::mouseDClick(plan.view.viewport(), Qt::LeftButton, {}, middle);
    auto* field = plan.view.findChild<LengthField*>();
    REQUIRE(field != nullptr);
    field->setText("4.35");
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(room::wallLength(plan.document->design().room, 0) == Length::metres(4.35));
    CHECK(plan.document->design().room.walls()[0].certainty == room::Certainty::Typed);
}

TEST_CASE("a component dropped from the catalogue is placed where its ghost was")
{
    Plan plan;
    plan.document->setSnapSettings({});
    QMimeData content;
    content.setData(PlanView::componentMimeType, "tower");
    const QPoint where = plan.at({0.2, 0.25});
    QDragEnterEvent enter(where, Qt::CopyAction, &content, Qt::LeftButton, {});
    QApplication::sendEvent(plan.view.viewport(), &enter);
    CHECK(enter.isAccepted());
    QDragMoveEvent move(where, Qt::CopyAction, &content, Qt::LeftButton, {});
    QApplication::sendEvent(plan.view.viewport(), &move);
    CHECK(plan.document->design().placements.size() == 4);
    plan.view.grab();
    QDropEvent drop(where, Qt::CopyAction, &content, Qt::LeftButton, {});
    QApplication::sendEvent(plan.view.viewport(), &drop);
    REQUIRE(plan.document->design().placements.size() == 5);
    const auto& placed = plan.document->design().placements.back();
    CHECK(placed.component == test::componentId("tower"));
    CHECK(flat(placed.position.inMetres()).x == Approx(0.1));
    CHECK(flat(placed.position.inMetres()).y == Approx(0.15));
    CHECK(plan.document->selectedPlacements() == std::vector{placed.id});
    CHECK(plan.steps() == 1);
}

TEST_CASE("foreign things cannot be dropped, nor cables, nor what nobody knows")
{
    Plan plan;
    QMimeData content;
    const auto* payload = GENERATE("cable", "never-heard-of", "Not an id!", "");
    content.setData(PlanView::componentMimeType, payload);
    QDropEvent drop(plan.at({2, 2}), Qt::CopyAction, &content, Qt::LeftButton, {});
    QApplication::sendEvent(plan.view.viewport(), &drop);
    CHECK(plan.document->design().placements.size() == 4);
}

TEST_CASE("the tools draw a room and put openings into walls")
{
    Plan plan;
    plan.view.setTool(PlanToolKind::AddDoor);
    plan.click({0.03, 2});
    REQUIRE(plan.document->design().room.openings().size() == 1);
    CHECK(plan.document->design().room.openings()[0].wall == 3);
    CHECK(plan.view.tool() == PlanToolKind::Select);
    CHECK(std::holds_alternative<OpeningSelected>(plan.document->selection()));
    QTest::keyClick(&plan.view, Qt::Key_Delete);
    CHECK(plan.document->design().room.openings().empty());

    plan.view.setTool(PlanToolKind::DrawRoom);
    plan.drag({0, 0}, {3, 2.5});
    CHECK(room::floorArea(plan.document->design().room) == Approx(7.5).margin(0.2));
    CHECK(plan.document->design().room.walls()[0].certainty == room::Certainty::Estimated);
    CHECK(plan.view.tool() == PlanToolKind::Select);
}

TEST_CASE("the wheel zooms about the pointer")
{
    Plan plan;
    const QPointF pointer = plan.view.toPixels({4, 3});
    const double before = plan.view.transform().m11();
    QWheelEvent wheel(pointer, plan.view.mapToGlobal(pointer.toPoint()), {}, {0, 240}, Qt::NoButton,
                      {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(plan.view.viewport(), &wheel);
    CHECK(plan.view.transform().m11() > before * 1.3);
    const QPointF after = plan.view.toPixels({4, 3});
    CHECK(std::abs(after.x() - pointer.x()) <= 1);
    CHECK(std::abs(after.y() - pointer.y()) <= 1);
    plan.view.fitRoom();
    CHECK(plan.view.transform().m11() == Approx(before).epsilon(0.01));
}

TEST_CASE("the plan stays where it is when what stands below it comes and goes")
{
    Plan plan;
    plan.view.resize(460, 700);
    QApplication::processEvents();
    const double scale = plan.view.transform().m11();
    const QPointF corner = plan.view.toPixels({0, 0});
    for (const int height : {600, 640, 700}) {
        plan.view.resize(460, height);
        QApplication::processEvents();
        INFO(height);
        CHECK(plan.view.transform().m11() == Approx(scale));
        CHECK(QLineF(plan.view.toPixels({0, 0}), corner).length() <= 1.5);
    }
    plan.view.resize(640, 700);
    QApplication::processEvents();
    CHECK(plan.view.transform().m11() > scale * 1.2);
    plan.view.resize(640, 300);
    QApplication::processEvents();
    CHECK(plan.view.transform().m11() < scale);
}

TEST_CASE(
    "looking at what is in view already moves nothing, at what is not brings it to the middle")
{
    Plan plan;
    const QPointF corner = plan.view.toPixels({0, 0});
    plan.view.lookAt({1, 1.5});
    CHECK(plan.view.toPixels({0, 0}) == corner);
    plan.view.lookAt({14, 2});
    const QPointF middle = QRectF(plan.view.viewport()->rect()).center();
    CHECK(QLineF(plan.view.toPixels({14, 2}), middle).length() <= 2);
}

TEST_CASE("a locked thing is selected and stays where it is")
{
    Plan plan;
    plan.document->apply(design::setLocked(plan.document->design(), placementId(2), true), "Lock");
    plan.drag({1, 1.5}, {2, 1.5});
    CHECK(plan.placeOf(2).x == Approx(1));
    CHECK(plan.document->selectedPlacements() == std::vector{placementId(2)});
}
