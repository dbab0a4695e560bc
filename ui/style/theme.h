// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/colours.h"

#include <QObject>

class QApplication;
class QDBusVariant;

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
    /// The desktop became dark or light while the program runs.
    void setDesktopDark(bool dark);

signals:
    void changed(); ///< colours() are others now

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private slots:
    void takePortalSetting(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void askPalette();
    void dress();

    QApplication& m_application;
    bool m_desktopIsDark;
    bool m_isAsking = false;  ///< palette events are our own
    bool m_hasPortal = false; ///< which knows better than the palette
    Appearance m_appearance = Appearance::System;
};

} // namespace bespeak::ui
