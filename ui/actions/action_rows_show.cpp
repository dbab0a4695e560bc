// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/action_table.h"

#include <QtGlobal>

namespace bespeak::ui
{

namespace
{

constexpr ActionRow rows[] = {
    {"show.viewing", QT_TRANSLATE_NOOP("Actions", "Viewing angle"), "tv", "Ctrl+1",
     QT_TRANSLATE_NOOP("Actions", "Show how wide the picture is for who sits there"),
     ActionNeeds::Design, ActionKind::Switch},
    {"show.speakers", QT_TRANSLATE_NOOP("Actions", "Where loudspeakers belong"), "speaker",
     "Ctrl+2",
     QT_TRANSLATE_NOOP("Actions", "Show the arcs of the standards, and how far off each is"),
     ActionNeeds::Design, ActionKind::Switch},
    {"show.reflections", QT_TRANSLATE_NOOP("Actions", "First reflections"), "waypoints", "Ctrl+3",
     QT_TRANSLATE_NOOP("Actions", "Show by which surfaces sound comes a second time"),
     ActionNeeds::Design, ActionKind::Switch},
    {"show.bass", QT_TRANSLATE_NOOP("Actions", "Bass map"), "audio-lines", "Ctrl+4",
     QT_TRANSLATE_NOOP("Actions", "Show where the bass is loud and where it is lost"),
     ActionNeeds::Design, ActionKind::Switch},
    {"show.seats", QT_TRANSLATE_NOOP("Actions", "What each seat gets"), "armchair", "Ctrl+5",
     QT_TRANSLATE_NOOP("Actions", "Show level and evenness at each seat"), ActionNeeds::Design,
     ActionKind::Switch},
    {"show.reach", QT_TRANSLATE_NOOP("Actions", "What children reach"), "users", "Ctrl+6",
     QT_TRANSLATE_NOOP("Actions", "Show how far up the children of the brief get hold of things"),
     ActionNeeds::Design, ActionKind::Switch},
    {"show.ways", QT_TRANSLATE_NOOP("Actions", "Ways and doors"), "door-open", "Ctrl+7",
     QT_TRANSLATE_NOOP("Actions", "Show where doors swing and where one walks"),
     ActionNeeds::Design, ActionKind::Switch},
    {"show.turning", QT_TRANSLATE_NOOP("Actions", "Room to turn a wheelchair"), "rotate-cw",
     "Ctrl+8", QT_TRANSLATE_NOOP("Actions", "Show the largest free circle"), ActionNeeds::Design,
     ActionKind::Switch},
    {"show.nothing", QT_TRANSLATE_NOOP("Actions", "Show none of these"), "eye-off", "Ctrl+9",
     QT_TRANSLATE_NOOP("Actions", "Take everything off that lies over the room")},
};

} // namespace

std::span<const ActionRow> showActionRows()
{
    return rows;
}

} // namespace bespeak::ui
