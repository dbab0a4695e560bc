// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/entry.h"

#include "models/base/id_source.h"
#include "models/pricing/price_design.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <cmath>

namespace bespeak::community
{

namespace
{

constexpr std::int64_t microPerHalfMetre = 500'000;
constexpr std::int64_t microPerDecimetre = 100'000;
constexpr std::int64_t microPerCentimetre = 10'000;
constexpr int bandStep = 500;
constexpr int highestBand = 40;

int halfMetres(std::int64_t micrometres, int low, int high)
{
    const std::int64_t halves = (micrometres + microPerHalfMetre / 2) / microPerHalfMetre;
    return static_cast<int>(std::clamp<std::int64_t>(halves, low, high));
}

/// The room's extent in the plan.
struct Extent {
    std::int64_t low = 0;
    std::int64_t size = 1;
};

template <typename Coordinate>
Extent extentOf(const room::Room& room, Coordinate coordinate)
{
    const auto [low, high] = std::ranges::minmax(room.corners(), {}, coordinate);
    return {coordinate(low), std::max<std::int64_t>(1, coordinate(high) - coordinate(low))};
}

std::int64_t xOf(const geometry::Point2& point)
{
    return point.x.inMicrometres();
}

std::int64_t yOf(const geometry::Point2& point)
{
    return point.y.inMicrometres();
}

/// Where something is in the rounded room, in decimetres: as far along as in the true one.
std::int64_t rounded(std::int64_t micrometres, const Extent& extent, int halves)
{
    const double share =
        static_cast<double>(micrometres - extent.low) / static_cast<double>(extent.size);
    return std::clamp<std::int64_t>(std::llround(share * halves * 5), 0, halves * 5);
}

int turnSteps(Angle turn)
{
    constexpr std::int64_t step = 15'000'000;
    return static_cast<int>(((turn.inMicrodegrees() + step / 2) / step) % 24);
}

EntryThing thingOf(const design::Placement& placement, const Extent& across, const Extent& along,
                   const Entry& entry)
{
    const std::int64_t height =
        std::clamp<std::int64_t>(placement.position.z.inMicrometres() / microPerCentimetre, 0, 500);
    return {placement.component,
            rounded(placement.position.x.inMicrometres(), across, entry.width),
            rounded(placement.position.y.inMicrometres(), along, entry.depth),
            height,
            turnSteps(placement.turn),
            placement.mounting,
            placement.options};
}

int bandOf(Money total)
{
    std::int64_t step = bandStep;
    for (int i = 0; i < total.currency.exponent(); ++i) {
        step *= 10;
    }
    return static_cast<int>(std::clamp<std::int64_t>(total.minor / step, 0, highestBand));
}

} // namespace

std::string shownRegion(const std::string& region, bool mayShow)
{
    return mayShow && isRegion(region) ? region : region.substr(0, 2);
}

Instant endOf(const Entry& entry)
{
    return startOf(weekAfter(entry.cohort, weeksShown + 1));
}

Result<Entry> makeEntry(const design::Design& design, const catalogue::Catalogue& catalogue,
                        const EntryChoice& choice)
{
    if (design.placements.empty()) {
        return fail("community.empty-design");
    }
    if (design.placements.size() > maximumThings) {
        return fail("community.too-many-things", {{"limit", std::to_string(maximumThings)}});
    }
    const pricing::PriceList prices = pricing::priceDesign(design, catalogue);
    const auto totals = pricing::computeTotals(prices);
    if (!totals) {
        return failWith(totals);
    }
    const Extent across = extentOf(design.room, xOf);
    const Extent along = extentOf(design.room, yOf);
    Entry entry;
    entry.handle = choice.handle;
    entry.cohort = choice.cohort;
    entry.region = choice.region;
    entry.title = choice.title;
    entry.needs = choice.needs;
    std::ranges::sort(entry.needs);
    entry.width = halfMetres(across.size, 4, 30);
    entry.depth = halfMetres(along.size, 4, 30);
    entry.height = halfMetres(design.room.ceilingHeight().inMicrometres(), 4, 8);
    entry.priceBand = bandOf(totals->gross);
    entry.currency = totals->gross.currency;
    entry.buildWeeks = std::clamp((prices.leadDays + 4) / 5, 0, 99);
    for (const design::Placement& placement : design.placements) {
        entry.things.push_back(thingOf(placement, across, along, entry));
    }
    // The order in which things were placed is nobody's business either.
    std::ranges::sort(entry.things, {}, [](const EntryThing& thing) {
        return std::tuple(thing.component.text(), thing.x, thing.y, thing.z, thing.turn);
    });
    return checkEntry(entry, catalogue).map([&] { return entry; });
}

Result<void> checkEntry(const Entry& entry, const catalogue::Catalogue& catalogue)
{
    for (const EntryThing& thing : entry.things) {
        const catalogue::Component* component = catalogue.find(thing.component);
        if (component == nullptr || component->discontinued) {
            return fail("community.unknown-component", {{"component", thing.component.text()}});
        }
        for (const auto& [name, value] : thing.options) {
            const auto option = std::ranges::find(component->options, name, &catalogue::Option::id);
            if (option == component->options.end() ||
                catalogue::chosenValue(*option, thing.options) == nullptr) {
                return fail("community.unknown-component", {{"component", thing.component.text()}});
            }
        }
    }
    return {};
}

design::Design showEntry(const Entry& entry, const catalogue::Catalogue& catalogue)
{
    design::Design design;
    const auto half = [](int halves) { return Length::micrometres(halves * microPerHalfMetre); };
    if (auto room =
            room::createRectangle(half(entry.width), half(entry.depth), half(entry.height))) {
        design.room = std::move(*room);
    }
    CountingIdSource ids;
    for (const EntryThing& thing : entry.things) {
        if (catalogue.find(thing.component) == nullptr) {
            continue;
        }
        design::Placement placement{.id = ids.nextId<PlacementId>(),
                                    .component = thing.component,
                                    .position = {Length::micrometres(thing.x * microPerDecimetre),
                                                 Length::micrometres(thing.y * microPerDecimetre),
                                                 Length::micrometres(thing.z * microPerCentimetre)},
                                    .turn = Angle::microdegrees(thing.turn * 15'000'000LL),
                                    .mounting = thing.mounting,
                                    .support = {},
                                    .options = thing.options,
                                    .note = {}};
        // What a thing stands on is not told; it stays at its height.
        if (placement.mounting == catalogue::Mounting::OnTop) {
            placement.mounting = catalogue::Mounting::Floor;
        }
        design.placements.push_back(std::move(placement));
    }
    return design;
}

} // namespace bespeak::community
