// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions/action_registry.h"

namespace bespeak::ui
{

class DocumentFiles;

/// Says what the actions of the topics edit and insert do to the open document.
void bindDesignActions(ActionRegistry& actions, DocumentFiles& files);

/// What the state of the open document allows.
ActionSituation situationOf(const DocumentFiles& files, bool designShown);

/// Undo and redo say what they would take back or do again.
void showHistory(ActionRegistry& actions, const DocumentFiles& files);

} // namespace bespeak::ui
