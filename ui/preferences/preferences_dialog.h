// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace bespeak::ui
{

class FormRows;
class Settings;

/// Language, units, appearance and snapping. Every choice holds at once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(Settings& settings, QWidget* parent = nullptr);

private:
    void addLanguage(FormRows& rows);
    void addUnits(FormRows& rows);
    void addAppearance(FormRows& rows);
    void addSnapping(FormRows& rows);

    Settings& m_settings;
};

} // namespace bespeak::ui
