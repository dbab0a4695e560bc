// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/built_in.h"

#include <QDir>
#include <QFile>

namespace bespeak
{

std::optional<std::string> readBuiltIn(const QString& path)
{
    QFile file(path);
    if (!path.startsWith(QLatin1String(":/")) || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return file.readAll().toStdString();
}

QStringList listBuiltIn(const QString& folder, const QString& ending)
{
    QStringList names;
    for (const QString& name :
         QDir(folder).entryList({QLatin1Char('*') + ending}, QDir::Files, QDir::Name)) {
        names += folder + QLatin1Char('/') + name;
    }
    return names;
}

} // namespace bespeak
