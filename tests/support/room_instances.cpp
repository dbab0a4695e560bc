// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/room_instances.h"

#include "tests/support/room_products.h"

#include <algorithm>
#include <functional>
#include <map>

namespace bespeak::test
{

namespace
{

FloorBox boxAt(double x, double y, double width, double depth)
{
    return {x - width / 2, y - depth / 2, x + width / 2, y + depth / 2};
}

/// Part of a wall as the picture's wall sees it: 0 itself, 1 the right one, 2 the rear, 3 the left.
FloorBox stripOf(int side, double from, double to, double thick, double width, double depth)
{
    switch (side) {
    case 0:
        return {from * width, 0, to * width, thick};
    case 1:
        return {width - thick, from * depth, width, to * depth};
    case 2:
        return {(1 - to) * width, depth - thick, (1 - from) * width, depth};
    default:
        return {0, (1 - to) * depth, thick, (1 - from) * depth};
    }
}

struct Room {
    double width = 0, depth = 0;
    int doorWall = 0, heatedWall = 0;
    double doorAt = 0, heatedAt = 0;
};

class TemplateMaker
{
public:
    TemplateMaker(const Room& room, const Products& products, int wall, double distance,
                  bool isMirrored)
        : m_products(products)
        , m_options(Kinds)
        , m_distance(distance)
    {
        m_made.width = wall % 2 == 0 ? room.width : room.depth;
        m_made.depth = wall % 2 == 0 ? room.depth : room.width;
        m_made.name = "wall " + std::to_string(wall) + ", " +
                      std::to_string(static_cast<int>(distance)) + " cm";
        m_middle = m_made.width / 2;
        m_made.seatX = m_middle;
        m_made.seatY = distance;
        const int doorSide = (room.doorWall - wall + 4) % 4;
        const double along = doorSide % 2 == 0 ? m_made.width : m_made.depth;
        const double from = room.doorAt * (1 - 90 / along);
        const FloorBox swing =
            stripOf(doorSide, from, from + 90 / along, 90, m_made.width, m_made.depth);
        const FloorBox heated = stripOf((room.heatedWall - wall + 4) % 4, room.heatedAt,
                                        room.heatedAt + 0.3, 20, m_made.width, m_made.depth);
        m_kept = {swing, heated};
        if (isMirrored) {
            for (FloorBox& box : m_kept) {
                box = {m_made.width - box.right, box.top, m_made.width - box.left, box.bottom};
            }
        }
        m_made.doorX = (m_kept.front().left + m_kept.front().right) / 2;
        m_made.doorY = (m_kept.front().top + m_kept.front().bottom) / 2;
    }

    /// Nothing if a slot has no option that fits.
    std::optional<RoomTemplate> make(std::int64_t budget)
    {
        putPicture();
        putSpeakers();
        putSubs();
        putFurniture();
        for (const std::size_t which : {Avr, Mount, Cables}) {
            for (const Product& product : m_products[which]) {
                put(which, product, 0, 0, {});
            }
        }
        for (const auto& options : m_options) {
            if (options.empty()) {
                return std::nullopt;
            }
        }
        writeSlots();
        writeLimits(budget);
        writeOverlaps();
        writeTastes();
        return std::move(m_made);
    }

private:
    struct Option {
        const Product* product = nullptr;
        std::size_t place = 0;
        std::int64_t count = 1;
        std::int64_t price = 0;
        std::int64_t score = 0;
        std::vector<FloorBox> floor;
    };

    void put(std::size_t which, const Product& product, std::size_t place, double score,
             std::vector<FloorBox> floor, std::int64_t count = 1)
    {
        for (const FloorBox& box : floor) {
            const bool isInside = FloorBox{0, 0, m_made.width, m_made.depth}.covers(box);
            const bool isInTheWay = std::ranges::any_of(
                m_kept, [&box](const FloorBox& kept) { return kept.overlaps(box); });
            if (!isInside || isInTheWay) {
                return;
            }
        }
        m_options[which].push_back({&product, place, count, product.price * count,
                                    std::llround(product.score + score), std::move(floor)});
    }

    void putNone(std::size_t which)
    {
        static const Product none{.tier = 0, .trait = 0.5};
        m_options[which].push_back({&none, 99, 0, 0, 0, {}});
    }

    void putPicture()
    {
        for (const Product& product : m_products[Display]) {
            const double angle =
                std::atan(product.width / 2 / (m_distance - 10)) * 360 / std::numbers::pi;
            for (std::size_t place = 0; place < 3; ++place) {
                const double aside = 40.0 * static_cast<double>(place) - 40;
                if (m_middle - std::abs(aside) >= product.width / 2) {
                    put(Display, product, place,
                        900 - 28 * std::abs(angle - 36) - 2.5 * std::abs(aside), {});
                }
            }
        }
    }

