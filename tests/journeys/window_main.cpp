// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"
#include "tests/support/offscreen_listing.h"

#include <QApplication>
#include <QTemporaryDir>

/// Somebody who has never started Bespeak: a home of their own, and nothing in it.
int main(int count, char* arguments[])
{
    bespeak::test::listWithoutDisplay(count, arguments);
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        qputenv(name, home.filePath(QLatin1String(name)).toLocal8Bit());
    }
    qunsetenv("XDG_DOCUMENTS_DIR");
    qputenv("LC_ALL", "C.UTF-8");
    QApplication::setApplicationName(QStringLiteral("bespeak"));
    // The dialogs of a desktop could not be pressed from here.
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(count, arguments);
    return Catch::Session().run(count, arguments);
}
