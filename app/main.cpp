// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/command_line.h"
#include "app/services.h"

#include <QApplication>

#include <cstdio>

int main(int count, char* arguments[])
{
    QApplication::setApplicationName(QStringLiteral("bespeak"));
    QApplication::setApplicationDisplayName(QStringLiteral("Bespeak"));
    QApplication::setApplicationVersion(QStringLiteral(BESPEAK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("bespeak"));
    QApplication application(count, arguments);

    const bespeak::app::CommandLine line = bespeak::app::readCommandLine(QApplication::arguments());
    if (!line.answer.isEmpty()) {
        std::fputs(line.answer.toLocal8Bit().constData(), line.isWrong ? stderr : stdout);
        constexpr int wrongUsage = 2;
        return line.isWrong ? wrongUsage : 0;
    }
    bespeak::app::Services services(application, line);
    services.start();
    return QApplication::exec();
}