    /// A pair of things, left and right alike.
    std::vector<FloorBox> pairAt(double aside, double y, double width, double depth) const
    {
        return {boxAt(m_middle - aside, y, width, depth), boxAt(m_middle + aside, y, width, depth)};
    }

    void putSpeakers()
    {
        for (const Product& product : m_products[Front]) {
            for (std::size_t place = 0; place < 8; ++place) {
                const double angle = 22 + 4 * static_cast<double>(place / 2);
                const double y = (place % 2 == 0 ? 15 : 40) + product.width / 2;
                const double aside = (m_distance - y) * std::tan(angle * std::numbers::pi / 180);
                put(Front, product, place,
                    400 - 40 * std::abs(angle - 29) + (place % 2 == 0 ? 0 : 60),
                    pairAt(aside, y, product.width, product.width + 5));
            }
        }
        for (const Product& product : m_products[Surround]) {
            for (std::size_t place = 0; place < 8; ++place) {
                const double angle = std::array{92, 102, 112, 125}[place / 2];
                const double y = m_distance - std::cos(angle * std::numbers::pi / 180) * 150;
                const double aside = std::min(150.0, m_middle - 30);
                const bool isOnStand = place % 2 == 1;
                put(Surround, product, place,
                    300 - 9 * std::abs(angle - 105) - (isOnStand ? 0 : 40),
                    isOnStand ? pairAt(aside, y, 25 + product.width, 30) : std::vector<FloorBox>{});
            }
        }
        for (const Product& product : m_products[Centre]) {
            put(Centre, product, 0, 120 - product.width, {});
            put(Centre, product, 1, 0, {});
        }
        putNone(Height);
        for (const Product& product : m_products[Height]) {
            for (std::size_t place = 0; place < 3; ++place) {
                put(Height, product, place, std::array{150, 220, 120}[place], {}, 2);
            }
        }
    }

    /// How evenly subwoofers at these places drive the first modes of a box at the seat: less is
    /// better.
    double unevenness(const std::vector<std::pair<double, double>>& places) const
    {
        double sum = 0;
        double squares = 0;
        int modes = 0;
        for (int p = 0; p < 4; ++p) {
            for (int q = p == 0 ? 1 : 0; p + q <= 4 && q < 4; ++q) {
                double drive = 0;
                for (const auto& [x, y] : places) {
                    drive += std::cos(p * std::numbers::pi * x / m_made.width) *
                             std::cos(q * std::numbers::pi * y / m_made.depth);
                }
                const double heard =
                    std::abs(drive / static_cast<double>(places.size()) *
                             std::cos(p * std::numbers::pi / 2) *
                             std::cos(q * std::numbers::pi * m_distance / m_made.depth));
                sum += heard;
                squares += heard * heard;
                ++modes;
            }
        }
        return std::sqrt(std::max(0.0, squares / modes - sum * sum / modes / modes));
    }

    void putSubs()
    {
        putNone(Sub);
        const std::vector<std::vector<std::size_t>> sets{
            {0},    {1},    {2},    {3},          {4},          {5},      {6},    {7},
            {8},    {9},    {0, 1}, {2, 3},       {0, 3},       {1, 2},   {4, 5}, {6, 7},
            {8, 9}, {0, 2}, {1, 3}, {0, 1, 2, 3}, {4, 5, 6, 7}, {0, 1, 5}};
        for (const Product& product : m_products[Sub]) {
            const double h = product.width / 2 + 5;
            const double w = m_made.width;
            const double d = m_made.depth;
            const std::array<std::pair<double, double>, 10> spots{{{h, h},
                                                                   {w - h, h},
                                                                   {h, d - h},
                                                                   {w - h, d - h},
                                                                   {w / 2, h + 25},
                                                                   {w / 2, d - h},
                                                                   {h, d / 2},
                                                                   {w - h, d / 2},
                                                                   {0.28 * w, h},
                                                                   {0.72 * w, h}}};
            for (std::size_t place = 0; place < sets.size(); ++place) {
                std::vector<std::pair<double, double>> places;
                std::vector<FloorBox> floor;
                for (const std::size_t spot : sets[place]) {
                    places.push_back(spots[spot]);
                    floor.push_back(
                        boxAt(spots[spot].first, spots[spot].second, product.width, product.width));
                }
                const auto count = static_cast<std::int64_t>(places.size());
                put(Sub, product, place,
                    500 - 900 * unevenness(places) + 130 * std::log2(static_cast<double>(count)),
                    std::move(floor), count);
            }
        }
    }

