// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/show_actions.h"

#include "ui/actions/action_registry.h"
#include "ui/overlays/overlay_service.h"

#include <utility>

namespace bespeak::ui
{

namespace
{

constexpr std::pair<const char*, OverlayKind> kinds[] = {
    {"show.viewing", OverlayKind::Viewing},
    {"show.speakers", OverlayKind::Speakers},
    {"show.reflections", OverlayKind::Reflections},
    {"show.bass", OverlayKind::BassMap},
    {"show.seats", OverlayKind::Seats},
    {"show.reach", OverlayKind::Reach},
    {"show.ways", OverlayKind::Ways},
    {"show.turning", OverlayKind::Turning},
};

} // namespace

void bindShowActions(ActionRegistry& actions, OverlayService& overlays)
{
    for (const auto& [id, kind] : kinds) {
        actions.onSwitch(id,
                         [&overlays, kind = kind](bool shown) { overlays.setShown(kind, shown); });
    }
    actions.on("show.nothing", [&overlays] { overlays.hideAll(); });
    QObject::connect(&overlays, &OverlayService::shownChanged, &actions, [&actions, &overlays] {
        for (const auto& [id, kind] : kinds) {
            actions.show(id, overlays.isShown(kind));
        }
    });
}

} // namespace bespeak::ui
