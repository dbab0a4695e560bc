// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/room/room_size.h"
#include "ui/welcome/room_templates.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace bespeak::ui
{

class RecentFiles;

/// The beginning: the size of one's own room, a template, or a file. It stands beside the room
/// that is open, so that the first thing anybody sees is a furnished room and no form.
class WelcomePanel : public QWidget
{
    Q_OBJECT

public:
    WelcomePanel(const catalogue::Catalogue& catalogue, RecentFiles& recent,
                 QWidget* parent = nullptr);

signals:
    void roomWanted(const bespeak::room::RoomSize& size);
    void templateWanted(const QString& id);
    void fileWanted(const QString& path);
    void openWanted();
    void boardWanted(); ///< say what is wanted, for the room that is open
    void closed();      ///< go on with the room that is open

private:
    QWidget* makeHead();
    QWidget* makeOwnRoom();
    QWidget* makeBoard();
    QWidget* makeTemplates(const catalogue::Catalogue& catalogue);
    void addTemplate(QGridLayout* grid, int index, const RoomTemplate& room,
                     const catalogue::Catalogue& catalogue);
    QWidget* makeFiles();
    void refreshRecent();
    void beginOwnRoom();

    RecentFiles& m_recent;
    QLineEdit* m_size = nullptr;
    QLabel* m_problem = nullptr;
    QVBoxLayout* m_files = nullptr;
};

} // namespace bespeak::ui
