// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id.h"
#include "models/base/length.h"
#include "models/base/money.h"
#include "models/catalogue/component_kind.h"
#include "models/catalogue/specs.h"
#include "models/geometry/mesh.h"
#include "models/geometry/vector.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bespeak::catalogue
{

/// A text in the languages the catalogue has; "en" is always there.
struct LocalText {
    std::map<std::string, std::string> byLanguage;

    /// The text in that language, else in English.
    const std::string& in(const std::string& language) const;

    friend bool operator==(const LocalText&, const LocalText&) = default;
};

/// How a component can be held in the room.
enum class Mounting { Floor, Wall, Ceiling, OnTop, InWall, InCeiling };

std::string_view mountingName(Mounting mounting);
std::optional<Mounting> findMounting(std::string_view name);

/// A plane on which other components can stand (a cabinet's top, a stand's plate, a shelf).
struct StandingSurface {
    Length height; ///< above the component's base
    Length width;
    Length depth;
    std::int64_t maximumLoadGrams = 0; ///< 0: unknown

    friend bool operator==(const StandingSurface&, const StandingSurface&) = default;
};

/// One value of an option, such as "oak" of "colour".
struct OptionValue {
    std::string id;
    LocalText name;
    std::int64_t surchargeMinor = 0;        ///< added to the price, in the component's currency
    int extraDays = 0;                      ///< added to the lead time
    std::optional<geometry::Colour> colour; ///< what the option's finish is painted with
    std::string texture; ///< pattern that replaces the finish's own; "plain" for none; or empty

    friend bool operator==(const OptionValue&, const OptionValue&) = default;
};

/// A choice the customer has. The first value is the one that is delivered unasked.
struct Option {
    std::string id; ///< "colour", "finish", "fabric"
    LocalText name;
    std::string finish;              ///< the mesh finish that it repaints, or empty
    std::vector<OptionValue> values; ///< at least one

    friend bool operator==(const Option&, const Option&) = default;
};

/// What a supplier asks for a component.
struct Offer {
    std::string supplier;
    Money price; ///< net purchase price for one piece
    int leadDays = 0;
    int minimumQuantity = 1;

    friend bool operator==(const Offer&, const Offer&) = default;
};

/// Where a field's value comes from.
enum class Provenance { Measured, Maker, Estimated, Unknown };

std::string_view provenanceName(Provenance provenance);
std::optional<Provenance> findProvenance(std::string_view name);

/// Numbers that the shape maker needs beyond the size: shape family and its parameters.
struct ShapeParameters {
    std::string family; ///< "tower-speaker", "sofa", "display" …; empty: a plain box
    std::map<std::string, double> numbers; ///< metres, counts; each family documents its own

    friend bool operator==(const ShapeParameters&, const ShapeParameters&) = default;
};

/// An item of the catalogue: something that can be bought and put into a design. `Component{id,
/// kind}` has nothing but these two.
struct Component {
    ComponentId id;
    ComponentKind kind = ComponentKind::Accessory;
    LocalText name{};
    LocalText description{};
    geometry::Size3 size{};
    std::int64_t massGrams = 0; ///< 0: unknown
    Money listPrice{};          ///< gross list price for one piece, on the catalogue's price date
    int vatBasisPoints = 1900;  ///< the VAT contained in the list price, 1900 = 19 %
    std::vector<Mounting> mountings{}; ///< at least one for kinds that take place; first is usual
    Length mountingHeight{};           ///< usual height of the base above the floor when on a wall
    std::vector<StandingSurface> surfaces{}; ///< where other components can stand
    std::vector<Option> options{};
    std::vector<Offer> offers{};
    Specs specs{};
    ShapeParameters shape{};
    std::map<std::string, Provenance> provenance{}; ///< by field name, e.g. "specs.sensitivity_db"
    bool discontinued = false; ///< known from an old design only; no longer in the catalogue

    friend bool operator==(const Component&, const Component&) = default;
};

/// The value that an option has: the chosen one, else the first; nullptr if there is no such value.
const OptionValue* chosenValue(const Option& option,
                               const std::map<std::string, std::string>& chosen);

} // namespace bespeak::catalogue
