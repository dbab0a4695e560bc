// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions/action_table.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <map>
#include <string>
#include <string_view>

class QActionGroup;

namespace bespeak::ui
{

/// What is the case in the window: decides which actions can be used.
struct ActionSituation {
    bool designShown = false;
    bool boardShown = false; ///< where the design is changed too, by answers
    bool placementsSelected = false;
    bool removableSelected = false;
    bool canUndo = false;
    bool canRedo = false;
};

/// The actions of the table as QActions. Menus, toolbars and the palette take them from here by id.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QObject* parent = nullptr);

    /// Needs an id of the table (a promise).
    QAction* action(std::string_view id) const;
    bool hasAction(std::string_view id) const;

    /// What a Once or Choice action does.
    void on(std::string_view id, std::function<void()> run);
    /// What a Switch does when the user turns it on or off.
    void onSwitch(std::string_view id, std::function<void(bool)> run);
    /// Sets a Switch or Choice without running what it does.
    void show(std::string_view id, bool checked);

    void setSituation(const ActionSituation& situation);

private:
    QAction* makeAction(const ActionRow& row);
    void joinGroup(QAction* action, const ActionRow& row);

    std::map<std::string, QAction*, std::less<>> m_actions;
    std::map<std::string, QActionGroup*> m_groups;
};

} // namespace bespeak::ui
