// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/running_window.h"

#include <QElapsedTimer>

#include <stdexcept>

namespace bespeak::test
{

namespace
{

constexpr int patience = 130'000; // milliseconds: the program itself gives a step two minutes

QProcessEnvironment livingIn(const std::filesystem::path& home)
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    const QString folder = QString::fromStdString(home.string());
    all.insert("HOME", folder);
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        all.insert(QLatin1String(name), folder + '/' + QLatin1String(name));
    }
    // The dialogs of a desktop could not be pressed from here, and its keychain is not ours.
    for (const char* name : {"XDG_DOCUMENTS_DIR", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION",
                             "QT_QPA_PLATFORMTHEME", "DBUS_SESSION_BUS_ADDRESS"}) {
        all.remove(QLatin1String(name));
    }
    all.insert("LC_ALL", "C.UTF-8");
    return all;
}

} // namespace

RunningWindow::RunningWindow(const std::filesystem::path& program,
                             const std::filesystem::path& home, const QStringList& options)
{
    std::filesystem::create_directories(home);
    m_process.setProcessEnvironment(livingIn(home));
    m_process.start(QString::fromStdString(program.string()),
                    QStringList{"--script", "-", "--language", "en"} + options);
    if (!m_process.waitForStarted()) {
        fail("start");
    }
}

RunningWindow::~RunningWindow()
{
    m_process.kill();
    m_process.waitForFinished();
}

QStringList RunningWindow::take(const QString& step)
{
    m_process.write(step.toUtf8() + '\n');
    QStringList told;
    QElapsedTimer passed;
    passed.start();
    while (passed.elapsed() < patience) {
        while (m_process.canReadLine()) {
            const QString line = QString::fromUtf8(m_process.readLine()).chopped(1);
            if (line == QLatin1String("done")) {
                return told;
            }
            told << line;
        }
        if (m_process.state() != QProcess::Running) {
            break;
        }
        m_process.waitForReadyRead(1'000);
    }
    fail(step);
}

int RunningWindow::end()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patience)) {
        fail("the end");
    }
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void RunningWindow::fail(const QString& step)
{
    throw std::runtime_error(
        ("waited in vain: " + step + '\n' + QString::fromUtf8(m_process.readAllStandardError()))
            .toStdString());
}

} // namespace bespeak::test
