// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "ui/report/report_content.h"

#include <filesystem>
#include <string>

namespace bespeak::ui
{

/// The bytes of a PDF with A4 pages. Needs a QGuiApplication, and the language that the content
/// was written in. Errors: report.not-printed.
Result<std::string> formatReport(const ReportContent& content);

/// Judges a design and prints it. Errors: those of formatReport and writeFileAtomically.
Result<void> printReport(const design::Design& design, const catalogue::Catalogue& catalogue,
                         const ReportJudgement& judgement, QDate date,
                         const std::filesystem::path& path);

} // namespace bespeak::ui
