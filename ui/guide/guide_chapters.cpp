// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/guide/guide_chapters.h"

#include "resources/built_in.h"

#include <QStringList>

namespace bespeak::ui
{

namespace
{

QString readText(const QString& path)
{
    const auto bytes = readBuiltIn(path);
    return bytes ? QString::fromStdString(*bytes) : QString();
}

QString chapterText(const QString& language, const QString& id)
{
    return readText(QStringLiteral(":/guide/%1/%2.md").arg(language, id));
}

} // namespace

std::vector<GuideChapter> guideChapters(const QString& language)
{
    std::vector<GuideChapter> chapters;
    const QStringList ids = readText(QStringLiteral(":/guide/chapters.txt"))
                                .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& id : ids) {
        QString text = chapterText(language, id);
        if (text.isEmpty()) {
            text = chapterText(QStringLiteral("en"), id);
        }
        if (text.startsWith(QLatin1String("# "))) {
            chapters.push_back({id, text.section(QLatin1Char('\n'), 0, 0).mid(2).trimmed(), text});
        }
    }
    return chapters;
}

} // namespace bespeak::ui
