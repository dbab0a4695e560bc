// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/catalogue/component.h"

#include <nlohmann/json_fwd.hpp>

namespace bespeak::catalogue
{

/// A component as it stands in a catalogue file and in a design that remembers it. There is no
/// floating point in it, so that it can be signed: lengths are whole micrometres, masses grams,
/// money minor units; every other number is a decimal in quotes ("88.5"); colours are sRGB
/// "#rrggbb". What is unknown or empty is left out.
nlohmann::json toJson(const Component& component);

/// Reads what toJson writes, and holds it against the limits of a component. Members that this
/// version does not know are passed over. Errors: json.bad-field with the fact "place"
/// ("size.width").
Result<Component> componentFromJson(const nlohmann::json& json);

} // namespace bespeak::catalogue
