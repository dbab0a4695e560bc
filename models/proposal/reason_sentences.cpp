// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/proposal_words.h"

#include <algorithm>
#include <iterator>

// lupdate finds the sentences by this mark; without Qt it means nothing.
#define QT_TRANSLATE_NOOP(context, text) text

namespace bespeak::proposal
{

namespace
{

struct Sentence {
    std::string_view key;
    const char* english;
};

constexpr Sentence sentences[] = {
    // The one sentence of a card.
    {"why.best", QT_TRANSLATE_NOOP("Proposal", "{name} makes the difference: the best without it "
                                               "is worth {points} less, above all in "
                                               "“{criterion}”.")},
    {"why.best-plain",
     QT_TRANSLATE_NOOP("Proposal",
                       "Nothing that was compared and keeps your limits is worth more points.")},
    {"why.value", QT_TRANSLATE_NOOP("Proposal", "It costs {money} less than the best fit, and is "
                                                "worth {points} less.")},
    {"why.value-instead",
     QT_TRANSLATE_NOOP("Proposal", "The best fit is the best value as well. This is the best of "
                                   "what costs less: {money} less, for {points} less.")},
    {"why.value-only",
     QT_TRANSLATE_NOOP("Proposal",
                       "The best fit is the best value as well: nothing that costs less "
                       "and keeps your limits was found.")},
    {"why.quiet", QT_TRANSLATE_NOOP("Proposal", "It sends {decibels} less through the walls than "
                                                "the best fit, for {points} less.")},
    {"why.quiet-silent", QT_TRANSLATE_NOOP("Proposal", "It sends hardly anything through the "
                                                       "walls, for {points} less than the "
                                                       "best fit.")},
    {"why.quiet-instead",
     QT_TRANSLATE_NOOP("Proposal", "Nothing worth almost as much is quieter than a card before "
                                   "this one. This is the best with other {slot}, for {points} "
                                   "less.")},
    {"why.quiet-only",
     QT_TRANSLATE_NOOP("Proposal", "Nothing worth almost as much is quieter than a card before "
                                   "this one, and there is no other choice.")},
    {"why.as-is", QT_TRANSLATE_NOOP("Proposal", "The room as it is: nothing could be added.")},
    // What speaks for a card.
    {"beats", QT_TRANSLATE_NOOP("Proposal", "{name} instead of {other} is worth {points} "
                                            "more, above all in “{criterion}”.")},
    {"beats-nothing", QT_TRANSLATE_NOOP("Proposal", "Without {name} the best is worth {points} "
                                                    "less, above all in “{criterion}”.")},
    {"beats-having", QT_TRANSLATE_NOOP("Proposal", "“{slot}” stays empty: {other} would lose "
                                                   "{points}, above all in “{criterion}”.")},
    {"saves-loses", QT_TRANSLATE_NOOP("Proposal", "{name} instead of {other} saves {money} and "
                                                  "loses {points}.")},
    {"saves-gains", QT_TRANSLATE_NOOP("Proposal", "{name} instead of {other} saves {money} and "
                                                  "gains {points}.")},
    {"costs-loses", QT_TRANSLATE_NOOP("Proposal", "{name} instead of {other} costs {money} more "
                                                  "and loses {points}.")},
    {"costs-gains", QT_TRANSLATE_NOOP("Proposal", "{name} instead of {other} costs {money} more "
                                                  "and gains {points}.")},
    {"none-loses", QT_TRANSLATE_NOOP("Proposal", "“{slot}” stays empty, without {other}: that "
                                                 "saves {money} and loses {points}.")},
    {"none-gains", QT_TRANSLATE_NOOP("Proposal", "“{slot}” stays empty, without {other}: that "
                                                 "saves {money} and gains {points}.")},
    {"adds-loses", QT_TRANSLATE_NOOP("Proposal", "{name} is added: that costs {money} and loses "
                                                 "{points}.")},
    {"adds-gains", QT_TRANSLATE_NOOP("Proposal", "{name} is added: that costs {money} and gains "
                                                 "{points}.")},
    // What a card does not keep.
    {"given-up.budget",
     QT_TRANSLATE_NOOP("Proposal", "It costs {amount} more than your budget of {budget}.")},
    {"given-up.viewers",
     QT_TRANSLATE_NOOP("Proposal", "There is a place for {places} of {viewers}.")},
    {"given-up.neighbours",
     QT_TRANSLATE_NOOP("Proposal", "Next door hears {decibels} more than allowed.")},
    {"given-up.drilling",
     QT_TRANSLATE_NOOP("Proposal", "Things that need holes in walls or ceiling: {count}.")},
    {"given-up.subwoofers",
     QT_TRANSLATE_NOOP("Proposal", "It has more subwoofers than the neighbours should bear, by "
                                   "{count}.")},
    {"given-up.never", QT_TRANSLATE_NOOP("Proposal", "Things that you ruled out: {count}.")},
    {"given-up.only", QT_TRANSLATE_NOOP("Proposal", "“{slot}” is not as you kept it.")},
    {"given-up.figure",
     QT_TRANSLATE_NOOP("Proposal", "“{criterion}” falls short: {value}, where {limit} is wanted.")},
    {"given-up.short", QT_TRANSLATE_NOOP("Proposal", "“{criterion}” falls short.")},
    {"given-up.empty", QT_TRANSLATE_NOOP("Proposal", "“{slot}” stays empty: whatever keeps your "
                                                     "limits would lose more than it is worth.")},
    {"given-up.points", QT_TRANSLATE_NOOP("Proposal", "“{criterion}” is worth {points} less "
                                                      "than in the best fit.")},
    // The wishes that cannot be had together, and what giving one up would buy.
    {"limit.viewers", QT_TRANSLATE_NOOP("Proposal", "A place for everybody: {viewers}.")},
    {"limit.neighbours",
     QT_TRANSLATE_NOOP("Proposal", "Next door hears no more than it must by law.")},
    {"limit.drilling", QT_TRANSLATE_NOOP("Proposal", "No holes in walls and ceiling.")},
    {"limit.subwoofers",
     QT_TRANSLATE_NOOP("Proposal", "No more subwoofers than the neighbours should bear: {count}.")},
    {"limit.never", QT_TRANSLATE_NOOP("Proposal", "None of what you ruled out.")},
    {"limit.budget", QT_TRANSLATE_NOOP("Proposal", "{budget} at most.")},
    {"limit.only", QT_TRANSLATE_NOOP("Proposal", "{slot}: {name}, as you kept it.")},
    {"limit.only-none", QT_TRANSLATE_NOOP("Proposal", "{slot}: nothing, as you wanted.")},
    {"buys.viewers", QT_TRANSLATE_NOOP("Proposal", "Without {count}, the rest can be had "
                                                   "for {price}.")},
    {"buys.neighbours", QT_TRANSLATE_NOOP("Proposal", "If next door may hear {decibels} more, the "
                                                      "rest can be had for {price}.")},
    {"buys.drilling",
     QT_TRANSLATE_NOOP("Proposal", "If holes may be made, the rest can be had for {price}.")},
    {"buys.subwoofers", QT_TRANSLATE_NOOP("Proposal", "With {count} more, the rest can "
                                                      "be had for {price}.")},
    {"buys.never", QT_TRANSLATE_NOOP("Proposal", "If what you ruled out may be taken after all, "
                                                 "the rest can be had for {price}.")},
    {"buys.budget",
     QT_TRANSLATE_NOOP("Proposal", "With {amount} more, the rest can be had: for {price}.")},
    {"buys.only", QT_TRANSLATE_NOOP("Proposal", "If it may be another, the rest can be had for "
                                                "{price}.")},
    {"buys.not-enough",
     QT_TRANSLATE_NOOP("Proposal", "Giving this up alone is not enough: other wishes collide, "
                                   "too.")},
    // What each pin changed.
    {"pin.chosen", QT_TRANSLATE_NOOP("Proposal", "“{title}” is in the best fit because you pinned "
                                                 "it: all else is worth {points} less for "
                                                 "it.")},
    {"pin.anyway", QT_TRANSLATE_NOOP("Proposal", "“{title}” would be in the best fit without being "
                                                 "pinned: the pin changed nothing.")},
    {"pin.only", QT_TRANSLATE_NOOP("Proposal", "“{title}” is in everything that keeps your limits: "
                                               "the pin changed nothing.")},
    {"pin.not-chosen",
     QT_TRANSLATE_NOOP("Proposal", "“{title}” is not in the best fit: what the pin counts for is "
                                   "less than what would be lost elsewhere. The pin changed "
                                   "nothing.")},
    {"pin.liked", QT_TRANSLATE_NOOP("Proposal", "What you like about “{title}” counted for "
                                                "{points} in the best fit.")},
    {"pin.liked-nothing",
     QT_TRANSLATE_NOOP("Proposal", "Nothing in the best fit is like “{title}”: the pin changed "
                                   "nothing.")},
    {"pin.picture",
     QT_TRANSLATE_NOOP("Proposal", "“{title}” is a picture: it goes to the retailer "
                                   "with your request, and changes no choice here.")},
    {"pin.unknown", QT_TRANSLATE_NOOP("Proposal", "“{title}” is not in this catalogue: the pin "
                                                  "changed nothing.")},
    {"pin.never", QT_TRANSLATE_NOOP("Proposal", "“{title}” is pinned and ruled out: it is left "
                                                "out, and the pin changed nothing.")},
    // About absurd, unclear or missing answers.
    {"note.empty", QT_TRANSLATE_NOOP("Proposal", "You have not said anything yet. This is for "
                                                 "{viewers} who watch films and listen to "
                                                 "some music.")},
    {"note.viewers", QT_TRANSLATE_NOOP("Proposal", "You did not say how many people watch "
                                                   "together: {viewers} were assumed.")},
    {"note.no-budget", QT_TRANSLATE_NOOP("Proposal", "You named no budget: a higher price counts "
                                                     "against a choice, but nothing is too dear.")},
    {"note.no-money", QT_TRANSLATE_NOOP("Proposal", "With a budget of nothing, only what you have "
                                                    "already can be part of it.")},
    {"note.currency",
     QT_TRANSLATE_NOOP("Proposal", "Your budget of {budget} cannot be compared with the "
                                   "catalogue's prices, which are in {currency}: it was left "
                                   "out.")},
    {"note.crowd", QT_TRANSLATE_NOOP("Proposal", "{viewers} are more than a home theatre "
                                                 "seats well.")},
    {"note.no-layout",
     QT_TRANSLATE_NOOP("Proposal", "Nobody can sit and watch in this room: the smallest seat with "
                                   "the room before it takes {width} by {depth}. Make the room "
                                   "larger, or clear some space.")},
    {"note.no-layout-plain",
     QT_TRANSLATE_NOOP("Proposal", "Nobody can sit and watch in this room. Make the room larger, "
                                   "or clear some space.")},
    {"note.no-seat", QT_TRANSLATE_NOOP("Proposal", "Nobody can sit and watch in this room: the "
                                                   "catalogue has no seat that may be taken.")},
    {"note.stopped", QT_TRANSLATE_NOOP("Proposal", "The search was stopped: this is the best that "
                                                   "was found until then.")},
    {"note.nothing-helps",
     QT_TRANSLATE_NOOP("Proposal", "Nothing was found that is safe and leaves the ways free, "
                                   "whatever you give up.")},
    {"note.surroundings",
     QT_TRANSLATE_NOOP("Proposal", "What lies behind the walls was not said, so that nobody can "
                                   "know what is heard next door.")},
};

#undef QT_TRANSLATE_NOOP

} // namespace

const char* reasonSentence(std::string_view key)
{
    const auto* const row = std::ranges::find(sentences, key, &Sentence::key);
    return row == std::end(sentences) ? nullptr : row->english;
}

} // namespace bespeak::proposal
