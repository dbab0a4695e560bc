// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/candidates.h"

#include "models/assessment/fit_checks.h"
#include "models/proposal/kept_things.h"
#include "models/proposal/moving_along.h"
#include "models/proposal/site.h"
#include "models/proposal/taste.h"

#include <algorithm>
#include <array>
#include <set>

namespace bespeak::proposal
{

namespace
{

constexpr std::array<std::string_view, slotKindCount> names{
    "seats", "picture",     "front",   "centre",    "surround",  "height",
    "bass",  "electronics", "sources", "treatment", "protection"};

bool mayBeEmpty(SlotKind slot)
{
    return slot != SlotKind::Seats;
}

std::vector<Option> joined(std::vector<Option> first, std::vector<Option> second)
{
    std::ranges::move(second, std::back_inserter(first));
    return first;
}

std::vector<Option> optionsOf(const Site& site, SlotKind slot, const std::vector<Choice>& earlier)
{
    const auto of = [&earlier](SlotKind kind) -> const std::vector<Option>& {
        return earlier[static_cast<std::size_t>(kind)].options;
    };
    switch (slot) {
    case SlotKind::Seats:
        return seatOptions(site);
    case SlotKind::Picture:
        return joined(displayOptions(site), projectorOptions(site));
    case SlotKind::Front:
        return joined(frontOptions(site), soundbarOptions(site));
    case SlotKind::Centre:
        return centreOptions(site);
    case SlotKind::Surround:
        return surroundOptions(site);
    case SlotKind::Height:
        return heightOptions(site, of(SlotKind::Front));
    case SlotKind::Bass:
        return bassOptions(site);
    case SlotKind::Electronics:
        return electronicsOptions(site);
    case SlotKind::Sources:
        return sourceOptions(site, of(SlotKind::Electronics));
    case SlotKind::Treatment:
        return treatmentOptions(site);
    case SlotKind::Protection:
        break;
    }
    return protectionOptions(site);
}

/// Whether something in it is wanted, liked or owned: then it is never left out.
bool isPreferred(const Site& site, const Option& option)
{
    return std::ranges::any_of(option.components, [&site](const ComponentId& id) {
        const catalogue::Component* const component = site.catalogue().find(id);
        return component != nullptr && site.offers.isPreferred(*component);
    });
}

/// Of too many, some of every price stay, in the order in which they were made.
void limitOptions(const Site& site, Choice& choice)
{
    if (choice.options.size() <= mostOptions) {
        return;
    }
    std::vector<std::size_t> byPrice;
    std::vector<bool> stays(choice.options.size());
    for (std::size_t i = 0; i < choice.options.size(); ++i) {
        stays[i] = choice.options[i].isNothing || isPreferred(site, choice.options[i]);
        if (!stays[i]) {
            byPrice.push_back(i);
        }
    }
    std::ranges::stable_sort(byPrice, {},
                             [&](std::size_t i) { return choice.options[i].price.minor; });
    const std::size_t room = std::min(byPrice.size(), mostOptions);
    for (std::size_t i = 0; i < room; ++i) {
        stays[byPrice[i * (byPrice.size() - 1) / (room - 1)]] = true;
    }
    std::vector<Option> kept;
    for (std::size_t i = 0; i < stays.size(); ++i) {
        if (stays[i]) {
            kept.push_back(std::move(choice.options[i]));
        }
    }
    choice.leftOut = choice.options.size() - kept.size();
    choice.options = std::move(kept);
}

Option keptOption(const Site& site)
{
    Option option = nothing(site);
    option.isNothing = false;
    option.isKept = true;
    option.place = "kept";
    return option;
}

Choice choiceOf(const Site& site, SlotKind slot, const std::vector<Choice>& earlier)
{
    Choice choice{slot, {}, 0};
    const auto kept = keptOf(site.base(), site.catalogue(), slot);
    if (!kept.empty()) {
        Option option = keptOption(site);
        for (const design::Placement* placement : kept) {
            option.components.push_back(placement->component);
        }
        choice.options.push_back(std::move(option));
        return choice;
    }
    if (mayBeEmpty(slot)) {
        choice.options.push_back(nothing(site));
    }
    std::vector<Option> options = optionsOf(site, slot, earlier);
    addTaste(site, slot, options);
    std::ranges::move(options, std::back_inserter(choice.options));
    limitOptions(site, choice);
    return choice;
}

/// Drops what rests on things that no option brings.
void dropUnsupported(std::vector<Choice>& slots)
{
    std::set<std::string> carried;
    for (const Choice& choice : slots) {
        for (const Option& option : choice.options) {
            carried.insert(option.carries);
        }
    }
    for (Choice& choice : slots) {
        std::erase_if(choice.options,
                      [&carried](const Option& option) { return !carried.contains(option.rests); });
    }
}

} // namespace

std::string_view slotName(SlotKind slot)
{
    return names.at(static_cast<std::size_t>(slot));
}

std::optional<SlotKind> findSlot(std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    return found != names.end() ? std::optional(static_cast<SlotKind>(found - names.begin()))
                                : std::nullopt;
}

PlacementId slotPlacementId(SlotKind slot, int number)
{
    // Version 8 of RFC 9562: an id of our own making.
    PlacementId id;
    id.uuid.bytes = {0xbe, 0x59, 0xea, 0x40, 0, 0, 0x80, 0, 0x80, 0, 0, 0, 0, 0, 0, 0};
    id.uuid.bytes[9] = static_cast<std::uint8_t>(slot);
    id.uuid.bytes[14] = static_cast<std::uint8_t>(number / 256);
    id.uuid.bytes[15] = static_cast<std::uint8_t>(number % 256);
    return id;
}

Candidates candidatesOf(const design::Design& base, const catalogue::Catalogue& catalogue,
                        const Needs& needs, const Layout& layout)
{
    const design::Design cleared = withMoved(clearedRoom(base, catalogue), layout.moved);
    const RoomFit fit(cleared, catalogue);
    const Offers offers(catalogue, needs);
    Site site{fit, needs, offers, layout, mainEar(cleared, catalogue, layout)};
    site.tops = cabinetTops(site);
    Candidates candidates{layout, {}};
    for (std::size_t i = 0; i < slotKindCount; ++i) {
        candidates.slots.push_back(choiceOf(site, static_cast<SlotKind>(i), candidates.slots));
    }
    dropUnsupported(candidates.slots);
    return candidates;
}

} // namespace bespeak::proposal
