// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/quoting/case_papers.h"
#include "ui/report/report_pages.h"

#include <QString>

#include <string>
#include <vector>

namespace bespeak::ui
{

/// The install pack on paper, A4, in the language and units that are set: elevations with heights,
/// cables, settings, checks, and how to put it back as designed. Needs a QGuiApplication.
/// Errors: report.not-printed.
Result<std::string> formatPackPdf(const quoting::PackSheet& sheet);
/// The system's passport on paper. Errors: report.not-printed.
Result<std::string> formatPassportPdf(const quoting::PassportSheet& sheet);

/// A wall seen from inside with what is on it; its things are numbered from 1.
Block elevationBlock(const production::Elevation& elevation,
                     const std::vector<production::InstalledThing>& things);
/// What a loudspeaker is called by its role: "front left".
QString speakerRoleText(const std::string& role);
/// Letterhead, customer and title of a paper of a case.
void addCaseHead(std::vector<Block>& blocks, const quoting::CasePaper& paper, const QString& kind);

} // namespace bespeak::ui
