// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

namespace bespeak::ui
{
class MainWindow;
}

namespace bespeak::app
{

/// Does in the window what a file says, one step a line, so that pictures of every page can be made
/// again. Widgets go by their object names, or by OUTER/NAME where several are called the same; a
/// step waits for its widget.
///
///     go WORKSPACE             shows a workspace, as its action does
///     do ACTION                triggers an action of the window, such as file.request
///     open FILE                as if the file were dropped onto the window
///     press NAME [NUMBER]      clicks a button once it is visible and enabled; of several of that
///                              name the one that many further down
///     type NAME TEXT           fills a field
///     try NAME TEXT            the same if the field is there
///     check NAME on|off        ticks a box
///     choose NAME NUMBER       a row of a list or a box, or a tab, from 0
///     wait NAME                until a widget is visible
///     see NAME TEXT            until a widget is visible and shows that text, perhaps among more
///     tell NAME                writes what a widget shows to standard output, a line each
///     answer TEXT              fills the question for a line of text, or for a file, and accepts
///     it picture FILE             of the window once its 3D views have drawn, or of the dialog
///     that
///                              is open
///
/// At the end the program ends with 0. A step that does not come true in two minutes
/// ends it with 1, as do an unknown one and a script without steps.
///
/// A script that listens reads its steps from standard input, one after the other, and says "done"
/// on standard output after each, so that another program can play a story with several windows.
class Script : public QObject
{
    Q_OBJECT

public:
    /// `window` outlives the script.
    Script(ui::MainWindow& window, QStringList steps, QObject* parent = nullptr);

    void start();
    /// Takes its steps from standard input instead, until that ends.
    void listen();

private:
    enum class Done { Yes, NotYet, Never };
    void hear();
    void next();
    Done take(const QString& step);
    Done takeOnWidget(const QString& verb, const QString& name, const QString& rest);
    void giveUp(const QString& why);
    QWidget* find(const QString& name, int number) const;
    void takePicture(const QString& path);
    void endStep();

    ui::MainWindow& m_window;
    QStringList m_steps;
    qsizetype m_place = 0;
    int m_waited = 0;       ///< milliseconds for this step
    QByteArray m_heard;     ///< of a line that is not whole yet
    bool m_listens = false; ///< more steps may come
    bool m_isIdle = false;  ///< waits for the next of them
};

/// The lines of a script file; empty if it cannot be read.
QStringList readScript(const QString& path);

} // namespace bespeak::app
