// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/grown_catalogue.h"

#include "models/base/expects.h"

#include <cmath>
#include <random>

namespace bespeak::bench
{

namespace
{

/// Draws that are the same with every library.
class Draws
{
public:
    explicit Draws(std::uint64_t seed)
        : m_random(seed)
    {
    }
    double between(double low, double high)
    {
        return low + (high - low) * static_cast<double>(m_random() % 10'000) / 10'000;
    }

private:
    std::mt19937_64 m_random;
};

void scale(std::optional<double>& value, double factor)
{
    if (value) {
        *value = std::round(*value * factor * 10) / 10;
    }
}

void add(std::optional<double>& value, double amount)
{
    if (value) {
        *value = std::round((*value + amount) * 10) / 10;
    }
}

/// @param better -1 to 1.
struct Improve {
    double better = 0;

    void operator()(catalogue::SpeakerSpecs& specs) const
    {
        scale(specs.lowestHz, 1 - 0.25 * better);
        add(specs.maximumLevel, 4 * better);
        add(specs.sensitivity, 2 * better);
    }
    void operator()(catalogue::SubwooferSpecs& specs) const
    {
        scale(specs.lowestHz, 1 - 0.2 * better);
        add(specs.maximumLevel, 5 * better);
    }
    void operator()(catalogue::AmplifierSpecs& specs) const
    {
        scale(specs.wattsPerChannel, 1 + 0.4 * better);
    }
    void operator()(catalogue::DisplaySpecs& specs) const
    {
        scale(specs.peakLuminance, 1 + 0.5 * better);
        scale(specs.power.typicalWatts, 1 - 0.2 * better);
    }
    void operator()(catalogue::ProjectorSpecs& specs) const
    {
        scale(specs.calibratedLumens, 1 + 0.3 * better);
        add(specs.noiseEco, -3 * better);
    }
    template <typename Other>
    void operator()(Other&) const
    {
    }
};

catalogue::Component variedFrom(const catalogue::Component& one, std::size_t number)
{
    Draws draws(number);
    catalogue::Component varied = one;
    auto id = ComponentId::parse(one.id.text() + ".v" + std::to_string(number));
    expects(id.has_value(), "a number makes a good name");
    varied.id = *id;
    const double better = draws.between(-1, 1);
    const double larger = draws.between(0.9, 1.1);
    const auto vary = [&](Length length) {
        return Length::millimetres(std::llround(length.inMetres() * 1'000 * larger));
    };
    varied.size = {vary(one.size.width), vary(one.size.depth), vary(one.size.height)};
    std::visit(Improve{better}, varied.specs);
    const double dearer = std::exp2(0.7 * better + draws.between(-0.25, 0.25));
    varied.listPrice.minor =
        std::llround(static_cast<double>(one.listPrice.minor) * dearer / 100) * 100;
    return varied;
}

} // namespace

catalogue::Catalogue grownCatalogue(const catalogue::Catalogue& from, std::size_t count)
{
    const auto all = from.components();
    std::vector<catalogue::Component> components;
    components.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const catalogue::Component& one = all[i % all.size()];
        components.push_back(i < all.size() ? one : variedFrom(one, i));
    }
    return {"grown", std::move(components), from.hash(), from.priceDate()};
}

} // namespace bespeak::bench
