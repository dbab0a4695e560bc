// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/shapes.h"

#include "models/catalogue/catalogue_json.h"
#include "models/geometry/mesh_builder.h"
#include "tests/models/catalogue/made_up_components.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <cmath>
#include <limits>
#include <set>

using namespace bespeak;
using namespace bespeak::catalogue;
using namespace bespeak::test;
using geometry::Mesh;
using geometry::Vec3;

namespace
{

Vec3 vec(const std::array<float, 3>& v)
{
    return {v[0], v[1], v[2]};
}

void requireSound(const Mesh& mesh)
{
    REQUIRE_FALSE(mesh.parts.empty());
    for (const geometry::MeshPart& part : mesh.parts) {
        INFO(part.finish.name);
        REQUIRE_FALSE(part.finish.name.empty());
        REQUIRE(part.normals.size() == part.positions.size());
        REQUIRE(part.textureCoordinates.size() == part.positions.size());
        REQUIRE(part.indices.size() % 3 == 0);
        bool isSound = true;
        for (std::size_t i = 0; i < part.positions.size(); ++i) {
            const double size = length(vec(part.normals[i]));
            isSound = isSound && std::isfinite(length(vec(part.positions[i]))) &&
                      std::abs(size - 1) < 1e-4 && std::isfinite(part.textureCoordinates[i][0]) &&
                      std::isfinite(part.textureCoordinates[i][1]);
        }
        REQUIRE(isSound);
        for (const std::uint32_t index : part.indices) {
            isSound = isSound && index < part.positions.size();
        }
        REQUIRE(isSound);
    }
}

void requireFills(const Mesh& mesh, const geometry::Size3& size)
{
    const geometry::Bounds box = geometry::bounds(mesh);
    const Vec3 half{size.width.inMetres() / 2, size.depth.inMetres() / 2, 0};
    const Vec3 top{half.x, half.y, size.height.inMetres()};
    CHECK(length(box.least - (Vec3{} - half)) < 1e-4);
    CHECK(length(box.most - top) < 1e-4);
}

double areaFacing(const Mesh& mesh, const std::string& finish, Vec3 way)
{
    double sum = 0;
    for (const geometry::MeshPart& part : mesh.parts) {
        for (std::size_t i = 0; part.finish.name == finish && i < part.indices.size(); i += 3) {
            const Vec3 a = vec(part.positions[part.indices[i]]);
            const Vec3 b = vec(part.positions[part.indices[i + 1]]);
            const Vec3 c = vec(part.positions[part.indices[i + 2]]);
            sum += std::max(0.0, dot(cross(b - a, c - a), way) / 2);
        }
    }
    return sum;
}

/// How far the mesh's skin agrees with its normals: the part of the area that faces with them.
double outwardPart(const Mesh& mesh)
{
    double with = 0;
    double all = 0;
    for (const geometry::MeshPart& part : mesh.parts) {
        for (std::size_t i = 0; i < part.indices.size(); i += 3) {
            const Vec3 a = vec(part.positions[part.indices[i]]);
            const Vec3 face = cross(vec(part.positions[part.indices[i + 1]]) - a,
                                    vec(part.positions[part.indices[i + 2]]) - a);
            all += length(face);
            with += dot(face, vec(part.normals[part.indices[i]])) > 0 ? length(face) : 0;
        }
    }
    return with / all;
}

double volume(const Mesh& mesh)
{
    double sum = 0;
    for (const geometry::MeshPart& part : mesh.parts) {
        for (std::size_t i = 0; i < part.indices.size(); i += 3) {
            sum += dot(vec(part.positions[part.indices[i]]),
                       cross(vec(part.positions[part.indices[i + 1]]),
                             vec(part.positions[part.indices[i + 2]]))) /
                   6;
        }
    }
    return sum;
}

/// Long rows of seats may use 1,200 a place.
std::size_t budget(const Component& made)
{
    const bool isSeating = made.shape.family == "sofa" || made.shape.family == "recliner";
    const auto places = made.shape.numbers.find("places");
    const double seats = places == made.shape.numbers.end() ? 1 : places->second;
    return isSeating ? std::max<std::size_t>(6000, static_cast<std::size_t>(seats) * 1200) : 4000;
}

} // namespace

TEST_CASE("every family fills its size with sound triangles within its budget")
{
    for (const Component& made : typicalComponents()) {
        INFO(made.shape.family);
        const Mesh high = makeShape(made, {});
        requireSound(high);
        requireFills(high, made.size);
        CHECK(geometry::triangleCount(high) <= budget(made));
        CHECK(outwardPart(high) > 0.999);
        CHECK(volume(high) > 0);

        const Mesh low = makeShape(made, {}, MeshDetail::Low);
        requireSound(low);
        requireFills(low, made.size);
        CHECK(geometry::triangleCount(low) <= 600);
        CHECK(geometry::triangleCount(low) <= geometry::triangleCount(high));
    }
}

TEST_CASE("every generic component has a family and parameters that are known, and fills its size")
{
    const auto folder = sourceFolder() / "resources/catalogue";
    const Result<JsonSchema> schema =
        JsonSchema::create(readFile(folder / "catalogue.schema.json"), "component");
    REQUIRE_OK(schema);
    const Result<CatalogueReport> report = readCatalogue(folder / "generic.json", *schema);
    REQUIRE_OK(report);
    const std::vector<std::string> names = shapeFamilies();
    for (const Component& each : report->catalogue.components()) {
        INFO(each.id.text());
        CHECK(std::count(names.begin(), names.end(), each.shape.family) == 1);
        const Mesh mesh = makeShape(each, {});
        requireSound(mesh);
        requireFills(mesh, each.size);
        CHECK(geometry::triangleCount(mesh) <= budget(each));
        for (const Option& option : each.options) {
            INFO(option.finish);
            const auto isPainted = [&](const geometry::MeshPart& part) {
                return part.finish.name == option.finish;
            };
            CHECK((option.finish.empty() ||
                   std::any_of(mesh.parts.begin(), mesh.parts.end(), isPainted)));
        }
    }
}

