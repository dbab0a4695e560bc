// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/design.h"
#include "ui/document/document_files.h"
#include "ui/preferences/settings.h"

#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>

#include <deque>

namespace bespeak::test
{

/// The catalogue that is built in, read once.
const catalogue::Catalogue& builtInCatalogue();
/// Its first component of a kind.
const catalogue::Component& firstOf(catalogue::ComponentKind kind);

/// Answers given before the questions.
class PreparedAnswers : public ui::FileQuestions
{
public:
    QString fileToOpen(const QString&) override { return toOpen; }
    QString fileToSave(const QString&) override { return toSave; }
    ui::InUseAnswer aboutFileInUse(const QString&) override
    {
        ++askedInUse;
        return inUse;
    }
    ui::ChangedAnswer aboutChangedFile(const QString&) override
    {
        ++askedChanged;
        return changed;
    }
    ui::UnsavedAnswer aboutUnsaved(const QString&) override
    {
        ++asked;
        return unsaved;
    }
    void tellFailure(const Error& error) override { failures.push_back(error.key); }

    QString toOpen;
    QString toSave;
    ui::UnsavedAnswer unsaved = ui::UnsavedAnswer::Cancel;
    ui::InUseAnswer inUse = ui::InUseAnswer::Cancel;
    ui::ChangedAnswer changed = ui::ChangedAnswer::Cancel;
    int asked = 0;
    int askedInUse = 0;
    int askedChanged = 0;
    std::vector<std::string> failures;
};

/// A document with its surroundings in a folder of its own.
struct UiFixture {
    UiFixture();

    ui::DesignDocument& document() { return files.document(); }
    /// Places the first component of a kind where it is free and selects it.
    PlacementId place(catalogue::ComponentKind kind);
    const design::Placement& placement(const PlacementId& id);
    QString pathOf(const char* name) const { return folder.filePath(QLatin1String(name)); }

    QTemporaryDir folder;
    QSettings kept;
    ui::Settings settings;
    CountingIdSource ids;
    PreparedAnswers answers;
    ui::RecentFiles recent;
    ui::DocumentFiles files;
};

/// The descendant with that object name; a test that looks for one that is not there fails.
template <typename Widget>
Widget& find(const QObject& parent, const char* name)
{
    auto* found = parent.findChild<Widget*>(QLatin1String(name));
    if (found == nullptr) {
        throw std::runtime_error(std::string("no widget ") + name);
    }
    return *found;
}

/// Replaces the text of a field as somebody at the keyboard would and presses Enter.
void typeInto(QWidget& field, const char* text);

/// Lets events and short timers run.
void settle(int milliseconds = 0);

} // namespace bespeak::test
