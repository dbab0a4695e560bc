// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace bespeak::ui
{

namespace
{

QString key()
{
    return QStringLiteral("files/recent");
}

} // namespace

RecentFiles::RecentFiles(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QStringList RecentFiles::existing() const
{
    QStringList paths;
    for (const QString& path : m_settings.value(key()).toStringList()) {
        if (QFileInfo::exists(path)) {
            paths += path;
        }
    }
    return paths;
}

void RecentFiles::add(const QString& path)
{
    QStringList paths = m_settings.value(key()).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    while (paths.size() > limit) {
        paths.removeLast();
    }
    m_settings.setValue(key(), paths);
    Q_EMIT changed();
}

void RecentFiles::clear()
{
    m_settings.remove(key());
    Q_EMIT changed();
}

} // namespace bespeak::ui
