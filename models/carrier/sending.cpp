// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/carrier/sending.h"

#include "models/carrier/other_files.h"
#include "models/carrier/take_in.h"
#include "models/store/letters.h"

#include <algorithm>
#include <map>

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
Result<std::optional<std::string>> firstPlace(store::Store& store, const store::Party& self,
                                              const store::OutboxEntry& entry,
                                              const std::string& first, const RoundOptions& options)
{
    const bool isDesk = store.side() == store::Side::Retailer;
    const auto id = CaseId::parse(entry.caseId);
    if (isDesk && id && request::findMessageKind(entry.kind)) {
        return store::placeOfCase(store, *id);
    }
    const auto reader =
        request::findMessageKind(entry.kind)
            ? id.and_then([&](const CaseId& of) {
                    return store.caseRecord(of);
                }).map([](const casework::CaseRecord& record) { return record.retailerKid; })
            : addresseeOf(store, self, entry.document);
    if (!reader) {
        return failWith(reader);
    }
    if (isDesk) {
        return store::placeOfAuthor(store, *reader);
    }
    return options.retailer.empty() || *reader == options.retailer ? std::optional(first)
                                                                   : std::nullopt;
}

std::map<std::string, ParcelNote> lettersThere(const std::vector<ParcelNote>& notes)
{
    std::map<std::string, ParcelNote> found;
    for (const ParcelNote& note : notes) {
        if (note.document.empty()) {
            found.emplace(note.sha256, note);
        }
    }
    return found;
}

/// Publishes a letter that is not known to be there.
Result<void> sendLetter(const RoundWork& work, const store::Letter& letter,
                        const std::map<std::string, ParcelNote>& there)
{
    const auto known = there.find(letter.sha256);
    if (known != there.end() && !isDue(known->second, work.store.now(), work.options)) {
        return {};
    }
    const ParcelName name = nameParcel(letter.bytes, ParcelKind::Message);
    ParcelNote note{.place = work.place,
                    .direction = store::Direction::Out,
                    .sha256 = letter.sha256,
                    .state = ParcelState::OnItsWay,
                    .since = known == there.end() ? work.store.now() : known->second.since,
                    .tried = work.store.now(),
                    .attempts = known == there.end() ? 1 : known->second.attempts + 1};
    const auto sent = work.carrier.send(name, letter.bytes);
    if (!sent) {
        note.state = ParcelState::Failed;
        note.reason = sent.error();
    }
    if (auto kept = store::noteParcel(work.store, note); !kept) {
        return kept;
    }
    work.report.sent += sent ? 1 : 0;
    return sent ? sent : work.tell(letter.kind, sent.error());
}

/// The feed that lay there before says no more than the newest.
Result<void> takeBackOld(const RoundWork& work, const std::vector<store::Letter>& letters,
                         const std::map<std::string, ParcelNote>& there)
{
    for (const auto& [sha256, note] : there) {
        const auto hash = Sha256::parse(sha256);
        if (!hash || std::ranges::find(letters, sha256, &store::Letter::sha256) != letters.end()) {
            continue;
        }
        auto gone = work.carrier.retire({*hash, ParcelKind::Message});
        gone = gone ? store::forgetParcel(work.store, note) : work.tell(sha256, gone.error());
        if (!gone) {
            return gone;
        }
    }
    return {};
}

} // namespace

Result<std::optional<std::string>> placeFor(store::Store& store, const store::Party& self,
                                            const Delivery& delivery,
                                            const std::vector<std::string>& places,
                                            const RoundOptions& options)
{
    std::optional<std::string> place;
    if (isForEverybody(delivery.entry.kind)) {
        return place;
    }
    if (delivery.note) {
        place = isDue(*delivery.note, store.now(), options) ? std::optional(delivery.note->place)
                                                            : std::nullopt;
    } else if (!delivery.entry.isSent && !places.empty()) { // sent: handed over as a file
        auto first = firstPlace(store, self, delivery.entry, places.front(), options);
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

Result<void> sendLetters(const RoundWork& work)
{
    const auto letters = store::letters(work.store);
    const auto notes = letters ? store::parcelsOf(work.store, work.place, store::Direction::Out)
                               : Result<std::vector<ParcelNote>>(failWith(letters));
    if (!notes) {
        return failWith(notes);
    }
    const auto there = lettersThere(*notes);
    for (const store::Letter& letter : *letters) {
        const bool leadsThere = work.options.retailer.empty() || letter.to == work.options.retailer;
        auto sent = leadsThere
                        ? work.goOn().and_then([&] { return sendLetter(work, letter, there); })
                        : Result<void>();
        if (!sent) {
            return sent;
        }
    }
    return {};
}

Result<void> sendToEverybody(const RoundWork& work)
{
    const auto letters = store::letters(work.store);
    const auto notes = letters ? store::parcelsOf(work.store, work.place, store::Direction::Out)
                               : Result<std::vector<ParcelNote>>(failWith(letters));
    const auto entries = notes ? work.store.outbox(store::OutboxPart::All)
                               : Result<std::vector<store::OutboxEntry>>(failWith(notes));
    if (!entries) {
        return failWith(entries);
    }
    for (const store::OutboxEntry& entry : *entries) {
        if (!isForEverybody(entry.kind)) {
            continue;
        }
        const auto known = std::ranges::find(*notes, entry.document, &ParcelNote::document);
        const auto note = known == notes->end() ? std::nullopt : std::optional(*known);
        if (note && !isDue(*note, work.store.now(), work.options)) {
            continue;
        }
        auto sent = work.goOn().and_then([&] { return sendOne(work, {entry, note}); });
        if (!sent) {
            return sent;
        }
    }
    const auto there = lettersThere(*notes);
    for (const store::Letter& letter : *letters) {
        auto sent = work.goOn().and_then([&] { return sendLetter(work, letter, there); });
        if (!sent) {
            return sent;
        }
    }
    return takeBackOld(work, *letters, there);
}

} // namespace bespeak::carrier
