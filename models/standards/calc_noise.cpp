// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/inputs.h"
#include "models/standards/noise_rating.h"
#include "models/standards/sound_rating.h"
#include "models/standards/sound_transmission.h"
#include "models/standards/topic.h"

#include <algorithm>
#include <numbers>

namespace bespeak::standards
{

namespace
{

using nlohmann::json;

template <std::size_t Count>
std::array<double, Count> bands(Inputs& inputs, const char* field)
{
    const std::vector<double> values = inputs.numbers(field, Count);
    std::array<double, Count> taken{};
    std::ranges::copy(values, taken.begin());
    return taken;
}

Result<json> rw(const json& object)
{
    Inputs inputs(object);
    const auto reduction = bands<16>(inputs, "R_100_3150");
    return inputs.then([&] {
        return weightedReduction(reduction).map([](const WeightedReduction& rating) {
            return json{{"Rw", rating.rw},
                        {"C", rating.c},
                        {"Ctr", rating.ctr},
                        {"Rw_plus_C", rating.againstPinkNoise},
                        {"Rw_plus_Ctr", rating.againstTraffic},
                        {"sum_unfavourable_db", rating.unfavourable},
                        {"sum_unfav", rating.unfavourable}};
        });
    });
}

Result<json> rwOctave(const json& object)
{
    Inputs inputs(object);
    const auto reduction = bands<5>(inputs, "R_125_2000");
    return inputs.then([&] {
        return weightedReductionOfOctaves(reduction).map([](const WeightedReduction& rating) {
            return json{{"Rw", rating.rw}, {"sum_unfav", rating.unfavourable}};
        });
    });
}

Result<json> stc(const json& object)
{
    Inputs inputs(object);
    const auto loss = bands<16>(inputs, "TL_125_4000");
    return inputs.then([&] {
        return transmissionClass(loss).map([](const TransmissionClass& rating) {
            return json{{"STC", rating.stc},
                        {"sum_deficiency_db", rating.sumOfDeficiencies},
                        {"max_deficiency_db", rating.greatestDeficiency}};
        });
    });
}

Result<json> massLawNormal(const json& object)
{
    Inputs inputs(object);
    const double hertz = inputs.number("f_hz");
    const double mass = inputs.number("mass_kg_m2");
    const double angle = inputs.numberOr("theta_deg", 0) * std::numbers::pi / 180;
    const double speed = inputs.numberOr("c", 343);
    const double density = inputs.numberOr("rho", 1.2);
    return inputs.then(
        [&] { return answer("tl_db", massLawPlaneWave(hertz, mass, angle, speed, density)); });
}

Result<json> massLawField(const json& object)
{
    Inputs inputs(object);
    const double hertz = inputs.number("f_hz");
    const double mass = inputs.number("mass_kg_m2");
    return inputs.then([&] { return answer("tl_db", massLawDiffuseField(hertz, mass)); });
}

Result<json> composite(const json& object)
{
    Inputs inputs(object);
    std::vector<WallPart> parts;
    inputs.each("parts", [&](Inputs& part) {
        parts.push_back({part.number("area_m2"), part.number("R_db")});
    });
    return inputs.then([&] { return answer("R_db", compositeReduction(parts)); });
}

Result<json> nextDoor(const json& object)
{
    Inputs inputs(object);
    const double level = inputs.number("L1_db");
    const double reduction = inputs.number("Rprime_db");
    const double area = inputs.number("area_m2");
    const double volume = inputs.number("volume_m3");
    const double reverberation = inputs.number("t60_s");
    return inputs.then([&] {
        return answer("L2_db", levelNextDoor(level, reduction, area, volume, reverberation));
    });
}

Result<json> facadeIndoor(const json& object)
{
    Inputs inputs(object);
    const double level = inputs.number("L_outdoor_2m_db");
    const double reduction = inputs.number("Rprime_db");
    const double area = inputs.number("facade_area_m2");
    const double volume = inputs.number("volume_m3");
    const double reverberation = inputs.number("t60_s");
    const double shape = inputs.numberOr("facade_shape_db", 0);
    return inputs.then([&] {
        return noiseThroughFacade(level, reduction, area, volume, reverberation, shape)
            .map([](const IndoorNoise& noise) {
                return json{{"D2mnT_db", noise.difference}, {"L_in_db", noise.level}};
            });
    });
}

Result<json> aWeighting(const json& object)
{
    Inputs inputs(object);
    const auto octaves = bands<8>(inputs, "octave_63_8k_db");
    return inputs.then([&] { return answer("dBA", aWeightedLevel(octaves)); });
}

Result<json> aWeightingTable(const json& object)
{
    Inputs inputs(object);
    const double hertz = inputs.number("f_hz");
    return inputs.then([&] { return answer("A_db", aWeight(hertz)); });
}

Result<json> nc(const json& object)
{
    Inputs inputs(object);
    const auto octaves = bands<8>(inputs, "octave_63_8k_db");
    return inputs.then([&] { return answer("NC", noiseCriterion(octaves)); });
}

Result<json> nr(const json& object)
{
    Inputs inputs(object);
    const auto octaves = bands<8>(inputs, "octave_63_8k_db");
    return inputs.then([&] {
        return noiseRating(octaves).map([](const NoiseRating& rating) {
            return json{{"NR", rating.nr}, {"deciding_band_hz", rating.decidingHertz}};
        });
    });
}

constexpr Topic topics[] = {
    {"rw", "R_100_3150: dB of 16 third octaves",
     "Rw, C, Ctr, Rw_plus_C, Rw_plus_Ctr, sum_unfavourable_db, sum_unfav: dB", "ISO 717-1:2020",
     rw},
    {"rw_octave", "R_125_2000: dB of 5 octaves", "Rw, sum_unfav: dB", "ISO 717-1:2020", rwOctave},
    {"stc", "TL_125_4000: dB of 16 third octaves", "STC, sum_deficiency_db, max_deficiency_db",
     "ASTM E413-22", stc},
    {"mass_law_normal", "f_hz, mass_kg_m2, theta_deg = 0, c = 343, rho = 1.2", "tl_db",
     "Crocker, Engineering Acoustics", massLawNormal},
    {"mass_law_field", "f_hz, mass_kg_m2", "tl_db", "Crocker, Engineering Acoustics, example 12.13",
     massLawField},
    {"composite", "parts: [{area_m2, R_db}]", "R_db", "EN 12354-3", composite},
    {"level_next_door", "L1_db, Rprime_db, area_m2, volume_m3, t60_s", "L2_db", "ISO 16283-1",
     nextDoor},
    {"facade_indoor",
     "L_outdoor_2m_db, Rprime_db, facade_area_m2, volume_m3, t60_s, facade_shape_db = 0",
     "D2mnT_db, L_in_db", "EN 12354-3 formula 13, ISO 16283-3", facadeIndoor},
    {"a_weighting", "octave_63_8k_db: dB of 8 octaves", "dBA", "IEC 61672-1:2013", aWeighting},
    {"a_weighting_table", "f_hz", "A_db", "IEC 61672-1:2013 Annex E", aWeightingTable},
    {"nc", "octave_63_8k_db: dB of 8 octaves", "NC", "Beranek, ANSI/ASA S12.2", nc},
    {"nr", "octave_63_8k_db: dB of 8 octaves", "NR, deciding_band_hz", "ISO R 1996:1971, AS 1469",
     nr},
};

} // namespace

std::span<const Topic> noiseTopics()
{
    return topics;
}

} // namespace bespeak::standards
