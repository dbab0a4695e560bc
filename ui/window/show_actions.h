// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bespeak::ui
{

class ActionRegistry;
class OverlayService;

/// Says what the actions of the topic show do: what lies over plan and 3D view.
void bindShowActions(ActionRegistry& actions, OverlayService& overlays);

} // namespace bespeak::ui
