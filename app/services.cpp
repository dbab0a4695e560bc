// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/services.h"

#include "app/desk_wiring.h"
#include "app/panels.h"
#include "app/screenshot.h"
#include "app/script.h"
#include "ui/document/built_in_catalogue.h"
#include "ui/document/placing.h"
#include "ui/text/quantity_text.h"
#include "ui/welcome/room_templates.h"
#include "ui/window/design_workspace.h"
#include "ui/window/menus.h"
#include "ui/window/recovery_dialog.h"
#include "ui/window/status_line.h"

#include <QApplication>
#include <QMenu>
#include <QStandardPaths>

namespace bespeak::app
{

namespace
{

constexpr QSize propertyPicture{496, 248};

QString autosaveFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/autosave");
}

/// A catalogue that cannot be read leaves an empty one: the program still opens designs.
catalogue::Catalogue builtInCatalogue()
{
    Result<catalogue::CatalogueReport> report = ui::readBuiltInCatalogue();
    return report ? std::move(report->catalogue) : catalogue::Catalogue();
}

} // namespace

Services::Services(QApplication& application, CommandLine line, const Clock& clock)
    : m_line(std::move(line))
    , m_clock(clock)
    , m_ids(m_clock)
    , m_kept(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("bespeak"),
             QStringLiteral("bespeak"))
    , m_settings(m_kept)
    , m_theme(application)
    , m_pictures(ui::ComponentPictures::usualFolder(), propertyPicture)
    , m_recent(m_kept)
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_language.use(m_line.language.isEmpty() ? m_settings.language() : m_line.language);
    m_theme.setAppearance(m_line.appearance.value_or(m_settings.appearance()));
    applyUnits();
    const catalogue::Catalogue catalogue = builtInCatalogue();
    m_files =
        std::make_unique<ui::DocumentFiles>(ui::templateDesign(m_line.templateName, catalogue),
                                            catalogue, m_ids, m_questions, m_recent);
    m_requests = std::make_unique<RequestWiring>(*m_files, m_clock, m_ids);
    m_autosave = std::make_unique<ui::Autosave>(autosaveFolder(), m_ids);
    m_autosave->watch(&m_files->document());
    connectSettings();
    connectFiles();
}

Services::~Services() = default;

void Services::connectSettings()
{
    connect(&m_settings, &ui::Settings::appearanceChanged, this,
            [this] { m_theme.setAppearance(m_settings.appearance()); });
    connect(&m_settings, &ui::Settings::unitsChanged, this, [this] {
        applyUnits();
        // Lengths stand in every panel: a new window writes all of them anew.
        QMetaObject::invokeMethod(this, &Services::makeWindow, Qt::QueuedConnection);
    });
    connect(&m_settings, &ui::Settings::languageChanged, this, [this] {
        m_language.use(m_settings.language());
        QMetaObject::invokeMethod(this, &Services::makeWindow, Qt::QueuedConnection);
    });
}

void Services::connectFiles()
{
    connect(m_files.get(), &ui::DocumentFiles::documentChanged, m_autosave.get(),
            &ui::Autosave::watch);
    connect(m_autosave.get(), &ui::Autosave::failed, this, [this](const Error& error) {
        if (m_window) {
            m_window->statusLine().showProblem(ui::errorText(error));
        }
    });
}

void Services::applyUnits()
{
    ui::setUnits(m_settings.units());
}

void Services::makeWindow()
{
    const PanelWishes wishes{
        .place = [this](const ComponentId& id) { ui::placeInRoom(m_files->document(), id); },
        .contextMenu =
            [this](const QPoint& position) {
                QMenu menu;
                ui::fillContextMenu(&menu, m_window->actions(), m_files->document());
                menu.exec(position);
            }};
    const bool again = m_window != nullptr;
    const bool preferencesOpen = again && m_window->arePreferencesOpen();
    if (again) {
        m_window->keepLayout();
        // Two 3D views at once are one too many for the graphics of some machines.
        m_window.reset();
    }
    const ui::PanelFactories panels = makePanelFactories(wishes, m_pictures);
    m_window = std::make_unique<ui::MainWindow>(*m_files, m_settings, panels);
    addDesk(*m_window, {m_clock, m_randomness, m_kept, *m_files, m_theme}, panels, m_line.store);
    m_questions.setWindow(m_window.get());
    m_requests->connectWindow(*m_window, panels);
    connect(&m_pictures, &ui::ComponentPictures::arrived, m_window.get(),
            [this] { m_window->design().refreshProperties(); });
    connect(&m_theme, &ui::Theme::changed, m_window.get(),
            [this] { m_window->design().scene().setDark(ui::isDark()); });
    connect(m_window.get(), &ui::MainWindow::aboutToClose, this, [this] {
        m_autosave->forget();
        QApplication::quit();
    });
    m_window->design().scene().setDark(ui::isDark());
    m_window->restoreLayout();
    if (again) {
        m_window->show();
    }
    if (preferencesOpen) {
        m_window->openPreferences();
    }
}

void Services::start()
{
    makeWindow();
    if (m_line.size) {
        m_window->resize(*m_line.size);
    }
    openFirst();
    m_window->show();
    if (!m_line.screenshot.isEmpty()) {
        takeScreenshot(*m_window, m_line.screenshot);
        return;
    }
    if (!m_line.script.isEmpty()) {
        startScript();
        return;
    }
    QMetaObject::invokeMethod(this, &Services::offerRecovery, Qt::QueuedConnection);
}

void Services::startScript()
{
    if (m_line.script == QLatin1String("-")) {
        (new Script(*m_window, {}, this))->listen();
    } else {
        (new Script(*m_window, readScript(m_line.script), this))->start();
    }
}

void Services::openFirst()
{
    const bool first = m_settings.takeFirstStart();
    const bool asked = !m_line.file.isEmpty() || !m_line.templateName.isEmpty();
    if (!m_line.file.isEmpty()) {
        m_files->openPath(m_line.file);
    }
    if (!asked && m_line.workspace.isEmpty()) {
        m_window->welcome(first ? ui::Welcome::FirstTime : ui::Welcome::Again);
    }
    if (!m_line.workspace.isEmpty()) {
        m_window->showWorkspace(m_line.workspace);
    }
}

void Services::offerRecovery()
{
    std::vector<ui::AutosavedDesign> left = m_autosave->leftBehind();
    if (left.empty()) {
        return;
    }
    ui::RecoveryDialog dialog(std::move(left), m_window.get());
    switch (dialog.exec()) {
    case ui::RecoveryDialog::Recover:
        if (m_files->openRecovered(dialog.chosen().path, dialog.chosen().originalPath)) {
            m_autosave->saveNow();
            m_autosave->discard(dialog.chosen());
            m_window->endWelcome();
        }
        break;
    case ui::RecoveryDialog::ThrowAway:
        m_autosave->discard(dialog.chosen());
        break;
    default:
        break;
    }
}

} // namespace bespeak::app
