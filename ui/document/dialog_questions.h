// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/file_questions.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace bespeak::ui
{

/// Asks by the desktop's own file dialogs, over the window that is set.
class DialogQuestions : public FileQuestions
{
    Q_DECLARE_TR_FUNCTIONS(DialogQuestions)

public:
    void setWindow(QWidget* window) { m_window = window; }

    QString fileToOpen(const QString& folder) override;
    QString fileToSave(const QString& suggestion) override;
    InUseAnswer aboutFileInUse(const QString& designName) override;
    ChangedAnswer aboutChangedFile(const QString& designName) override;
    UnsavedAnswer aboutUnsaved(const QString& designName) override;
    void tellFailure(const Error& error) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace bespeak::ui
