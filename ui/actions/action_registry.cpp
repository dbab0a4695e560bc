// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/action_registry.h"

#include "models/base/expects.h"
#include "ui/style/icons.h"

#include <QActionGroup>
#include <QCoreApplication>

namespace bespeak::ui
{

namespace
{

QString translated(const char* english)
{
    return *english == 0 ? QString() : QCoreApplication::translate("Actions", english);
}

QList<QKeySequence> shortcutsOf(const ActionRow& row)
{
    return QKeySequence::listFromString(QString::fromUtf8(row.shortcuts),
                                        QKeySequence::PortableText);
}

QString tooltipOf(const ActionRow& row)
{
    const QString tip = translated(*row.tip == 0 ? row.text : row.tip);
    const QList<QKeySequence> keys = shortcutsOf(row);
    return keys.isEmpty() ? tip
                          : QStringLiteral("%1 (%2)").arg(
                                tip, keys.front().toString(QKeySequence::NativeText));
}

bool isUsable(ActionNeeds needs, const ActionSituation& situation)
{
    switch (needs) {
    case ActionNeeds::Nothing:
        return true;
    case ActionNeeds::Design:
        return situation.designShown;
    case ActionNeeds::Placements:
        return situation.designShown && situation.placementsSelected;
    case ActionNeeds::Removable:
        return situation.designShown && situation.removableSelected;
    case ActionNeeds::Undo:
        return (situation.designShown || situation.boardShown) && situation.canUndo;
    case ActionNeeds::Redo:
        return (situation.designShown || situation.boardShown) && situation.canRedo;
    }
    return false;
}

} // namespace

ActionRegistry::ActionRegistry(QObject* parent)
    : QObject(parent)
{
    for (const ActionRow& row : actionTable()) {
        m_actions.emplace(row.id, makeAction(row));
    }
}

QAction* ActionRegistry::makeAction(const ActionRow& row)
{
    auto* action = new QAction(translated(row.text), this);
    action->setObjectName(QLatin1String(row.id));
    if (*row.icon != 0) {
        action->setIcon(icon(QLatin1String(row.icon)));
    }
    action->setShortcuts(shortcutsOf(row));
    action->setToolTip(tooltipOf(row));
    action->setStatusTip(translated(row.tip));
    action->setCheckable(row.kind != ActionKind::Once);
    if (row.kind == ActionKind::Choice) {
        joinGroup(action, row);
    }
    return action;
}

void ActionRegistry::joinGroup(QAction* action, const ActionRow& row)
{
    const std::string id = row.id;
    QActionGroup*& group = m_groups[id.substr(0, id.rfind('.'))];
    if (group == nullptr) {
        group = new QActionGroup(this);
    }
    group->addAction(action);
}

QAction* ActionRegistry::action(std::string_view id) const
{
    const auto found = m_actions.find(id);
    expects(found != m_actions.end(), "an action is asked for by an id of the table");
    return found->second;
}

bool ActionRegistry::hasAction(std::string_view id) const
{
    return m_actions.find(id) != m_actions.end();
}

void ActionRegistry::on(std::string_view id, std::function<void()> run)
{
    QObject::connect(action(id), &QAction::triggered, this,
                     [run = std::move(run)](bool) { run(); });
}

void ActionRegistry::onSwitch(std::string_view id, std::function<void(bool)> run)
{
    QObject::connect(action(id), &QAction::triggered, this, std::move(run));
}

void ActionRegistry::show(std::string_view id, bool checked)
{
    // triggered() is for users alone, so that nothing runs here.
    action(id)->setChecked(checked);
}

void ActionRegistry::setSituation(const ActionSituation& situation)
{
    for (const ActionRow& row : actionTable()) {
        action(row.id)->setEnabled(isUsable(row.needs, situation));
    }
}

} // namespace bespeak::ui