    void putFurniture()
    {
        for (const Product& product : m_products[Rack]) {
            const double deep = 40 + stepped(12 * product.tier);
            for (std::size_t place = 0; place < 12; ++place) {
                const auto side = static_cast<int>(place / 3);
                const double along = side % 2 == 0 ? m_made.width : m_made.depth;
                const double middle = std::array{0.2, 0.5, 0.8}[place % 3];
                const double half = product.width / 2 / along;
                put(Rack, product, place, std::array{80, 40, 0, 40}[place / 3],
                    {stripOf(side, middle - half, middle + half, deep, m_made.width,
                             m_made.depth)});
            }
        }
        for (const Product& product : m_products[Seating]) {
            const double deep = 85 + stepped(25 * product.tier);
            for (std::size_t place = 0; place < 5; ++place) {
                const double aside = 30.0 * static_cast<double>(place) - 60;
                put(Seating, product, place, 200 - 4 * std::abs(aside),
                    {boxAt(m_middle + aside, m_distance + deep / 2 - 35, product.width, deep)});
            }
        }
        putNone(Panels);
        for (const Product& product : m_products[Panels]) {
            for (std::size_t place = 0; place < 6; ++place) {
                put(Panels, product, place, 40.0 * static_cast<double>(place), {},
                    static_cast<std::int64_t>(1 + place / 2));
            }
        }
    }

    void writeSlots()
    {
        for (std::size_t which = 0; which < Kinds; ++which) {
            proposal::Slot slot{
                .name = std::string(kinds[which].name), .scores = {}, .allowed = {}};
            std::vector<std::vector<FloorBox>> floor;
            for (const Option& option : m_options[which]) {
                slot.scores.push_back(option.score);
                floor.push_back(option.floor);
            }
            m_made.problem.slots.push_back(std::move(slot));
            m_made.floor.push_back(std::move(floor));
        }
    }

    void writeLimit(const char* name, std::int64_t cap,
                    const std::function<double(std::size_t which, const Option& option)>& use)
    {
        proposal::Linear limit{.name = name, .cap = cap, .coefficients = {}};
        for (std::size_t which = 0; which < Kinds; ++which) {
            limit.coefficients.emplace_back();
            for (const Option& option : m_options[which]) {
                limit.coefficients.back().push_back(std::llround(use(which, option)));
            }
        }
        m_made.problem.linears.push_back(std::move(limit));
    }

    void writeLimits(std::int64_t budget)
    {
        writeLimit("budget", budget, [](std::size_t, const Option& option) {
            return static_cast<double>(option.price);
        });
        writeLimit("channels", 0, [](std::size_t which, const Option& option) {
            constexpr std::array<double, Kinds> need = {0, 0, 2, 1, 2};
            const double supply = 5 + 2 * std::floor(5.5 * option.product->tier);
            return which == Avr      ? -supply
                   : which == Height ? static_cast<double>(option.count)
                                     : need[which];
        });
        writeLimit("power_W", 2'300, [](std::size_t which, const Option& option) {
            const double tier = option.product->tier;
            const auto count = static_cast<double>(option.count);
            return which == Avr       ? 250 + 550 * tier
                   : which == Display ? 80 + 380 * tier
                   : which == Sub     ? count * (150 + 700 * tier)
                                      : 0;
        });
        writeLimit("noise", 60, [](std::size_t which, const Option& option) {
            return which == Avr || which == Display ? option.product->noise : 0;
        });
    }

    using Say = std::function<std::optional<double>(const Option& a, const Option& b)>;

    /// A table between options that are alike in `keyA` and `keyB`; `say` gives a score, or nothing
    /// where the two do not go together.
    template <typename Key>
    void writeTable(std::size_t a, std::size_t b, Key key, bool hasScores, const Say& say)
    {
        proposal::PairTable pair;
        pair.name = std::string(kinds[a].name) + "-" + std::string(kinds[b].name);
        pair.a = a;
        pair.b = b;
        std::vector<const Option*> as;
        std::vector<const Option*> bs;
        pair.classOfA = classesOf(m_options[a], key, as);
        pair.classOfB = classesOf(m_options[b], key, bs);
        pair.classesA = as.size();
        pair.classesB = bs.size();
        for (const Option* const optionA : as) {
            for (const Option* const optionB : bs) {
                const std::optional<double> said = say(*optionA, *optionB);
                pair.allow.push_back(said ? 1 : 0);
                if (hasScores) {
                    pair.scores.push_back(std::llround(said.value_or(0)));
                }
            }
        }
        m_made.problem.pairs.push_back(std::move(pair));
    }

