// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/money.h"
#include "models/catalogue/catalogue.h"
#include "models/community/iso_week.h"
#include "models/design/design.h"

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::community
{

/// What a design that is shown is called: one of a list, for whatever people type may name them.
enum class EntryTitle {
    FilmEvenings,
    MusicRoom,
    FamilyRoom,
    GamesCorner,
    SmallRoom,
    BigPicture,
    HiddenAway,
    AllRound
};

/// A need that the author agrees to show. What a need would tell of a person is not among them.
enum class NeedTag { QuietAtNight, ChildSafe, Films, Music, Games, Sport, Rented };

constexpr std::size_t titleCount = 8;
constexpr std::size_t needTagCount = 7;
constexpr std::size_t maximumThings = 200;
/// Weeks after its cohort in which an entry may be seen; then every copy of it ends by itself.
constexpr int weeksShown = 8;

std::string_view titleName(EntryTitle title); ///< "film-evenings"
std::optional<EntryTitle> findTitle(std::string_view name);
std::string_view needName(NeedTag need); ///< "quiet-at-night"
std::optional<NeedTag> findNeed(std::string_view name);

/// A thing of a design that is shown, where it roughly stands.
struct EntryThing {
    ComponentId component;
    std::int64_t x = 0; ///< decimetres from the rounded room's left wall
    std::int64_t y = 0; ///< and from its front wall
    std::int64_t z = 0; ///< centimetres above the floor
    int turn = 0;       ///< steps of 15 degrees, 0–23
    catalogue::Mounting mounting = catalogue::Mounting::Floor;
    std::map<std::string, std::string> options{};

    friend bool operator==(const EntryThing&, const EntryThing&) = default;
};

/// All that the public sees of a design. No name, no plan with openings, no photo, no budget, no
/// age, no wish, no time finer than a week; and no free text at all.
struct Entry {
    std::string handle; ///< 32 hex digits, drawn for this publication alone
    IsoWeek cohort;     ///< in which it was published; it is voted on in the next
    std::string region; ///< "DE-80" if its author agreed, else "DE"
    EntryTitle title = EntryTitle::AllRound;
    int width = 4;  ///< half metres, 4–30
    int depth = 4;  ///< half metres, 4–30
    int height = 5; ///< half metres, 4–8
    std::vector<NeedTag> needs;
    int priceBand = 0; ///< steps of 500 of the currency that its parts cost in full, 0–40
    Currency currency;
    int buildWeeks = 0; ///< until the last part is there
    std::vector<EntryThing> things;

    friend bool operator==(const Entry&, const Entry&) = default;
};

/// What the author chose to show.
struct EntryChoice {
    std::string handle;
    IsoWeek cohort;
    std::string region; ///< as it may be shown: see shownRegion()
    EntryTitle title = EntryTitle::AllRound;
    std::vector<NeedTag> needs{};
};

/// A country, "DE", or a region of one, "DE-80": what a contact's regionOf gives.
bool isRegion(std::string_view text);
/// 32 hex digits of lower case.
bool isHandle(std::string_view text);

/// "DE-80" if its author agreed, else the country alone.
std::string shownRegion(const std::string& region, bool mayShow);

/// The design as it may be seen: the room becomes a rectangle in half metres, and what stands in it
/// moves along. Errors: community.empty-design, community.too-many-things,
/// community.unknown-component.
Result<Entry> makeEntry(const design::Design& design, const catalogue::Catalogue& catalogue,
                        const EntryChoice& choice);

/// An entry as a design, to be drawn: what the catalogue does not know is left out.
design::Design showEntry(const Entry& entry, const catalogue::Catalogue& catalogue);

/// Whether the catalogue knows every component and option of it: a name of one's own making could
/// say anything. Errors: community.unknown-component.
Result<void> checkEntry(const Entry& entry, const catalogue::Catalogue& catalogue);

nlohmann::json formatEntry(const Entry& entry);
/// Exactly what formatEntry writes, so that nothing else hides in it.
/// Errors: community.entry-unreadable.
Result<Entry> parseEntry(const nlohmann::json& json);

/// Until when an entry may be shown.
Instant endOf(const Entry& entry);

} // namespace bespeak::community
