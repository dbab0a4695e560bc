// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desk_wiring.h"

#include "app/web/open_carriers.h"
#include "ui/desk/desk_workspace.h"
#include "ui/document/document_files.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/window/main_window.h"

#include <QCoreApplication>

namespace bespeak::app
{

void addDesk(ui::MainWindow& window, const DeskConnections& to, const ui::PanelFactories& panels,
             const QString& store)
{
    const QString id = QStringLiteral("desk");
    auto* desk = new ui::DeskWorkspace({to.clock, to.randomness, to.kept, web::runRounds},
                                       to.files.catalogue(), panels);
    if (!store.isEmpty()) {
        desk->setStore(store);
    }
    window.addWorkspace(id, QCoreApplication::translate("Actions", "Desk"),
                        ui::icon(QStringLiteral("store")), desk);
    QObject::connect(&to.files, &ui::DocumentFiles::messageFileGiven, desk,
                     [desk, id, &window](const QString& path) {
                         if (window.shownWorkspace() == id) {
                             desk->importMessageFile(path);
                         }
                     });
    QObject::connect(&to.theme, &ui::Theme::changed, desk, [desk] { desk->setDark(ui::isDark()); });
}

} // namespace bespeak::app
