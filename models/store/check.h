// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/store/connection.h"

#include <string>
#include <vector>

namespace bespeak::store
{

/// The database's own check of its structure (SQLite; PostgreSQL checks its pages itself), without
/// the tables of large parts, and the end of the log. At every start.
Result<std::vector<std::string>> checkQuickly(Connection& connection);

/// Everything: see Store::check().
Result<std::vector<std::string>> checkThoroughly(Connection& connection, std::size_t most = 100);

} // namespace bespeak::store
