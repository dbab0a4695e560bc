// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace bespeak::ui
{

/// A chapter of the user guide, in the language on show.
struct GuideChapter {
    QString id;       ///< "first-minutes"; resources/guide/<language>/<id>.md
    QString title;    ///< its first heading
    QString markdown; ///< all of it
};

/// The chapters in the order of resources/guide/chapters.txt; English where a language lacks one.
/// @param language two letters.
std::vector<GuideChapter> guideChapters(const QString& language);

} // namespace bespeak::ui
