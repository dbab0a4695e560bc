// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/action_table.h"

#include <QtGlobal>

namespace bespeak::ui
{

namespace
{

constexpr ActionRow rows[] = {
    {"edit.undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "undo-2", "Ctrl+Z",
     QT_TRANSLATE_NOOP("Actions", "Take the last change back"), ActionNeeds::Undo},
    {"edit.redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "redo-2", "Ctrl+Shift+Z; Ctrl+Y",
     QT_TRANSLATE_NOOP("Actions", "Do again what was taken back"), ActionNeeds::Redo},
    {"edit.duplicate", QT_TRANSLATE_NOOP("Actions", "Duplicate"), "copy", "Ctrl+D",
     QT_TRANSLATE_NOOP("Actions", "Put a copy beside what is selected"), ActionNeeds::Placements},
    {"edit.remove", QT_TRANSLATE_NOOP("Actions", "Remove"), "trash-2", "Del; Backspace",
     QT_TRANSLATE_NOOP("Actions", "Take what is selected out of the room"), ActionNeeds::Removable},
    {"edit.turn-right", QT_TRANSLATE_NOOP("Actions", "Turn right"), "rotate-cw", "R",
     QT_TRANSLATE_NOOP("Actions", "Turn what is selected clockwise by the angle step"),
     ActionNeeds::Placements},
    {"edit.turn-left", QT_TRANSLATE_NOOP("Actions", "Turn left"), "rotate-ccw", "Shift+R",
     QT_TRANSLATE_NOOP("Actions", "Turn what is selected counter-clockwise by the angle step"),
     ActionNeeds::Placements},
    {"edit.lock", QT_TRANSLATE_NOOP("Actions", "Lock or unlock"), "lock", "Ctrl+L",
     QT_TRANSLATE_NOOP("Actions", "What is locked cannot be moved or removed"),
     ActionNeeds::Placements},
    {"edit.replace", QT_TRANSLATE_NOOP("Actions", "Replace…"), "replace", "Ctrl+R",
     QT_TRANSLATE_NOOP("Actions", "Choose another component for the same place"),
     ActionNeeds::Placements},
    {"edit.select-all", QT_TRANSLATE_NOOP("Actions", "Select everything"), "square-dashed",
     "Ctrl+A", QT_TRANSLATE_NOOP("Actions", "Select every component in the room")},
    {"edit.select-none", QT_TRANSLATE_NOOP("Actions", "Select nothing"), "", "Esc",
     QT_TRANSLATE_NOOP("Actions", "Show the properties of the design")},
    {"edit.select-room", QT_TRANSLATE_NOOP("Actions", "Select the room"), "square", "Ctrl+Shift+A",
     QT_TRANSLATE_NOOP("Actions", "Show the properties of the room")},
    {"insert.proposal", QT_TRANSLATE_NOOP("Actions", "Show me three proposals"), "star",
     "Ctrl+Alt+R",
     QT_TRANSLATE_NOOP("Actions", "Find the best there is for this room and your wishes"),
     ActionNeeds::Nothing},
    {"insert.component", QT_TRANSLATE_NOOP("Actions", "Add a component…"), "plus", "Insert; Ctrl+E",
     QT_TRANSLATE_NOOP("Actions", "Find a component by name and put it into the room")},
    {"insert.door", QT_TRANSLATE_NOOP("Actions", "Add a door"), "door-open", "Ctrl+Alt+D",
     QT_TRANSLATE_NOOP("Actions", "Put a door into the selected wall, or into the longest one")},
    {"insert.window", QT_TRANSLATE_NOOP("Actions", "Add a window"), "grid-2x2", "Ctrl+Alt+W",
     QT_TRANSLATE_NOOP("Actions", "Put a window into the selected wall, or into the longest one")},
    {"insert.passage", QT_TRANSLATE_NOOP("Actions", "Add a passage"), "frame", "Ctrl+Alt+P",
     QT_TRANSLATE_NOOP("Actions", "Put a wide opening without a door into the selected wall")},
};

} // namespace

std::span<const ActionRow> designActionRows()
{
    return rows;
}

} // namespace bespeak::ui
