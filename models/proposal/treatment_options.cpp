// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/site.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace bespeak::proposal
{

using catalogue::Component;
using catalogue::ComponentKind;
using catalogue::Mounting;
using geometry::Vec2;
using geometry::Vec3;

namespace
{

/// What is put in together: one step of damping.
struct Piece {
    const Component* component = nullptr;
    Vec3 base;
    Angle turn;
    Mounting mounting = Mounting::Floor;
};
using Pieces = std::vector<Piece>;

struct Step {
    std::string name;
    Pieces pieces;
};

constexpr double speakerFront = 0.5; // m: where the front pair sounds from, from its wall
constexpr double frontAngle = 26;    // degrees, the same
constexpr std::size_t mostRugs = 2;
constexpr std::size_t mostPanels = 3; // sorts of panels
constexpr std::array<std::size_t, 3> panelCounts{4, 8, 14};
constexpr double overBacks = 0.95; // m above the floor: over the backs of seats
constexpr double panelGap = 0.1;   // m between panels

bool fitsAlone(const Site& site, const Pieces& pieces)
{
    OptionMaker maker(site, SlotKind::Treatment);
    for (const Piece& piece : pieces) {
        maker.add(*piece.component, piece.base, piece.turn, piece.mounting);
    }
    return maker.take("").has_value();
}

bool liesOnRug(const Site& site, Vec2 point)
{
    return std::ranges::any_of(site.fit.kept(), [&](const assessment::PlacedThing& thing) {
        return thing.isA(ComponentKind::Rug) && point.x > thing.low.x && point.x < thing.high.x &&
               point.y > thing.low.y && point.y < thing.high.y;
    });
}

/// A rug between the seats and the picture, where none lies yet: the largest that fit.
std::vector<Step> rugSteps(const Site& site)
{
    const Vec2 between = site.frame().at(site.middle().x / 2, site.middle().y * 0.55);
    std::vector<Step> steps;
    if (liesOnRug(site, between)) {
        return steps;
    }
    std::vector<const Component*> rugs = site.offers.of(ComponentKind::Rug);
    std::ranges::stable_sort(rugs, [&](const Component* one, const Component* other) {
        const auto rank = [&](const Component* rug) {
            return std::pair(!site.offers.isPreferred(*rug), -sizeOf(*rug).x * sizeOf(*rug).y);
        };
        return rank(one) < rank(other);
    });
    for (const Component* rug : rugs) {
        const Pieces pieces{
            {rug, {between.x, between.y, 0}, site.turnToViewers(), Mounting::Floor}};
        if (steps.size() < mostRugs && fitsAlone(site, pieces)) {
            steps.push_back({"rug", pieces});
        }
    }
    return steps;
}

bool hasCurtain(const Site& site, const room::Opening& window)
{
    const auto [from, to] = room::openingEnds(site.base().room, window);
    const Vec2 middle = (from + to) * 0.5;
    const double width = length(to - from);
    return std::ranges::any_of(site.fit.kept(), [&](const assessment::PlacedThing& thing) {
        return thing.isA(ComponentKind::Curtain) && length(flat(thing.box.base) - middle) < width;
    });
}

/// The cheapest curtain that is wide enough before every window that has none.
std::optional<Step> curtainStep(const Site& site)
{
    constexpr double overWindow = 0.1; // m
    Pieces pieces;
    for (const room::Opening& window : site.base().room.openings()) {
        if (window.kind != room::OpeningKind::Window || hasCurtain(site, window)) {
            continue;
        }
        const auto& curtains = site.offers.of(ComponentKind::Curtain);
        for (const Component* curtain : curtains) {
            const Vec3 size = sizeOf(*curtain);
            if (size.x < window.width.inMetres() || !offers(*curtain, Mounting::Wall)) {
                continue;
            }
            const room::WallLine line = room::wallLine(site.base().room, window.wall);
            const Vec2 at = line.from +
                            line.direction() * (window.offset + window.width / 2).inMetres() +
                            line.inward * (size.y / 2);
            const double ceiling = room::ceilingAt(site.base().room, at);
            const double top = (window.sill + window.height).inMetres() + overWindow;
            const double base = std::clamp(top - size.z, 0.0, std::max(0.0, ceiling - size.z));
            const Piece piece{curtain, {at.x, at.y, base}, turnFacing(line.inward), Mounting::Wall};
            if (fitsAlone(site, {piece})) {
                pieces.push_back(piece);
                break;
            }
        }
    }
    return pieces.empty() ? std::nullopt : std::optional(Step{"curtains", pieces});
}

/// Where the sound of a front loudspeaker comes back from the wall beside it, as in a mirror.
std::optional<Piece> panelAt(const Site& site, const Component& panel, double side)
{
    const double aside =
        std::tan(frontAngle * std::numbers::pi / 180) * (site.middle().y - speakerFront);
    const Vec2 speaker = site.frame().at(site.middle().x + side * aside, speakerFront);
    const Vec2 ear = site.frame().at(site.middle().x, site.middle().y);
    const RoomFit::Hit hit = site.fit.rayToWall(ear, site.frame().along * side);
    const room::WallLine wall = room::wallLine(site.base().room, hit.wall);
    const double away = dot(speaker - wall.from, wall.inward);
    if (away <= 0) {
        return std::nullopt;
    }
    const Vec2 mirrored = speaker - wall.inward * (2 * away);
    const double own = dot(ear - wall.from, wall.inward);
    const Vec2 point = ear + (mirrored - ear) * (own / (own + away));
    const Vec3 size = sizeOf(panel);
    const Vec2 at = point + wall.inward * (size.y / 2);
    const double base = std::max(0.1, site.ear.z - size.z / 2);
    return Piece{&panel, {at.x, at.y, base}, turnFacing(wall.inward), Mounting::Wall};
}

/// How much a panel absorbs for its price; what nobody knows absorbs nothing.
double worthOf(const Component& panel)
{
    const auto* const specs = std::get_if<catalogue::TreatmentSpecs>(&panel.specs);
    const auto bands = specs != nullptr ? specs->absorption : std::nullopt;
    const double mean = bands ? (bands->hz500 + bands->hz1000 + bands->hz2000) / 3 : 0;
    const auto price = static_cast<double>(std::max<std::int64_t>(panel.listPrice.minor, 1));
    return mean * sizeOf(panel).x * sizeOf(panel).z / price;
}

/// The panels for walls: what is wanted first, then what absorbs most for its price.
std::vector<const Component*> wallPanels(const Site& site)
{
    std::vector<const Component*> panels = site.offers.of(ComponentKind::AcousticPanel);
    std::erase_if(panels, [](const Component* panel) { return !offers(*panel, Mounting::Wall); });
    std::ranges::stable_sort(panels, [&site](const Component* one, const Component* other) {
        const auto rank = [&site](const Component* panel) {
            return std::pair(!site.offers.isPreferred(*panel), -worthOf(*panel));
        };
        return rank(one) < rank(other);
    });
    panels.resize(std::min(panels.size(), mostPanels));
    return panels;
}

/// Every free place for a panel on the walls but the picture's, above the backs of seats: from the
/// middle of each wall to both its ends.
Pieces panelsAround(const Site& site, const Component& panel)
{
    const Vec3 size = sizeOf(panel);
    Pieces pieces;
    for (std::size_t i = 0; i < site.base().room.walls().size(); ++i) {
        const room::WallLine wall = room::wallLine(site.base().room, i);
        const double step = size.x + panelGap;
        const auto half = static_cast<int>((wall.length() / 2 - size.x / 2 - panelGap) / step);
        for (int at = -half; i != site.layout.wall && at <= half; ++at) {
            const Vec2 middle = wall.from + wall.direction() * (wall.length() / 2 + at * step) +
                                wall.inward * (size.y / 2);
            const double highest = room::ceilingAt(site.base().room, middle) - size.z - panelGap;
            const double base = std::max(panelGap, std::min(overBacks, highest));
            const Piece piece{
                &panel, {middle.x, middle.y, base}, turnFacing(wall.inward), Mounting::Wall};
            if (fitsAlone(site, {piece})) {
                pieces.push_back(piece);
            }
        }
    }
    return pieces;
}

/// Those nearest to the seats, of two that are as near both.
Pieces nearest(const Site& site, Pieces pieces, std::size_t count)
{
    const Vec2 middle = site.frame().at(site.middle().x, site.middle().y);
    const auto away = [middle](const Piece& piece) {
        return std::llround(length(flat(piece.base) - middle) * 1000);
    };
    std::ranges::stable_sort(pieces, {}, away);
    while (count < pieces.size() && away(pieces[count]) - away(pieces[count - 1]) <= 1) {
        ++count;
    }
    pieces.resize(std::min(pieces.size(), count));
    return pieces;
}

std::vector<Step> panelSteps(const Site& site)
{
    std::vector<Step> steps;
    if (!site.needs.mayDrill) {
        return steps;
    }
    for (const Component* panel : wallPanels(site)) {
        const auto left = panelAt(site, *panel, -1);
        const auto right = panelAt(site, *panel, 1);
        if (left && right && fitsAlone(site, {*left, *right})) {
            steps.push_back({"panels", {*left, *right}});
        }
        const Pieces around = panelsAround(site, *panel);
        std::size_t last = 0;
        for (const std::size_t count : panelCounts) {
            const Pieces some = nearest(site, around, count);
            if (some.size() > last) {
                last = some.size();
                steps.push_back({"around-" + std::to_string(last), some});
            }
        }
    }
    return steps;
}

void addCombined(const Site& site, const std::vector<const Step*>& steps,
                 std::vector<Option>& options)
{
    OptionMaker maker(site, SlotKind::Treatment);
    std::string place = "treatment";
    for (const Step* step : steps) {
        for (const Piece& piece : step->pieces) {
            maker.add(*piece.component, piece.base, piece.turn, piece.mounting);
        }
        place += "-" + step->name;
    }
    if (auto option = maker.take(std::move(place))) {
        options.push_back(std::move(*option));
    }
}

} // namespace

std::vector<Option> treatmentOptions(const Site& site)
{
    const std::vector<Step> rugs = rugSteps(site);
    const std::vector<Step> panels = panelSteps(site);
    const std::optional<Step> curtains = curtainStep(site);
    std::vector<const Step*> rugChoices{nullptr};
    std::vector<const Step*> panelChoices{nullptr};
    std::vector<const Step*> curtainChoices{nullptr};
    for (const Step& step : rugs) {
        rugChoices.push_back(&step);
    }
    for (const Step& step : panels) {
        panelChoices.push_back(&step);
    }
    if (curtains) {
        curtainChoices.push_back(&*curtains);
    }
    std::vector<Option> options;
    for (const Step* rug : rugChoices) {
        for (const Step* curtain : curtainChoices) {
            for (const Step* panel : panelChoices) {
                std::vector<const Step*> steps{rug, curtain, panel};
                std::erase(steps, nullptr);
                if (!steps.empty()) {
                    addCombined(site, steps, options);
                }
            }
        }
    }
    return options;
}

} // namespace bespeak::proposal
