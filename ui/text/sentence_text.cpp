// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/sentence_text.h"

#include <QRegularExpression>

namespace bespeak::ui
{

QString filledSentence(const QString& sentence, const HoleText& holeText)
{
    static const QRegularExpression hole(QStringLiteral("\\{([\\w-]+)\\}"));
    QString text;
    qsizetype at = 0;
    for (auto holes = hole.globalMatch(sentence); holes.hasNext();) {
        const QRegularExpressionMatch one = holes.next();
        text += sentence.mid(at, one.capturedStart() - at) + holeText(one.captured(1));
        at = one.capturedEnd();
    }
    return text + sentence.mid(at);
}

} // namespace bespeak::ui
