// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/preferences/settings.h"

#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/preferences/preferences_dialog.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace bespeak;

TEST_CASE("What the user prefers is there at the next start")
{
    test::UiFixture ui;
    ui.settings.setUnits(UnitSystem::Imperial);
    ui.settings.setAppearance(ui::Appearance::Dark);
    ui.settings.setLanguage("de");
    ui.settings.setSnap({.enabled = false, .reach = 0.2, .angleStep = 45, .grid = 0.1});
    ui.kept.sync();
    QSettings again(ui.pathOf("settings.ini"), QSettings::IniFormat);
    const ui::Settings settings(again);
    CHECK(settings.units() == UnitSystem::Imperial);
    CHECK(settings.appearance() == ui::Appearance::Dark);
    CHECK(settings.language() == "de");
    CHECK_FALSE(settings.snap().enabled);
    CHECK(settings.snap().angleStep == 45);
}

TEST_CASE("A settings file with nonsense in it gives usable values")
{
    test::UiFixture ui;
    ui.kept.setValue("units", "cubits");
    ui.kept.setValue("appearance", "invisible");
    ui.kept.setValue("snap/reach", "nan");
    ui.kept.setValue("snap/angleStep", 1e300);
    CHECK(ui.settings.units() == UnitSystem::Metric);
    CHECK(ui.settings.appearance() == ui::Appearance::System);
    CHECK(ui.settings.snap().reach == design::SnapSettings().reach);
    CHECK(ui.settings.snap().angleStep == 90);
}

TEST_CASE("The first start is one start")
{
    test::UiFixture ui;
    CHECK(ui.settings.takeFirstStart());
    CHECK_FALSE(ui.settings.takeFirstStart());
}

TEST_CASE("A choice in the preferences holds at once")
{
    test::UiFixture ui;
    ui::PreferencesDialog dialog(ui.settings);
    QSignalSpy units(&ui.settings, &ui::Settings::unitsChanged);
    auto& box = test::find<QComboBox>(dialog, "units");
    box.setCurrentIndex(1);
    Q_EMIT box.activated(1);
    CHECK(ui.settings.units() == UnitSystem::Imperial);
    CHECK(units.count() == 1);
    test::typeInto(test::find<QLineEdit>(dialog, "snapReach"), "25 cm");
    CHECK(ui.settings.snap().reach == Approx(0.25));
}
