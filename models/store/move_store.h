// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <span>
#include <string_view>

/// A store that outgrows one desk moves to a server, or back: the same log with the same hashes and
/// the same messages; what follows from them is made again.
namespace bespeak::store
{

/// A table that no log makes again.
struct KeptTable {
    std::string_view name;
    std::vector<std::string_view> key; ///< columns that tell its rows apart
    std::int64_t page = 0;             ///< rows that are in memory at a time
};

/// Those first to which others refer.
std::span<const KeptTable> keptTables();

struct StoreMove {
    std::int64_t events = 0;
    std::int64_t documents = 0;
    std::string head; ///< hash of the newest event, in both

    friend bool operator==(const StoreMove&, const StoreMove&) = default;
};

/// Copies a store into a new one and checks the copy before it counts: whatever fails, the new
/// place has no store's content and the old one is what it was. Afterwards the old store says where
/// it went and takes nothing in any more: two logs with one beginning would be a fork.
/// Errors: store.not-empty (`store`), store.move-damaged (`reason`), store.moved, store.newer, and
/// those of opening and writing.
Result<StoreMove> moveStore(Store& from, const StoreUrl& to);

} // namespace bespeak::store
