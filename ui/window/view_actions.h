// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bespeak::ui
{

class ActionRegistry;
class DesignWorkspace;
class DocumentFiles;
class Settings;

/// Says what the actions of the topic view do, and keeps what they show in step.
void bindViewActions(ActionRegistry& actions, DesignWorkspace& workspace, DocumentFiles& files,
                     Settings& settings);

/// Shows the present state of panels, layout, camera and snapping in the actions.
void showViewState(ActionRegistry& actions, const DesignWorkspace& workspace,
                   const DocumentFiles& files, const Settings& settings);

} // namespace bespeak::ui
