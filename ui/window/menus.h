// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMenu;
class QMenuBar;
class QPoint;
class QWidget;

namespace bespeak::ui
{

class ActionRegistry;
class DocumentFiles;
class DesignDocument;

/// The menu bar, from the table of actions.
void fillMenuBar(QMenuBar* bar, ActionRegistry& actions, DocumentFiles& files);

/// What can be laid over the room.
void fillShowMenu(QMenu* menu, ActionRegistry& actions);

/// What can be done with what is selected, for a right click in a view.
void fillContextMenu(QMenu* menu, ActionRegistry& actions, const DesignDocument& document);

} // namespace bespeak::ui
