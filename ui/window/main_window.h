// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions/action_registry.h"
#include "ui/window/design_panels.h"

#include <QMainWindow>

class QStackedWidget;

namespace bespeak::room
{
struct RoomSize;
}

namespace bespeak::ui
{

class BoardPage;
class DesignWorkspace;
class DocumentFiles;
class ProposalPage;
class Settings;
class ReportExport;
class StatusLine;
class TopBar;

/// How the beginning is shown.
enum class Welcome {
    FirstTime, ///< the furnished room in 3D fills the window
    Again,     ///< beside the panels as they were left
};

/// The window: a bar above, one of several workspaces, a status line below. What it shows and
/// keeps is given to it; it can be made again at any time (another language does so).
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Everything given by reference must outlive the window.
    MainWindow(DocumentFiles& files, Settings& settings, const PanelFactories& panels,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    DesignWorkspace& design() const { return *m_design; }
    ProposalPage& proposals() const { return *m_proposals; }
    ActionRegistry& actions() const { return *m_actions; }
    BoardPage& board() const { return *m_board; }
    StatusLine& statusLine() const { return *m_status; }

    /// Adds a workspace beside the design. `id` names its action "go.<id>"; the window owns the
    /// widget.
    void addWorkspace(const QString& id, const QString& text, const QIcon& icon, QWidget* widget);
    void showWorkspace(const QString& id);
    QString shownWorkspace() const;

    /// Puts size and panels as they were left; a window of the first start gets the usual ones.
    void restoreLayout();
    /// Remembers size and panels; closing does so too.
    void keepLayout();
    /// As if the file were dropped onto the window.
    void openFile(const QString& path);
    void openPalette();
    void openGuide();
    void openPreferences();
    bool arePreferencesOpen() const;
    /// Shows the beginning, and puts the panels back when it is over.
    void welcome(Welcome how);
    void endWelcome();
    /// Asks for three proposals for the open design, and shows them.
    void propose();
    /// Where the customer says what they want.
    void askForWishes();

signals:
    void quoteRequested(); ///< the user wants to send the open design
    void keyWanted();      ///< the user wants to see the own key
    void aboutToClose();   ///< the user said yes to leaving

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setDocument(DesignDocument* document);
    void bindFileActions();
    void bindPaletteActions();
    void connectWelcome();
    void addBoard(const PanelFactories& panels);
    void addOwnThing();
    void connectProposals();
    void refreshActions();
    void refreshTitle();
    void startRoom(const room::RoomSize& size);
    void savePicture();
    void exportReport();
    void showAbout();
    void pickComponent(const QString& hint,
                       const std::function<bool(const catalogue::Component&)>& filter,
                       const std::function<void(const ComponentId&)>& chosen);
    void replaceSelected();

    DocumentFiles& m_files;
    Settings& m_settings;
    ActionRegistry* m_actions;
    TopBar* m_bar;
    QStackedWidget* m_workspaces;
    DesignWorkspace* m_design;
    BoardPage* m_board = nullptr;
    ProposalPage* m_proposals;
    StatusLine* m_status;
    ReportExport* m_report;
    std::map<QString, QWidget*> m_workspaceById;
    bool m_introducing = false; ///< panels are hidden for the first start only
};

} // namespace bespeak::ui
