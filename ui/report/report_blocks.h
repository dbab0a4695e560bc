// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/report_content.h"
#include "ui/report/report_pages.h"
#include "ui/report/report_type.h"

namespace bespeak::ui
{

/// Of the room for blocks on a page.
inline constexpr double pageRoomWidth = millimetres(widestPlan);

// The report's parts, in their order. Each adds to the blocks.

/// Name, verdict, plan and the ten groups.
void addCover(std::vector<Block>& blocks, const ReportContent& content);
/// Each group with its parameters, and what is in the way.
void addEntries(std::vector<Block>& blocks, const ReportContent& content);
/// What the words mean, the sources, and what the report is not.
void addClosing(std::vector<Block>& blocks, const ReportContent& content);

/// A block that is nothing but a text.
Block textBlock(const QString& text, const TextStyle& style, double gap);

} // namespace bespeak::ui
