// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace bespeak::assessment
{

enum class Verdict {
    Pass,
    Fail,
    Advice, ///< something to think of
    Unjudged,
    Neutral, ///< what is only advised is kept: nothing to object to, and nothing promised
};

/// The parts of a room that are no walls.
enum class RoomSide : std::uint8_t { Floor, Ceiling };

/// What a finding is about, so that a click can go there.
using Subject = std::variant<std::monostate, PlacementId, std::size_t /* wall */,
                             std::uint32_t /* opening */, RoomSide>;

/// One result of one rule on one design.
struct Finding {
    std::string rule;  ///< stable key: "fit.overlap", "fit.outside-room", "fit.door-blocked" …
    std::string group; ///< "fit", later "picture", "level" …
    Verdict verdict = Verdict::Fail;
    std::vector<Subject> subjects; ///< first is the one to blame
    std::optional<double> value;   ///< what was computed
    std::optional<double> limit;
    std::string unit;   ///< "m", "kg" …
    std::string source; ///< standard with edition, or "geometry"
    char grade = 'A';   ///< evidence grade A–D
    std::vector<std::pair<std::string, std::string>> facts; ///< names for the sentence

    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace bespeak::assessment
