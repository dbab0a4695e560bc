// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QWidget>

class QFrame;
class QScrollArea;
class QToolButton;

namespace bespeak::ui
{

/// The looks that resources/style/bespeak.qss knows. A widget says what it is; the sheet says how
/// that looks.
enum class Look {
    Panel,    ///< a panel's background
    Card,     ///< a rounded, raised area on a panel
    Bar,      ///< a bar above or below a panel
    Heading,  ///< label: the largest text, once a page
    Title,    ///< label: name of a panel or section
    Muted,    ///< label: less important
    Strong,   ///< label: more important
    Figure,   ///< label: a number that counts, such as the total
    Primary,  ///< button: what the page is for, once a page
    Quiet,    ///< button: without a frame until the pointer is on it
    Danger,   ///< button that takes something away
    Chip,     ///< small rounded label or button
    Problem,  ///< label or frame: something is wrong
    Advice,   ///< label or frame: something to think of
    AllRight, ///< label or frame: nothing is wrong
};

void setLook(QWidget* widget, Look look);

QLabel* makeLabel(const QString& text, Look look, QWidget* parent = nullptr);
/// A page that scrolls down when it must, on the background of what it stands on.
QScrollArea* makeScroll(QWidget* page);
/// A hairline between two areas.
QFrame* makeLine(Qt::Orientation orientation, QWidget* parent = nullptr);
/// A frameless tool button with an icon; `text` becomes tooltip and accessible name.
QToolButton* makeIconButton(const QString& iconName, const QString& text,
                            QWidget* parent = nullptr);

} // namespace bespeak::ui
