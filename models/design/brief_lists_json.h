// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/json_fields.h"
#include "models/design/brief.h"

/// The brief's lists as they stand in design.json. Only for the files of this folder.
namespace bespeak::design
{

/// Kept findings, pins, what is owned, what is not wanted, what was given up; empty lists are not
/// written.
void addLists(nlohmann::ordered_json& brief, const Brief& from);
/// Faults are reported to `fields`.
void parseLists(const JsonFields& fields, Brief& brief);

} // namespace bespeak::design
