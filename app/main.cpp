// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/command_line.h"
#include "app/services.h"

#include <QApplication>

#include <algorithm>
#include <array>
#include <cstdio>

namespace
{

/// Qt takes these, each with a value, out of the arguments once there is a display.
constexpr std::array qtOptions{"platform",   "platformpluginpath", "platformtheme", "plugin",
                               "style",      "stylesheet",         "display",       "geometry",
                               "fontengine", "qwindowgeometry",    "session",       "name"};

QStringList withoutQtOptions(const QStringList& arguments)
{
    QStringList ours;
    for (int i = 0; i < arguments.size(); ++i) {
        QString name = arguments[i];
        while (name.startsWith(QLatin1Char('-'))) {
            name.remove(0, 1);
        }
        const bool isQt = name.size() < arguments[i].size() &&
                          std::ranges::any_of(qtOptions, [&](const char* option) {
                              return name == QLatin1String(option);
                          });
        if (isQt) {
            ++i;
        } else {
            ours += arguments[i];
        }
    }
    return ours;
}

/// What was asked is read before anything needs a display: help does not.
bespeak::app::CommandLine readArguments(int count, char* arguments[])
{
    const QCoreApplication withoutDisplay(count, arguments);
    return bespeak::app::readCommandLine(withoutQtOptions(QCoreApplication::arguments()));
}

} // namespace

int main(int count, char* arguments[])
{
    QApplication::setApplicationName(QStringLiteral("bespeak"));
    QApplication::setApplicationDisplayName(QStringLiteral("Bespeak"));
    QApplication::setApplicationVersion(QStringLiteral(BESPEAK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("bespeak"));

    const bespeak::app::CommandLine line = readArguments(count, arguments);
    if (!line.answer.isEmpty()) {
        std::fputs(line.answer.toLocal8Bit().constData(), line.isWrong ? stderr : stdout);
        constexpr int wrongUsage = 2;
        return line.isWrong ? wrongUsage : 0;
    }
    QApplication application(count, arguments);
    const bespeak::SystemClock clock;
    bespeak::app::Services services(application, line, clock);
    services.start();
    return QApplication::exec();
}
