// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/design_file.h"
#include "models/quoting/design_difference.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

/// A request that was made with an older catalogue: what is gone or changed since, and what could
/// stand in its place.
namespace bespeak::quoting
{

enum class Drift : std::uint8_t {
    PriceChanged, ///< only price, tax or lead time
    Changed,      ///< another size, mass, or figures: it may no longer fit
    OptionGone,   ///< an option that the design asks for is not offered any more
    Gone,
};

/// "price", "changed", "option_gone", "gone": stable, for files.
std::string_view driftName(Drift drift);

/// One component of the design that is not what it was.
struct DriftedComponent {
    ComponentId component;
    Drift drift = Drift::Gone;
    std::size_t pieces = 0;
    Money priceBefore, priceAfter;   ///< list price of one; `priceAfter` is zero if it is gone
    std::vector<std::string> fields; ///< what changed: "price", "size", "mass", "specs", "shape" …

    bool needsRepair() const { return drift != Drift::PriceChanged; }
    friend bool operator==(const DriftedComponent&, const DriftedComponent&) = default;
};

/// Holds what the design remembers against the catalogue of today: the worst first.
std::vector<DriftedComponent> driftOf(const design::DesignFile& file,
                                      const catalogue::Catalogue& today);

/// What could take a component's places.
struct Substitute {
    ComponentId component;
    Money price;           ///< list price of one
    std::size_t worse = 0; ///< figures of the room with a worse verdict than before
    std::size_t better = 0;
    int severity = 0; ///< how much worse in all: the sum of what verdicts lose and gain
    FitLoss loss;
    /// How unlike it is, by size and list price: 0 is equal.
    double unlikeness = 0;

    friend bool operator==(const Substitute&, const Substitute&) = default;
};

/// Components of the same kind that can be held as the old one is, each tried in the design: what
/// spoils least first, then what is most alike. The catalogue knows the old one too (see
/// Catalogue::extendedBy). Judges at most `tried` designs.
std::vector<Substitute> rankSubstitutes(const design::Design& design,
                                        const catalogue::Catalogue& catalogue,
                                        const ComponentId& gone, std::size_t tried = 8);

/// The design with every piece of one component exchanged for another, in its places; options that
/// the new one has as well are kept. Errors: repair.not-placed, repair.unknown-component.
Result<design::Design> exchangeComponent(design::Design design,
                                         const catalogue::Catalogue& catalogue,
                                         const ComponentId& from, const ComponentId& to);

/// The design with options that are gone set back to the usual ones.
design::Design withoutGoneOptions(design::Design design, const catalogue::Catalogue& catalogue);

} // namespace bespeak::quoting
