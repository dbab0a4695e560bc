// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/assessment/scene_test_room.h"
#include "tests/support/catch.h"

#include <cmath>
#include <numbers>
#include <random>

using namespace bespeak;
using namespace bespeak::assessment;
using catalogue::Mounting;
using test::Thing;

namespace
{

const std::string tower = "tower-speaker.two-way";
const std::string shelf = "bookshelf-speaker.5in";
const std::string centre = "centre-speaker.medium";
const std::string surround = "surround-speaker.on-wall";
const std::string overhead = "in-ceiling-speaker.6in";
const std::string upFiring = "height-speaker.up-firing";
const std::string bar = "soundbar.3-1";

/// A loudspeaker by the direction from which the main seat's ears hear it.
struct Heard {
    std::string component;
    double azimuth = 0;
    double distance = 2.2;
};

/// A loudspeaker in the ceiling, metres right of and before the main seat.
struct Above {
    double right = 0;
    double before = 0;
};

struct Row {
    std::string name;
    std::vector<Heard> bed;
    std::vector<Above> above;
    std::vector<Role> roles; ///< in the order of the two lists
};

constexpr double earX = 3;
constexpr double earY = 3.61;

/// A 6 x 6 m room with a television on the front wall and a sofa of three whose middle place is
/// the main seat.
std::vector<Thing> thingsOf(const Row& row)
{
    std::vector<Thing> things{{"sofa.3-seat", {3, 3.5, 0}, 180},
                              {"display.oled-65", {3, 0.03, 0.7}, 0, Mounting::Wall}};
    for (const Heard& one : row.bed) {
        const double a = one.azimuth * std::numbers::pi / 180;
        things.push_back(
            {one.component,
             {earX + one.distance * std::sin(a), earY - one.distance * std::cos(a), 0.4},
             one.azimuth});
    }
    for (const Above& one : row.above) {
        things.push_back(
            {overhead, {earX + one.right, earY - one.before, 2.45}, 0, Mounting::InCeiling});
    }
    return things;
}

std::vector<Role> rolesOf(const design::Design& design)
{
    std::vector<Role> roles;
    for (const Speaker& speaker : makeScene(design, test::genericCatalogue()).speakers) {
        roles.push_back(speaker.role);
    }
    return roles;
}

std::vector<std::string> names(const std::vector<Role>& roles)
{
    std::vector<std::string> out;
    for (const Role role : roles) {
        out.emplace_back(roleName(role));
    }
    return out;
}

Role mirrored(Role role)
{
    switch (role) {
    case Role::None:
    case Role::Centre:
    case Role::Soundbar:
        return role;
    default:
        break;
    }
    const auto number = static_cast<int>(role);
    const bool isRight = std::string(roleName(role)).ends_with("right");
    return static_cast<Role>(isRight ? number - 1 : number + 1);
}

/// The room seen in a mirror: left is right.
design::Design mirrorImage(design::Design design, double width)
{
    for (design::Placement& placement : design.placements) {
        placement.position.x = Length::metres(width) - placement.position.x;
        placement.turn = (-placement.turn).normalised();
    }
    return design;
}

const std::vector<Row>& layouts()
{
    using enum Role;
    static const std::vector<Row> rows{
        {"2.0", {{tower, -30}, {tower, 30}}, {}, {FrontLeft, FrontRight}},
        {"2.0, listed right first", {{tower, 30}, {tower, -30}}, {}, {FrontRight, FrontLeft}},
        {"2.0 in the corners", {{tower, -75}, {tower, 75}}, {}, {FrontLeft, FrontRight}},
        {"2.0 beside the sofa", {{tower, -110}, {tower, 110}}, {}, {FrontLeft, FrontRight}},
        {"2.0 heard from one side", {{shelf, -50}, {shelf, 8}}, {}, {FrontLeft, FrontRight}},
        {"one loudspeaker", {{shelf, 20}}, {}, {FrontRight}},
        {"3.0", {{tower, -30}, {centre, 0}, {tower, 30}}, {}, {FrontLeft, Centre, FrontRight}},
        {"3.0 of three alike",
         {{shelf, -28}, {shelf, 2}, {shelf, 27}},
         {},
         {FrontLeft, Centre, FrontRight}},
        {"a centre out of place",
         {{tower, -30}, {centre, 25}, {tower, 32}},
         {},
         {FrontLeft, Centre, FrontRight}},
        {"two centres",
         {{tower, -30}, {centre, 1}, {centre, 9}, {tower, 30}},
         {},
         {FrontLeft, Centre, None, FrontRight}},
        {"4.0",
         {{tower, -30}, {tower, 30}, {surround, -110}, {surround, 110}},
         {},
         {FrontLeft, FrontRight, SurroundLeft, SurroundRight}},
        {"5.0",
         {{tower, -27}, {centre, 0}, {tower, 27}, {surround, -100}, {surround, 100}},
         {},
         {FrontLeft, Centre, FrontRight, SurroundLeft, SurroundRight}},
        {"5.0, a surround behind",
         {{tower, -27}, {centre, 0}, {tower, 27}, {shelf, -140}, {shelf, 150}},
         {},
         {FrontLeft, Centre, FrontRight, SurroundLeft, SurroundRight}},
        {"5.0, the left front is missing",
         {{centre, 0}, {tower, 27}, {surround, -100}, {surround, 100}},
         {},
         {Centre, FrontRight, SurroundLeft, SurroundRight}},
        {"7.0",
         {{tower, -27},
          {centre, 0},
          {tower, 27},
          {surround, -95},
          {surround, 95},
          {surround, -145},
          {surround, 145}},
         {},
         {FrontLeft, Centre, FrontRight, SurroundLeft, SurroundRight, RearLeft, RearRight}},
        {"7.0 with wides",
         {{tower, -27},
          {centre, 0},
          {tower, 27},
          {surround, -60},
          {surround, 60},
          {surround, -105},
          {surround, 105}},
         {},
         {FrontLeft, Centre, FrontRight, WideLeft, WideRight, SurroundLeft, SurroundRight}},
        {"9.0",
         {{tower, -27},
          {centre, 0},
          {tower, 27},
          {surround, -60},
          {surround, 60},
          {surround, -100},
          {surround, 100},
          {surround, -140},
          {surround, 140}},
         {},
         {FrontLeft, Centre, FrontRight, WideLeft, WideRight, SurroundLeft, SurroundRight, RearLeft,
          RearRight}},
        {"one rear more on the right",
         {{tower, -27}, {tower, 27}, {surround, -95}, {surround, 95}, {surround, 150}},
         {},
         {FrontLeft, FrontRight, SurroundLeft, SurroundRight, RearRight}},
        {"two too many",
         {{tower, -27},
          {tower, 27},
          {surround, -60},
          {surround, -75},
          {surround, -100},
          {surround, -120},
          {surround, -150}},
         {},
         {FrontLeft, FrontRight, WideLeft, None, SurroundLeft, None, RearLeft}},
        {"a soundbar", {{bar, 0}}, {}, {Soundbar}},
        {"a soundbar and surrounds",
         {{bar, 0}, {surround, -110}, {surround, 110}},
         {},
         {Soundbar, SurroundLeft, SurroundRight}},
        {"5.0.2",
         {{tower, -27}, {centre, 0}, {tower, 27}, {surround, -100}, {surround, 100}},
         {{-1, 0.2}, {1, 0.2}},
         {FrontLeft, Centre, FrontRight, SurroundLeft, SurroundRight, TopMiddleLeft,
          TopMiddleRight}},
        {"5.0.2 a little askew",
         {{tower, -27}, {tower, 27}},
         {{-1, 0.70}, {1, 0.60}},
         {FrontLeft, FrontRight, TopMiddleLeft, TopMiddleRight}},
        {"5.0.4",
         {{tower, -27}, {centre, 0}, {tower, 27}},
         {{-1, 1.4}, {1, 1.4}, {-1, -1.4}, {1, -1.4}},
         {FrontLeft, Centre, FrontRight, TopFrontLeft, TopFrontRight, TopRearLeft, TopRearRight}},
        {"four overhead, all in front",
         {},
         {{-1, 1.4}, {1, 1.4}, {-1, 1.8}, {1, 1.8}},
         {TopRearLeft, TopRearRight, TopFrontLeft, TopFrontRight}},
        {"six overhead",
         {},
         {{-1, 1.4}, {1, 1.4}, {-1, 0}, {1, 0}, {-1, -1.4}, {1, -1.4}},
         {TopFrontLeft, TopFrontRight, TopMiddleLeft, TopMiddleRight, TopRearLeft, TopRearRight}},
    };
    return rows;
}

} // namespace

