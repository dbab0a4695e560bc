// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/folded_text.h"

#include <QString>

namespace bespeak::store
{

std::string foldedText(std::string_view text)
{
    QString folded =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded();
    // PostgreSQL keeps no null characters in text.
    folded.remove(QChar(u'\0'));
    return folded.toStdString();
}

std::string searchPattern(std::string_view text)
{
    std::string pattern = "%";
    for (const char c : foldedText(text)) {
        if (c == '%' || c == '_' || c == '!') {
            pattern += '!';
        }
        pattern += c;
    }
    return pattern + "%";
}

} // namespace bespeak::store