TEST_CASE("sizes from a millimetre to twenty metres are filled too")
{
    const auto width = GENERATE(1, 700, 20000);
    const auto depth = GENERATE(1, 700, 20000);
    const auto height = GENERATE(1, 700, 20000);
    for (Component made : typicalComponents()) {
        made.size = millimetres(width, depth, height);
        INFO(made.shape.family << " " << width << " " << depth << " " << height);
        const Mesh mesh = makeShape(made, {});
        requireSound(mesh);
        requireFills(mesh, made.size);
        CHECK(geometry::triangleCount(mesh) <= 20000);
    }
}

TEST_CASE("every kind has a family of its name, and each is tried here")
{
    const std::vector<std::string> names = shapeFamilies();
    std::set<std::string> tried;
    for (const Component& made : typicalComponents()) {
        tried.insert(made.shape.family);
    }
    CHECK(names.size() == componentKindCount);
    for (const ComponentKind kind : allKinds()) {
        const std::string name(kindName(kind));
        INFO(name);
        CHECK(std::count(names.begin(), names.end(), name) == 1);
        const bool isLikeAnother =
            name == "amplifier" || name == "source" || name == "surround-speaker";
        CHECK((isLikeAnother || tried.count(name) == 1));
    }
}

TEST_CASE("an unknown family is drawn as the kind, an unknown parameter is ignored")
{
    Component made = madeUp("no-such-family", millimetres(2200, 950, 850), {{"warp", 9}});
    made.kind = ComponentKind::Sofa;
    Component sofa = made;
    sofa.shape = {"sofa", {}};
    CHECK(makeShape(made, {}) == makeShape(sofa, {}));
}

TEST_CASE("parameters that are no numbers or far out of range are brought into range")
{
    const double value = GENERATE(-1e300, 1e300, std::numeric_limits<double>::quiet_NaN(),
                                  std::numeric_limits<double>::infinity());
    for (Component made : typicalComponents()) {
        for (const char* name :
             {"places",    "woofers",    "midrange",    "tweeter",     "doors",       "drawers",
              "shelves",   "style",      "corner",      "chaise",      "seat_height", "frame",
              "arm_width", "leg_height", "lens_offset", "wing_places", "slats",       "panels",
              "columns",   "driver",     "border",      "knobs",       "housing",     "rising",
              "round",     "ust",        "up",          "port"}) {
            made.shape.numbers[name] = value;
        }
        INFO(made.shape.family);
        const Mesh mesh = makeShape(made, {});
        requireSound(mesh);
        requireFills(mesh, made.size);
    }
}

TEST_CASE("the same component gives the same mesh; chance depends on its id alone")
{
    const Component plant = madeUp("plant", millimetres(800, 800, 1000));
    CHECK(makeShape(plant, {}) == makeShape(plant, {}));
    Component other = plant;
    other.id = *ComponentId::parse("another-plant");
    CHECK_FALSE(makeShape(plant, {}) == makeShape(other, {}));
}

TEST_CASE("an option repaints the finish that it names; an unknown choice leaves the first value")
{
    Component sofa = madeUp("sofa", millimetres(2200, 950, 850));
    OptionValue sand;
    sand.id = "sand";
    sand.colour = geometry::Colour{0.6F, 0.5F, 0.4F};
    OptionValue hide;
    hide.id = "hide";
    hide.colour = geometry::Colour{0.1F, 0.05F, 0.02F};
    hide.texture = "leather";
    Option fabric;
    fabric.id = fabric.finish = "fabric";
    fabric.values = {sand, hide};
    sofa.options.push_back(fabric);
    const auto fabricOf = [&](const std::map<std::string, std::string>& chosen) {
        for (const geometry::MeshPart& part : makeShape(sofa, chosen).parts) {
            if (part.finish.name == "fabric") {
                return part.finish;
            }
        }
        FAIL("no fabric");
        return geometry::Finish{};
    };
    CHECK(fabricOf({}).baseColour == *sand.colour);
    CHECK(fabricOf({}).texture == "weave");
    CHECK(fabricOf({{"fabric", "hide"}}).baseColour == *hide.colour);
    CHECK(fabricOf({{"fabric", "hide"}}).texture == "leather");
    CHECK(fabricOf({{"fabric", "gone"}}) == fabricOf({}));
}

TEST_CASE("fronts look into the room")
{
    const Vec3 front{0, 1, 0};
    const Vec3 back{0, -1, 0};
    const Mesh display = makeShape(madeUp("display", millimetres(1449, 60, 830)), {});
    CHECK(areaFacing(display, "screen", front) > 1.449 * 0.83 * 0.9);
    const Mesh tower = makeShape(madeUp("tower-speaker", millimetres(220, 350, 1050)), {});
    CHECK(areaFacing(tower, "front", front) > 0.05);
    CHECK(areaFacing(tower, "front", back) == Approx(0).margin(1e-9));
    CHECK(areaFacing(tower, "cone", front) > 0.01);
    const Mesh ceiling = makeShape(madeUp("in-ceiling-speaker", millimetres(240, 240, 110)), {});
    CHECK(areaFacing(ceiling, "grille", {0, 0, -1}) > 0.03);
}
