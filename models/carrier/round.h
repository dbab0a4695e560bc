// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/carrier/carrier.h"
#include "models/store/case_import.h"
#include "models/store/party.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace bespeak::catalogue
{
class Catalogue;
}

namespace bespeak::carrier
{

struct RoundReport;

struct RoundOptions {
    /// Customer: only cases of this retailer (root key) go this way; empty: all.
    std::string retailer = {};
    /// Retailer: what a design that customers publish must be made of. Without it, what they send
    /// to the community waits. Outlives the round.
    const catalogue::Catalogue* catalogue = nullptr;
    /// A parcel without a receipt is published once more after this time, in milliseconds: what a
    /// carrier lost comes again.
    std::int64_t resendAfter = 10LL * 60 * 1000;
    /// Ends the round between two parcels, or in the middle of a transfer; what was done stays.
    std::stop_token stop = {};
    /// Told what was done so far after each parcel, on the thread of the round.
    std::function<void(const RoundReport&)> onProgress = {};
};

/// Something that did not work out, and with what.
struct RoundProblem {
    std::string name; ///< of the parcel, or the file name of a message of ours
    Error error;
};

/// A file that belongs to no case: about a campaign, or of the community.
struct TakenFile {
    std::string kind; ///< "campaign-pledge", "feed"
    std::string document;
    std::optional<Error> refused = {}; ///< too late, or against the rules
};

struct RoundReport {
    int sent = 0;                            ///< published, the first time or again
    int acknowledged = 0;                    ///< receipts of the other side
    int refused = 0;                         ///< receipts that say no
    std::vector<store::ImportOutcome> taken; ///< messages of cases
    std::vector<TakenFile> files;
    std::vector<RoundProblem> problems;

    std::size_t takenInAll() const { return taken.size() + files.size(); }
    bool hasNews() const { return sent + acknowledged + refused > 0 || takenInAll() > 0; }
};

/// The ways behind a place.
using Ways = std::vector<std::unique_ptr<Carrier>>;

/// One round at one place: reads receipts, takes messages in (in whatever order they lie there) and
/// signs receipts for them, publishes what waits in the outbox and belongs here. May be broken off
/// at any point and repeated at any time. A locked key can read; receipts then wait until it is
/// open. At the retailer a message goes where its case, or its addressee, came from; what came as a
/// file is left to files. What is for everybody (a feed, a campaign's terms and news) lies at every
/// place, without receipts. Where a file of the community lay is not kept once it is gone from
/// there. Errors: of the place (isOfPlace), of the store.
Result<RoundReport> runRound(store::Store& store, const store::Party& self, Carrier& carrier,
                             const RoundOptions& options = {});

/// The same at every way behind a place, summed up: all are read first, then the outbox is, once,
/// and each message goes its way. A way that fails is told among the problems and the others go on;
/// if it was the only one, its error is the answer. Errors: runRound's, carrier.stopped.
Result<RoundReport> runRounds(store::Store& store, const store::Party& self, const Ways& ways,
                              const RoundOptions& options = {});

} // namespace bespeak::carrier