TEST_CASE("each loudspeaker of a layout gets the role that it plays at the main seat")
{
    for (const Row& row : layouts()) {
        INFO(row.name);
        const design::Design design = test::designOf(6, 6, thingsOf(row));
        CHECK(names(rolesOf(design)) == names(row.roles));
    }
}

TEST_CASE("in a mirrored room the roles are mirrored")
{
    for (const Row& row : layouts()) {
        INFO(row.name);
        const design::Design design = mirrorImage(test::designOf(6, 6, thingsOf(row)), 6);
        std::vector<Role> expected = row.roles;
        std::ranges::transform(expected, expected.begin(), mirrored);
        CHECK(names(rolesOf(design)) == names(expected));
    }
}

TEST_CASE("roles do not depend on the order of the placements")
{
    std::mt19937 random(7);
    for (const Row& row : layouts()) {
        INFO(row.name);
        const design::Design design = test::designOf(6, 6, thingsOf(row));
        design::Design shuffled = design;
        std::ranges::shuffle(shuffled.placements, random);
        const Scene scene = makeScene(design, test::genericCatalogue());
        for (const Speaker& speaker : makeScene(shuffled, test::genericCatalogue()).speakers) {
            const auto same = std::ranges::find(scene.speakers, speaker.id, &Speaker::id);
            REQUIRE(same != scene.speakers.end());
            CHECK(roleName(same->role) == roleName(speaker.role));
        }
    }
}

