// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/design/brief.h"

#include <map>
#include <string>
#include <string_view>

namespace bespeak::design
{

/// The customer's own pictures: the bytes of each by their SHA-256 in hex (Pin::picture).
using Pictures = std::map<std::string, std::string>;

/// What a picture may cost before anything in it is believed.
struct PictureLimits {
    std::size_t bytes;
    std::int64_t pixels;
    std::int64_t side; ///< pixels of the longer one
};

/// Of a file that somebody chooses.
constexpr PictureLimits chosenPicture{32ULL * 1024 * 1024, 50'000'000, 20'000};
/// Of what is kept with a design: made smaller, and without what a camera adds.
constexpr PictureLimits keptPicture{512ULL * 1024, 2'000'000, 2'000};

/// What the head of a PNG or JPEG says about its size, which no decoder has believed yet.
/// Errors: design.bad-picture (neither a PNG nor a JPEG, or its head is damaged),
/// design.picture-too-large (`limit`: "32 MiB"), design.picture-too-many-pixels (`limit` millions).
Result<void> checkPicture(std::string_view bytes, const PictureLimits& limits);

/// Those that pins of the brief show, as far as they may be kept and bear their own hash.
Pictures picturesOf(const Brief& brief, const Pictures& pictures);

} // namespace bespeak::design
