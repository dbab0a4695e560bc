// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/welcome/welcome_panel.h"

#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace bespeak;
using namespace bespeak::literals;

TEST_CASE("Typing the size of the room begins it; nonsense is told beside the field")
{
    test::UiFixture ui;
    ui::WelcomePanel panel(test::builtInCatalogue(), ui.recent);
    panel.show();
    std::optional<room::RoomSize> wanted;
    QObject::connect(&panel, &ui::WelcomePanel::roomWanted,
                     [&](const room::RoomSize& size) { wanted = size; });
    auto& size = test::find<QLineEdit>(panel, "roomSize");
    auto& problem = test::find<QLabel>(panel, "roomSizeProblem");
    test::typeInto(size, "as big as a ship");
    CHECK_FALSE(wanted);
    CHECK(problem.isVisible());
    test::typeInto(size, "0.1 x 0.1");
    CHECK_FALSE(wanted);
    test::typeInto(size, "4.2 x 3.6");
    REQUIRE(wanted);
    CHECK(wanted->width == 4200_mm);
    CHECK(wanted->depth == 3600_mm);
    CHECK_FALSE(problem.isVisible());
}
