// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/store/connection.h"
#include "models/store/store.h"
#include "models/store/store_url.h"

#include <memory>

namespace bespeak::store
{

/// A connection that has been found to be a store of ours, with its settings asserted, its schema
/// brought up to date and its end checked.
struct OpenedStore {
    std::unique_ptr<Connection> connection;
    Access access = Access::ReadWrite;
    Side side = Side::Retailer;
    bool isNewer = false;
};

/// The setting that says where a store has moved to: see move_store.h.
constexpr const char* movedSetting = "moved-to";

/// Makes the tables of a store in a place that has none, or has them empty, and says nothing yet of
/// whose it is. Errors: store.not-empty (`store`), and those of Store::open().
Result<std::unique_ptr<Connection>> makeEmptyStore(const StoreUrl& url);

/// Errors: see Store::open().
Result<OpenedStore> openStore(const StoreUrl& url, const StoreOptions& options, Instant now);

} // namespace bespeak::store
