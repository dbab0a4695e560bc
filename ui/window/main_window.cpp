// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/main_window.h"

#include "ui/actions/shortcuts_dialog.h"
#include "ui/board/board_page.h"
#include "ui/document/document_files.h"
#include "ui/guide/guide_window.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/preferences/settings.h"
#include "ui/proposal/proposal_page.h"
#include "ui/report/report_export.h"
#include "ui/window/about_dialog.h"
#include "ui/window/design_actions.h"
#include "ui/window/design_workspace.h"
#include "ui/window/menus.h"
#include "ui/window/show_actions.h"
#include "ui/window/status_line.h"
#include "ui/window/top_bar.h"
#include "ui/window/view_actions.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr QSize usualSize{1440, 900};
constexpr QSize pictureSize{1920, 1080};

QString firstLocalFile(const QMimeData* mime)
{
    for (const QUrl& url : mime->urls()) {
        QString path = url.toLocalFile();
        if (path.endsWith(QLatin1String(".bespeak"), Qt::CaseInsensitive) ||
            path.endsWith(QLatin1String(".bespoken"), Qt::CaseInsensitive)) {
            return path;
        }
    }
    return {};
}

} // namespace

MainWindow::MainWindow(DocumentFiles& files, Settings& settings, const PanelFactories& panels,
                       QWidget* parent)
    : QMainWindow(parent)
    , m_files(files)
    , m_settings(settings)
    , m_actions(new ActionRegistry(this))
    , m_bar(new TopBar(*m_actions))
    , m_workspaces(new QStackedWidget)
    , m_design(new DesignWorkspace(files, *m_actions, panels))
    , m_proposals(new ProposalPage)
    , m_status(new StatusLine)
    , m_report(new ReportExport(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setMinimumSize(1000, 640);
    auto* central = new QWidget;
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_workspaces);
    setCentralWidget(central);
    setStatusBar(m_status);
    fillMenuBar(menuBar(), *m_actions, files);
    addActions(m_actions->findChildren<QAction*>());
    addWorkspace(QStringLiteral("design"), m_actions->action("go.design")->text(),
                 m_actions->action("go.design")->icon(), m_design);
    addBoard(panels);
    addWorkspace(QStringLiteral("proposals"), m_actions->action("go.proposals")->text(),
                 m_actions->action("go.proposals")->icon(), m_proposals);
    bindDesignActions(*m_actions, files);
    bindViewActions(*m_actions, *m_design, files, settings);
    bindShowActions(*m_actions, m_design->overlays());
    bindFileActions();
    bindPaletteActions();
    connectWelcome();
    connectProposals();
    connect(&files, &DocumentFiles::documentChanged, this, &MainWindow::setDocument);
    for (const char* id : {"go.desk", "go.inbox", "go.community"}) {
        m_actions->action(id)->setVisible(false);
    }
    showWorkspace(QStringLiteral("design"));
    setDocument(&files.document());
}

MainWindow::~MainWindow() = default;

void MainWindow::addWorkspace(const QString& id, const QString& text, const QIcon& icon,
                              QWidget* widget)
{
    const QString actionId = QStringLiteral("go.") + id;
    QAction* action = m_actions->action(actionId.toStdString());
    action->setText(text);
    action->setIcon(icon);
    action->setVisible(true);
    m_workspaces->addWidget(widget);
    m_workspaceById[id] = widget;
    m_bar->addWorkspaceButton(actionId);
    m_actions->on(actionId.toStdString(), [this, id] { showWorkspace(id); });
}

void MainWindow::showWorkspace(const QString& id)
{
    m_workspaces->setCurrentWidget(m_workspaceById.at(id));
    m_actions->show("go." + id.toStdString(), true);
    m_bar->setDesignToolsShown(id == QLatin1String("design"));
    m_status->setVisible(id == QLatin1String("design") || id == QLatin1String("board"));
    refreshActions();
}

QString MainWindow::shownWorkspace() const
{
    for (const auto& [id, widget] : m_workspaceById) {
        if (widget == m_workspaces->currentWidget()) {
            return id;
        }
    }
    return {};
}

void MainWindow::setDocument(DesignDocument* document)
{
    document->setSnapSettings(m_settings.snap());
    m_bar->setDocument(document);
    m_status->setDocument(document);
    m_board->setDocument(document);
    m_proposals->setDocument(document);
    connect(document, &DesignDocument::selectionChanged, this, &MainWindow::refreshActions);
    connect(document, &DesignDocument::historyChanged, this, [this] {
        refreshActions();
        refreshTitle();
    });
    showViewState(*m_actions, *m_design, m_files, m_settings);
    refreshActions();
    refreshTitle();
}

