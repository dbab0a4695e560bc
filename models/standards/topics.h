// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/standards/topic.h"

#include <vector>

namespace bespeak::standards
{

/// Every topic, in the order of the knowledge they belong to.
const std::vector<Topic>& topics();
/// nullptr if there is none of that name.
const Topic* findTopic(std::string_view name);

/// Runs a topic. The answer holds finite numbers only.
/// Errors: standards.unknown-topic, standards.bad-inputs, standards.unknown-input,
/// standards.out-of-range.
Result<nlohmann::json> calculate(std::string_view topic, const nlohmann::json& inputs);

} // namespace bespeak::standards
