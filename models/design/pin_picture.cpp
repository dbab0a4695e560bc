// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/pin_picture.h"

#include "models/base/sha256.h"

#include <algorithm>
#include <optional>

namespace bespeak::design
{

namespace
{

struct PixelSize {
    std::int64_t width = 0;
    std::int64_t height = 0;
};

/// Big-endian; needs `at + count` within the text.
std::int64_t numberAt(std::string_view bytes, std::size_t at, std::size_t count)
{
    std::int64_t number = 0;
    for (const char byte : bytes.substr(at, count)) {
        number = number * 256 + static_cast<unsigned char>(byte);
    }
    return number;
}

std::optional<PixelSize> sizeOfPng(std::string_view bytes)
{
    using namespace std::string_view_literals;
    constexpr std::string_view head = "\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR"sv;
    if (!bytes.starts_with(head) || bytes.size() < head.size() + 8) {
        return std::nullopt;
    }
    return PixelSize{numberAt(bytes, head.size(), 4), numberAt(bytes, head.size() + 4, 4)};
}

std::string sizeText(std::size_t bytes)
{
    constexpr std::size_t kib = 1024;
    return bytes < kib * kib ? std::to_string(bytes / kib) + " KiB"
                             : std::to_string(bytes / kib / kib) + " MiB";
}

bool isFrame(int marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// Walks over the segments before the first scan.
std::optional<PixelSize> sizeOfJpeg(std::string_view bytes)
{
    if (!bytes.starts_with("\xFF\xD8\xFF")) {
        return std::nullopt;
    }
    std::size_t at = 2;
    while (at + 4 <= bytes.size() && bytes[at] == '\xFF') {
        const int marker = static_cast<unsigned char>(bytes[at + 1]);
        if (marker == 0xFF) {
            ++at; // padding
            continue;
        }
        const auto length = static_cast<std::size_t>(numberAt(bytes, at + 2, 2));
        if (isFrame(marker) && length >= 8 && at + 9 <= bytes.size()) {
            return PixelSize{numberAt(bytes, at + 7, 2), numberAt(bytes, at + 5, 2)};
        }
        if (marker == 0xDA || marker == 0xD9 || length < 2) {
            return std::nullopt;
        }
        at += 2 + length;
    }
    return std::nullopt;
}

} // namespace

Result<void> checkPicture(std::string_view bytes, const PictureLimits& limits)
{
    if (bytes.size() > limits.bytes) {
        return fail("design.picture-too-large", {{"limit", sizeText(limits.bytes)}});
    }
    const std::optional<PixelSize> png = sizeOfPng(bytes);
    const std::optional<PixelSize> size = png ? png : sizeOfJpeg(bytes);
    if (!size || size->width == 0 || size->height == 0) {
        return fail("design.bad-picture");
    }
    const bool fits = size->width <= limits.side && size->height <= limits.side &&
                      size->width * size->height <= limits.pixels;
    if (!fits) {
        return fail("design.picture-too-many-pixels",
                    {{"limit", std::to_string(limits.pixels / 1'000'000)}});
    }
    return {};
}

Pictures picturesOf(const Brief& brief, const Pictures& pictures)
{
    Pictures shown;
    for (const Pin& pin : brief.pins) {
        const auto found = pictures.find(pin.picture);
        const bool isGood = found != pictures.end() && checkPicture(found->second, keptPicture) &&
                            sha256(found->second).text() == found->first;
        if (isGood) {
            shown.insert(*found);
        }
    }
    return shown;
}

} // namespace bespeak::design
