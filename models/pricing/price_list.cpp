// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/pricing/price_list.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace bespeak::pricing
{

namespace
{

/// What Money's own arithmetic promises to bear.
constexpr std::int64_t largestAmount = 9'000'000'000'000'000;
constexpr std::int64_t wholeInBasisPoints = 10'000;

constexpr std::array<std::string_view, 4> lineKindNames{"goods", "labour", "delivery", "discount"};
constexpr std::array<std::string_view, 5> returnRightNames{"unsaid", "standard", "standard_option",
                                                           "made_to_measure", "printed_for_you"};

template <typename Enum, std::size_t Size>
std::optional<Enum> findNamed(const std::array<std::string_view, Size>& names,
                              std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt
                                : std::optional(static_cast<Enum>(found - names.begin()));
}

bool isTooLarge(std::int64_t amount)
{
    return amount > largestAmount || amount < -largestAmount;
}

Result<void> checkLine(const PriceLine& line, const Currency& currency)
{
    if (line.unitPrice.currency != currency) {
        return fail("pricing.mixed-currencies",
                    {{"first", currency.code()}, {"other", line.unitPrice.currency.code()}});
    }
    if (line.vatBasisPoints < 0 || line.vatBasisPoints > wholeInBasisPoints) {
        return fail("pricing.bad-rate",
                    {{"line", line.text}, {"rate", std::to_string(line.vatBasisPoints)}});
    }
    if (line.quantity <= 0) {
        return fail("pricing.bad-quantity",
                    {{"line", line.text}, {"quantity", std::to_string(line.quantity)}});
    }
    const std::int64_t reach = largestAmount / line.quantity;
    if (line.unitPrice.minor > reach || line.unitPrice.minor < -reach) {
        return fail("pricing.too-large");
    }
    return {};
}

TaxSubtotal subtotalOf(int basisPoints, Money sum, TaxMode mode)
{
    TaxSubtotal subtotal;
    subtotal.basisPoints = basisPoints;
    if (mode == TaxMode::PricesIncludeTax) {
        subtotal.tax = scaled(sum, basisPoints, wholeInBasisPoints + basisPoints);
        subtotal.taxable = sum - subtotal.tax;
    } else {
        subtotal.tax = scaled(sum, basisPoints, wholeInBasisPoints);
        subtotal.taxable = sum;
    }
    return subtotal;
}

} // namespace

std::string_view lineKindName(LineKind kind)
{
    return lineKindNames.at(static_cast<std::size_t>(kind));
}

std::optional<LineKind> findLineKind(std::string_view name)
{
    return findNamed<LineKind>(lineKindNames, name);
}

std::string_view returnRightName(ReturnRight right)
{
    return returnRightNames.at(static_cast<std::size_t>(right));
}

std::optional<ReturnRight> findReturnRight(std::string_view name)
{
    return findNamed<ReturnRight>(returnRightNames, name);
}

int discountBasisPoints(const PriceList& list)
{
    // Doubles bear any sum of lines; the share needs no more digits than they have.
    double given = 0;
    double asked = 0;
    for (const PriceLine& line : list.lines) {
        const double total =
            static_cast<double>(line.unitPrice.minor) * static_cast<double>(line.quantity);
        (total < 0 ? given : asked) += std::abs(total);
    }
    if (given <= 0) {
        return 0;
    }
    const double share = asked > 0 ? given / asked : 1.0;
    // Less than a millionth above a whole number is the arithmetic's, not the person's.
    const double points = std::ceil(share * wholeInBasisPoints - 1e-6);
    return static_cast<int>(std::clamp(points, 0.0, static_cast<double>(wholeInBasisPoints)));
}

Result<Totals> computeTotals(const PriceList& list)
{
    std::map<int, std::int64_t, std::greater<>> sums;
    for (const PriceLine& line : list.lines) {
        if (const auto checked = checkLine(line, list.currency); !checked) {
            return failWith(checked);
        }
        std::int64_t& sum = sums[line.vatBasisPoints];
        sum += line.total().minor;
        if (isTooLarge(sum)) {
            return fail("pricing.too-large");
        }
    }

    Totals totals{Money{0, list.currency}, Money{0, list.currency}, Money{0, list.currency}, {}};
    for (const auto& [basisPoints, sum] : sums) {
        const TaxSubtotal subtotal = subtotalOf(basisPoints, Money{sum, list.currency}, list.mode);
        const std::int64_t net = totals.net.minor + subtotal.taxable.minor;
        const std::int64_t tax = totals.tax.minor + subtotal.tax.minor;
        if (isTooLarge(net) || isTooLarge(tax) || isTooLarge(net + tax)) {
            return fail("pricing.too-large");
        }
        totals.net.minor = net;
        totals.tax.minor = tax;
        totals.perRate.push_back(subtotal);
    }
    totals.gross = totals.net + totals.tax;
    return totals;
}

} // namespace bespeak::pricing
