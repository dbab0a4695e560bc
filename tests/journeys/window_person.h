// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services.h"
#include "models/base/clock.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QPushButton;

namespace bespeak::test
{

/// Somebody before the real program: finds what is on show, types, presses, answers dialogs.
/// What is not there or cannot be pressed fails the test.
class WindowPerson
{
public:
    /// Starts the program.
    explicit WindowPerson(const Clock& clock);

    QWidget& window() { return m_services.window(); }
    ui::MainWindow& mainWindow() { return m_services.window(); }

    /// The visible widget of that name, waited for.
    template <typename Widget = QWidget>
    Widget& see(const char* name)
    {
        auto* found = qobject_cast<Widget*>(&seeAny(name));
        if (found == nullptr) {
            wrong(std::string("another kind of widget: ") + name);
        }
        return *found;
    }
    bool isSeen(const char* name) const { return findVisible(name) != nullptr; }
    /// With the mouse, in its middle.
    void press(const char* name);
    void type(const char* name, const QString& text);
    /// Presses, and answers the dialog for files that opens.
    void pressAndChoose(const char* name, const QString& path);
    /// Presses, and answers the question for one line of text that opens.
    void pressAndSay(const char* name, const QString& text);
    /// Until it holds; the test fails if it does not within a while.
    static void waitFor(const char* what, const std::function<bool()>& holds);
    void goTo(const char* workspace) { press(workspace); }

private:
    QWidget& seeAny(const char* name);
    static QWidget* findVisible(const char* name);
    [[noreturn]] static void wrong(const std::string& what);

    app::Services m_services;
};

} // namespace bespeak::test
