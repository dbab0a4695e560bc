// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "ui/actions/command_palette.h"

#include <functional>

namespace bespeak::ui
{

class ActionRegistry;

/// Every action that can be used now, by the words of the menu.
std::vector<PaletteEntry> actionEntries(const ActionRegistry& actions);

/// Every component that takes place in a room and passes the filter.
std::vector<PaletteEntry>
componentEntries(const catalogue::Catalogue& catalogue,
                 const std::function<bool(const catalogue::Component&)>& filter,
                 const std::function<void(const ComponentId&)>& chosen);

} // namespace bespeak::ui
