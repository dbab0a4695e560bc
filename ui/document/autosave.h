// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/base/id_source.h"

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace bespeak::ui
{

class DesignDocument;

/// What a program that ended without saving left behind.
struct AutosavedDesign {
    QString path;         ///< of the autosave
    QString originalPath; ///< of the file it belongs to; empty: never saved
    QString name;         ///< of the design
    QDateTime savedAt;
};

/// Keeps a copy of what is unsaved: 2 s after the last edit, and every 20 s while editing goes on.
/// Each running program has its own file and holds its lock; a file whose lock nobody holds was
/// left by a crash. Saving the document, or leaving it, removes the copy.
class Autosave : public QObject
{
    Q_OBJECT

public:
    static constexpr int afterEdit = 2'000;     ///< milliseconds
    static constexpr int whileEditing = 20'000; ///< milliseconds

    /// Makes the folder if need be.
    Autosave(const QString& folder, IdSource& ids, QObject* parent = nullptr);
    ~Autosave() override;

    /// Watches this document from now on; forgets what was kept of the former one.
    void watch(DesignDocument* document);
    /// Writes now if there is something unsaved.
    void saveNow();
    /// The user has decided: nothing is kept.
    void forget();

    /// What crashed programs left, newest first.
    std::vector<AutosavedDesign> leftBehind() const;
    void discard(const AutosavedDesign& design) const;

signals:
    void failed(const bespeak::Error& error);

private:
    void edited();
    void stateChanged();
    QString pathOf(const QString& ending) const;

    QString m_folder;
    QString m_name; ///< of this program's files, without ending
    std::unique_ptr<QLockFile> m_lock;
    DesignDocument* m_document = nullptr;
    QTimer m_soon;
    QTimer m_regularly;
};

} // namespace bespeak::ui
