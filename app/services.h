// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command_line.h"
#include "app/request_wiring.h"
#include "models/base/clock.h"
#include "models/base/id_source.h"
#include "models/exchange/randomness.h"
#include "ui/catalogue/component_pictures.h"
#include "ui/document/autosave.h"
#include "ui/document/dialog_questions.h"
#include "ui/document/document_files.h"
#include "ui/preferences/settings.h"
#include "ui/style/theme.h"
#include "ui/text/language.h"
#include "ui/window/main_window.h"

#include <QObject>
#include <QSettings>

#include <memory>

class QApplication;

namespace bespeak::app
{

/// Everything that lives as long as the program, and the only place that wires it together.
class Services : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive this.
    Services(QApplication& application, CommandLine line, const Clock& clock);
    ~Services() override;

    /// Shows the window with what was asked for, and offers what a crash left behind.
    void start();
    ui::MainWindow& window() const { return *m_window; }

private:
    void makeWindow();
    void connectSettings();
    void connectFiles();
    void startScript();
    void openFirst();
    void offerRecovery();
    void applyUnits();

    CommandLine m_line;
    const Clock& m_clock;
    RandomIdSource m_ids;
    exchange::SystemRandomness m_randomness;
    QSettings m_kept;
    ui::Settings m_settings;
    ui::Language m_language;
    ui::Theme m_theme;
    ui::ComponentPictures m_pictures;
    ui::DialogQuestions m_questions;
    ui::RecentFiles m_recent;
    std::unique_ptr<ui::DocumentFiles> m_files;
    std::unique_ptr<ui::Autosave> m_autosave;
    std::unique_ptr<RequestWiring> m_requests;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace bespeak::app
