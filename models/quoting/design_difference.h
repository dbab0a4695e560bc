// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/assessment.h"
#include "models/catalogue/catalogue.h"
#include "models/design/design.h"
#include "models/pricing/price_list.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// The retailer's work on a quote: what a round changed, what it earns, what has to be replaced.
namespace bespeak::quoting
{

enum class ThingChange : std::uint8_t {
    Added,
    Removed,
    Exchanged, ///< another component in its place
    Moved,
    Altered, ///< the same thing at its place with other options, or held in another way
};

/// "added", "removed", "exchanged", "moved", "altered": stable, for files.
std::string_view thingChangeName(ThingChange change);

/// What became of one thing. One that is exchanged may have moved or been altered too.
struct ChangedThing {
    ThingChange change = ThingChange::Moved;
    PlacementId id;                    ///< in the newer design; of what is gone, in the older one
    std::optional<ComponentId> before; ///< empty: it was not there
    std::optional<ComponentId> after;  ///< empty: it is gone
    double distance = 0;               ///< metres between the two places
    Angle turn;                        ///< the shortest way round, in (−180, 180] degrees
    catalogue::LocalText nameBefore{}, nameAfter{}; ///< what the catalogues call them

    friend bool operator==(const ChangedThing&, const ChangedThing&) = default;
};

/// One parameter of the assessment whose verdict changed, or whose figure changed by as much as
/// matters in its unit.
struct ChangedFigure {
    std::string parameter; ///< its key: "picture.viewing-angle"
    std::string subject;   ///< as assessment::subjectText() says it
    std::string unit;
    std::optional<double> before, after;
    std::optional<assessment::Verdict> verdictBefore, verdictAfter; ///< empty: it was not judged

    bool isWorse() const;
    bool isBetter() const;
    friend bool operator==(const ChangedFigure&, const ChangedFigure&) = default;
};

/// What a person at either side of the desk changed, in things, money, days, and figures.
struct DesignDifference {
    std::vector<ChangedThing> things; ///< added, removed, exchanged, moved, altered
    bool roomChanged = false;
    bool briefChanged = false;
    Money priceBefore, priceAfter; ///< gross list prices
    int daysBefore = 0, daysAfter = 0;
    std::vector<ChangedFigure> figures; ///< what got worse first
    std::optional<int> levelBefore, levelAfter;

    bool isEmpty() const;
    friend bool operator==(const DesignDifference&, const DesignDifference&) = default;
};

/// A design with what follows from it.
struct JudgedDesign {
    design::Design design;
    catalogue::Catalogue catalogue; ///< with what the design remembers
    assessment::Assessment assessment;
    pricing::PriceList prices;
};

JudgedDesign judgeDesign(design::Design design, const catalogue::Catalogue& catalogue);

/// Things are told apart by their ids. One that went and one of the same kind that came make an
/// exchange, the nearest pair first: so a design that was laid out anew stays readable.
DesignDifference differenceOf(const JudgedDesign& before, const JudgedDesign& after);

/// Whether a change spoils anything: something fails that did not, what was good enough is only
/// advised against now, or the level falls. What the customer keeps is not counted.
struct FitLoss {
    std::vector<ChangedFigure> worse;
    std::optional<int> levelBefore, levelAfter; ///< only if it falls

    bool isLoss() const { return !worse.empty() || levelAfter.has_value(); }
    friend bool operator==(const FitLoss&, const FitLoss&) = default;
};

FitLoss fitLoss(const assessment::Assessment& before, const assessment::Assessment& after);

/// How much a figure has to change to be worth a line: 0.5 dB, 1 cm, 1 degree …; else a hundredth
/// of the larger one.
bool differsVisibly(const std::string& unit, std::optional<double> before,
                    std::optional<double> after);

} // namespace bespeak::quoting
