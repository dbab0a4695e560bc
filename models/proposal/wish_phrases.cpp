// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/wish_text.h"

namespace bespeak::proposal
{

namespace
{

using design::Brief;
using design::Dwelling;
using design::Loudness;
using design::Sleeper;
using design::Street;
using design::Tenure;

template <auto Member, auto Value>
bool fill(Brief& brief)
{
    auto& field = brief.*Member;
    if (field != decltype(Value){}) {
        return false;
    }
    field = Value;
    return true;
}

template <bool Value>
bool fillDrill(Brief& brief)
{
    if (brief.mayDrill) {
        return false;
    }
    brief.mayDrill = Value;
    return true;
}

template <auto Use, int Value>
bool fillUse(Brief& brief)
{
    std::optional<int>& use = brief.uses.*Use;
    if (use) {
        return false;
    }
    use = Value;
    return true;
}

constexpr auto apartment = fill<&Brief::dwelling, Dwelling::Apartment>;
constexpr auto terraced = fill<&Brief::dwelling, Dwelling::Terraced>;
constexpr auto detached = fill<&Brief::dwelling, Dwelling::Detached>;
constexpr auto quietStreet = fill<&Brief::street, Street::QuietSuburb>;
constexpr auto busyStreet = fill<&Brief::street, Street::BusyStreet>;
constexpr auto arterial = fill<&Brief::street, Street::ArterialRoad>;
constexpr auto rented = fill<&Brief::tenure, Tenure::Rented>;
constexpr auto owned = fill<&Brief::tenure, Tenure::Owned>;
constexpr auto pets = fill<&Brief::hasPets, true>;
constexpr auto wheelchair = fill<&Brief::usesWheelchair, true>;
constexpr auto neighbour = fill<&Brief::sleeper, Sleeper::Neighbour>;
constexpr auto nobody = fill<&Brief::sleeper, Sleeper::Nobody>;
constexpr auto ownFamily = fill<&Brief::sleeper, Sleeper::OwnFamily>;
constexpr auto softly = fill<&Brief::loudness, Loudness::Quiet>;
constexpr auto asInCinemas = fill<&Brief::loudness, Loudness::Reference>;
constexpr auto films = fillUse<&design::Uses::films, 2>;
constexpr auto music = fillUse<&design::Uses::music, 2>;
constexpr auto games = fillUse<&design::Uses::games, 2>;
constexpr auto sport = fillUse<&design::Uses::sport, 2>;

/// Of phrases that begin alike, the longer first: the first that fits fills the field.
constexpr WishPhrase phrases[] = {
    {"apartment*", "dwelling", apartment, nullptr},
    {"flat", "dwelling", apartment, nullptr},
    {"condo*", "dwelling", apartment, nullptr},
    {"wohnung*", "dwelling", apartment, nullptr},
    {"mietwohnung*", "dwelling", apartment, nullptr},
    {"eigentumswohnung*", "dwelling", apartment, nullptr},
    {"zimmerwohnung*", "dwelling", apartment, nullptr},
    {"altbauwohnung*", "dwelling", apartment, nullptr},
    {"dachwohnung*", "dwelling", apartment, nullptr},
    {"semi detached", "dwelling", terraced, nullptr},
    {"terraced", "dwelling", terraced, nullptr},
    {"row house", "dwelling", terraced, nullptr},
    {"townhouse", "dwelling", terraced, nullptr},
    {"reihenhaus*", "dwelling", terraced, nullptr},
    {"doppelhaus*", "dwelling", terraced, nullptr},
    {"detached", "dwelling", detached, nullptr},
    {"suburb*", "dwelling", detached, nullptr},
    {"einfamilienhaus*", "dwelling", detached, nullptr},
    {"freistehend*", "dwelling", detached, nullptr},
    {"busy street", "street", busyStreet, quietStreet},
    {"busy road", "street", busyStreet, quietStreet},
    {"noisy street", "street", busyStreet, quietStreet},
    {"loud street", "street", busyStreet, quietStreet},
    {"main road", "street", busyStreet, nullptr},
    {"main street", "street", busyStreet, nullptr},
    {"hauptstraße", "street", busyStreet, nullptr},
    {"hauptstrasse", "street", busyStreet, nullptr},
    {"belebte* straße", "street", busyStreet, nullptr},
    {"befahrene* straße", "street", busyStreet, nullptr},
    {"laute* straße", "street", busyStreet, nullptr},
    {"motorway", "street", arterial, nullptr},
    {"highway", "street", arterial, nullptr},
    {"autobahn", "street", arterial, nullptr},
    {"bundesstraße", "street", arterial, nullptr},
    {"quiet street", "street", quietStreet, nullptr},
    {"quiet road", "street", quietStreet, nullptr},
    {"quiet neighbo*", "street", quietStreet, nullptr},
    {"suburb*", "street", quietStreet, nullptr},
    {"ruhige* straße", "street", quietStreet, nullptr},
    {"ruhige* gegend", "street", quietStreet, nullptr},
    {"ruhige* lage", "street", quietStreet, nullptr},
    {"ruhige* wohngegend", "street", quietStreet, nullptr},
    {"we rent", "tenure", rented, nullptr},
    {"i rent", "tenure", rented, nullptr},
    {"rented", "tenure", rented, owned},
    {"renting", "tenure", rented, owned},
    {"rental", "tenure", rented, nullptr},
    {"tenant*", "tenure", rented, nullptr},
    {"zur miete", "tenure", rented, nullptr},
    {"mietwohnung*", "tenure", rented, nullptr},
    {"gemietet", "tenure", rented, nullptr},
    {"mieter*", "tenure", rented, nullptr},
    {"we own", "tenure", owned, nullptr},
    {"i own", "tenure", owned, nullptr},
    {"eigentum*", "tenure", owned, nullptr},
    {"eigenheim", "tenure", owned, nullptr},
    {"may drill", "drill", fillDrill<true>, fillDrill<false>},
    {"can drill", "drill", fillDrill<true>, fillDrill<false>},
    {"allowed to drill", "drill", fillDrill<true>, fillDrill<false>},
    {"may not drill", "drill", fillDrill<false>, nullptr},
    {"can not drill", "drill", fillDrill<false>, nullptr},
    {"dürfen bohren", "drill", fillDrill<true>, fillDrill<false>},
    {"bohren dürfen wir nicht", "drill", fillDrill<false>, nullptr},
    {"bohren erlaubt", "drill", fillDrill<true>, nullptr},
    {"bohren verboten", "drill", fillDrill<false>, nullptr},
    {"drill*", "drill", [](Brief&) { return false; }, fillDrill<false>},
    {"holes", "drill", [](Brief&) { return false; }, fillDrill<false>},
    {"bohren", "drill", [](Brief&) { return false; }, fillDrill<false>},
    {"gebohrt", "drill", [](Brief&) { return false; }, fillDrill<false>},
    {"löcher", "drill", [](Brief&) { return false; }, fillDrill<false>},
    {"pet", "pets", pets, nullptr},
    {"pets", "pets", pets, nullptr},
    {"dog", "pets", pets, nullptr},
    {"dogs", "pets", pets, nullptr},
    {"cat", "pets", pets, nullptr},
    {"cats", "pets", pets, nullptr},
    {"haustier*", "pets", pets, nullptr},
    {"hund", "pets", pets, nullptr},
    {"hunde", "pets", pets, nullptr},
    {"katze*", "pets", pets, nullptr},
    {"kater", "pets", pets, nullptr},
    {"wheelchair*", "wheelchair", wheelchair, nullptr},
    {"rollstuhl*", "wheelchair", wheelchair, nullptr},
    {"neighbours", "sleeper", neighbour, nobody},
    {"neighbors", "sleeper", neighbour, nobody},
    {"nachbarn", "sleeper", neighbour, nobody},
    {"kids sleep", "sleeper", ownFamily, nullptr},
    {"children sleep", "sleeper", ownFamily, nullptr},
    {"baby sleeps", "sleeper", ownFamily, nullptr},
    {"kinderzimmer nebenan", "sleeper", ownFamily, nullptr},
    {"kinder schlafen", "sleeper", ownFamily, nullptr},
    {"quietly", "loudness", softly, nullptr},
    {"low volume", "loudness", softly, nullptr},
    {"leise", "loudness", softly, nullptr},
    {"loud", "loudness", asInCinemas, softly},
    {"laut", "loudness", asInCinemas, softly},
    {"reference level", "loudness", asInCinemas, nullptr},
    {"kinolautstärke", "loudness", asInCinemas, nullptr},
    {"film*", "uses.films", films, fillUse<&design::Uses::films, 0>},
    {"movie*", "uses.films", films, fillUse<&design::Uses::films, 0>},
    {"kino*", "uses.films", films, nullptr},
    {"cinema", "uses.films", films, nullptr},
    {"music", "uses.music", music, fillUse<&design::Uses::music, 0>},
    {"musik*", "uses.music", music, fillUse<&design::Uses::music, 0>},
    {"vinyl", "uses.music", music, nullptr},
    {"gaming", "uses.games", games, fillUse<&design::Uses::games, 0>},
    {"video games", "uses.games", games, fillUse<&design::Uses::games, 0>},
    {"games", "uses.games", games, fillUse<&design::Uses::games, 0>},
    {"konsole*", "uses.games", games, nullptr},
    {"console", "uses.games", games, nullptr},
    {"zocken", "uses.games", games, nullptr},
    {"videospiele*", "uses.games", games, nullptr},
    {"sport*", "uses.sport", sport, fillUse<&design::Uses::sport, 0>},
    {"football", "uses.sport", sport, nullptr},
    {"fußball", "uses.sport", sport, nullptr},
    {"fussball", "uses.sport", sport, nullptr},
};

} // namespace

std::span<const WishPhrase> wishPhrases()
{
    return phrases;
}

} // namespace bespeak::proposal
