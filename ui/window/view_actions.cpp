// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/view_actions.h"

#include "ui/actions/action_registry.h"
#include "ui/document/document_files.h"
#include "ui/preferences/settings.h"
#include "ui/window/design_workspace.h"

#include <utility>

namespace bespeak::ui
{

namespace
{

constexpr double zoomStep = 1.25;

constexpr std::pair<const char*, ViewLayout> layouts[] = {
    {"view.layout.plan", ViewLayout::Plan},
    {"view.layout.both", ViewLayout::Both},
    {"view.layout.scene", ViewLayout::Scene},
};

constexpr std::pair<const char*, CameraMode> cameras[] = {
    {"view.camera.orbit", CameraMode::Orbit},
    {"view.camera.sit", CameraMode::Sit},
    {"view.camera.walk", CameraMode::Walk},
    {"view.camera.child", CameraMode::Child},
};

constexpr std::pair<const char*, Appearance> appearances[] = {
    {"view.appearance.system", Appearance::System},
    {"view.appearance.light", Appearance::Light},
    {"view.appearance.dark", Appearance::Dark},
};

template <typename Rows, typename Value>
void showChosen(ActionRegistry& actions, const Rows& rows, Value now)
{
    for (const auto& [id, value] : rows) {
        actions.show(id, value == now);
    }
}

void bindPanels(ActionRegistry& actions, DesignWorkspace& workspace)
{
    actions.onSwitch("view.catalogue",
                     [&workspace](bool shown) { workspace.setCatalogueShown(shown); });
    const auto showSide = [&actions, &workspace] {
        actions.show("view.properties", workspace.isPropertiesShown());
        actions.show("view.assessment", workspace.isAssessmentShown());
    };
    actions.onSwitch("view.properties", [&workspace, showSide](bool shown) {
        workspace.setPropertiesShown(shown);
        showSide();
    });
    actions.onSwitch("view.assessment", [&workspace, showSide](bool shown) {
        workspace.setAssessmentShown(shown);
        showSide();
    });
    QObject::connect(&workspace, &DesignWorkspace::panelsChanged, &actions, showSide);
    actions.onSwitch("view.findings",
                     [&workspace](bool shown) { workspace.setFindingsShown(shown); });
    for (const auto& [id, layout] : layouts) {
        actions.on(id, [&workspace, layout = layout] { workspace.setViewLayout(layout); });
    }
    actions.on("view.fit", [&workspace] { workspace.fitRoom(); });
    actions.on("view.zoom-in", [&workspace] { workspace.zoomBy(zoomStep); });
    actions.on("view.zoom-out", [&workspace] { workspace.zoomBy(1 / zoomStep); });
}

void bindCamera(ActionRegistry& actions, DesignWorkspace& workspace)
{
    for (const auto& [id, mode] : cameras) {
        actions.on(id, [&actions, &workspace, mode = mode] {
            if (!workspace.scene().setCameraMode(mode)) {
                showChosen(actions, cameras, workspace.scene().cameraMode());
            } else if (workspace.viewLayout() == ViewLayout::Plan) {
                workspace.setViewLayout(ViewLayout::Both);
                showChosen(actions, layouts, workspace.viewLayout());
            }
        });
    }
    QObject::connect(&workspace.scene(), &SceneView::cameraModeChanged, &actions,
                     [&actions](CameraMode mode) { showChosen(actions, cameras, mode); });
}

} // namespace

void bindViewActions(ActionRegistry& actions, DesignWorkspace& workspace, DocumentFiles& files,
                     Settings& settings)
{
    bindPanels(actions, workspace);
    bindCamera(actions, workspace);
    for (const auto& [id, appearance] : appearances) {
        actions.on(id,
                   [&settings, appearance = appearance] { settings.setAppearance(appearance); });
    }
    actions.onSwitch("view.snap", [&settings](bool enabled) {
        design::SnapSettings snap = settings.snap();
        snap.enabled = enabled;
        settings.setSnap(snap);
    });
    QObject::connect(&settings, &Settings::snapChanged, &actions, [&] {
        files.document().setSnapSettings(settings.snap());
        actions.show("view.snap", settings.snap().enabled);
    });
    QObject::connect(&settings, &Settings::appearanceChanged, &actions,
                     [&] { showChosen(actions, appearances, settings.appearance()); });
    showViewState(actions, workspace, files, settings);
}

void showViewState(ActionRegistry& actions, const DesignWorkspace& workspace,
                   const DocumentFiles& files, const Settings& settings)
{
    showChosen(actions, layouts, workspace.viewLayout());
    showChosen(actions, cameras, workspace.scene().cameraMode());
    showChosen(actions, appearances, settings.appearance());
    actions.show("view.catalogue", workspace.isCatalogueShown());
    actions.show("view.properties", workspace.isPropertiesShown());
    actions.show("view.assessment", workspace.isAssessmentShown());
    actions.show("view.findings", workspace.isFindingsShown());
    actions.show("view.snap", files.document().snapSettings().enabled);
}

} // namespace bespeak::ui
