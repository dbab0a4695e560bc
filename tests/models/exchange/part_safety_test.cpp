// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/part_safety.h"

#include "models/base/zip_format.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::exchange;
using bespeak::test::keyOf;

namespace
{

std::string keyForSvg(const std::string& inside)
{
    const std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>";
    return keyOf(checkPart({"parts/plan.svg", "image/svg+xml", svg}));
}

std::string png(std::uint32_t width, std::uint32_t height)
{
    std::string bytes("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
    for (const std::uint32_t side : {width, height}) {
        for (const unsigned shift : {24U, 16U, 8U, 0U}) {
            bytes += static_cast<char>(side >> shift & 0xFFU);
        }
    }
    return bytes + std::string("\x08\x06\0\0\0", 5);
}

std::string keyForPng(const std::string& bytes)
{
    return keyOf(checkPart({"parts/view.png", "image/png", bytes}));
}

std::string glb(const std::string& json)
{
    std::string bytes = "glTF";
    zip::appendU32(bytes, 2);
    zip::appendU32(bytes, static_cast<std::uint32_t>(20 + json.size()));
    zip::appendU32(bytes, static_cast<std::uint32_t>(json.size()));
    return bytes + "JSON" + json;
}

std::string keyForGlb(const std::string& bytes)
{
    return keyOf(checkPart({"parts/scene.glb", "model/gltf-binary", bytes}));
}

} // namespace

TEST_CASE("a part's name decides its type")
{
    struct Row {
        std::string name;
        std::string type;
    };
    const auto row = GENERATE(values<Row>({
        {"parts/design.json", "application/json"},
        {"parts/contact.json", "application/json"},
        {"parts/terms.txt", "text/plain"},
        {"parts/bom.csv", "text/csv"},
        {"parts/plan.svg", "image/svg+xml"},
        {"parts/view.png", "image/png"},
        {"parts/scene.glb", "model/gltf-binary"},
        {"parts/summary.pdf", "application/pdf"},
        {"parts/meshes/sofa.glb", "model/gltf-binary"},
        {"parts/textures/oak.png", "image/png"},
        {"parts/photos/1.png", "image/png"},
    }));
    REQUIRE(findPartType(row.name) == row.type);
}

TEST_CASE("no other name is a part")
{
    const std::string name = GENERATE(values<std::string>(
        {"design.json", "parts/run.exe", "parts/x.html", "parts/.json", "parts/a/b.json",
         "parts/other.csv", "parts/other.glb", "parts/meshes/a.json", "parts/../x.json", "parts/",
         "parts/x.js", "parts/plan.SVG", "envelope.jws", "mimetype", ""}));
    INFO(name);
    REQUIRE_FALSE(findPartType(name).has_value());
    REQUIRE(keyOf(checkPart({name, "application/json", "{}"})) == "part.name");
}

TEST_CASE("a drawing passes")
{
    REQUIRE(keyForSvg("<g fill=\"none\" stroke=\"#000\"><path d=\"M0 0L10 10\"/></g>"
                      "<text font-size=\"3\">Wand 4,20 m: on = ein</text>") == "ok");
}

TEST_CASE("words that a customer wrote into a drawing are only words")
{
    const std::string words = GENERATE(values<std::string>({
        "Description of my manuscript room",
        "data: see href, url(http://example.org), one = two",
        "Don&#39;t use a \\ here",
    }));
    INFO(words);
    REQUIRE(keyForSvg("<title>" + words + "</title><text>" + words + "</text>") == "ok");
}

TEST_CASE("a drawing holds nothing but a drawing")
{
    const std::string inside = GENERATE(values<std::string>({
        "<script>alert(1)</script>",
        "<SCRIPT/>",
        "<a xlink:href=\"http://example.org\">x</a>",
        "<use href=\"#a\"/>",
        "<image width=\"1\"/>",
        "<rect onload=\"x()\"/>",
        "<rect\nonclick = 'x()'/>",
        "<rect fill='red'onmouseover='x()'/>",
        "<rect/onfocus=x>",
        "<foreignObject/>",
        "<style>@import 'x';</style>",
        "<rect style=\"fill:url(http://example.org/x)\"/>",
        "<rect fill=\"data:image/png;base64,AAAA\"/>",
        "<rect fill=\"url(//example.org/x)\"/>",
        "<rect fill=\"url( 'http://example.org/x')\"/>",
        "<rect fill=\"ur&#108;(http://example.org/x)\"/>",
        "<rect style=\"fill:\\75rl(http://example.org/x)\"/>",
        "<x:script xmlns:x=\"http://www.w3.org/2000/svg\"/>",
        "<x:foreignObject xmlns:x=\"http://www.w3.org/2000/svg\"/>",
        "<h:video xmlns:h=\"http://www.w3.org/1999/xhtml\" src=\"//example.org/x\"/>",
        "<x:style xmlns:x=\"http://www.w3.org/2000/svg\"/>",
        "<rect a=\">\" onload=\"x()\"/>",
        "<title><rect onload=\"x()\"/></title>",
        "<style>rect{fill:red}</style>",
        "<![CDATA[x]]>",
        "<!DOCTYPE svg [<!ENTITY a \"b\">]>",
        "<?xml-stylesheet type=\"text/css\"?>",
        "<iframe/>",
        "\xFF",
    }));
    INFO(inside);
    REQUIRE(keyForSvg(inside) == "part.svg");
}

TEST_CASE("a drawing is one, and not too large")
{
    REQUIRE(keyOf(checkPart({"parts/plan.svg", "image/svg+xml", "<html/>"})) == "part.svg");
    REQUIRE(keyForSvg(std::string(4 * 1024 * 1024, ' ')) == "part.svg");
    REQUIRE(keyForSvg(std::string(1, '\0')) == "part.svg");
}

TEST_CASE("a picture is a PNG of at most 8192 pixels a side")
{
    REQUIRE(keyForPng(png(1280, 720)) == "ok");
    REQUIRE(keyForPng(png(8192, 8192)) == "ok");
    REQUIRE(keyForPng(png(8193, 1)) == "part.png");
    REQUIRE(keyForPng(png(1, 0)) == "part.png");
    REQUIRE(keyForPng(png(0xFFFFFFFF, 1)) == "part.png");
    REQUIRE(keyForPng(png(1, 1).substr(0, 20)) == "part.png");
    REQUIRE(keyForPng("GIF89a") == "part.png");
    REQUIRE(keyForPng("") == "part.png");
}

TEST_CASE("a mesh is one whole glTF that needs no other file")
{
    REQUIRE(keyForGlb(glb(R"({"asset":{"version":"2.0"},"buffers":[{"byteLength":4}]})")) == "ok");
    REQUIRE(keyForGlb(glb(R"({"buffers":[{"uri":"../x.bin"}]})")) == "part.glb");
    REQUIRE(keyForGlb(glb(R"({"images":[{"uri":"http://example.org/x.png"}]})")) == "part.glb");
    REQUIRE(keyForGlb(glb(R"({"images":1})")) == "part.glb");
    REQUIRE(keyForGlb(glb("[]")) == "part.glb");
    REQUIRE(keyForGlb(glb("{")) == "part.glb");
    REQUIRE(keyForGlb(glb("{}") + "x") == "part.glb");
    REQUIRE(keyForGlb(glb("{}").substr(0, 15)) == "part.glb");
    std::string lying = glb("{}");
    lying[12] = '\x7F';
    REQUIRE(keyForGlb(lying) == "part.glb");
}

TEST_CASE("texts are UTF-8 and a PDF begins as one")
{
    REQUIRE(keyOf(checkPart({"parts/terms.txt", "text/plain", "Käse"})) == "ok");
    REQUIRE(keyOf(checkPart({"parts/terms.txt", "text/plain", "K\xE4se"})) == "part.text");
    REQUIRE(keyOf(checkPart({"parts/bom.csv", "text/csv", std::string(1, '\0')})) == "part.text");
    REQUIRE(keyOf(checkPart({"parts/summary.pdf", "application/pdf", "%PDF-1.4"})) == "ok");
    REQUIRE(keyOf(checkPart({"parts/summary.pdf", "application/pdf", "MZ"})) == "part.pdf");
}

TEST_CASE("a part says which it is when it is refused")
{
    const auto result = checkPart({"parts/view.png", "image/png", ""});
    REQUIRE(result.error().fact("name") == "parts/view.png");
    REQUIRE(keyOf(checkPart({"parts/view.png", "image/jpeg", ""})) == "part.type");
}

TEST_CASE("no cell of a table is a formula")
{
    struct Row {
        std::string cell;
        std::string guarded;
    };
    const auto row = GENERATE(values<Row>({{"=1+1", "'=1+1"},
                                           {"+1", "'+1"},
                                           {"-1", "'-1"},
                                           {"@SUM(A1)", "'@SUM(A1)"},
                                           {"\t=1", "'\t=1"},
                                           {"\r=1", "'\r=1"},
                                           {"sofa", "sofa"},
                                           {"a=b", "a=b"},
                                           {"", ""}}));
    REQUIRE(guardCsvCell(row.cell) == row.guarded);
}
