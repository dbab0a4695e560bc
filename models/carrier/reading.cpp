// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/carrier/reading.h"

#include "models/carrier/take_in.h"
#include "models/store/trust.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace bespeak::carrier
{

namespace
{

using store::Direction;
using store::ParcelNote;
using store::ParcelState;

constexpr std::size_t mostKept = 128U << 20U; ///< bytes of messages that wait for others

/// Still being written or synced: there is nothing to tell.
bool isHalf(const Error& error)
{
    return error.key == "carrier.not-whole";
}

/// Whoever reads messages of cases says so of a campaign's files, and of the community's.
bool isOfNoCase(const Error& error)
{
    return error.key == "message.unknown-kind" || error.key == "message.of-no-case";
}

/// A customer's case is answered where it came from, so that is kept. Where a file of the community
/// lay is nobody's business.
bool isKept(const ParcelNote& note)
{
    return note.state == ParcelState::Taken && !note.document.empty();
}

} // namespace

Reading::Reading(const RoundWork& work)
    : m_work(work)
{
}

Result<void> Reading::run()
{
    const auto listed = m_work.carrier.list();
    if (!listed) {
        return failWith(listed);
    }
    const std::set<ParcelName> there(listed->begin(), listed->end());
    return readNotes()
        .and_then([&] { return clearAway(there); })
        .and_then([&] { return takeReceipts(there); })
        .and_then([&] { return takeMessages(there); });
}

Result<void> Reading::readNotes()
{
    for (const Direction direction : {Direction::In, Direction::Out}) {
        auto notes = store::parcelsOf(m_work.store, m_work.place, direction);
        if (!notes) {
            return failWith(notes);
        }
        auto& known = direction == Direction::In ? m_in : m_out;
        for (ParcelNote& note : *notes) {
            known.emplace(note.sha256, std::move(note));
        }
    }
    return {};
}

/// What the other side took away it knows to be here: the receipt has done its work.
Result<void> Reading::clearAway(const std::set<ParcelName>& there)
{
    std::set<std::string> present;
    for (const ParcelName& name : there) {
        present.insert(name.hash.text());
    }
    for (auto note = m_in.begin(); note != m_in.end();) {
        if (present.contains(note->first)) {
            ++note;
            continue;
        }
        if (auto cleared = clearAway(note->second); !cleared) {
            return cleared;
        }
        note = isKept(note->second) ? std::next(note) : m_in.erase(note);
    }
    return {};
}

Result<void> Reading::clearAway(ParcelNote& note)
{
    const bool wasAnswered = !note.receipt.empty();
    auto cleared = retireReply(note);
    if (cleared && wasAnswered && note.receipt.empty()) {
        cleared = store::noteParcel(m_work.store, note);
    }
    const bool isDone = cleared && note.receipt.empty() && !isKept(note);
    return isDone ? store::forgetParcel(m_work.store, note) : cleared;
}

/// Takes back the receipt, or the file that answered a letter.
Result<void> Reading::retireReply(ParcelNote& note)
{
    const auto reply = Sha256::parse(note.receipt);
    if (!reply) {
        return {};
    }
    auto retired = m_work.carrier.retire({*reply, ParcelKind::Receipt});
    if (retired && note.document.empty()) {
        retired = m_work.carrier.retire({*reply, ParcelKind::Message});
    }
    if (!retired) {
        return m_work.tell(note.sha256, retired.error());
    }
    note.receipt.clear();
    return {};
}

bool Reading::isOverdue(const ParcelNote& note) const
{
    const std::int64_t passed = m_work.store.now().milliseconds - note.tried.milliseconds;
    return passed < 0 || passed >= m_work.options.resendAfter;
}

bool Reading::isSettled(const ParcelName& name) const
{
    const auto note = m_in.find(name.hash.text());
    return note != m_in.end() && note->second.state != ParcelState::Deferred;
}

Result<void> Reading::takeReceipts(const std::set<ParcelName>& there)
{
    for (const ParcelName& name : there) {
        if (name.kind != ParcelKind::Receipt || isSettled(name)) {
            continue;
        }
        auto taken = m_work.goOn().and_then([&] { return takeReceipt(name); });
        if (!taken && isHalf(taken.error())) {
            continue;
        }
        if (!taken) {
            taken = turnAway(name, {}, taken.error());
        }
        if (!taken) {
            return taken;
        }
    }
    return {};
}

Result<void> Reading::takeReceipt(const ParcelName& name)
{
    const auto keys = store::trustedKeys(m_work.store, m_work.self);
    const auto bytes = keys ? m_work.carrier.fetch(name) : Result<std::string>(failWith(keys));
    if (!bytes) {
        return failWith(bytes);
    }
    const auto receipt = openReceipt(*bytes, *keys);
    auto right = receipt ? checkReceipt(m_work.store, m_work.self, *receipt)
                         : Result<void>(failWith(receipt));
    if (!right) {
        return right;
    }
    const Receipt& said = receipt->receipt;
    const auto note = m_out.find(said.parcel.text());
    const bool isLetter = note != m_out.end() && note->second.document.empty();
    if (isLetter) {
        (said.refusal.empty() ? m_work.report.acknowledged : m_work.report.refused) += 1;
        if (auto settled = settleLetter(note->second); !settled) {
            return settled;
        }
        m_out.erase(note);
    } else if (note != m_out.end() && note->second.document == said.document) {
        if (auto settled = settle(note->second, said, *bytes); !settled) {
            return settled;
        }
    }
    return remember(name, {.document = said.document, .state = ParcelState::Acknowledged});
}

Result<void> Reading::settle(ParcelNote& note, const Receipt& said, const std::string& proof)
{
    if (note.state == ParcelState::Acknowledged) {
        return {};
    }
    const auto reason =
        said.refusal.empty() ? std::nullopt : std::optional(Error{said.refusal, {}});
    if (auto kept = store::acknowledgeParcel(m_work.store, note, proof, reason); !kept) {
        return kept;
    }
    note.state = reason ? ParcelState::Refused : ParcelState::Acknowledged;
    (reason ? m_work.report.refused : m_work.report.acknowledged) += 1;
    const auto retired = m_work.carrier.retire({said.parcel, ParcelKind::Message});
    return retired ? retired : m_work.tell(said.parcel.text(), retired.error());
}

Result<void> Reading::takeMessages(const std::set<ParcelName>& there)
{
    std::vector<Candidate> open;
    for (const ParcelName& name : there) {
        if (name.kind == ParcelKind::Message && (!isSettled(name) || isAskedAgain(name))) {
            open.push_back({.name = name});
        } else if (auto owed = answerOwed(name); !owed) {
            return owed;
        }
    }
    return takeInOrder(std::move(open));
}

/// Messages wait for each other, so what was too early is tried again after others were taken.
Result<void> Reading::takeInOrder(std::vector<Candidate> open)
{
    std::vector<Candidate> left;
    for (bool goesOn = true; goesOn && !open.empty();) {
        std::vector<Candidate> early;
        for (Candidate& candidate : open) {
            const auto came = m_work.goOn().and_then([&] { return takeMessage(candidate); });
            if (!came) {
                return failWith(came);
            }
            if (*came != Came::Done) {
                (*came == Came::TooEarly ? early : left).push_back(std::move(candidate));
            }
        }
        goesOn = early.size() < open.size();
        open = std::move(early);
    }
    std::ranges::move(open, std::back_inserter(left));
    for (const Candidate& candidate : left) {
        if (isHalf(candidate.why)) {
            continue;
        }
        if (auto noted = turnAway(candidate.name, {}, candidate.why); !noted) {
            return noted;
        }
    }
    return {};
}

/// The key was locked, or the place was gone, when the message was taken in; or the receipt was
/// lost on its way, since its reader still offers the message.
Result<void> Reading::answerOwed(const ParcelName& name)
{
    const auto found = m_in.find(name.hash.text());
    if (name.kind != ParcelKind::Message || !isKept(found->second) || m_work.self.key == nullptr) {
        return {};
    }
    ParcelNote& note = found->second;
    if (!note.receipt.empty() && !isOverdue(note)) {
        return {};
    }
    note.tried = m_work.store.now();
    return retireReply(note)
        .and_then([&] { return answer(name, note, note.document); })
        .and_then([&] { return store::noteParcel(m_work.store, note); });
}

Result<Reading::Came> Reading::takeMessage(Candidate& candidate)
{
    auto bytes = release(candidate);
    if (!bytes) {
        if (isOfPlace(bytes.error())) {
            return failWith(bytes);
        }
        candidate.why = bytes.error();
        return Came::NotFetched;
    }
    auto outcome = store::importMessage(m_work.store, m_work.self, *bytes);
    if (!outcome && isOfNoCase(outcome.error())) {
        return takeOtherFile(candidate, std::move(*bytes));
    }
    if (!outcome && mayHeal(outcome.error())) {
        candidate.why = outcome.error();
        keep(candidate, std::move(*bytes));
        return Came::TooEarly;
    }
    auto noted = outcome ? welcome(candidate.name, *outcome)
                         : turnAway(candidate.name, *bytes, outcome.error());
    if (!noted) {
        return failWith(noted);
    }
    return Came::Done;
}

Result<std::string> Reading::release(Candidate& candidate)
{
    if (candidate.bytes.empty()) {
        return m_work.carrier.fetch(candidate.name);
    }
    m_kept -= candidate.bytes.size();
    return std::exchange(candidate.bytes, {});
}

void Reading::keep(Candidate& candidate, std::string bytes)
{
    if (m_kept + bytes.size() <= mostKept) {
        m_kept += bytes.size();
        candidate.bytes = std::move(bytes);
    }
}

Result<void> Reading::welcome(const ParcelName& name, const store::ImportOutcome& outcome)
{
    ParcelNote note{.document = outcome.document, .state = ParcelState::Taken};
    if (outcome.status == store::ImportStatus::Refused) {
        note.reason = outcome.reason;
    }
    if (auto answered = answer(name, note, note.document); !answered) {
        return answered;
    }
    m_work.report.taken.push_back(outcome);
    return remember(name, std::move(note));
}

/// Signs and publishes the receipt; without a key it is owed.
Result<void> Reading::answer(const ParcelName& name, ParcelNote& note, const std::string& document)
{
    if (m_work.self.key == nullptr) {
        return {};
    }
    const Receipt receipt{name.hash,
                          document,
                          note.reason ? note.reason->key : "",
                          {m_work.store.now().milliseconds / 1000 * 1000}};
    const std::string bytes = signReceipt(receipt, *m_work.self.key);
    const ParcelName own = nameParcel(bytes, ParcelKind::Receipt);
    const auto sent = m_work.carrier.send(own, bytes);
    if (sent) {
        note.receipt = own.hash.text();
        return {};
    }
    return m_work.tell(name.text(), sent.error());
}

/// Not taken in. What is damaged or nobody's gets no answer: a receipt is for who wrote it.
Result<void> Reading::turnAway(const ParcelName& name, const std::string& bytes, const Error& error)
{
    ParcelNote note{.state = mayHeal(error) ? ParcelState::Deferred : ParcelState::TurnedDown,
                    .reason = error};
    if (note.state == ParcelState::TurnedDown && error.key.starts_with("store.") &&
        !bytes.empty()) {
        const auto keys = store::trustedKeys(m_work.store, m_work.self);
        const auto message = keys ? request::openCaseMessage(bytes, *keys)
                                  : Result<request::CaseMessage>(failWith(keys));
        if (message) {
            note.document = message->document();
            if (auto answered = answer(name, note, note.document); !answered) {
                return answered;
            }
        }
    }
    if (auto told = m_work.tell(name.text(), error); !told) {
        return told;
    }
    return remember(name, std::move(note));
}

Result<void> Reading::remember(const ParcelName& name, ParcelNote note)
{
    const std::string hash = name.hash.text();
    const auto known = m_in.find(hash);
    note.place = m_work.place;
    note.direction = Direction::In;
    note.sha256 = hash;
    note.since = known == m_in.end() ? m_work.store.now() : known->second.since;
    note.tried = m_work.store.now();
    note.attempts = known == m_in.end() ? 1 : known->second.attempts + 1;
    auto kept = store::noteParcel(m_work.store, note);
    if (kept) {
        m_in.insert_or_assign(hash, std::move(note));
    }
    return kept;
}

} // namespace bespeak::carrier
