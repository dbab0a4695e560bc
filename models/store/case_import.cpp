// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/case_import.h"

#include "models/store/own_key.h"
#include "models/store/store.h"
#include "models/store/take_in.h"
#include "models/store/transaction.h"
#include "models/store/trust.h"

#include <array>
#include <functional>
#include <utility>

namespace bespeak::store
{

namespace
{

Result<void> mayImport(Store& store, const Party& self)
{
    if (store.isReadOnly()) {
        return fail("store.read-only");
    }
    if (self.side != store.side()) {
        return fail("store.wrong-side",
                    {{"side", store.side() == Side::Retailer ? "retailer" : "customer"}});
    }
    return checkOwnKey(store, self); // receipts are signed on the way
}

/// Runs what is written of one file: in a transaction of its own, or as a part of a greater one.
using Written = std::function<Result<void>(const std::function<Result<void>()>& work)>;

/// The arithmetic of signatures comes before what is written: alone, it keeps no other writer
/// waiting.
Result<ImportOutcome> importOne(Store& store, const Party& self, std::string_view bytes,
                                const Written& write)
{
    auto keys = trustedKeys(store, self);
    if (!keys) {
        return failWith(keys);
    }
    auto message = request::openCaseMessage(bytes, *keys);
    if (!message) {
        return failWith(message);
    }
    TakenIn taken;
    auto done = write([&]() -> Result<void> {
        auto result = takeIn(store, self, *keys, *message);
        if (!result) {
            return failWith(result);
        }
        taken = std::move(*result);
        return {};
    });
    return done ? std::move(taken).answer() : Result<ImportOutcome>(failWith(done));
}

} // namespace

Result<ImportOutcome> importMessage(Store& store, const Party& self, std::string_view bytes)
{
    if (auto may = mayImport(store, self); !may) {
        return failWith(may);
    }
    return importOne(store, self, bytes, [&](const std::function<Result<void>()>& work) {
        return store.write([&](Connection&) { return work(); });
    });
}

std::vector<Result<ImportOutcome>> importMessages(Store& store, const Party& self,
                                                  std::span<const std::string> files)
{
    std::vector<Result<ImportOutcome>> outcomes;
    outcomes.reserve(files.size());
    auto done = mayImport(store, self).and_then([&] {
        return store.write([&](Connection& connection) -> Result<void> {
            outcomes.clear();
            for (const std::string& bytes : files) {
                // An earlier one may have brought this one's key.
                outcomes.push_back(
                    importOne(store, self, bytes, [&](const std::function<Result<void>()>& work) {
                        return partOf(connection, work);
                    }));
                if (connection.hasFailed()) {
                    return failWith(outcomes.back());
                }
            }
            return {};
        });
    });
    if (!done) {
        outcomes.clear();
        for (const std::string& bytes : files) {
            outcomes.push_back(importMessage(store, self, bytes));
        }
    }
    return outcomes;
}

std::string_view importStatusName(ImportStatus status)
{
    constexpr std::array<std::string_view, 5> names = {"applied", "kept", "duplicate",
                                                       "quarantined", "refused"};
    return names[static_cast<std::size_t>(status)];
}

} // namespace bespeak::store
