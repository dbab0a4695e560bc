// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/reason.h"

#include <array>

/// What the customer sees of a search: three cards, what they are worth, why, and what was given
/// up for them.
namespace bespeak::proposal
{

enum class CardKind : std::uint8_t {
    BestFit,   ///< most points
    BestValue, ///< the cheapest of what is worth almost as much, see valueLoss
    Quietest,  ///< least heard next door of what is worth little less, see quietLoss
};

inline constexpr std::array cardKinds{CardKind::BestFit, CardKind::BestValue, CardKind::Quietest};
/// "best-fit", "best-value", "quietest": stable, for files.
std::string_view cardName(CardKind kind);

/// What a card may be worth less than the best fit, in points: own choice. Little enough that no
/// figure fails and nothing that a theatre needs is missing where the best fit has it. `valueLoss`:
/// as much as a price of 2,000 € counts for whom price matters as much as usual. `quietLoss`: so
/// that one may do without subwoofers.
constexpr std::int64_t valueLoss = 400;
constexpr std::int64_t quietLoss = 1'600;
/// The same for the cheap end of the front.
constexpr std::int64_t frontLoss = 5'000;
/// The least that something else may be worth beside that best fit.
std::int64_t leastWorth(const Configuration& best, std::int64_t loss);

/// How many figures of a configuration that could be judged are as they should be: what it is worth
/// in words that mean something without another beside it. Points only tell two apart.
struct FiguresMet {
    int met = 0;
    int judged = 0;

    friend bool operator==(const FiguresMet&, const FiguresMet&) = default;
};

FiguresMet figuresMet(const Configuration& configuration);

/// One of three answers.
struct Card {
    CardKind kind = CardKind::BestFit;
    Configuration configuration{};
    Reason why{};                  ///< the one sentence
    std::vector<Reason> reasons{}; ///< what speaks for it, the most important first
    std::vector<Reason> givenUp{}; ///< what of the wishes it does not keep, and by how much
    /// The answer to this card's question was the same as a card's before, so that this is the
    /// best of another kind; `why` says so.
    bool isInstead = false;
    bool isProven = false; ///< nothing answers the card's question better, as modelled

    friend bool operator==(const Card&, const Card&) = default;
};

/// How sure it is that the best fit is the best there is.
struct Proof {
    double configurations = 0;
    std::size_t layouts = 0;
    std::size_t layoutsSearched = 0;   ///< with those that cannot be better
    bool isProven = false;             ///< as modelled: see Outcome::status
    std::optional<std::int64_t> bound; ///< as modelled nothing is worth more; nothing: not known
    /// How much better the best could still be, in percent of the best found; 0 if proven.
    std::optional<double> gapPercent;
    std::uint64_t nodes = 0;
    std::int64_t polishedBy = 0; ///< points gained off the grid, beside the proof
    /// Components and options of a very large catalogue that were not tried; what is called proven
    /// is so of the others.
    std::size_t leftOut = 0;

    friend bool operator==(const Proof&, const Proof&) = default;
};

/// The best that there is for a price; along them, price and points rise together.
struct FrontPoint {
    Money price;
    std::int64_t points = 0;
    Configuration configuration;

    friend bool operator==(const FrontPoint&, const FrontPoint&) = default;
};

/// One of the wishes that cannot be had together.
struct WishInConflict {
    std::string key; ///< of the limit: see limitKeys(), or "only.<slot>"
    Reason sentence; ///< the wish in the customer's words
    Reason buys;     ///< what giving it up would buy
    /// What is written into Brief::givenUp then: the least that makes the rest possible. Nothing
    /// if giving up this one alone is not enough.
    std::optional<design::GivenUp> givenUp;

    friend bool operator==(const WishInConflict&, const WishInConflict&) = default;
};

struct Proposal {
    /// Never empty: where nothing keeps all wishes, the cards are the nearest that is possible,
    /// and where there is not even that, the room as it is.
    std::vector<Card> cards;
    Proof proof;
    std::vector<FrontPoint> front; ///< by rising price: see ProposeOptions::frontSteps
    /// The smallest set of wishes that cannot be had together; empty if all can.
    std::vector<WishInConflict> conflict;
    std::vector<design::GivenUp> givenUp; ///< what the cards had to give up of it, and by how much
    std::vector<Reason> pins;             ///< what each pin changed, in their order
    std::vector<Reason> notes;            ///< about absurd, unclear or missing answers

    friend bool operator==(const Proposal&, const Proposal&) = default;
};

struct ProposeOptions {
    StopWish isStopped{};                   ///< the proposal is then what was found so far
    std::function<void(double)> progress{}; ///< 0–1, rising
    int threads = 1;
    /// Prices below the best fit's for which the best is searched, too; 0: the front holds nothing
    /// but the best fit. Each takes about as long as a card.
    int frontSteps = 0;
};

/// The proposal for a design's room, what it keeps and its brief. The brief's free text is to be
/// read before (see readWishes). Errors: those of Engine::create but proposal.no-layout and
/// proposal.stopped, which are answered with a note.
Result<Proposal> propose(const design::Design& base, const catalogue::Catalogue& catalogue,
                         const ProposeOptions& options = {});

} // namespace bespeak::proposal
