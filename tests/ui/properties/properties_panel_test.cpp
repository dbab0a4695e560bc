// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/properties/properties_panel.h"

#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/actions/action_registry.h"
#include "ui/document/placing.h"
#include "ui/widgets/value_edit.h"

#include "models/room/room_shape.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

using namespace bespeak;
using catalogue::ComponentKind;
using test::find;
using test::typeInto;

namespace
{

struct PanelFixture : test::UiFixture {
    PanelFixture()
        : panel(actions, {})
    {
        panel.setDocument(&document());
        panel.show();
    }

    void select(ui::Selection selection)
    {
        document().select(std::move(selection));
        panel.refresh();
    }

    void choose(const char* name, int index)
    {
        auto& box = find<QComboBox>(panel, name);
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
        panel.refresh();
    }

    ui::ActionRegistry actions;
    ui::PropertiesPanel panel;
};

} // namespace

TEST_CASE("A placement moves and turns to the numbers that are typed")
{
    PanelFixture ui;
    const PlacementId id = ui.place(ComponentKind::Armchair);
    ui.panel.refresh();
    typeInto(find<QLineEdit>(ui.panel, "positionX"), "1.5");
    typeInto(find<QLineEdit>(ui.panel, "positionY"), "120 cm");
    typeInto(find<QLineEdit>(ui.panel, "turn"), "90");
    CHECK(ui.placement(id).position.x == Length::millimetres(1500));
    CHECK(ui.placement(id).position.y == Length::millimetres(1200));
    CHECK(ui.placement(id).turn == Angle::degrees(90));
    ui.document().undo();
    ui.panel.refresh();
    CHECK(ui.placement(id).turn != Angle::degrees(90));
}

TEST_CASE("What is no number is refused and the placement stays")
{
    PanelFixture ui;
    const PlacementId id = ui.place(ComponentKind::Armchair);
    ui.panel.refresh();
    const geometry::Point3 before = ui.placement(id).position;
    auto& x = find<ui::ValueEdit>(ui.panel, "positionX");
    typeInto(x, "far away");
    CHECK(x.isWrong());
    CHECK(ui.placement(id).position == before);
}

TEST_CASE("Several placements show what they share and are edited together")
{
    PanelFixture ui;
    const PlacementId first = ui.place(ComponentKind::Armchair);
    const PlacementId second = ui.place(ComponentKind::Plant);
    ui.select(ui::PlacementsSelected{{first, second}});
    auto& x = find<QLineEdit>(ui.panel, "positionX");
    CHECK(x.text().isEmpty());
    typeInto(x, "2");
    CHECK(ui.placement(first).position.x == Length::metres(2));
    CHECK(ui.placement(second).position.x == Length::metres(2));
    ui.document().undo();
    CHECK(ui.placement(first).position.x != ui.placement(second).position.x);
}

TEST_CASE("The check box holds pieces to the wall, the kit counts, and undo lets go")
{
    PanelFixture ui;
    const PlacementId first = ui.place(ComponentKind::TowerSpeaker);
    const PlacementId second = ui.place(ComponentKind::Plant);
    ui.select(ui::PlacementsSelected{{first}});
    auto& box = find<QCheckBox>(ui.panel, "anchored");
    CHECK(box.checkState() == Qt::Unchecked);
    const std::size_t lines = ui.document().prices().lines.size();
    box.click();
    ui.panel.refresh();
    CHECK(ui.placement(first).anchored);
    CHECK(box.checkState() == Qt::Checked);
    CHECK(ui.document().prices().lines.size() == lines + 1);
    CHECK(ui.document().prices().unpriced.empty());

    ui.select(ui::PlacementsSelected{{first, second}});
    CHECK(box.checkState() == Qt::PartiallyChecked);
    box.click();
    ui.panel.refresh();
    CHECK(ui.placement(second).anchored);
    CHECK(box.checkState() == Qt::Checked);
    box.click();
    CHECK_FALSE(ui.placement(first).anchored);
    ui.document().undo();
    ui.document().undo();
    CHECK(ui.placement(first).anchored);
    CHECK_FALSE(ui.placement(second).anchored);
}

TEST_CASE("What hangs or lies flat has no anti-tip kit to choose")
{
    PanelFixture ui;
    ui.place(ComponentKind::Rug);
    ui.panel.refresh();
    CHECK(find<QCheckBox>(ui.panel, "anchored").isHidden());
    ui.place(ComponentKind::AcousticPanel);
    ui.panel.refresh();
    CHECK(find<QCheckBox>(ui.panel, "anchored").isHidden());
}

