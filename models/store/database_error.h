// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/store/store_url.h"

#include <string>
#include <string_view>

namespace bespeak::store
{

/// What a database's own code (SQLite's extended result code, PostgreSQL's SQLSTATE) means for the
/// program: store.busy, store.conflict, store.constraint, store.full, store.io, store.corrupt,
/// store.lost, store.read-only, else store.failed. `words` is the database's sentence, for the fact
/// `reason`.
Error databaseError(Dialect dialect, std::string_view code, std::string words);

/// True if the same work may succeed when it is tried again: busy, or a conflict of two writers.
bool isPassing(const Error& error);

} // namespace bespeak::store
