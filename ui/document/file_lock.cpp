// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/file_lock.h"

#include <QFileInfo>

namespace bespeak::ui
{

namespace
{

QString lockPath(const QFileInfo& file)
{
    return QStringLiteral("%1/.%2.lock").arg(file.absolutePath(), file.fileName());
}

} // namespace

FileLock::FileLock(const QString& path)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_lock(lockPath(QFileInfo(path)))
{
    // No age makes it stale: only the end of the program that made it does.
    m_lock.setStaleLockTime(0);
    m_lock.tryLock(0);
}

bool FileLock::isHeldByOther() const
{
    return m_lock.error() == QLockFile::LockFailedError;
}

} // namespace bespeak::ui
