// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <string_view>

namespace bespeak::standards
{

/// A formula that `bespeak-cli calc` reaches by name.
struct Topic {
    std::string_view name;    ///< "horizontal_angle"
    std::string_view inputs;  ///< fields with units: "width_m, distance_m"
    std::string_view outputs; ///< fields with units: "angle_deg"
    std::string_view source;  ///< standard with edition, or "geometry"
    /// Errors: standards.bad-inputs (a field is missing, of a wrong type or not finite),
    /// standards.out-of-range (the formula does not hold there).
    Result<nlohmann::json> (*calculate)(const nlohmann::json& inputs);
};

// One list for each file calc_*.cpp, in the order of the knowledge they belong to.
std::span<const Topic> viewingTopics();
std::span<const Topic> layoutTopics();
std::span<const Topic> modeTopics();
std::span<const Topic> reverberationTopics();
std::span<const Topic> levelTopics();
std::span<const Topic> noiseTopics();
std::span<const Topic> childSafetyTopics();
std::span<const Topic> clearanceTopics();
std::span<const Topic> cablingTopics();
std::span<const Topic> productTopics();

} // namespace bespeak::standards