    template <typename Key>
    static std::vector<std::uint32_t> classesOf(const std::vector<Option>& options, Key key,
                                                std::vector<const Option*>& firsts)
    {
        std::map<decltype(key(options.front())), std::uint32_t> known;
        std::vector<std::uint32_t> classes;
        for (const Option& option : options) {
            const auto [at, isNew] =
                known.emplace(key(option), static_cast<std::uint32_t>(known.size()));
            if (isNew) {
                firsts.push_back(&option);
            }
            classes.push_back(at->second);
        }
        return classes;
    }

    void writeOverlaps()
    {
        constexpr std::array standing = {Front, Surround, Sub, Rack, Seating};
        for (std::size_t i = 0; i < standing.size(); ++i) {
            for (std::size_t j = i + 1; j < standing.size(); ++j) {
                writeTable(
                    standing[i], standing[j], [](const Option& option) { return option.floor; },
                    false,
                    [](const Option& a, const Option& b) -> std::optional<double> {
                        for (const FloorBox& one : a.floor) {
                            for (const FloorBox& other : b.floor) {
                                if (one.overlaps(other)) {
                                    return std::nullopt;
                                }
                            }
                        }
                        return 0;
                    });
            }
        }
    }

    void writeLikeness(std::size_t a, std::size_t b, double amplitude)
    {
        writeTable(
            a, b, [](const Option& option) { return std::floor(option.product->trait * 16); }, true,
            [amplitude](const Option& one, const Option& other) -> std::optional<double> {
                return amplitude * (1 - 2.2 * std::abs(one.product->trait - other.product->trait));
            });
    }

    void writeNeed(std::size_t a, std::size_t b, double give)
    {
        writeTable(
            a, b, [](const Option& option) { return std::floor(option.product->tier * 12); }, false,
            [give](const Option& one, const Option& other) -> std::optional<double> {
                if (one.product->tier > other.product->tier + give) {
                    return std::nullopt;
                }
                return 0;
            });
    }

    void writeTastes()
    {
        writeLikeness(Front, Centre, 300);
        writeLikeness(Front, Surround, 200);
        writeLikeness(Surround, Height, 120);
        writeNeed(Front, Avr, 0.45);
        writeNeed(Display, Mount, 0.25);
        writeNeed(Display, Avr, 0.3);
        writeNeed(Display, Cables, 0.4);
        writeNeed(Avr, Rack, 0.6);
        writeTable(
            Seating, Display, [](const Option& option) { return option.place; }, true,
            [](const Option& seat, const Option& picture) -> std::optional<double> {
                return -2 * std::abs(30.0 * static_cast<double>(seat.place) -
                                     40.0 * static_cast<double>(picture.place) - 20);
            });
    }

    const Products& m_products;
    RoomTemplate m_made;
    std::vector<std::vector<Option>> m_options;
    std::vector<FloorBox> m_kept; ///< free of things: the door's swing, the radiator
    double m_distance = 0;
    double m_middle = 0;
};

} // namespace

std::vector<RoomTemplate> makeRoomTemplates(std::uint64_t seed, View view)
{
    Draws draws(seed * 77'003 + 5);
    const Room room{.width = 420 + 20.0 * static_cast<double>(draws.below(10)),
                    .depth = 340 + 20.0 * static_cast<double>(draws.below(7)),
                    .doorWall = static_cast<int>(draws.below(4)),
                    .heatedWall = static_cast<int>(draws.below(4)),
                    .doorAt = draws.between(0.1, 0.8),
                    .heatedAt = draws.between(0.1, 0.6)};
    const Products products = drawProducts(draws);
    std::int64_t budget = 0;
    for (std::vector<Product> each : products) {
        std::ranges::sort(each, {}, &Product::price);
        budget += each[each.size() / 2].price;
    }
    std::vector<RoomTemplate> templates;
    for (int wall = 0; wall < 4; ++wall) {
        const double depth = wall % 2 == 0 ? room.depth : room.width;
        for (double distance = 180; distance < depth - 70; distance += 40) {
            if (auto made = TemplateMaker(room, products, wall, distance, view == View::Mirrored)
                                .make(budget)) {
                templates.push_back(std::move(*made));
            }
        }
    }
    return templates;
}

} // namespace bespeak::test
