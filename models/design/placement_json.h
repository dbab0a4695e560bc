// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/json_fields.h"
#include "models/design/design.h"

namespace bespeak::design
{

/// One placement as it stands in design.json: position in micrometres, turn in microdegrees. What
/// is as usual (not locked or anchored, no note, no option, no support) is left out.
nlohmann::ordered_json formatPlacement(const Placement& placement);

/// Refuses (see JsonFields) what is not a placement; ids and supports are checked by mendSupports.
std::optional<Placement> parsePlacement(const JsonFields& fields);

/// Clears supports that do not exist or go round in a circle: the thing stays where it is and
/// counts as standing on the floor. A support without Mounting::OnTop is forgotten.
void mendSupports(std::vector<Placement>& placements);

} // namespace bespeak::design
