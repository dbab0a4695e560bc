// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/fuzzy_match.h"

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr int perLetter = 1;
constexpr int inARow = 4;
constexpr int atWordStart = 8;
constexpr int beginning = 15;
constexpr int wholeText = 30;

/// Lower case without accents: "Türen" becomes "turen".
QString plain(const QString& text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing) {
            result += c.toLower();
        }
    }
    return result;
}

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

int scoreAt(const QString& text, qsizetype at, qsizetype previous)
{
    return perLetter + (at == previous + 1 ? inARow : 0) + (startsWord(text, at) ? atWordStart : 0);
}

/// Matches the letters from left to right, each at its best next place: the start of a word if
/// there is one, else the nearest.
std::optional<int> scoreFrom(const QString& letters, const QString& text, qsizetype first)
{
    int score = scoreAt(text, first, -2);
    qsizetype previous = first;
    for (qsizetype i = 1; i < letters.size(); ++i) {
        qsizetype best = -1;
        for (qsizetype at = text.indexOf(letters.at(i), previous + 1); at >= 0;
             at = text.indexOf(letters.at(i), at + 1)) {
            if (best < 0) {
                best = at;
            }
            if (at == previous + 1 || startsWord(text, at)) {
                best = at;
                break;
            }
        }
        if (best < 0) {
            return std::nullopt;
        }
        score += scoreAt(text, best, previous);
        previous = best;
    }
    return score;
}

} // namespace

std::optional<int> fuzzyScore(const QString& typed, const QString& text)
{
    const QString letters = plain(typed).remove(QLatin1Char(' '));
    const QString searched = plain(text);
    if (letters.isEmpty()) {
        return 0;
    }
    std::optional<int> best;
    for (qsizetype at = searched.indexOf(letters.at(0)); at >= 0;
         at = searched.indexOf(letters.at(0), at + 1)) {
        if (const std::optional<int> score = scoreFrom(letters, searched, at)) {
            best = std::max(best.value_or(*score), *score);
        }
    }
    if (best && searched.startsWith(plain(typed))) {
        *best += searched.size() == typed.size() ? wholeText : beginning;
    }
    return best;
}

} // namespace bespeak::ui
