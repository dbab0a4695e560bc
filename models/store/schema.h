// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store_url.h"

#include <cstdint>
#include <string>
#include <vector>

namespace bespeak::store
{

/// "Bspk": what SQLite's header says a file of ours is.
constexpr std::int64_t applicationId = 0x4273706b;

/// One step from a schema to the next. Steps are never changed once released; tables of events and
/// documents are never rewritten.
struct Migration {
    std::int64_t version = 1; ///< of the schema that it leads to
    std::vector<std::string> (*statements)(Dialect dialect);
};

/// All steps, in order; the last one's version is what this program writes.
const std::vector<Migration>& migrations();

/// The version that this program writes.
std::int64_t currentVersion();

} // namespace bespeak::store
