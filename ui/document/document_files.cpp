// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/document_files.h"

#include "models/base/file_lock.h"
#include "ui/document/documents_folder.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

namespace bespeak::ui
{

namespace
{

std::filesystem::path toPath(const QString& path)
{
    return QFileInfo(path).absoluteFilePath().toStdU16String();
}

/// What may stand in a file's name on every system.
QString fileNameFor(const QString& designName)
{
    QString name;
    for (const QChar c : designName) {
        name += c.isLetterOrNumber() || QStringLiteral(" -_.").contains(c) ? c : QLatin1Char('-');
    }
    name = name.trimmed();
    return name.isEmpty() ? QStringLiteral("room") : name.left(80);
}

} // namespace

DocumentFiles::DocumentFiles(design::Design first, catalogue::Catalogue catalogue, IdSource& ids,
                             FileQuestions& questions, RecentFiles& recent, QObject* parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
    , m_ids(ids)
    , m_questions(questions)
    , m_recent(recent)
    , m_document(std::make_unique<DesignDocument>(std::move(first), m_catalogue, ids))
{
}

DocumentFiles::~DocumentFiles() = default;

bool DocumentFiles::startWith(design::Design first)
{
    if (!mayLeave()) {
        return false;
    }
    replaceDocument(std::move(first), m_catalogue);
    return true;
}

bool DocumentFiles::open()
{
    const QString folder = m_document->path().isEmpty()
                               ? documentsFolder()
                               : QFileInfo(m_document->path()).absolutePath();
    const QString path = m_questions.fileToOpen(folder);
    return !path.isEmpty() && openPath(path);
}

bool DocumentFiles::openPath(const QString& path)
{
    if (path.endsWith(QLatin1String(".bespoken"), Qt::CaseInsensitive)) {
        Q_EMIT messageFileGiven(path);
        return false;
    }
    // Before the reading: what is saved meanwhile is then told, at worst once too often.
    const std::optional<FileStamp> stamp = findStamp(toPath(path));
    Result<design::DesignFile> file = design::loadDesign(toPath(path));
    if (!file) {
        m_questions.tellFailure(file.error());
        return false;
    }
    const QString whole = QFileInfo(path).absoluteFilePath();
    const bool isOwn = whole == m_document->path();
    std::unique_ptr<FileLock> taken = isOwn ? nullptr : lock(path);
    const bool isFree = isOwn || taken != nullptr;
    if (!isFree &&
        m_questions.aboutFileInUse(QFileInfo(path).completeBaseName()) == InUseAnswer::Cancel) {
        return false;
    }
    if (!mayLeave()) {
        return false;
    }
    if (isOwn) {
        taken = std::move(m_lock);
    }
    replaceDocument(std::move(file->design), m_catalogue.extendedBy(file->remembered),
                    std::move(file->pictures));
    m_lock = std::move(taken);
    // A copy has no file yet.
    if (isFree) {
        m_document->markSaved(whole);
        m_stamp = stamp;
        m_recent.add(path);
    }
    return true;
}

bool DocumentFiles::openRecovered(const QString& autosavePath, const QString& originalPath)
{
    Result<design::DesignFile> file = design::loadDesign(toPath(autosavePath));
    if (!file) {
        m_questions.tellFailure(file.error());
        return false;
    }
    if (!mayLeave()) {
        return false;
    }
    replaceDocument(std::move(file->design), m_catalogue.extendedBy(file->remembered),
                    std::move(file->pictures));
    m_lock = originalPath.isEmpty() ? nullptr : lock(originalPath);
    m_document->markRecovered(originalPath);
    return true;
}

bool DocumentFiles::save()
{
    return m_document->path().isEmpty() ? saveAs() : writeTo(m_document->path());
}

bool DocumentFiles::saveAs()
{
    QString path = m_questions.fileToSave(suggestedPath());
    if (path.isEmpty()) {
        return false;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += QStringLiteral(".bespeak");
    }
    return writeTo(path);
}

bool DocumentFiles::mayLeave()
{
    if (!m_document->isModified()) {
        return true;
    }
    switch (m_questions.aboutUnsaved(title())) {
    case UnsavedAnswer::Save:
        return save();
    case UnsavedAnswer::Discard:
        return true;
    case UnsavedAnswer::Cancel:
        return false;
    }
    return false;
}

QString DocumentFiles::title() const
{
    if (!m_document->path().isEmpty()) {
        return QFileInfo(m_document->path()).completeBaseName();
    }
    const QString name = QString::fromStdString(m_document->design().name);
    return name.isEmpty() ? tr("New room") : name;
}

std::unique_ptr<FileLock> DocumentFiles::lock(const QString& path) const
{
    auto taken = std::make_unique<FileLock>(toPath(path));
    return taken->isHeldByOther() ? nullptr : std::move(taken);
}

void DocumentFiles::replaceDocument(design::Design first, catalogue::Catalogue catalogue,
                                    design::Pictures pictures)
{
    const std::unique_ptr<DesignDocument> former =
        std::exchange(m_document, std::make_unique<DesignDocument>(std::move(first),
                                                                   std::move(catalogue), m_ids));
    m_lock.reset();
    m_stamp.reset();
    m_document->setPictures(std::move(pictures));
    m_document->setSnapSettings(former->snapSettings());
    Q_EMIT documentChanged(m_document.get());
}

bool DocumentFiles::writeTo(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    const bool isElsewhere = whole != m_document->path() || m_lock == nullptr;
    std::unique_ptr<FileLock> taken = isElsewhere ? lock(path) : nullptr;
    if (isElsewhere && taken == nullptr) {
        m_questions.tellFailure({"file.in-use", {{"path", path.toStdString()}}});
        return false;
    }
    if (!isElsewhere && isChangedByOther()) {
        switch (m_questions.aboutChangedFile(title())) {
        case ChangedAnswer::Replace:
            break;
        case ChangedAnswer::SaveAs:
            return saveAs();
        case ChangedAnswer::Cancel:
            return false;
        }
    }
    design::DesignFile file = m_document->asFile();
    if (m_thumbnail) {
        file.thumbnailPng = m_thumbnail().toStdString();
    }
    const Result<void> saved = design::saveDesign(file, toPath(path));
    if (!saved) {
        m_questions.tellFailure(saved.error());
        return false;
    }
    if (taken) {
        m_lock = std::move(taken);
    }
    m_document->markSaved(whole);
    m_stamp = findStamp(toPath(path));
    m_recent.add(path);
    return true;
}

bool DocumentFiles::isChangedByOther() const
{
    const std::optional<FileStamp> now = findStamp(toPath(m_document->path()));
    return now && m_stamp && *now != *m_stamp;
}

QString DocumentFiles::suggestedPath() const
{
    if (!m_document->path().isEmpty()) {
        return m_document->path();
    }
    const QDir folder(documentsFolder());
    return folder.filePath(fileNameFor(title()) + QStringLiteral(".bespeak"));
}

} // namespace bespeak::ui
