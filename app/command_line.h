// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace bespeak::app
{

/// What the program was started with.
struct CommandLine {
    QString file;         ///< to open: a design or a signed file
    QString templateName; ///< room to begin with
    QString language;     ///< two letters, for this run only
    QString store;        ///< the desk's store: a path or a PostgreSQL URL
    QString screenshot;   ///< where to write a picture of the window, then end
    QString script;       ///< steps to be done in the window, for pictures of its pages
    QString workspace;    ///< to show first: "design", "desk", "inbox"
    std::optional<QSize> size;
    std::optional<ui::Appearance> appearance; ///< for this run only

    QString answer; ///< help, version, or what is wrong with the usage; then nothing is started
    bool isWrong = false;
};

/// `arguments` begins with the program's name.
CommandLine readCommandLine(const QStringList& arguments);

} // namespace bespeak::app
