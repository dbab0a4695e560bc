// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/carrier/sending.h"

#include <algorithm>

namespace bespeak::carrier
{

namespace
{

using store::Delivery;
using store::ParcelNote;
using store::ParcelState;

bool isDue(const ParcelNote& note, Instant now, const RoundOptions& options)
{
    if (note.state != ParcelState::OnItsWay) {
        return note.state == ParcelState::Failed;
    }
    // A clock that was put back makes it due as well.
    const std::int64_t passed = now.milliseconds - note.tried.milliseconds;
    return passed < 0 || passed >= options.resendAfter;
}

/// Of a message that was never sent.
Result<std::optional<std::string>> firstPlace(store::Store& store, const CaseId& id,
                                              const std::string& first, const RoundOptions& options)
{
    if (store.side() == store::Side::Retailer) {
        return store::placeOfCase(store, id);
    }
    return store.caseRecord(id).map([&](const casework::CaseRecord& record) {
        return options.retailer.empty() || record.retailerKid == options.retailer
                   ? std::optional(first)
                   : std::nullopt;
    });
}

} // namespace

Result<std::optional<std::string>> placeFor(store::Store& store, const Delivery& delivery,
                                            const std::vector<std::string>& places,
                                            const RoundOptions& options)
{
    std::optional<std::string> place;
    if (delivery.note) {
        place = isDue(*delivery.note, store.now(), options) ? std::optional(delivery.note->place)
                                                            : std::nullopt;
    } else if (const auto id = CaseId::parse(delivery.entry.caseId);
               id && !delivery.entry.isSent && !places.empty()) { // sent: handed over as a file
        auto first = firstPlace(store, *id, places.front(), options);
        if (!first) {
            return first;
        }
        place = std::move(*first);
    }
    const bool isHere = place && std::ranges::find(places, *place) != places.end();
    return isHere ? place : std::nullopt;
}

Result<void> sendOne(const RoundWork& work, const Delivery& delivery)
{
    const auto bytes = work.store.container(delivery.entry.document);
    if (!bytes) {
        return work.tell(delivery.entry.fileName, bytes.error());
    }
    const ParcelName name = nameParcel(*bytes, ParcelKind::Message);
    ParcelNote note{.place = work.place,
                    .direction = store::Direction::Out,
                    .sha256 = name.hash.text(),
                    .document = delivery.entry.document,
                    .state = ParcelState::OnItsWay,
                    .since = delivery.note ? delivery.note->since : work.store.now(),
                    .tried = work.store.now(),
                    .attempts = delivery.note ? delivery.note->attempts + 1 : 1};
    const auto sent = work.carrier.send(name, *bytes);
    if (!sent) {
        note.state = ParcelState::Failed;
        note.reason = sent.error();
    }
    auto kept = store::noteParcel(work.store, note);
    if (kept && sent) {
        work.report.sent += 1;
        kept = work.store.markSent(delivery.entry.document);
    }
    if (!kept) {
        return kept;
    }
    return sent ? kept : work.tell(delivery.entry.fileName, sent.error());
}

} // namespace bespeak::carrier
