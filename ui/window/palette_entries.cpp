// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/palette_entries.h"

#include "ui/actions/action_registry.h"
#include "ui/style/icons.h"
#include "ui/text/quantity_text.h"
#include "ui/text/word_text.h"

#include <string_view>

namespace bespeak::ui
{

std::vector<PaletteEntry> actionEntries(const ActionRegistry& actions)
{
    std::vector<PaletteEntry> entries;
    for (const ActionRow& row : actionTable()) {
        QAction* action = actions.action(row.id);
        if (!action->isEnabled() || std::string_view(row.id) == "help.palette") {
            continue;
        }
        entries.push_back({action->text(), topicText(row.id),
                           action->shortcut().toString(QKeySequence::NativeText), action->icon(),
                           [action] { action->trigger(); }});
    }
    return entries;
}

std::vector<PaletteEntry>
componentEntries(const catalogue::Catalogue& catalogue,
                 const std::function<bool(const catalogue::Component&)>& filter,
                 const std::function<void(const ComponentId&)>& chosen)
{
    std::vector<PaletteEntry> entries;
    for (const catalogue::Component& component : catalogue.components()) {
        if (!catalogue::takesPlace(component.kind) || !filter(component)) {
            continue;
        }
        entries.push_back({localText(component.name), kindText(component.kind),
                           shortMoneyText(component.listPrice), icon(kindIcon(component.kind)),
                           [chosen, id = component.id] { chosen(id); }});
    }
    return entries;
}

} // namespace bespeak::ui
