// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/json_fields.h"
#include "models/design/brief.h"

namespace bespeak::design
{

/// The brief as it stands in design.json. What the customer did not say is not written.
nlohmann::ordered_json formatBrief(const Brief& brief);
/// Faults are reported to `fields`. A missing field says nothing, as in older files.
Brief parseBrief(const JsonFields& fields);

} // namespace bespeak::design
