// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <span>
#include <vector>

namespace bespeak::ui
{

/// When an action can be used.
enum class ActionNeeds {
    Nothing,
    Design,     ///< the design workspace is on show
    Placements, ///< at least one placement is selected
    Removable,  ///< placements, an opening or a corner
    Undo,
    Redo,
};

/// How an action behaves when it is triggered.
enum class ActionKind {
    Once,
    Switch, ///< stays on or off
    Choice, ///< one of those whose ids begin with the same word and dot up to the last dot
};

/// One row of the table of everything that the window can do. Texts are English; they are
/// translated in the context "Actions".
struct ActionRow {
    const char* id;        ///< "topic.name", stable
    const char* text;      ///< as in a menu, without "&"
    const char* icon;      ///< file name in resources/icons, or ""
    const char* shortcuts; ///< as QKeySequence reads them, separated by "; "
    const char* tip;       ///< what it does in a sentence without a full stop, or ""
    ActionNeeds needs = ActionNeeds::Design;
    ActionKind kind = ActionKind::Once;
};

// One list for each topic; together they are the table.
std::span<const ActionRow> fileActionRows();
std::span<const ActionRow> designActionRows();
std::span<const ActionRow> viewActionRows();
std::span<const ActionRow> showActionRows();

/// All rows, topic by topic.
const std::vector<ActionRow>& actionTable();

/// Heading of the topic that an id begins with ("file", "edit" …), translated.
QString topicText(const char* id);

} // namespace bespeak::ui
