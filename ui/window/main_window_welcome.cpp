// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
// How the window begins: the welcome panel and the rooms that it starts.
#include "models/room/room_size.h"
#include "ui/board/board_page.h"
#include "ui/document/document_files.h"
#include "ui/text/quantity_text.h"
#include "ui/welcome/welcome_panel.h"
#include "ui/window/design_workspace.h"
#include "ui/window/main_window.h"
#include "ui/window/status_line.h"
#include "ui/window/view_actions.h"

namespace bespeak::ui
{

void MainWindow::connectWelcome()
{
    WelcomePanel& welcome = m_design->welcome();
    connect(&welcome, &WelcomePanel::closed, this, [this] { endWelcome(); });
    connect(&welcome, &WelcomePanel::boardWanted, this, [this] {
        endWelcome();
        askForWishes();
    });
    connect(&welcome, &WelcomePanel::roomWanted, this, &MainWindow::startRoom);
    connect(&welcome, &WelcomePanel::templateWanted, this, [this](const QString& id) {
        if (m_files.startWith(templateDesign(id, m_files.catalogue()))) {
            endWelcome();
        }
    });
    connect(&welcome, &WelcomePanel::fileWanted, this, [this](const QString& path) {
        if (m_files.openPath(path)) {
            endWelcome();
        }
    });
    connect(&welcome, &WelcomePanel::openWanted, this, [this] {
        if (m_files.open()) {
            endWelcome();
        }
    });
}

void MainWindow::startRoom(const room::RoomSize& size)
{
    const Result<room::Room> room = room::createRectangle(
        size.width, size.depth, size.height.value_or(Length::millimetres(2500)));
    if (!room) {
        m_status->showProblem(errorText(room.error()));
        return;
    }
    design::Design design;
    design.name = tr("My room").toStdString();
    design.room = *room;
    if (m_files.startWith(withCatalogue(std::move(design), m_files.catalogue()))) {
        endWelcome();
    }
}

void MainWindow::welcome(Welcome how)
{
    m_design->setWelcomeShown(true);
    m_design->welcome().setFocus();
    if (how == Welcome::FirstTime) {
        m_introducing = true;
        m_design->setViewLayout(ViewLayout::Scene);
        m_design->setPropertiesShown(false);
    }
    showViewState(*m_actions, *m_design, m_files, m_settings);
}

void MainWindow::endWelcome()
{
    m_design->setWelcomeShown(false);
    if (m_introducing) {
        m_introducing = false;
        m_design->setViewLayout(ViewLayout::Both);
        m_design->setPropertiesShown(true);
    }
    showViewState(*m_actions, *m_design, m_files, m_settings);
}

} // namespace bespeak::ui
