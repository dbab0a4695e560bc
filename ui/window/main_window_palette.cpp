// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
// The window's palettes: everything, a component to add, a component instead of another.
#include "models/design/design_edits.h"
#include "ui/actions/command_palette.h"
#include "ui/document/document_files.h"
#include "ui/document/placing.h"
#include "ui/window/main_window.h"
#include "ui/window/palette_entries.h"

namespace bespeak::ui
{

void MainWindow::bindPaletteActions()
{
    m_actions->on("help.palette", [this] { openPalette(); });
    m_actions->on("insert.component", [this] {
        pickComponent(
            tr("Add a component"), [](const catalogue::Component&) { return true; },
            [this](const ComponentId& id) { placeInRoom(m_files.document(), id); });
    });
    m_actions->on("edit.replace", [this] { replaceSelected(); });
}

void MainWindow::openPalette()
{
    std::vector<PaletteEntry> entries = actionEntries(*m_actions);
    if (shownWorkspace() == QLatin1String("design")) {
        std::vector<PaletteEntry> components = componentEntries(
            m_files.document().catalogue(), [](const catalogue::Component&) { return true; },
            [this](const ComponentId& id) { placeInRoom(m_files.document(), id); });
        std::ranges::move(components, std::back_inserter(entries));
    }
    (new CommandPalette(std::move(entries), tr("Find an action or a component"), this))->open();
}

void MainWindow::pickComponent(const QString& hint,
                               const std::function<bool(const catalogue::Component&)>& filter,
                               const std::function<void(const ComponentId&)>& chosen)
{
    (new CommandPalette(componentEntries(m_files.document().catalogue(), filter, chosen), hint,
                        this))
        ->open();
}

void MainWindow::replaceSelected()
{
    const std::vector<PlacementId> ids = m_files.document().selectedPlacements();
    if (ids.empty()) {
        return;
    }
    const DesignDocument& document = m_files.document();
    const catalogue::Component* now =
        document.catalogue().find(design::findPlacement(document.design(), ids.front())->component);
    pickComponent(
        tr("Replace by"),
        [kind = now ? std::optional(now->kind) : std::nullopt](
            const catalogue::Component& component) { return !kind || component.kind == *kind; },
        [this, ids](const ComponentId& component) {
            DesignDocument& open = m_files.document();
            Result<design::Design> edited = open.design();
            for (const PlacementId& id : ids) {
                edited = std::move(edited).and_then([&](design::Design changed) {
                    return design::replaceComponent(std::move(changed), open.catalogue(), id,
                                                    component);
                });
            }
            open.apply(std::move(edited), tr("Replace"));
        });
}

} // namespace bespeak::ui
