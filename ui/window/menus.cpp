// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/menus.h"

#include "ui/actions/action_registry.h"
#include "ui/document/document_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace bespeak::ui
{

namespace
{

constexpr const char* separator = "-";

void add(QMenu* menu, ActionRegistry& actions, std::initializer_list<const char*> ids)
{
    for (const char* id : ids) {
        if (id == separator) {
            menu->addSeparator();
        } else {
            menu->addAction(actions.action(id));
        }
    }
}

QString translated(const char* text)
{
    return QCoreApplication::translate("Menus", text);
}

void fillRecent(QMenu* menu, DocumentFiles& files)
{
    menu->clear();
    for (const QString& path : files.recent().existing()) {
        QAction* action = menu->addAction(QFileInfo(path).completeBaseName());
        action->setToolTip(QDir::toNativeSeparators(path));
        QObject::connect(action, &QAction::triggered, &files,
                         [&files, path] { files.openPath(path); });
    }
    menu->setEnabled(!menu->isEmpty());
    if (!menu->isEmpty()) {
        menu->addSeparator();
        QObject::connect(menu->addAction(translated(QT_TRANSLATE_NOOP("Menus", "Forget these"))),
                         &QAction::triggered, &files, [&files] { files.recent().clear(); });
    }
}

void fillFileMenu(QMenu* menu, ActionRegistry& actions, DocumentFiles& files)
{
    add(menu, actions, {"file.new", "file.open"});
    QMenu* recent = menu->addMenu(translated(QT_TRANSLATE_NOOP("Menus", "Open recent")));
    recent->setToolTipsVisible(true);
    QObject::connect(&files.recent(), &RecentFiles::changed, recent,
                     [recent, &files] { fillRecent(recent, files); });
    fillRecent(recent, files);
    add(menu, actions,
        {separator, "file.save", "file.save-as", "file.picture", "file.report", separator,
         "file.request", "file.key", separator, "file.preferences", separator, "file.quit"});
}

} // namespace

void fillMenuBar(QMenuBar* bar, ActionRegistry& actions, DocumentFiles& files)
{
    fillFileMenu(bar->addMenu(translated(QT_TRANSLATE_NOOP("Menus", "&File"))), actions, files);
    add(bar->addMenu(translated(QT_TRANSLATE_NOOP("Menus", "&Edit"))), actions,
        {"edit.undo", "edit.redo", separator, "edit.duplicate", "edit.replace", "edit.remove",
         separator, "edit.turn-left", "edit.turn-right", "edit.lock", separator, "edit.select-all",
         "edit.select-room", "edit.select-none"});
    add(bar->addMenu(translated(QT_TRANSLATE_NOOP("Menus", "&Insert"))), actions,
        {"insert.proposal", separator, "insert.component", separator, "insert.door",
         "insert.window", "insert.passage"});
    QMenu* view = bar->addMenu(translated(QT_TRANSLATE_NOOP("Menus", "&View")));
    add(view, actions,
        {"view.layout.plan",  "view.layout.both", "view.layout.scene", separator,
         "view.camera.orbit", "view.camera.sit",  "view.camera.walk",  "view.camera.child",
         separator,           "view.fit",         "view.zoom-in",      "view.zoom-out",
         separator,           "view.snap",        separator,           "view.catalogue",
         "view.properties",   "view.assessment",  "view.findings",     separator});
    add(view->addMenu(translated(QT_TRANSLATE_NOOP("Menus", "Appearance"))), actions,
        {"view.appearance.system", "view.appearance.light", "view.appearance.dark"});
    add(view, actions, {"view.full-screen"});
    fillShowMenu(bar->addMenu(translated(QT_TRANSLATE_NOOP("Menus", "&Show"))), actions);
    add(bar->addMenu(translated(QT_TRANSLATE_NOOP("Menus", "&Go"))), actions,
        {"go.design", "go.board", "go.proposals", "go.desk", "go.inbox", "go.community", separator,
         "help.palette"});
    add(bar->addMenu(translated(QT_TRANSLATE_NOOP("Menus", "&Help"))), actions,
        {"help.guide", "help.shortcuts", separator, "help.about"});
}

void fillShowMenu(QMenu* menu, ActionRegistry& actions)
{
    add(menu, actions,
        {"show.viewing", "show.speakers", "show.reflections", "show.bass", "show.seats", separator,
         "show.reach", "show.ways", "show.turning", separator, "show.nothing"});
}

void fillContextMenu(QMenu* menu, ActionRegistry& actions, const DesignDocument& document)
{
    if (!document.selectedPlacements().empty()) {
        add(menu, actions,
            {"edit.replace", "edit.duplicate", "edit.lock", separator, "edit.turn-left",
             "edit.turn-right", separator, "edit.remove"});
        return;
    }
    if (std::holds_alternative<WallSelected>(document.selection())) {
        add(menu, actions, {"insert.door", "insert.window", "insert.passage"});
        return;
    }
    if (std::holds_alternative<OpeningSelected>(document.selection()) ||
        std::holds_alternative<CornerSelected>(document.selection())) {
        add(menu, actions, {"edit.remove"});
        return;
    }
    add(menu, actions,
        {"insert.component", "insert.door", "insert.window", separator, "edit.select-all",
         "edit.select-room", separator, "view.fit"});
}

} // namespace bespeak::ui