TEST_CASE("no role is given twice, however many loudspeakers stand where")
{
    std::mt19937 random(3);
    const std::array kinds{tower, shelf, centre, surround, bar, upFiring};
    for (int round = 0; round < 200; ++round) {
        Row row;
        for (unsigned i = 0; i < random() % 14; ++i) {
            row.bed.push_back({kinds.at(random() % kinds.size()),
                               static_cast<double>(random() % 3600) / 10 - 180,
                               0.5 + static_cast<double>(random() % 20) / 10});
        }
        for (unsigned i = 0; i < random() % 9; ++i) {
            row.above.push_back({static_cast<double>(random() % 40) / 10 - 2,
                                 static_cast<double>(random() % 40) / 10 - 2});
        }
        std::vector<Role> roles = rolesOf(test::designOf(6, 6, thingsOf(row)));
        std::erase(roles, Role::None);
        std::ranges::sort(roles);
        INFO("round " << round);
        CHECK(std::ranges::adjacent_find(roles) == roles.end());
    }
}

TEST_CASE("with nobody to hear it a loudspeaker has no role")
{
    design::Design design = test::designOf(6, 6, thingsOf(layouts().front()));
    design.placements.erase(design.placements.begin());
    CHECK(names(rolesOf(design)) == std::vector<std::string>{"none", "none"});
}

TEST_CASE("what fires up is heard from the ceiling, before the seat")
{
    const Scene scene = makeScene(
        test::designOf(6, 6, thingsOf({"", {{upFiring, -25, 3.2}, {upFiring, 25, 3.2}}, {}, {}})),
        test::genericCatalogue());
    REQUIRE(scene.speakers.size() == 2);
    CHECK(scene.speakers[0].isUpFiring);
    CHECK(scene.speakers[0].axis.z > 0.9);
    CHECK(roleName(scene.speakers[0].role) == "top-front-left");
    CHECK(roleName(scene.speakers[1].role) == "top-front-right");
}
