// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/render/viewpoint.h"
#include "ui/scene/lights.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace bespeak::render
{

/// What the command line asks for.
struct RenderLine {
    QString design;       ///< the .bespeak file
    QString catalogue;    ///< a catalogue's file; empty: the built-in one
    QString picture;      ///< the .png file to write, if no report is
    QString report;       ///< the .pdf file to write; empty: a picture is drawn
    bool isPaper = false; ///< `design` is the sheet of a paper, and `report` its page
    QString language;     ///< of the report: "de", "en", or empty for the system's
    QSize size{1280, 720};
    Viewpoint viewpoint = Viewpoint::Orbit;
    ui::Surroundings surroundings = ui::Surroundings::Light;
    QString answer; ///< help, version or what is wrong; not empty: nothing is drawn
    bool isWrong = false;
};

/// Needs a QCoreApplication, for its name and version.
RenderLine readRenderLine(const QStringList& arguments);

} // namespace bespeak::render
