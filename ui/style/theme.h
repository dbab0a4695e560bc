// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/colours.h"

#include <QObject>

class QApplication;

namespace bespeak::ui
{

enum class Appearance {
    System, ///< as the desktop is
    Light,
    Dark,
};

/// The colours that are on show. As global as the application's palette, with which they change.
const Colours& colours();
bool isDark();

/// Dresses the application: font, style, palette, style sheet. One for each application.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// Loads the fonts and remembers whether the desktop is dark: make it before any widget.
    explicit Theme(QApplication& application);

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);

signals:
    void changed(); ///< colours() are others now

private:
    void dress();

    QApplication& m_application;
    bool m_desktopIsDark;
    Appearance m_appearance = Appearance::System;
};

} // namespace bespeak::ui
