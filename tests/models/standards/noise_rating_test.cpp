// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/noise_rating.h"
#include "models/standards/surroundings.h"
#include "tests/support/catch.h"

#include <limits>

using namespace bespeak;
using Catch::Matchers::WithinAbs;
using design::Street;
using standards::NoiseOctaves;

TEST_CASE("the A weighting's formula gives the octave values of the table")
{
    for (std::size_t i = 0; i < standards::noiseOctaveHertz.size(); ++i) {
        INFO(standards::noiseOctaveHertz[i]);
        CHECK_THAT(*standards::aWeight(standards::noiseOctaveHertz[i]),
                   WithinAbs(standards::octaveAWeights[i], 0.1));
    }
    CHECK(test::keyOf(standards::aWeight(0)) == "standards.out-of-range");
}

TEST_CASE("a noise that lies on an NC curve has its number, and one louder by a hair the next")
{
    for (int nc = 15; nc <= 65; nc += 5) {
        NoiseOctaves noise = *standards::noiseCriterionCurve(nc);
        CHECK(*standards::noiseCriterion(noise) == nc);
        noise[3] += 0.01;
        CHECK(*standards::noiseCriterion(noise) == nc + 5);
    }
    NoiseOctaves loudest = *standards::noiseCriterionCurve(70);
    loudest[0] += 0.01;
    CHECK(test::keyOf(standards::noiseCriterion(loudest)) == "standards.out-of-range");
    CHECK(test::keyOf(standards::noiseCriterionCurve(33)) == "standards.out-of-range");
}

TEST_CASE("levels that are not numbers are refused by every rating")
{
    NoiseOctaves noise{};
    noise[2] = std::numeric_limits<double>::quiet_NaN();
    CHECK(test::keyOf(standards::aWeightedLevel(noise)) == "standards.out-of-range");
    CHECK(test::keyOf(standards::noiseCriterion(noise)) == "standards.out-of-range");
    CHECK(test::keyOf(standards::noiseRating(noise)) == "standards.out-of-range");
}

TEST_CASE("the spectra have the level that they are asked for")
{
    const double level = GENERATE(10.0, 35.0, 70.0);
    CHECK_THAT(*standards::aWeightedLevel(standards::trafficSpectrum(level)),
               WithinAbs(level, 1e-9));
    CHECK_THAT(*standards::aWeightedLevel(standards::filmSpectrum(level)), WithinAbs(level, 1e-9));
    CHECK_THAT(*standards::aWeightedLevel(standards::fanSpectrum(level)), WithinAbs(level, 1e-9));
}

TEST_CASE("a street that nobody named has no level, and the louder ones follow each other")
{
    CHECK_FALSE(standards::outdoorNoise(Street::Unsaid));
    CHECK(standards::outdoorNoise(Street::BusyStreet)->day == 70);
    CHECK(standards::outdoorNoise(Street::QuietSuburb)->night <
          standards::outdoorNoise(Street::TownStreet)->night);
    CHECK(standards::outdoorNoise(Street::BusyStreet)->night <
          standards::outdoorNoise(Street::ArterialRoad)->night);
}
