// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "ui/report/report_pages.h"
#include "ui/report/report_type.h"

#include <QString>

#include <string>

/// The sheet that everything printed shares: A4, margins at the sides, a footer at the end.
namespace bespeak::ui
{

inline constexpr double sideMargin = millimetres(18);
inline constexpr double footerTop = millimetres(283);

struct PaperLayout {
    QString title;        ///< of the file
    double blocksTop = 0; ///< where the blocks of each page begin
    /// Draws what stands on every page beside them; the first page is 1.
    std::function<void(QPainter& painter, std::size_t page, std::size_t pages)> drawEdges;
};

/// The blocks on as many pages as they take, as a PDF. Errors: report.not-printed.
Result<std::string> formatPdf(const std::vector<Block>& blocks, const PaperLayout& layout);

} // namespace bespeak::ui
