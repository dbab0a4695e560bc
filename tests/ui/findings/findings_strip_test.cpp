// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/findings/findings_strip.h"

#include "models/design/design_edits.h"
#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"

#include <QLabel>
#include <QListView>

using namespace bespeak;
using catalogue::ComponentKind;

TEST_CASE("The strip says that everything fits, then what does not, and a click goes there")
{
    test::UiFixture ui;
    ui::FindingsStrip strip;
    strip.setDocument(&ui.document());
    strip.show();
    auto& list = test::find<QListView>(strip, "findingsList");
    const int before = list.model()->rowCount();

    const PlacementId sofa = ui.place(ComponentKind::Sofa);
    geometry::Point3 outside = ui.placement(sofa).position;
    outside.x = Length::metres(20);
    ui.document().apply(design::moveTo(ui.document().design(), sofa, outside), "Move");
    ui.document().select(ui::NothingSelected());
    test::settle(150);
    REQUIRE(list.model()->rowCount() > before);
    CHECK(list.isVisible());
    Q_EMIT list.clicked(list.model()->index(0, 0));
    CHECK(ui.document().selectedPlacements() == std::vector{sofa});
    CHECK_FALSE(list.model()->index(0, 0).data().toString().contains('{'));

    ui.document().undo();
    strip.refresh();
    CHECK(list.model()->rowCount() == before);
}
