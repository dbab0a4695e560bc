// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
// The signal board as a page of the window.
#include "models/design/design_edits.h"
#include "ui/board/board_page.h"
#include "ui/document/document_files.h"
#include "ui/window/design_workspace.h"
#include "ui/window/main_window.h"

namespace bespeak::ui
{

namespace
{

/// Where the proposals are shown, if the window has such a page.
constexpr const char* proposalsAction = "go.proposals";

} // namespace

void MainWindow::addBoard(const PanelFactories& panels)
{
    QAction* proposals =
        m_actions->hasAction(proposalsAction) ? m_actions->action(proposalsAction) : nullptr;
    m_board = new BoardPage(m_design->assessments(), panels.pictureOf, proposals);
    const QAction* action = m_actions->action("go.board");
    addWorkspace(QStringLiteral("board"), action->text(), action->icon(), m_board);
    connect(m_board, &BoardPage::roomWanted, this,
            [this] { showWorkspace(QStringLiteral("design")); });
    connect(m_board, &BoardPage::ownThingWanted, this, &MainWindow::addOwnThing);
}

void MainWindow::addOwnThing()
{
    pickComponent(
        tr("What do you have already?"), [](const catalogue::Component&) { return true; },
        [this](const ComponentId& component) {
            DesignDocument& open = m_files.document();
            open.apply(design::setOwned(open.design(), component, 1),
                       tr("Say what is there already"));
        });
}

} // namespace bespeak::ui
