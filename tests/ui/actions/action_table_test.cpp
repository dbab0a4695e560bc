// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/action_table.h"

#include "tests/support/catch.h"
#include "ui/actions/action_registry.h"
#include "ui/style/icons.h"

#include <QKeySequence>

#include <set>
#include <string>

using namespace bespeak;

TEST_CASE("Every action has an id of its own, a text and an icon that exists")
{
    std::set<std::string> ids;
    for (const ui::ActionRow& row : ui::actionTable()) {
        INFO(row.id);
        CHECK(ids.insert(row.id).second);
        CHECK(*row.text != 0);
        CHECK((*row.icon == 0 || ui::hasIcon(QLatin1String(row.icon))));
        CHECK_FALSE(ui::topicText(row.id).isEmpty());
    }
    CHECK(ids.size() > 40);
}

TEST_CASE("No two actions share a shortcut, and every shortcut can be read")
{
    std::map<QString, std::string> owners;
    for (const ui::ActionRow& row : ui::actionTable()) {
        if (*row.shortcuts == 0) {
            continue;
        }
        const auto keys =
            QKeySequence::listFromString(QLatin1String(row.shortcuts), QKeySequence::PortableText);
        CHECK_FALSE(keys.isEmpty());
        for (const QKeySequence& key : keys) {
            INFO(row.id << " and " << owners[key.toString()] << " "
                        << key.toString().toStdString());
            CHECK_FALSE(key.toString().isEmpty());
            CHECK(owners[key.toString()].empty());
            owners[key.toString()] = row.id;
        }
    }
}

TEST_CASE("An action can be used only while what it needs is there")
{
    ui::ActionRegistry actions;
    actions.setSituation({});
    CHECK_FALSE(actions.action("edit.undo")->isEnabled());
    CHECK_FALSE(actions.action("file.save")->isEnabled());
    CHECK(actions.action("file.open")->isEnabled());
    actions.setSituation({.designShown = true, .placementsSelected = true, .canUndo = true});
    CHECK(actions.action("edit.undo")->isEnabled());
    CHECK(actions.action("edit.duplicate")->isEnabled());
    CHECK_FALSE(actions.action("edit.remove")->isEnabled());
    CHECK_FALSE(actions.action("edit.redo")->isEnabled());
}

TEST_CASE("Of a choice one is on, and showing it runs nothing")
{
    ui::ActionRegistry actions;
    int runs = 0;
    actions.on("view.layout.plan", [&] { ++runs; });
    actions.show("view.layout.both", true);
    actions.show("view.layout.plan", true);
    CHECK_FALSE(actions.action("view.layout.both")->isChecked());
    CHECK(runs == 0);
    actions.action("view.layout.plan")->trigger();
    CHECK(runs == 1);
}
