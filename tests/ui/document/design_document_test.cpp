// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/design_document.h"

#include "models/design/design_edits.h"
#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"

#include <QSignalSpy>

using namespace bespeak;
using catalogue::ComponentKind;

TEST_CASE("An edit is one step that undo takes back and redo does again")
{
    test::UiFixture ui;
    const design::Design before = ui.document().design();
    QSignalSpy changes(&ui.document(), &ui::DesignDocument::designChanged);
    CHECK(ui.document().apply(design::rename(before, "Cave"), "Rename"));
    CHECK(ui.document().design().name == "Cave");
    CHECK(ui.document().undoLabel() == "Rename");
    ui.document().undo();
    CHECK(ui.document().design() == before);
    CHECK_FALSE(ui.document().canUndo());
    CHECK(ui.document().redoLabel() == "Rename");
    ui.document().redo();
    CHECK(ui.document().design().name == "Cave");
    CHECK(changes.count() == 3);
}

TEST_CASE("A refused edit changes nothing and is told")
{
    test::UiFixture ui;
    const design::Design before = ui.document().design();
    std::string told;
    QObject::connect(&ui.document(), &ui::DesignDocument::editRefused,
                     [&](const Error& error) { told = error.key; });
    CHECK_FALSE(ui.document().apply(design::removeCorner(before, 99), "Remove"));
    CHECK(ui.document().design() == before);
    CHECK_FALSE(ui.document().canUndo());
    CHECK_FALSE(told.empty());
}

TEST_CASE("A drag is one step, and the next drag is another")
{
    test::UiFixture ui;
    const PlacementId id = ui.place(ComponentKind::Armchair);
    const design::Design before = ui.document().design();
    const auto moveBy = [&](int millimetres) {
        geometry::Point3 to = ui.placement(id).position;
        to.x += Length::millimetres(millimetres);
        ui.document().apply(design::moveTo(ui.document().design(), id, to), "Move", "drag");
    };
    moveBy(10);
    moveBy(10);
    moveBy(10);
    ui.document().endMerging();
    const design::Design afterFirst = ui.document().design();
    moveBy(10);
    ui.document().undo();
    CHECK(ui.document().design() == afterFirst);
    ui.document().undo();
    CHECK(ui.document().design() == before);
}

TEST_CASE("The selection keeps only what is still there")
{
    test::UiFixture ui;
    const PlacementId first = ui.place(ComponentKind::Armchair);
    const PlacementId second = ui.place(ComponentKind::Plant);
    ui.document().select(ui::PlacementsSelected{{first, second}});
    const PlacementId gone[] = {first};
    ui.document().apply(design::remove(ui.document().design(), gone), "Remove");
    CHECK(ui.document().selectedPlacements() == std::vector{second});
    ui.document().undo();
    ui.document().undo();
    CHECK(ui.document().selection() == ui::Selection(ui::NothingSelected()));
}

TEST_CASE("Nothing that is not there can be selected")
{
    test::UiFixture ui;
    const ui::Selection nothing = ui::NothingSelected();
    ui.document().select(ui::WallSelected{17});
    CHECK(ui.document().selection() == nothing);
    ui.document().select(ui::OpeningSelected{3});
    CHECK(ui.document().selection() == nothing);
    ui.document().select(ui::PlacementsSelected{{PlacementId{}}});
    CHECK(ui.document().selection() == nothing);
    ui.document().select(ui::WallSelected{2});
    CHECK(ui.document().selection() == ui::Selection(ui::WallSelected{2}));
}

TEST_CASE("The price follows the design")
{
    test::UiFixture ui;
    CHECK(pricing::computeTotals(ui.document().prices())->gross.minor == 0);
    ui.place(ComponentKind::Sofa);
    CHECK(pricing::computeTotals(ui.document().prices())->gross.minor > 0);
    ui.document().undo();
    CHECK(pricing::computeTotals(ui.document().prices())->gross.minor == 0);
}

TEST_CASE("A document is modified until it stands at the step that was saved")
{
    test::UiFixture ui;
    CHECK_FALSE(ui.document().isModified());
    ui.place(ComponentKind::Lamp);
    CHECK(ui.document().isModified());
    ui.document().markSaved("/somewhere/den.bespeak");
    CHECK_FALSE(ui.document().isModified());
    ui.document().undo();
    CHECK(ui.document().isModified());
    ui.document().redo();
    CHECK_FALSE(ui.document().isModified());
    ui.document().markRecovered("/somewhere/den.bespeak");
    CHECK(ui.document().isModified());
}