TEST_CASE("An option with a surcharge raises the price on show")
{
    PanelFixture ui;
    const catalogue::Component* withSurcharge = nullptr;
    std::size_t optionIndex = 0;
    int valueIndex = 0;
    for (const catalogue::Component& component : test::builtInCatalogue().components()) {
        for (std::size_t i = 0; i < component.options.size() && !withSurcharge; ++i) {
            for (std::size_t v = 0; v < component.options[i].values.size(); ++v) {
                if (component.options[i].values[v].surchargeMinor > 0 &&
                    catalogue::takesPlace(component.kind)) {
                    withSurcharge = &component;
                    optionIndex = i;
                    valueIndex = static_cast<int>(v);
                    break;
                }
            }
        }
    }
    REQUIRE(withSurcharge != nullptr);
    REQUIRE(ui::placeInRoom(ui.document(), withSurcharge->id));
    ui.panel.refresh();
    auto& price = find<QLabel>(ui.panel, "placementPrice");
    const QString before = price.text();
    const std::string name = "option-" + withSurcharge->options[optionIndex].id;
    ui.choose(name.c_str(), valueIndex);
    CHECK(price.text() != before);
    CHECK(ui.placement(ui.document().selectedPlacements().front()).options.size() == 1);
}

TEST_CASE("A wall gets its length, and a guess becomes a typed length")
{
    PanelFixture ui;
    ui.select(ui::WallSelected{0});
    typeInto(find<QLineEdit>(ui.panel, "wallLength"), "5.5 m");
    CHECK(room::wallLength(ui.document().design().room, 0) == Length::millimetres(5500));
    CHECK(ui.document().design().room.walls()[0].certainty != room::Certainty::Estimated);
    ui.choose("wallCertainty", 2);
    CHECK(ui.document().design().room.walls()[0].certainty == room::Certainty::Measured);
    ui.choose("wallMaterial", 1);
    CHECK(ui.document().design().room.walls()[0].material ==
          find<QComboBox>(ui.panel, "wallMaterial").itemData(1).toString().toStdString());
}

TEST_CASE("A door is measured and hung by number, and a window has no hinge")
{
    PanelFixture ui;
    REQUIRE(ui::addOpening(ui.document(), room::OpeningKind::Door));
    ui.panel.refresh();
    typeInto(find<QLineEdit>(ui.panel, "openingWidth"), "1 m");
    ui.choose("openingHinge", 1);
    const room::Opening& door = ui.document().design().room.openings().front();
    CHECK(door.width == Length::metres(1));
    CHECK(door.hinge == room::Hinge::Right);
    REQUIRE(ui::addOpening(ui.document(), room::OpeningKind::Window));
    ui.panel.refresh();
    CHECK(find<QComboBox>(ui.panel, "openingHinge").isHidden());
}

TEST_CASE("The room has a name, a height and materials")
{
    PanelFixture ui;
    ui.select(ui::RoomSelected());
    typeInto(find<QLineEdit>(ui.panel, "roomName"), "Attic");
    typeInto(find<QLineEdit>(ui.panel, "ceilingHeight"), "2.7");
    ui.choose("floorMaterial", 1);
    const room::Room& room = ui.document().design().room;
    CHECK(room.name() == "Attic");
    CHECK(room.ceilingHeight() == Length::millimetres(2700));
    CHECK(room.floorMaterial() ==
          find<QComboBox>(ui.panel, "floorMaterial").currentData().toString().toStdString());
}

TEST_CASE("A refused edit puts the field back")
{
    PanelFixture ui;
    REQUIRE(ui::addOpening(ui.document(), room::OpeningKind::Door));
    ui.panel.refresh();
    auto& width = find<QLineEdit>(ui.panel, "openingWidth");
    const QString before = width.text();
    typeInto(width, "40 m");
    CHECK(width.text() == before);
}

TEST_CASE("Nothing selected shows the design: its name, wishes and budget")
{
    PanelFixture ui;
    ui.select(ui::NothingSelected());
    typeInto(find<QLineEdit>(ui.panel, "designName"), "Cave");
    CHECK(ui.document().design().name == "Cave");
    auto& firm = find<QCheckBox>(ui.panel, "budgetIsFirm");
    CHECK_FALSE(firm.isEnabled());
    typeInto(find<QLineEdit>(ui.panel, "budget"), "5000");
    ui.panel.refresh();
    REQUIRE(ui.document().design().brief.budget);
    CHECK(ui.document().design().brief.budget->minor == 500'000);
    CHECK(firm.isEnabled());
    firm.click();
    CHECK(ui.document().design().brief.budgetIsFirm);
    typeInto(find<QLineEdit>(ui.panel, "budget"), " ");
    CHECK_FALSE(ui.document().design().brief.budget);
}
