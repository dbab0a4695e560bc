// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/fit_rules.h"

#include <algorithm>
#include <iterator>
#include <string_view>

// lupdate finds the sentences by this mark; without Qt it means nothing.
#define QT_TRANSLATE_NOOP(context, text) text

namespace bespeak::assessment
{

namespace
{

struct FindingSentence {
    std::string_view rule;
    const char* english;
};

constexpr FindingSentence sentences[] = {
    {"fit.overlap", QT_TRANSLATE_NOOP("Findings", "{thing} reaches {value} into {other}.")},
    {"fit.place-taken",
     QT_TRANSLATE_NOOP("Findings", "{thing} takes {value} of the room for a wheelchair.")},
    {"fit.outside-room",
     QT_TRANSLATE_NOOP("Findings", "{thing} reaches {value} through the wall.")},
    {"fit.above-ceiling",
     QT_TRANSLATE_NOOP("Findings", "{thing} is {value} too tall for the ceiling there.")},
    {"fit.below-floor", QT_TRANSLATE_NOOP("Findings", "{thing} reaches {value} into the floor.")},
    {"fit.not-at-wall",
     QT_TRANSLATE_NOOP("Findings", "{thing} hangs on a wall, but is {value} away from one.")},
    {"fit.not-at-ceiling",
     QT_TRANSLATE_NOOP("Findings", "{thing} hangs from the ceiling, but is {value} away from it.")},
    {"fit.door-blocked",
     QT_TRANSLATE_NOOP("Findings", "{thing} stands {value} in the way of the opening door.")},
    {"fit.way-blocked",
     QT_TRANSLATE_NOOP("Findings", "{thing} stands {value} in the way through the {opening}.")},
    {"fit.opening-covered",
     QT_TRANSLATE_NOOP("Findings", "{thing} covers {value} of the {opening}.")},
    {"fit.overload",
     QT_TRANSLATE_NOOP("Findings", "{thing} carries {value}, but is made for {limit}.")},
    {"fit.overhang",
     QT_TRANSLATE_NOOP("Findings", "{value} of {thing} stands beyond the edge of {other}.")},
    {"fit.component-gone", QT_TRANSLATE_NOOP("Findings", "{thing} is no longer in the catalogue.")},
    {"fit.room-estimated",
     QT_TRANSLATE_NOOP("Findings", "Lengths of the room that are only estimated: {value}. "
                                   "Measure them before you rely on the fit.")},
};

#undef QT_TRANSLATE_NOOP

} // namespace

const char* findingSentence(const std::string& rule)
{
    const auto* row = std::ranges::find(sentences, std::string_view(rule), &FindingSentence::rule);
    return row == std::end(sentences) ? nullptr : row->english;
}

} // namespace bespeak::assessment
