// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
// How the window comes to proposals, and back to the room with one.
#include "ui/board/board_page.h"
#include "ui/document/document_files.h"
#include "ui/proposal/proposal_page.h"
#include "ui/window/design_workspace.h"
#include "ui/window/main_window.h"
#include "ui/window/status_line.h"
#include "ui/window/view_actions.h"

namespace bespeak::ui
{

void MainWindow::connectProposals()
{
    m_actions->on("insert.proposal", [this] { propose(); });
    // Whoever goes there wants to see some.
    m_actions->on("go.proposals", [this] { m_proposals->propose(); });
    connect(m_proposals, &ProposalPage::wishesWanted, this, &MainWindow::askForWishes);
    connect(m_proposals, &ProposalPage::taken, this, [this] {
        endWelcome();
        showWorkspace(QStringLiteral("design"));
        if (m_design->viewLayout() == ViewLayout::Plan) {
            m_design->setViewLayout(ViewLayout::Both);
        }
        showViewState(*m_actions, *m_design, m_files, m_settings);
        m_status->showNews(tr("The proposal is in your room. Undo takes it back."));
    });
}

void MainWindow::propose()
{
    showWorkspace(QStringLiteral("proposals"));
    m_proposals->propose();
}

void MainWindow::askForWishes()
{
    const DesignDocument& shown = m_files.document();
    if (shown.path().isEmpty() && !shown.isModified() && shown.design().brief.wishes.empty()) {
        // What a sample room says of its street, nobody here has said.
        design::Design fresh = shown.design();
        fresh.brief = {};
        m_files.startWith(std::move(fresh));
    }
    m_board->begin();
    showWorkspace(QStringLiteral("board"));
}

} // namespace bespeak::ui
