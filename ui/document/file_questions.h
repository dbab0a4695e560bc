// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QString>

namespace bespeak::ui
{

enum class UnsavedAnswer { Save, Discard, Cancel };

/// What to do with a file that another window has open.
enum class InUseAnswer { OpenCopy, Cancel };

/// What to do with a file that another program saved since it was opened here.
enum class ChangedAnswer { Replace, SaveAs, Cancel };

/// What opening and saving ask the user: the window asks by dialogs, tests answer themselves.
class FileQuestions
{
public:
    virtual ~FileQuestions() = default;

    /// @return a path, or an empty one if the user thought better of it.
    virtual QString fileToOpen(const QString& folder) = 0;
    virtual QString fileToSave(const QString& suggestion) = 0;
    virtual InUseAnswer aboutFileInUse(const QString& designName) = 0;
    virtual ChangedAnswer aboutChangedFile(const QString& designName) = 0;
    virtual UnsavedAnswer aboutUnsaved(const QString& designName) = 0;
    virtual void tellFailure(const Error& error) = 0;
};

} // namespace bespeak::ui
