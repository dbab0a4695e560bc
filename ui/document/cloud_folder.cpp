// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/cloud_folder.h"

#include <QDir>
#include <QFileInfo>

namespace bespeak::ui
{

namespace
{

/// How the folder's name begins, and what people call the service.
struct Service {
    const char* folder;
    const char* name;
};

constexpr Service services[] = {
    {"dropbox", "Dropbox"},
    {"onedrive", "OneDrive"},
    {"nextcloud", "Nextcloud"},
    {"owncloud", "ownCloud"},
    {"icloud", "iCloud"},
    {"mobile documents", "iCloud"},
    {"com~apple~clouddocs", "iCloud"},
    {"google drive", "Google Drive"},
    {"googledrive", "Google Drive"},
    {"my drive", "Google Drive"},
    {"pclouddrive", "pCloud"},
};

} // namespace

QString cloudServiceOf(const QString& path)
{
    if (path.isEmpty() || path.contains(QLatin1String("://"))) {
        return {};
    }
    const QString folder = QDir::cleanPath(QFileInfo(path).absolutePath()).toLower();
    for (const QString& part : folder.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        for (const Service& service : services) {
            const QLatin1String name(service.folder);
            // "OneDrive - Firm", "Dropbox (Old)", but not "dropboxes".
            if (part == name || part.startsWith(name + QLatin1Char(' '))) {
                return QLatin1String(service.name);
            }
        }
    }
    return {};
}

} // namespace bespeak::ui
