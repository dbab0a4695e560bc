// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/store/connection.h"

#include <nlohmann/json.hpp>

/// What all projections do with an event's body and a table.
namespace bespeak::store
{

/// Runs a statement; how many rows it changed does not matter.
Result<void> perform(Connection& connection, std::string_view statement,
                     const std::vector<Value>& values);

/// A field of an object; empty or 0 if it is not there, or of another type.
std::string textAt(const nlohmann::json& json, const char* field);
std::int64_t numberAt(const nlohmann::json& json, const char* field);

} // namespace bespeak::store
