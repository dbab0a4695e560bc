// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/part_safety.h"

#include "models/base/zip_format.h"
#include "models/base/zip_name.h"
#include "models/exchange/jcs.h"
#include "models/exchange/utf8.h"

#include <algorithm>
#include <array>

namespace bespeak::exchange
{

namespace
{

constexpr std::string_view jsonType = "application/json";
constexpr std::string_view textType = "text/plain";
constexpr std::string_view csvType = "text/csv";
constexpr std::string_view svgType = "image/svg+xml";
constexpr std::string_view pngType = "image/png";
constexpr std::string_view glbType = "model/gltf-binary";
constexpr std::string_view pdfType = "application/pdf";

/// Where a part of an ending may lie: `folder` and, if given, under this one name.
struct KnownPart {
    std::string_view folder;
    std::string_view ending;
    std::string_view type;
    std::string_view onlyName = {};
};

constexpr std::array<KnownPart, 10> knownParts = {{
    {"parts/", ".json", jsonType},
    {"parts/", ".txt", textType},
    {"parts/", ".svg", svgType},
    {"parts/", ".png", pngType},
    {"parts/", ".csv", csvType, "bom.csv"},
    {"parts/", ".pdf", pdfType, "summary.pdf"},
    {"parts/", ".glb", glbType, "scene.glb"},
    {"parts/meshes/", ".glb", glbType},
    {"parts/textures/", ".png", pngType},
    {"parts/photos/", ".png", pngType},
}};

bool isAt(const KnownPart& known, std::string_view name)
{
    if (!name.starts_with(known.folder) || !name.ends_with(known.ending)) {
        return false;
    }
    const std::string_view file = name.substr(known.folder.size());
    return file.find('/') == std::string_view::npos && file.size() > known.ending.size() &&
           (known.onlyName.empty() || file == known.onlyName);
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return lower;
}

constexpr bool isBlank(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

/// The inside of the tag that begins at `at`, up to the ">" that ends it: one in quotes does not.
std::string_view tagAt(std::string_view lower, std::size_t at)
{
    char quote = 0;
    for (std::size_t end = at; end < lower.size(); ++end) {
        const char letter = lower[end];
        if (quote != 0) {
            quote = letter == quote ? '\0' : quote;
        } else if (letter == '"' || letter == '\'') {
            quote = letter;
        } else if (letter == '>') {
            return lower.substr(at, end - at);
        }
    }
    return lower.substr(at);
}

/// An attribute such as onload=: blank or quote or slash, "on", letters, blanks, "=".
bool hasEventHandler(std::string_view tag)
{
    for (std::size_t at = tag.find("on", 1); at != std::string_view::npos;
         at = tag.find("on", at + 1)) {
        const char before = tag[at - 1];
        if (!isBlank(before) && before != '"' && before != '\'' && before != '/') {
            continue;
        }
        std::size_t end = at + 2;
        while (end < tag.size() && tag[end] >= 'a' && tag[end] <= 'z') {
            ++end;
        }
        const std::size_t nameEnd = end;
        while (end < tag.size() && isBlank(tag[end])) {
            ++end;
        }
        if (nameEnd > at + 2 && end < tag.size() && tag[end] == '=') {
            return true;
        }
    }
    return false;
}

/// Text between tags is text; what acts or fetches is in a tag, or in a style sheet, which is
/// refused whole. An address may hide behind "&#…;" or a backslash in an attribute: neither is
/// needed there.
bool isHarmlessTag(std::string_view tag)
{
    constexpr std::array<std::string_view, 17> refused = {
        "<!",      "<?xml-", "script", "href",   "foreignobject", "xhtml", "<image",
        ":image",  "iframe", "<style", ":style", "embed",         "data:", "<object",
        "@import", "&#",     "\\",
    };
    const auto holds = [tag](std::string_view word) {
        return tag.find(word) != std::string_view::npos;
    };
    for (std::size_t at = tag.find("url("); at != std::string_view::npos;
         at = tag.find("url(", at + 1)) {
        if (!tag.substr(at + 4).starts_with('#')) {
            return false;
        }
    }
    return std::ranges::none_of(refused, holds) && !hasEventHandler(tag);
}

Result<void> checkSvg(std::string_view bytes)
{
    constexpr std::size_t mostBytes = 4 * 1024 * 1024;
    if (bytes.size() > mostBytes || !isUtf8(bytes) || bytes.find('\0') != std::string_view::npos) {
        return fail("part.svg");
    }
    const std::string lower = lowerCase(bytes);
    bool isSvg = false;
    for (std::size_t at = lower.find('<'); at != std::string::npos;) {
        const std::string_view tag = tagAt(lower, at);
        if (!isHarmlessTag(tag)) {
            return fail("part.svg");
        }
        isSvg = isSvg || tag.starts_with("<svg");
        at = lower.find('<', at + tag.size());
    }
    return isSvg ? Result<void>() : fail("part.svg");
}

std::uint32_t bigEndianAt(std::string_view bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        value = value << 8U | static_cast<std::uint8_t>(bytes[at + i]);
    }
    return value;
}

Result<void> checkPng(std::string_view bytes)
{
    constexpr std::string_view signature("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
    constexpr std::uint32_t mostPixelsASide = 8192;
    if (bytes.size() < signature.size() + 8 || !bytes.starts_with(signature)) {
        return fail("part.png");
    }
    for (const std::size_t at : {std::size_t{16}, std::size_t{20}}) {
        const std::uint32_t pixels = bigEndianAt(bytes, at);
        if (pixels == 0 || pixels > mostPixelsASide) {
            return fail("part.png");
        }
    }
    return {};
}

/// Whether a glTF list such as "buffers" names a file outside.
bool namesOtherFiles(const Json& gltf, const char* list)
{
    const auto found = gltf.find(list);
    if (found == gltf.end()) {
        return false;
    }
    return !found->is_array() || std::ranges::any_of(*found, [](const Json& element) {
        return !element.is_object() || element.contains("uri");
    });
}

Result<void> checkGlb(std::string_view bytes)
{
    constexpr std::uint32_t magic = 0x46546C67;     // "glTF"
    constexpr std::uint32_t jsonChunk = 0x4E4F534A; // "JSON"
    constexpr std::size_t headers = 20;
    if (bytes.size() < headers || zip::u32At(bytes, 0) != magic || zip::u32At(bytes, 4) != 2 ||
        zip::u32At(bytes, 8) != bytes.size() || zip::u32At(bytes, 16) != jsonChunk ||
        zip::u32At(bytes, 12) > bytes.size() - headers) {
        return fail("part.glb");
    }
    const auto gltf = parseStrictJson(bytes.substr(headers, zip::u32At(bytes, 12)));
    if (!gltf || !gltf->is_object() || namesOtherFiles(*gltf, "buffers") ||
        namesOtherFiles(*gltf, "images")) {
        return fail("part.glb");
    }
    return {};
}

Result<void> checkContent(std::string_view type, std::string_view bytes)
{
    if (type == svgType) {
        return checkSvg(bytes);
    }
    if (type == pngType) {
        return checkPng(bytes);
    }
    if (type == glbType) {
        return checkGlb(bytes);
    }
    if (type == pdfType) {
        return bytes.starts_with("%PDF-") ? Result<void>() : fail("part.pdf");
    }
    if (type == textType || type == csvType) {
        const bool isText = isUtf8(bytes) && bytes.find('\0') == std::string_view::npos;
        return isText ? Result<void>() : fail("part.text");
    }
    return {};
}

} // namespace

std::optional<std::string_view> findPartType(std::string_view name)
{
    const auto* known = std::ranges::find_if(
        knownParts, [name](const KnownPart& candidate) { return isAt(candidate, name); });
    if (known == knownParts.end() || !isPlainEntryName(name)) {
        return std::nullopt;
    }
    return known->type;
}

Result<void> checkPart(const MessagePart& part)
{
    const auto type = findPartType(part.name);
    if (!type) {
        return fail("part.name");
    }
    if (part.type != *type) {
        return fail("part.type", {{"name", part.name}, {"expected", std::string(*type)}});
    }
    return checkContent(*type, part.bytes).map_error([&part](Error error) {
        error.facts.emplace_back("name", part.name);
        return error;
    });
}

std::string guardCsvCell(std::string_view cell)
{
    constexpr std::string_view starters = "=+-@\t\r";
    const bool isDangerous = !cell.empty() && starters.find(cell.front()) != std::string_view::npos;
    return isDangerous ? "'" + std::string(cell) : std::string(cell);
}

} // namespace bespeak::exchange
