// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/product_figures.h"

#include "models/standards/range.h"

#include <algorithm>
#include <cmath>

namespace bespeak::standards
{

Result<int> gtinCheckDigit(std::string_view body)
{
    const bool hasLength = body.size() == 7 || (body.size() >= 11 && body.size() <= 13);
    const bool hasDigits = std::ranges::all_of(body, [](char c) { return c >= '0' && c <= '9'; });
    if (!hasLength || !hasDigits) {
        return fail("standards.bad-inputs",
                    {{"field", "body"}, {"expected", "7, 11, 12 or 13 digits"}});
    }
    int sum = 0;
    int weight = 3;
    for (auto digit = body.rbegin(); digit != body.rend(); ++digit) {
        sum += weight * (*digit - '0');
        weight = 4 - weight;
    }
    return (10 - sum % 10) % 10;
}

Result<double> preferenceRating(const PreferenceFigures& figures)
{
    const bool good =
        isWithin(figures.narrowBandOnAxis, 0, 10) && isWithin(figures.narrowBandInRoom, 0, 10) &&
        isWithin(figures.lowestHz, 10, 1'000) && isWithin(figures.smoothnessInRoom, 0, 1);
    if (!good) {
        return outOfRange("a figure", "0 to 10 dB, 10 to 1,000 Hz and 0 to 1");
    }
    return 12.69 - 2.49 * figures.narrowBandOnAxis - 2.99 * figures.narrowBandInRoom -
           4.31 * std::log10(figures.lowestHz) + 2.32 * figures.smoothnessInRoom;
}

} // namespace bespeak::standards
