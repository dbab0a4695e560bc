// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/report_content.h"

namespace bespeak::ui
{

// The sentences of a report's first page.

QString headlineText(const assessment::Assessment& assessment);
/// What the level of the whole is.
QString wholeLevelText(const std::optional<int>& level);
/// "2 of 7 to look at", "1 kept".
QString summaryText(const ReportSection& section);
/// "Level 2", "below level 1"
QString shortLevelText(int level);
/// Picture, sound and seats that are not there yet.
QStringList missingThings(const design::Design& design, const catalogue::Catalogue& catalogue);
/// Long texts from outside end with an ellipsis.
QString boundedText(const QString& text);

} // namespace bespeak::ui
