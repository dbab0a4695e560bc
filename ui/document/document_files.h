// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/file.h"
#include "ui/document/design_document.h"
#include "ui/document/file_questions.h"
#include "ui/document/recent_files.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace bespeak
{
class FileLock;
}

namespace bespeak::ui
{

/// The open document and its file: new, open, save, and never losing what is unsaved.
class DocumentFiles : public QObject
{
    Q_OBJECT

public:
    /// Everything given by reference must outlive this.
    DocumentFiles(design::Design first, catalogue::Catalogue catalogue, IdSource& ids,
                  FileQuestions& questions, RecentFiles& recent, QObject* parent = nullptr);
    ~DocumentFiles() override;

    DesignDocument& document() const { return *m_document; }
    const catalogue::Catalogue& catalogue() const { return m_catalogue; }
    RecentFiles& recent() const { return m_recent; }

    /// The next documents are made with this one; the open one keeps its own.
    void setCatalogue(catalogue::Catalogue catalogue) { m_catalogue = std::move(catalogue); }

    /// Each of these first asks about unsaved changes. @return false if nothing happened.
    bool startWith(design::Design first);
    bool open();
    /// A .bespoken file is handed on by messageFileGiven and changes nothing here.
    bool openPath(const QString& path);
    /// Makes the design of an autosave the open one; it belongs to `originalPath` and is unsaved.
    bool openRecovered(const QString& autosavePath, const QString& originalPath);

    bool save();
    bool saveAs();
    /// Asks about unsaved changes, if there are any. @return true if the document may go.
    bool mayLeave();

    /// A PNG picture of the design for the file, if somebody can make one.
    void setThumbnailSource(std::function<QByteArray()> source) { m_thumbnail = std::move(source); }

    /// The name on show: the file's, else the design's.
    QString title() const;

signals:
    /// The former document is gone as soon as this has been heard.
    void documentChanged(bespeak::ui::DesignDocument* document);
    void messageFileGiven(const QString& path);

private:
    /// Nothing if another window holds the file.
    std::unique_ptr<FileLock> lock(const QString& path) const;
    void replaceDocument(design::Design first, catalogue::Catalogue catalogue,
                         design::Pictures pictures = {});
    bool writeTo(const QString& path);
    bool isChangedByOther() const;
    QString suggestedPath() const;

    catalogue::Catalogue m_catalogue;
    IdSource& m_ids;
    FileQuestions& m_questions;
    RecentFiles& m_recent;
    std::unique_ptr<DesignDocument> m_document;
    std::unique_ptr<FileLock> m_lock; ///< of the document's file, as long as it is open
    std::optional<FileStamp> m_stamp; ///< of that file when it was read or written last
    std::function<QByteArray()> m_thumbnail;
};

} // namespace bespeak::ui
