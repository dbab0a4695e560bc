// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/design.h"

#include <optional>
#include <vector>

namespace bespeak::proposal
{

/// A pinned component and what is liked about it, or nothing in particular: then it is wanted
/// itself.
struct LikedThing {
    ComponentId component;
    design::Liked liked;

    friend bool operator==(const LikedThing&, const LikedThing&) = default;
};

/// What the brief asks for, with what was left unsaid filled in. What a signal forbids or caps is
/// our own choice (grade D) unless the assessment judges it. What the customer gave up later
/// (Brief::givenUp) is not in here: it is asked of the search.
struct Needs {
    int viewers = 2;            ///< places wanted, 1–40
    bool isViewersSaid = false; ///< false: two people and the children
    bool isSeatingFirm = true;  ///< each viewer must have a place; never for a number we assumed
    bool usesWheelchair = false;

    /// In the catalogue's currency; empty if none was said, or one in another currency.
    std::optional<Money> budget;
    bool isBudgetFirm = false;
    bool isBudgetInOtherCurrency = false; ///< said, but nothing here can be held against it

    bool mayDrill = true;    ///< into walls and ceilings; nobody who rents, unless they said so
    bool mayCutWalls = true; ///< for what is built in
    int mostSubwoofers = 4;
    int mostUpperSpeakers = 4;

    bool hasChildren = false;
    bool hasSmallChildren = false; ///< younger than 7
    bool hasPets = false;
    bool isQuietFirm = false;     ///< what is heard next door is a firm limit
    bool neighboursSleep = false; ///< a stranger sleeps behind a wall, a floor or a ceiling

    design::Uses uses; ///< none is empty
    design::Weights weights;
    std::vector<ComponentId> wanted; ///< pinned for itself; each once, in the pins' order
    std::vector<LikedThing> liked;   ///< pinned for its look, size, sound or brand
    std::vector<ComponentId> never;
    std::vector<design::Owned> owned;

    friend bool operator==(const Needs&, const Needs&) = default;
};

/// What the design's brief asks for. Components that the catalogue lacks are left out.
Needs needsOf(const design::Design& design, const catalogue::Catalogue& catalogue);

/// The currency of the catalogue's prices: that of its first component, or EUR.
Currency currencyOf(const catalogue::Catalogue& catalogue);

bool isNeverWanted(const Needs& needs, const ComponentId& component);
/// How many pieces of it the customer has.
int piecesOwned(const Needs& needs, const ComponentId& component);

} // namespace bespeak::proposal
