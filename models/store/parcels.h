// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/id.h"
#include "models/base/result.h"
#include "models/store/connection.h"
#include "models/store/documents.h"
#include "models/store/outbox.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What this store handed to carriers, and what it fetched from them. A parcel is the bytes of one
// signed file, named by their SHA-256; a place is where two sides meet (carrier/carrier.h).
namespace bespeak::store
{

class Store;

enum class ParcelState {
    Failed,       ///< ours: the carrier did not take it yet
    OnItsWay,     ///< ours: it lies where the other side looks
    Acknowledged, ///< ours: the other side signed that it has it
    Refused,      ///< ours: the other side signed that it cannot take it
    Taken,        ///< theirs: it is in this store
    Deferred,     ///< theirs: it cannot be taken in yet
    TurnedDown    ///< theirs: it never will be
};

/// "failed", "on-its-way", "acknowledged", "refused", "taken", "deferred", "turned-down".
std::string_view parcelStateName(ParcelState state);

struct ParcelNote {
    std::string place = {};
    Direction direction = Direction::Out;
    std::string sha256 = {};   ///< of the bytes that travel
    std::string document = {}; ///< empty if what came could not be read
    ParcelState state = ParcelState::OnItsWay;
    std::string receipt = {};         ///< theirs: SHA-256 of the receipt that we sent for it
    std::optional<Error> reason = {}; ///< of Failed, Refused, Deferred and TurnedDown
    Instant since = {};               ///< when it was seen or sent first
    Instant tried = {};               ///< last
    std::int64_t attempts = 0;
};

/// An entry of the outbox with what became of it on its way; without a note it is still here, or
/// was handed over as a file.
struct Delivery {
    OutboxEntry entry;
    std::optional<ParcelNote> note;
};

/// Writes the note, or changes the one of the same place, direction and hash; `since` stays.
Result<void> noteParcel(Store& store, const ParcelNote& note);
Result<void> forgetParcel(Store& store, const ParcelNote& note);
Result<std::vector<ParcelNote>> parcelsOf(Store& store, const std::string& place,
                                          Direction direction);
/// The outbox in the order in which its messages were signed.
Result<std::vector<Delivery>> deliveries(Store& store, OutboxPart part);
/// Where the newest message of a case came from; nothing if it came as a file.
Result<std::optional<std::string>> placeOfCase(Store& store, const CaseId& id);

/// Where the newest file of that key about a campaign or a case came from; nothing if as a file.
Result<std::optional<std::string>> placeOfAuthor(Store& store, const std::string& key);

/// The other side has signed that it has our message (or, with a `reason`, that it cannot take it):
/// the note says so from now on, and the log keeps the receipt as a proof.
Result<void> acknowledgeParcel(Store& store, ParcelNote note, const std::string& receipt,
                               const std::optional<Error>& reason);

} // namespace bespeak::store
