// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/autosave.h"

#include "models/base/file.h"
#include "models/design/design_file.h"
#include "ui/document/design_document.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr int noAgeIsStale = 0; // a lock is stale only when its program is gone

QString sibling(const QString& path, const char* ending)
{
    return path.left(path.lastIndexOf(QLatin1Char('.'))) + QLatin1String(ending);
}

std::filesystem::path toPath(const QString& path)
{
    return path.toStdU16String();
}

Result<void> writeAbout(const DesignDocument& document, const QString& path)
{
    const QJsonObject about{
        {QStringLiteral("path"), document.path()},
        {QStringLiteral("name"), QString::fromStdString(document.design().name)}};
    return writeFileAtomically(toPath(path), QJsonDocument(about).toJson().toStdString(),
                               FileAccess::OwnerOnly);
}

AutosavedDesign readAbout(const QString& path)
{
    AutosavedDesign left{path, {}, {}, QFileInfo(path).lastModified()};
    QFile file(sibling(path, ".json"));
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject about = QJsonDocument::fromJson(file.read(64 * 1024)).object();
        left.originalPath = about.value(QStringLiteral("path")).toString();
        left.name = about.value(QStringLiteral("name")).toString();
    }
    return left;
}

} // namespace

Autosave::Autosave(const QString& folder, IdSource& ids, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
    , m_name(QString::fromStdString(formatUuid(ids.next())))
{
    QDir().mkpath(folder);
    m_lock = std::make_unique<QLockFile>(pathOf(QStringLiteral(".lock")));
    m_lock->setStaleLockTime(noAgeIsStale);
    m_lock->tryLock(0);
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterEdit);
    m_regularly.setSingleShot(true);
    m_regularly.setInterval(whileEditing);
    connect(&m_soon, &QTimer::timeout, this, &Autosave::saveNow);
    connect(&m_regularly, &QTimer::timeout, this, &Autosave::saveNow);
}

Autosave::~Autosave() = default;

void Autosave::watch(DesignDocument* document)
{
    forget();
    m_document = document;
    connect(document, &DesignDocument::designChanged, this, &Autosave::edited);
    connect(document, &DesignDocument::historyChanged, this, &Autosave::stateChanged);
    connect(document, &QObject::destroyed, this, [this, document] {
        if (m_document == document) {
            m_document = nullptr;
        }
    });
    if (document->isModified()) {
        edited();
    }
}

void Autosave::edited()
{
    m_soon.start();
    if (!m_regularly.isActive()) {
        m_regularly.start();
    }
}

void Autosave::stateChanged()
{
    if (m_document != nullptr && !m_document->isModified()) {
        forget();
    }
}

void Autosave::saveNow()
{
    m_soon.stop();
    m_regularly.stop();
    if (m_document == nullptr || !m_document->isModified()) {
        return;
    }
    const design::DesignFile file = m_document->asFile();
    // What the copy is about comes first: a copy without it would have lost its name.
    const Result<void> saved =
        writeAbout(*m_document, pathOf(QStringLiteral(".json"))).and_then([&] {
            return design::saveDesign(file, toPath(pathOf(QStringLiteral(".bespeak"))),
                                      FileAccess::OwnerOnly);
        });
    if (!saved) {
        Q_EMIT failed(saved.error());
    }
}

void Autosave::forget()
{
    m_soon.stop();
    m_regularly.stop();
    QFile::remove(pathOf(QStringLiteral(".bespeak")));
    QFile::remove(pathOf(QStringLiteral(".json")));
}

std::vector<AutosavedDesign> Autosave::leftBehind() const
{
    std::vector<AutosavedDesign> left;
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({QStringLiteral("*.bespeak")}, QDir::Files)) {
        const QString path = folder.filePath(name);
        QLockFile lock(sibling(path, ".lock"));
        lock.setStaleLockTime(noAgeIsStale);
        if (path != pathOf(QStringLiteral(".bespeak")) && lock.tryLock(0)) {
            left.push_back(readAbout(path));
        }
    }
    std::ranges::sort(left, std::greater(), &AutosavedDesign::savedAt);
    return left;
}

void Autosave::discard(const AutosavedDesign& design) const
{
    for (const char* ending : {".bespeak", ".json", ".lock"}) {
        QFile::remove(sibling(design.path, ending));
    }
}

QString Autosave::pathOf(const QString& ending) const
{
    return m_folder + QLatin1Char('/') + m_name + ending;
}

} // namespace bespeak::ui
