// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/fit_scene.h"
#include "models/proposal/layout.h"
#include "models/proposal/problem.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What each part of a home theatre can be in a layout, with its places.
namespace bespeak::proposal
{

enum class SlotKind : std::uint8_t {
    Seats,
    Picture, ///< with what it stands on or hangs from
    Front,   ///< left and right, or a soundbar
    Centre,
    Surround,
    Height,
    Bass,
    Electronics, ///< what decodes and amplifies
    Sources,
    Treatment,
    Protection, ///< against what endangers small children
};

constexpr std::size_t slotKindCount = 11;

/// "seats", "picture" …: stable, for files.
std::string_view slotName(SlotKind slot);
std::optional<SlotKind> findSlot(std::string_view name);

/// The id of a slot's n-th placement in a proposal, from 1: the same whichever option is chosen.
/// The cabinet under the picture is the picture's first, so that others can stand on it.
PlacementId slotPlacementId(SlotKind slot, int number);

/// What an option is worth for how the room looks with it, see taste.h.
struct Taste {
    std::string criterion;
    std::int64_t points = 0;

    friend bool operator==(const Taste&, const Taste&) = default;
};

/// One way to fill a slot: things with their places, all put in or none.
struct Option {
    /// Ids are slotPlacementId()s; what stands on another slot's thing names that one's.
    std::vector<design::Placement> placements;
    std::vector<ComponentId> components; ///< of the placements, in their order
    /// Tells places, not products: two options of one place differ in their components alone.
    std::string place;
    Money price;       ///< list price of what is not owned
    std::string rests; ///< may be chosen only with an option whose `carries` is the same
    std::string carries;
    bool isNothing = false; ///< the slot stays empty
    bool isKept = false;    ///< locked things fill the slot: they are in the base design already
    std::vector<PlacementId> anchors;     ///< things that stay in the room and get held to the wall
    std::vector<design::Placement> moved; ///< what stays in the room, at its new place
    std::vector<Taste> taste;

    friend bool operator==(const Option&, const Option&) = default;
};

/// A slot and its options, at least one: "nothing" where it may stay empty.
struct Choice {
    SlotKind slot = SlotKind::Seats;
    std::vector<Option> options;
    std::size_t leftOut = 0; ///< options beyond mostOptions; some of every price stay
};

struct Candidates {
    Layout layout;
    std::vector<Choice> slots; ///< in the order of SlotKind, each kind once
};

constexpr std::size_t mostOptions = 600; ///< of a slot, beside what is wanted, liked or owned

/// All options of a layout. What does not fit into the room with what stays in it, or drills or
/// cuts where nobody may, is left out; what is too dear is not, since a budget may be given up.
Candidates candidatesOf(const design::Design& base, const catalogue::Catalogue& catalogue,
                        const Needs& needs, const Layout& layout);

/// An option's things where they stand. Valid while the option and the catalogue are.
std::vector<assessment::PlacedThing> thingsOf(const Option& option,
                                              const catalogue::Catalogue& catalogue);

/// What stands nearer before a picture, and reaches up into it, hides it from every seat. Metres.
constexpr double beforePicture = 1.2;
bool showsPicture(const assessment::PlacedThing& thing);

/// Whether two options of different slots overlap in space as the assessment finds it (fit.overlap,
/// fit.place-taken), or things of the one stand before the other's picture. Symmetrical.
bool areInEachOthersWay(const Option& one, const Option& other,
                        const catalogue::Catalogue& catalogue);
/// The same of their things, which are made once where many pairs are asked about.
bool areInEachOthersWay(const std::vector<assessment::PlacedThing>& one,
                        const std::vector<assessment::PlacedThing>& other);

/// The design with an option of each slot put into it: what stays, then each slot's things. Ids
/// that the base design has already are replaced by free ones.
/// Errors: those of design::place.
Result<design::Design> realise(const design::Design& base, const catalogue::Catalogue& catalogue,
                               const Candidates& candidates, const Assignment& assignment);
/// The same with these options alone, for a part of a configuration, put into a room that
/// clearedRoom() gave.
Result<design::Design> placeOptions(const design::Design& cleared,
                                    const catalogue::Catalogue& catalogue,
                                    std::span<const Option* const> options);
/// The same in a room that is cleared first.
Result<design::Design> realiseOptions(const design::Design& base,
                                      const catalogue::Catalogue& catalogue,
                                      std::span<const Option* const> options);

} // namespace bespeak::proposal
