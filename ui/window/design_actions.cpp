// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/design_actions.h"

#include "ui/document/document_files.h"
#include "ui/document/placing.h"

#include <QCoreApplication>

namespace bespeak::ui
{

namespace
{

constexpr double usualTurn = 15; // degrees, when any angle is allowed

Angle turnStep(const DesignDocument& document)
{
    const double step = document.snapSettings().angleStep;
    return Angle::degrees(step > 0 ? step : usualTurn);
}

void selectAll(DesignDocument& document)
{
    PlacementsSelected all;
    for (const design::Placement& placement : document.design().placements) {
        all.ids.push_back(placement.id);
    }
    document.select(all.ids.empty() ? Selection(NothingSelected()) : Selection(all));
}

void bindEdits(ActionRegistry& actions, DocumentFiles& files)
{
    const auto bind = [&](const char* id, void (*run)(DesignDocument&)) {
        actions.on(id, [&files, run] { run(files.document()); });
    };
    bind("edit.undo", [](DesignDocument& document) { document.undo(); });
    bind("edit.redo", [](DesignDocument& document) { document.redo(); });
    bind("edit.duplicate", [](DesignDocument& document) { duplicateSelected(document); });
    bind("edit.remove", [](DesignDocument& document) { removeSelected(document); });
    bind("edit.lock", [](DesignDocument& document) { toggleLocked(document); });
    bind("edit.turn-right",
         [](DesignDocument& document) { turnSelected(document, turnStep(document)); });
    bind("edit.turn-left",
         [](DesignDocument& document) { turnSelected(document, -turnStep(document)); });
    bind("edit.select-all", selectAll);
    bind("edit.select-none", [](DesignDocument& document) { document.select(NothingSelected()); });
    bind("edit.select-room", [](DesignDocument& document) { document.select(RoomSelected()); });
}

QString withLabel(const QString& text, const QString& label)
{
    return label.isEmpty() ? text : QStringLiteral("%1: %2").arg(text, label);
}

} // namespace

void bindDesignActions(ActionRegistry& actions, DocumentFiles& files)
{
    bindEdits(actions, files);
    const auto bindOpening = [&](const char* id, room::OpeningKind kind) {
        actions.on(id, [&files, kind] { addOpening(files.document(), kind); });
    };
    bindOpening("insert.door", room::OpeningKind::Door);
    bindOpening("insert.window", room::OpeningKind::Window);
    bindOpening("insert.passage", room::OpeningKind::Passage);
}

ActionSituation situationOf(const DocumentFiles& files, bool designShown)
{
    const DesignDocument& document = files.document();
    const bool placements = !document.selectedPlacements().empty();
    return {.designShown = designShown,
            .placementsSelected = placements,
            .removableSelected = placements ||
                                 std::holds_alternative<OpeningSelected>(document.selection()) ||
                                 std::holds_alternative<CornerSelected>(document.selection()),
            .canUndo = document.canUndo(),
            .canRedo = document.canRedo()};
}

void showHistory(ActionRegistry& actions, const DocumentFiles& files)
{
    const DesignDocument& document = files.document();
    const QString undo = QCoreApplication::translate("Actions", "Undo");
    const QString redo = QCoreApplication::translate("Actions", "Redo");
    actions.action("edit.undo")->setText(withLabel(undo, document.undoLabel()));
    actions.action("edit.redo")->setText(withLabel(redo, document.redoLabel()));
}

} // namespace bespeak::ui
