// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/site.h"

#include <algorithm>
#include <set>

namespace bespeak::proposal
{

using catalogue::Component;
using catalogue::ComponentKind;
using geometry::Vec2;
using geometry::Vec3;

namespace
{

using Devices = std::vector<const Component*>;

constexpr double between = 0.04;     // m between devices and to the cabinet's end
constexpr std::size_t mostOwned = 3; // devices that fit beside each other
constexpr double airInRack = 0.05;   // m above

/// What is played here: the words in the ids of the catalogue's sources.
std::vector<std::string> wantedWords(const design::Uses& uses)
{
    std::vector<std::string> words;
    if (uses.films.value_or(0) > 0 || uses.music.value_or(0) > 0 || uses.sport.value_or(0) > 0) {
        words.emplace_back("stream");
    }
    if (uses.games.value_or(0) > 0) {
        words.emplace_back("console");
    }
    if (uses.films.value_or(0) >= 3) {
        words.emplace_back("disc");
    }
    return words;
}

Devices ownedSources(const Site& site)
{
    Devices owned;
    for (const Component* source : site.offers.of(ComponentKind::Source)) {
        if (piecesOwned(site.needs, source->id) > 0 && owned.size() < mostOwned) {
            owned.push_back(source);
        }
    }
    return owned;
}

/// What may be bought: of each sort the first on offer, unless one is owned.
Devices wantedSources(const Site& site, const Devices& owned)
{
    Devices wanted;
    for (const std::string& word : wantedWords(site.needs.uses)) {
        const auto isSuch = [&word](const Component* source) {
            return source->id.text().find(word) != std::string::npos;
        };
        const auto& all = site.offers.of(ComponentKind::Source);
        const auto found = std::ranges::find_if(all, isSuch);
        if (found != all.end() && std::ranges::none_of(owned, isSuch)) {
            wanted.push_back(*found);
        }
    }
    for (const Component* source : site.offers.of(ComponentKind::Source)) {
        const bool isKnown = std::ranges::find(wanted, source) != wanted.end() ||
                             std::ranges::find(owned, source) != owned.end();
        if (site.offers.isPreferred(*source) && !isKnown && wanted.size() < 4) {
            wanted.push_back(source);
        }
    }
    return wanted;
}

/// The owned ones with every choice of the others.
std::vector<Devices> deviceSets(const Site& site)
{
    const Devices owned = ownedSources(site);
    const Devices wanted = wantedSources(site, owned);
    std::vector<Devices> sets;
    for (std::size_t mask = 0; mask < (std::size_t{1} << wanted.size()); ++mask) {
        Devices set = owned;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if ((mask >> i & 1) != 0) {
                set.push_back(wanted[i]);
            }
        }
        if (!set.empty()) {
            sets.push_back(std::move(set));
        }
    }
    return sets;
}

/// Side by side from an end of the cabinet's top towards its middle.
void addOnCabinet(const Site& site, const Devices& devices, const CabinetTop& top, double side,
                  std::vector<Option>& options)
{
    OptionMaker maker(site, SlotKind::Sources);
    double from = top.width / 2 - between;
    for (const Component* device : devices) {
        const Vec3 size = sizeOf(*device);
        const Vec2 at = site.frame().at(side * (from - size.x / 2), top.away);
        maker.stand(*device, {at.x, at.y, top.height}, site.turnToViewers(),
                    slotPlacementId(SlotKind::Picture, 1));
        from -= size.x + between;
        if (from < 0 || size.y > top.depth) {
            return;
        }
    }
    maker.option().rests = top.key;
    if (auto option = maker.take("sources-" + top.key + (side < 0 ? "-left" : "-right"))) {
        options.push_back(std::move(*option));
    }
}

/// On the boards of the electronics' rack that are free, each on its own.
void addInRack(const Site& site, const Devices& devices, const Option& electronics,
               std::vector<Option>& options)
{
    const design::Placement& rack = electronics.placements.front();
    const double taken = electronics.placements.back().position.z.inMetres();
    const auto& boards = site.catalogue().find(rack.component)->surfaces;
    OptionMaker maker(site, SlotKind::Sources);
    std::size_t board = 0;
    for (const Component* device : devices) {
        const Vec3 size = sizeOf(*device);
        const auto isFree = [&](std::size_t i) {
            const double height = boards[i].height.inMetres();
            const double room =
                i + 1 == boards.size() ? 2 : boards[i + 1].height.inMetres() - height;
            return std::abs(height - taken) > 0.01 && size.z + airInRack <= room &&
                   size.x <= boards[i].width.inMetres();
        };
        while (board < boards.size() && !isFree(board)) {
            ++board;
        }
        if (board == boards.size()) {
            return;
        }
        const Vec3 base = rack.position.inMetres();
        maker.stand(*device, {base.x, base.y, boards[board].height.inMetres()}, rack.turn, rack.id);
        ++board;
    }
    maker.option().rests = electronics.carries;
    if (auto option = maker.take("sources-" + electronics.carries)) {
        options.push_back(std::move(*option));
    }
}

} // namespace

std::vector<Option> sourceOptions(const Site& site, const std::vector<Option>& electronics)
{
    std::vector<Option> options;
    for (const Devices& devices : deviceSets(site)) {
        for (const CabinetTop& top : site.tops) {
            for (const double side : {-1.0, 1.0}) {
                addOnCabinet(site, devices, top, side, options);
            }
        }
        std::set<std::string> racks;
        for (const Option& option : electronics) {
            if (!option.carries.empty() && racks.insert(option.carries).second) {
                addInRack(site, devices, option, options);
            }
        }
    }
    return options;
}

} // namespace bespeak::proposal
