// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/json_fields.h"
#include "models/catalogue/component_kind.h"
#include "models/catalogue/specs.h"

#include <string_view>

namespace bespeak::catalogue
{

/// What specs are called in files, which their member "type" says: "display", "speaker" …;
/// empty for none.
std::string_view specsName(const Specs& specs);
/// The specs that a component of that kind has in a catalogue; empty for kinds without any.
std::string_view specsNameOf(ComponentKind kind);

/// An object of "type" and the known specs; what is unknown is left out. null for no specs.
nlohmann::json specsToJson(const Specs& specs);
/// Faults are reported to `fields`. What this version does not know is passed over.
Specs specsFromJson(const JsonFields& fields);

} // namespace bespeak::catalogue
