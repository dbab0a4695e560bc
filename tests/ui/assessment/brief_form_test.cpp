// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/properties/brief_form.h"

#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/actions/action_registry.h"
#include "ui/properties/properties_panel.h"
#include "ui/text/brief_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

using namespace bespeak;

namespace
{

struct PropertiesFixture {
    PropertiesFixture()
        : panel(actions, {})
    {
        panel.setDocument(&ui.document());
        panel.show();
    }
    void choose(const char* name, int index)
    {
        auto& box = test::find<QComboBox>(panel, name);
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
        panel.refresh();
    }
    const design::Design& design() { return ui.document().design(); }

    test::UiFixture ui;
    ui::ActionRegistry actions;
    ui::PropertiesPanel panel;
};

} // namespace

TEST_CASE("Ages are read as people write them, and what is no age is refused")
{
    CHECK(ui::readAges("5, 2") == std::vector{2, 5});
    CHECK(ui::readAges("5;2 17") == std::vector{2, 5, 17});
    CHECK(ui::readAges("") == std::vector<int>());
    CHECK(ui::agesText({2, 5}) == "2, 5");
    CHECK_FALSE(ui::readAges("18"));
    CHECK_FALSE(ui::readAges("-1"));
    CHECK_FALSE(ui::readAges("two"));
    CHECK_FALSE(ui::readAges("1 1 1 1 1 1 1 1 1 1 1 1 1"));
}

TEST_CASE("Every signal of the brief can be said, each as a step that can be undone")
{
    PropertiesFixture fixture;
    fixture.choose("dwelling", 1);
    CHECK(fixture.design().brief.dwelling == design::Dwelling::Apartment);
    fixture.choose("sleeper", 3);
    CHECK(fixture.design().brief.sleeper == design::Sleeper::Neighbour);
    test::find<QSpinBox>(fixture.panel, "viewers").setValue(5);
    CHECK(fixture.design().brief.viewers == 5);
    test::find<QSpinBox>(fixture.panel, "viewers").setValue(0);
    CHECK_FALSE(fixture.design().brief.viewers);
    fixture.choose("street", 3);
    CHECK(fixture.design().brief.street == design::Street::BusyStreet);
    fixture.choose("tenure", 1);
    CHECK(fixture.design().brief.tenure == design::Tenure::Rented);
    fixture.choose("drilling", 2);
    CHECK(fixture.design().brief.mayDrill == false);
    fixture.choose("loudness", 3);
    CHECK(fixture.design().brief.loudness == design::Loudness::Reference);
    fixture.choose("taste", 2);
    CHECK(fixture.design().brief.reflections == design::ReflectionTaste::Lively);
    test::find<QCheckBox>(fixture.panel, "pets").click();
    test::find<QCheckBox>(fixture.panel, "wheelchair").click();
    CHECK(fixture.design().brief.hasPets);
    CHECK(fixture.design().brief.usesWheelchair);
    fixture.panel.refresh();
    test::typeInto(test::find<QLineEdit>(fixture.panel, "children"), "5 2");
    CHECK(fixture.design().brief.childAges == std::vector{2, 5});
    fixture.ui.document().undo();
    CHECK(fixture.design().brief.childAges.empty());
    CHECK(fixture.design().brief.usesWheelchair);
}

TEST_CASE("Ages that are none are marked and change nothing")
{
    PropertiesFixture fixture;
    auto& children = test::find<QLineEdit>(fixture.panel, "children");
    test::typeInto(children, "2, old");
    CHECK(children.property("wrong").toBool());
    CHECK(fixture.design().brief.childAges.empty());
}

TEST_CASE("What is behind walls, above, below and in openings can be said")
{
    PropertiesFixture fixture;
    test::find<QPushButton>(fixture.panel, "nextWall").click();
    REQUIRE(std::holds_alternative<ui::WallSelected>(fixture.ui.document().selection()));
    fixture.panel.refresh();
    fixture.choose("wallBeyond", static_cast<int>(room::Beyond::Neighbour));
    CHECK(fixture.design().room.walls().front().beyond == room::Beyond::Neighbour);
    fixture.choose("wallConstruction", 1);
    CHECK(room::findConstruction(fixture.design().room.walls().front().construction)->forWalls);
    fixture.ui.document().select(ui::NothingSelected());
    fixture.panel.refresh();
    test::find<QPushButton>(fixture.panel, "nextWall").click();
    CHECK(std::get<ui::WallSelected>(fixture.ui.document().selection()).wall == 1);

    fixture.ui.document().select(ui::RoomSelected());
    fixture.panel.refresh();
    fixture.choose("aboveCeiling", static_cast<int>(room::Beyond::Neighbour));
    fixture.choose("floorConstruction", 1);
    CHECK(fixture.design().room.parts().aboveCeiling == room::Beyond::Neighbour);
    CHECK(room::findConstruction(fixture.design().room.parts().floorConstruction)->forSlabs);
}
