// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <filesystem>

namespace bespeak::test
{

/// The real program in a process of its own, on the display of the test, with a home that nobody
/// else has. It is told step by step what to do in its window (app/script.h). A step that does not
/// come true fails the test, and says which.
class RunningWindow
{
public:
    RunningWindow(const std::filesystem::path& program, const std::filesystem::path& home,
                  const QStringList& options);
    /// Ends the program, if it still runs.
    ~RunningWindow();
    RunningWindow(const RunningWindow&) = delete;
    RunningWindow& operator=(const RunningWindow&) = delete;

    /// Takes one step.
    /// @return the lines that it told.
    QStringList take(const QString& step);
    void press(const QString& name) { take("press " + name); }
    void type(const QString& name, const QString& text) { take("type " + name + ' ' + text); }
    void wait(const QString& name) { take("wait " + name); }
    void see(const QString& name, const QString& text) { take("see " + name + ' ' + text); }
    /// Says that there is nothing more to do, and waits for its end.
    /// @return its exit code.
    int end();

private:
    [[noreturn]] void fail(const QString& step);

    QProcess m_process;
};

} // namespace bespeak::test
