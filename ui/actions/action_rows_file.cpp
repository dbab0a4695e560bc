// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/action_table.h"

#include <QtGlobal>

namespace bespeak::ui
{

namespace
{

constexpr ActionRow rows[] = {
    {"file.new", QT_TRANSLATE_NOOP("Actions", "New room…"), "file-plus", "Ctrl+N",
     QT_TRANSLATE_NOOP("Actions", "Begin with a template or with the size of your room"),
     ActionNeeds::Nothing},
    {"file.open", QT_TRANSLATE_NOOP("Actions", "Open…"), "folder-open", "Ctrl+O",
     QT_TRANSLATE_NOOP("Actions", "Open a design, or a signed file that somebody sent you"),
     ActionNeeds::Nothing},
    {"file.save", QT_TRANSLATE_NOOP("Actions", "Save"), "save", "Ctrl+S",
     QT_TRANSLATE_NOOP("Actions", "Save the design")},
    {"file.save-as", QT_TRANSLATE_NOOP("Actions", "Save as…"), "save-all", "Ctrl+Shift+S",
     QT_TRANSLATE_NOOP("Actions", "Save the design under another name")},
    {"file.picture", QT_TRANSLATE_NOOP("Actions", "Save a picture of the 3D view…"), "image", "",
     QT_TRANSLATE_NOOP("Actions", "Save what the 3D view shows as a PNG picture")},
    {"file.report", QT_TRANSLATE_NOOP("Actions", "Export the assessment…"), "file-text", "",
     QT_TRANSLATE_NOOP("Actions",
                       "Print the assessment with its plan, figures and sources to a PDF")},
    {"file.request", QT_TRANSLATE_NOOP("Actions", "Request a quote…"), "send", "Ctrl+Return",
     QT_TRANSLATE_NOOP("Actions",
                       "See what would be sent, sign it, and get one file for the retailer")},
    {"file.key", QT_TRANSLATE_NOOP("Actions", "My key…"), "key-round", "",
     QT_TRANSLATE_NOOP("Actions", "The words and the code by which others know your signature"),
     ActionNeeds::Nothing},
    {"file.preferences", QT_TRANSLATE_NOOP("Actions", "Preferences…"), "settings", "Ctrl+,",
     QT_TRANSLATE_NOOP("Actions", "Language, units, appearance and snapping"),
     ActionNeeds::Nothing},
    {"file.quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "", "Ctrl+Q", "", ActionNeeds::Nothing},
    {"help.palette", QT_TRANSLATE_NOOP("Actions", "Find anything…"), "search",
     "Ctrl+K; Ctrl+Shift+P",
     QT_TRANSLATE_NOOP("Actions", "Find an action or a component by a few letters"),
     ActionNeeds::Nothing},
    {"help.guide", QT_TRANSLATE_NOOP("Actions", "Guide"), "circle-help", "F1",
     QT_TRANSLATE_NOOP("Actions", "How everything is done, with pictures"), ActionNeeds::Nothing},
    {"help.shortcuts", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), "keyboard", "Ctrl+F1",
     QT_TRANSLATE_NOOP("Actions", "Every key and what it does"), ActionNeeds::Nothing},
    {"help.about", QT_TRANSLATE_NOOP("Actions", "About Bespeak"), "info", "", "",
     ActionNeeds::Nothing},
};

} // namespace

std::span<const ActionRow> fileActionRows()
{
    return rows;
}

} // namespace bespeak::ui
