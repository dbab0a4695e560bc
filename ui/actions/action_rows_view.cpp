// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/action_table.h"

#include <QtGlobal>

namespace bespeak::ui
{

namespace
{

constexpr ActionRow rows[] = {
    {"view.layout.plan", QT_TRANSLATE_NOOP("Actions", "Plan"), "map", "F2",
     QT_TRANSLATE_NOOP("Actions", "Show the plan alone"), ActionNeeds::Design, ActionKind::Choice},
    {"view.layout.both", QT_TRANSLATE_NOOP("Actions", "Plan and 3D"), "columns-2", "F3",
     QT_TRANSLATE_NOOP("Actions", "Show the plan and the 3D view side by side"),
     ActionNeeds::Design, ActionKind::Choice},
    {"view.layout.scene", QT_TRANSLATE_NOOP("Actions", "3D view"), "box", "F4",
     QT_TRANSLATE_NOOP("Actions", "Show the 3D view alone"), ActionNeeds::Design,
     ActionKind::Choice},
    {"view.camera.orbit", QT_TRANSLATE_NOOP("Actions", "Look from outside"), "rotate-3d", "F6",
     QT_TRANSLATE_NOOP("Actions", "Move around the room"), ActionNeeds::Design, ActionKind::Choice},
    {"view.camera.sit", QT_TRANSLATE_NOOP("Actions", "Sit in the seat"), "armchair", "F7",
     QT_TRANSLATE_NOOP("Actions", "See the room from the selected seat"), ActionNeeds::Design,
     ActionKind::Choice},
    {"view.camera.walk", QT_TRANSLATE_NOOP("Actions", "Walk"), "footprints", "F8",
     QT_TRANSLATE_NOOP("Actions", "Walk through the room"), ActionNeeds::Design,
     ActionKind::Choice},
    {"view.camera.child", QT_TRANSLATE_NOOP("Actions", "Look as a child"), "eye", "Shift+F8",
     QT_TRANSLATE_NOOP("Actions", "Walk through the room at the height of a small child’s eyes"),
     ActionNeeds::Design, ActionKind::Choice},
    {"view.fit", QT_TRANSLATE_NOOP("Actions", "Show the whole room"), "maximize", "Ctrl+0",
     QT_TRANSLATE_NOOP("Actions", "Fit the room into the plan and the 3D view")},
    {"view.zoom-in", QT_TRANSLATE_NOOP("Actions", "Zoom in"), "zoom-in", "Ctrl++; Ctrl+=", ""},
    {"view.zoom-out", QT_TRANSLATE_NOOP("Actions", "Zoom out"), "zoom-out", "Ctrl+-", ""},
    {"view.snap", QT_TRANSLATE_NOOP("Actions", "Snap"), "magnet", "F9",
     QT_TRANSLATE_NOOP("Actions",
                       "Things stick to walls, corners and each other; hold Alt to move freely"),
     ActionNeeds::Design, ActionKind::Switch},
    {"view.catalogue", QT_TRANSLATE_NOOP("Actions", "Catalogue"), "panel-left", "Ctrl+Alt+1",
     QT_TRANSLATE_NOOP("Actions", "Show or hide the catalogue"), ActionNeeds::Design,
     ActionKind::Switch},
    {"view.properties", QT_TRANSLATE_NOOP("Actions", "Properties"), "panel-right", "Ctrl+Alt+2",
     QT_TRANSLATE_NOOP("Actions", "Show or hide the properties"), ActionNeeds::Design,
     ActionKind::Switch},
    {"view.assessment", QT_TRANSLATE_NOOP("Actions", "Assessment"), "badge-check", "Ctrl+Alt+4",
     QT_TRANSLATE_NOOP("Actions", "Show or hide how good the room is"), ActionNeeds::Design,
     ActionKind::Switch},
    {"view.findings", QT_TRANSLATE_NOOP("Actions", "What to look at"), "panel-bottom", "Ctrl+Alt+3",
     QT_TRANSLATE_NOOP("Actions", "Show or hide what does not fit"), ActionNeeds::Design,
     ActionKind::Switch},
    {"view.appearance.system", QT_TRANSLATE_NOOP("Actions", "As the desktop"), "monitor", "", "",
     ActionNeeds::Nothing, ActionKind::Choice},
    {"view.appearance.light", QT_TRANSLATE_NOOP("Actions", "Light"), "sun", "", "",
     ActionNeeds::Nothing, ActionKind::Choice},
    {"view.appearance.dark", QT_TRANSLATE_NOOP("Actions", "Dark"), "moon", "", "",
     ActionNeeds::Nothing, ActionKind::Choice},
    {"view.full-screen", QT_TRANSLATE_NOOP("Actions", "Full screen"), "scan", "F11", "",
     ActionNeeds::Nothing, ActionKind::Switch},
    {"go.design", QT_TRANSLATE_NOOP("Actions", "Design"), "pencil-ruler", "Alt+1",
     QT_TRANSLATE_NOOP("Actions", "Lay out your room"), ActionNeeds::Nothing, ActionKind::Choice},
    {"go.board", QT_TRANSLATE_NOOP("Actions", "Wishes"), "sparkles", "Alt+4",
     QT_TRANSLATE_NOOP("Actions",
                       "Say what you want and what limits you, a few questions at a time"),
     ActionNeeds::Nothing, ActionKind::Choice},
    {"go.proposals", QT_TRANSLATE_NOOP("Actions", "Proposals"), "star", "Alt+5",
     QT_TRANSLATE_NOOP("Actions", "The best there is for your room and your wishes"),
     ActionNeeds::Nothing, ActionKind::Choice},
    {"go.desk", QT_TRANSLATE_NOOP("Actions", "Desk"), "store", "Alt+2",
     QT_TRANSLATE_NOOP("Actions", "The retailer’s side: requests and cases"), ActionNeeds::Nothing,
     ActionKind::Choice},
    {"go.inbox", QT_TRANSLATE_NOOP("Actions", "Inbox"), "inbox", "Alt+3",
     QT_TRANSLATE_NOOP("Actions", "Your requests and what came back"), ActionNeeds::Nothing,
     ActionKind::Choice},
    {"go.community", QT_TRANSLATE_NOOP("Actions", "Community"), "users", "Alt+6",
     QT_TRANSLATE_NOOP("Actions", "This week’s deck, what others built, and your own designs"),
     ActionNeeds::Nothing, ActionKind::Choice},
};

} // namespace

std::span<const ActionRow> viewActionRows()
{
    return rows;
}

} // namespace bespeak::ui
