// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/draws.h"

#include <array>
#include <string_view>
#include <vector>

/// The catalogue of the made rooms: what can stand in them.
namespace bespeak::test
{

struct Kind {
    std::string_view name;
    std::size_t products;
    double leastPrice, mostPrice, mostScore;
    double leastWidth, mostWidth; ///< cm
};

enum Which : std::size_t {
    Display,
    Avr,
    Front,
    Centre,
    Surround,
    Height,
    Sub,
    Rack,
    Seating,
    Panels,
    Mount,
    Cables,
    Kinds
};

inline constexpr std::array<Kind, Kinds> kinds = {{{"display", 60, 400, 9'000, 900, 95, 220},
                                                   {"avr", 60, 250, 6'000, 900, 44, 44},
                                                   {"front", 50, 150, 8'000, 1'500, 18, 38},
                                                   {"centre", 40, 80, 3'000, 800, 40, 80},
                                                   {"surround", 40, 90, 3'000, 600, 15, 30},
                                                   {"height", 25, 80, 2'500, 450, 15, 25},
                                                   {"sub", 30, 150, 3'500, 700, 30, 55},
                                                   {"rack", 20, 60, 1'500, 200, 50, 110},
                                                   {"seating", 30, 300, 7'000, 900, 160, 270},
                                                   {"panels", 10, 50, 2'000, 250, 60, 60},
                                                   {"mount", 40, 30, 900, 250, 40, 40},
                                                   {"cables", 20, 30, 700, 120, 1, 1}}};

struct Product {
    double tier = 0;  ///< 0 the simplest, 1 the best
    double trait = 0; ///< what goes with what
    std::int64_t price = 0;
    double score = 0;
    double width = 0;
    double noise = 0; ///< energy
};

using Products = std::array<std::vector<Product>, Kinds>;

/// To whole steps of 5 cm.
double stepped(double centimetres);

Products drawProducts(Draws& draws);

} // namespace bespeak::test
