// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/room_products.h"

#include <algorithm>
#include <cmath>

namespace bespeak::test
{

double stepped(double centimetres)
{
    return 5 * std::round(centimetres / 5);
}

Products drawProducts(Draws& draws)
{
    Products products;
    for (std::size_t which = 0; which < Kinds; ++which) {
        const Kind& kind = kinds[which];
        for (std::size_t p = 0; p < kind.products; ++p) {
            Product made{.tier = draws.beta(1.3, 1.6), .trait = draws.share()};
            const double haggling = std::exp(draws.normal(0.15));
            made.price = std::llround(
                kind.leastPrice * std::pow(kind.mostPrice / kind.leastPrice, made.tier) * haggling);
            const double worth = 1 - 0.95 * std::exp(-2 * made.tier);
            made.score = std::max(0.0, kind.mostScore * (worth + draws.normal(0.08)));
            made.width = stepped(kind.leastWidth + (kind.mostWidth - kind.leastWidth) * made.tier);
            made.noise = std::pow(10, 1 + 1.5 * draws.share());
            products[which].push_back(made);
        }
    }
    return products;
}

} // namespace bespeak::test