void MainWindow::bindFileActions()
{
    connect(m_report, &ReportExport::finished, this, [this](const QString& problem) {
        problem.isEmpty() ? m_status->showNews(tr("The report is saved."))
                          : m_status->showProblem(problem);
    });
    m_actions->on("file.new", [this] {
        showWorkspace(QStringLiteral("design"));
        welcome(Welcome::Again);
    });
    m_actions->on("file.open", [this] { m_files.open(); });
    m_actions->on("file.save", [this] { m_files.save(); });
    m_actions->on("file.save-as", [this] { m_files.saveAs(); });
    m_actions->on("file.picture", [this] { savePicture(); });
    m_actions->on("file.report", [this] { exportReport(); });
    m_actions->on("file.request", [this] { Q_EMIT quoteRequested(); });
    m_actions->on("file.key", [this] { Q_EMIT keyWanted(); });
    m_actions->on("file.preferences", [this] { openPreferences(); });
    m_actions->on("file.quit", [this] { close(); });
    m_actions->on("help.guide", [this] { openGuide(); });
    m_actions->on("help.shortcuts", [this] { ShortcutsDialog(this).exec(); });
    m_actions->on("help.about", [this] { AboutDialog(this).exec(); });
    m_actions->onSwitch("view.full-screen",
                        [this](bool full) { full ? showFullScreen() : showNormal(); });
}

void MainWindow::openGuide()
{
    auto* guide = findChild<GuideWindow*>();
    if (guide == nullptr) {
        guide = new GuideWindow(this);
    }
    guide->show();
    guide->raise();
    guide->activateWindow();
}

void MainWindow::openPreferences()
{
    // Not exec(): another language makes the window again, and this dialog goes with the old one.
    auto* dialog = new PreferencesDialog(m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool MainWindow::arePreferencesOpen() const
{
    return findChild<PreferencesDialog*>() != nullptr;
}

void MainWindow::savePicture()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a picture"),
                                                      m_files.title() + QStringLiteral(".png"),
                                                      tr("Pictures (*.png)"));
    if (path.isEmpty()) {
        return;
    }
    m_design->scene().capture(pictureSize, [this, path](const QImage& picture) {
        if (picture.save(path, "PNG")) {
            m_status->showNews(tr("The picture is saved."));
        } else {
            m_status->showProblem(tr("The picture could not be saved."));
        }
    });
}

void MainWindow::exportReport()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the assessment"),
                                                      tr("%1 – assessment").arg(m_files.title()) +
                                                          QStringLiteral(".pdf"),
                                                      tr("PDF documents (*.pdf)"));
    if (path.isEmpty() || m_report->isBusy()) {
        return;
    }
    m_status->showNews(tr("Judging the room for the report …"));
    m_report->start(m_files.document().design(), m_files.document().catalogue(), path);
}

void MainWindow::refreshActions()
{
    const bool designShown = m_workspaces->currentWidget() == m_design;
    ActionSituation situation = situationOf(m_files, designShown);
    situation.boardShown = m_workspaces->currentWidget() == m_board;
    m_actions->setSituation(situation);
    showHistory(*m_actions, m_files);
}

void MainWindow::refreshTitle()
{
    setWindowTitle(QStringLiteral("%1[*] – Bespeak").arg(m_files.title()));
    setWindowModified(m_files.document().isModified());
    setWindowFilePath(m_files.document().path());
}

void MainWindow::restoreLayout()
{
    const QSettings& kept = m_settings.kept();
    if (!restoreGeometry(kept.value(QStringLiteral("window/geometry")).toByteArray())) {
        resize(usualSize);
    }
    m_design->restoreState(kept);
    showViewState(*m_actions, *m_design, m_files, m_settings);
}

void MainWindow::keepLayout()
{
    m_settings.kept().setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (!m_introducing) {
        m_design->saveState(m_settings.kept());
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files.mayLeave()) {
        event->ignore();
        return;
    }
    keepLayout();
    Q_EMIT aboutToClose();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!firstLocalFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openFile(firstLocalFile(event->mimeData()));
}

void MainWindow::openFile(const QString& path)
{
    m_files.openPath(path);
}

} // namespace bespeak::ui
