// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/theme.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QSignalSpy>

using namespace bespeak;

TEST_CASE("The colours follow the desktop while the program runs, unless somebody chose")
{
    ui::Theme theme(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    theme.setDesktopDark(false);
    QSignalSpy changed(&theme, &ui::Theme::changed);
    theme.setDesktopDark(true);
    CHECK(ui::isDark());
    CHECK(changed.count() == 1);
    theme.setDesktopDark(true);
    CHECK(changed.count() == 1);
    theme.setAppearance(ui::Appearance::Light);
    theme.setDesktopDark(false);
    theme.setDesktopDark(true);
    CHECK_FALSE(ui::isDark());
    theme.setAppearance(ui::Appearance::System);
    CHECK(ui::isDark());
    theme.setAppearance(ui::Appearance::Light);
}
