// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/json_fields.h"

#include <optional>
#include <string>
#include <string_view>

namespace bespeak::catalogue
{

// Numbers that are no lengths stand in files as decimals in quotes: JSON that is signed has no
// floating point.

/// The shortest decimal that reads back as the same number: 88.5 -> "88.5", 3 -> "3".
std::string formatDecimal(double value);
/// Accepts `-?digits(.digits)?` of at most 32 characters and a size of at most 1e9.
std::optional<double> parseDecimal(std::string_view text);
/// Nothing if the field is missing; nothing and a problem if it is no decimal in quotes.
std::optional<double> readDecimal(const JsonFields& fields, const char* field);

} // namespace bespeak::catalogue
