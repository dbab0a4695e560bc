// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/modes.h"

#include "models/standards/range.h"

#include <algorithm>
#include <numbers>

namespace bespeak::standards
{

namespace
{

constexpr int highestOrder = 1000;

bool isBox(const BoxSize& size)
{
    return std::ranges::all_of(size, [](double side) { return isWithin(side, 0.1, 1000); });
}

bool isOrder(const ModeOrder& order)
{
    return std::ranges::all_of(order, [](int n) { return n >= 0 && n <= highestOrder; });
}

bool isSpeed(double c)
{
    return isWithin(c, 100, 1000);
}

double frequencyOf(const BoxSize& size, const ModeOrder& order, double c)
{
    double sum = 0;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double waves = order[axis] / size[axis];
        sum += waves * waves;
    }
    return c / 2 * std::sqrt(sum);
}

double shapeAt(const BoxSize& size, const ModeOrder& order, geometry::Vec3 point)
{
    return std::cos(order[0] * std::numbers::pi * point.x / size[0]) *
           std::cos(order[1] * std::numbers::pi * point.y / size[1]) *
           std::cos(order[2] * std::numbers::pi * point.z / size[2]);
}

bool isFinite(geometry::Vec3 point)
{
    return isWithin(point.x, -1e6, 1e6) && isWithin(point.y, -1e6, 1e6) &&
           isWithin(point.z, -1e6, 1e6);
}

tl::unexpected<Error> badBox()
{
    return outOfRange("each side of the box", "between 0.1 and 1000 m");
}

tl::unexpected<Error> badOrder()
{
    return outOfRange("each order of a mode", "between 0 and 1000");
}

} // namespace

ModeType modeType(const ModeOrder& order)
{
    return static_cast<ModeType>(std::ranges::count_if(order, [](int n) { return n != 0; }));
}

std::string_view modeTypeName(ModeType type)
{
    constexpr std::array<std::string_view, 4> names{"still", "axial", "tangential", "oblique"};
    return names[static_cast<std::size_t>(type)];
}

Result<double> modeFrequency(const BoxSize& size, const ModeOrder& order, double c)
{
    if (!isBox(size)) {
        return badBox();
    }
    if (!isOrder(order)) {
        return badOrder();
    }
    if (!isSpeed(c)) {
        return outOfRange("the speed of sound", "between 100 and 1000 m/s");
    }
    return frequencyOf(size, order, c);
}

Result<std::vector<Mode>> modesUpTo(const BoxSize& size, double highest, double c)
{
    if (!isBox(size)) {
        return badBox();
    }
    if (!isSpeed(c) || !isPositive(highest)) {
        return outOfRange("the highest frequency", "above 0 Hz");
    }
    // Weyl's count, generous: corners of the lattice included.
    const double wave = 2 * highest / c;
    const double count =
        (size[0] * wave + 1) * (size[1] * wave + 1) * (size[2] * wave + 1) * std::numbers::pi / 6;
    if (count > mostModes) {
        return outOfRange("the highest frequency", "low enough for 100,000 modes");
    }
    std::vector<Mode> modes;
    for (int x = 0; frequencyOf(size, {x, 0, 0}, c) <= highest; ++x) {
        for (int y = 0; frequencyOf(size, {x, y, 0}, c) <= highest; ++y) {
            for (int z = 0; frequencyOf(size, {x, y, z}, c) <= highest; ++z) {
                modes.push_back({{x, y, z}, frequencyOf(size, {x, y, z}, c)});
            }
        }
    }
    std::ranges::sort(modes, [](const Mode& a, const Mode& b) {
        return std::tie(a.frequency, a.order) < std::tie(b.frequency, b.order);
    });
    modes.erase(modes.begin()); // the pressure that is the same everywhere
    return modes;
}

Result<double> modeShape(const BoxSize& size, const ModeOrder& order, geometry::Vec3 point)
{
    if (!isBox(size)) {
        return badBox();
    }
    if (!isOrder(order)) {
        return badOrder();
    }
    if (!isFinite(point)) {
        return outOfRange("the point", "within 1000 km");
    }
    return shapeAt(size, order, point);
}

Result<double> modeCoupling(const BoxSize& size, const ModeOrder& order,
                            std::span<const geometry::Vec3> sources)
{
    if (sources.empty()) {
        return outOfRange("the number of sources", "at least 1");
    }
    double sum = 0;
    for (const geometry::Vec3 source : sources) {
        const Result<double> shape = modeShape(size, order, source);
        if (!shape) {
            return failWith(shape);
        }
        sum += *shape;
    }
    return sum / static_cast<double>(sources.size());
}

Result<bool> hasGoodRatios(const BoxSize& size)
{
    if (!isBox(size)) {
        return badBox();
    }
    const double length = std::max(size[0], size[1]) / size[2];
    const double width = std::min(size[0], size[1]) / size[2];
    return length >= 1.1 * width && length <= 4.5 * width - 4 && length < 3 && width < 3;
}

} // namespace bespeak::standards
