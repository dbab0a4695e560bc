// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/carrier/round.h"

#include "models/carrier/receipt.h"
#include "models/carrier/take_in.h"
#include "models/store/parcels.h"
#include "models/store/store.h"
#include "models/store/trust.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace bespeak::carrier
{

namespace
{

using store::Direction;
using store::ParcelNote;
using store::ParcelState;

class Round
{
public:
    Round(store::Store& store, const store::Party& self, Carrier& carrier,
          const RoundOptions& options)
        : m_store(store)
        , m_self(self)
        , m_carrier(carrier)
        , m_options(options)
        , m_place(carrier.place())
    {
    }

    Result<RoundReport> run()
    {
        const auto listed = m_carrier.list();
        if (!listed) {
            return failWith(listed);
        }
        const std::set<ParcelName> there(listed->begin(), listed->end());
        auto done = readNotes().and_then([&] { return clearAway(there); });
        if (done) {
            done = takeReceipts(there);
        }
        if (done) {
            done = takeMessages(there);
        }
        if (done) {
            done = sendWaiting();
        }
        return done ? Result<RoundReport>(std::move(m_report)) : failWith(done);
    }

private:
    Result<void> readNotes()
    {
        for (const Direction direction : {Direction::In, Direction::Out}) {
            auto notes = store::parcelsOf(m_store, m_place, direction);
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
    Result<void> clearAway(const std::set<ParcelName>& there)
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
            note = note->second.state == ParcelState::Taken ? std::next(note) : m_in.erase(note);
        }
        return {};
    }

    Result<void> clearAway(ParcelNote& note)
    {
        if (const auto receipt = Sha256::parse(note.receipt)) {
            if (auto retired = m_carrier.retire({*receipt, ParcelKind::Receipt}); !retired) {
                return tell(note.sha256, retired.error());
            }
            note.receipt.clear();
            if (auto kept = store::noteParcel(m_store, note); !kept) {
                return kept;
            }
        }
        // A customer's case is answered where it came from: that note is kept.
        return note.state == ParcelState::Taken ? Result<void>()
                                                : store::forgetParcel(m_store, note);
    }

    /// A problem of one parcel is reported and the round goes on; one of the place ends it.
    Result<void> tell(const std::string& name, const Error& error)
    {
        if (isOfPlace(error)) {
            return tl::make_unexpected(error);
        }
        m_report.problems.push_back({name, error});
        return {};
    }

    bool isSettled(const ParcelName& name) const
    {
        const auto note = m_in.find(name.hash.text());
        return note != m_in.end() && note->second.state != ParcelState::Deferred;
    }

    /// Still being written or synced: there is nothing to tell.
    static bool isHalf(const Error& error) { return error.key == "carrier.not-whole"; }

    Result<void> takeReceipts(const std::set<ParcelName>& there)
    {
        for (const ParcelName& name : there) {
            if (name.kind != ParcelKind::Receipt || isSettled(name)) {
                continue;
            }
            auto taken = takeReceipt(name);
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

    Result<void> takeReceipt(const ParcelName& name)
    {
        const auto keys = store::trustedKeys(m_store, m_self);
        const auto bytes = keys ? m_carrier.fetch(name) : Result<std::string>(failWith(keys));
        if (!bytes) {
            return failWith(bytes);
        }
        const auto receipt = openReceipt(*bytes, *keys);
        const auto right =
            receipt ? checkReceipt(m_store, m_self, *receipt) : Result<void>(failWith(receipt));
        if (!right) {
            return right;
        }
        const Receipt& said = receipt->receipt;
        const auto note = m_out.find(said.parcel.text());
        if (note != m_out.end() && note->second.document == said.document) {
            if (auto settled = settle(note->second, said, *bytes); !settled) {
                return settled;
            }
        }
        return remember(name, {.document = said.document, .state = ParcelState::Acknowledged});
    }

    Result<void> settle(ParcelNote& note, const Receipt& said, const std::string& proof)
    {
        if (note.state == ParcelState::Acknowledged) {
            return {};
        }
        const auto reason =
            said.refusal.empty() ? std::nullopt : std::optional(Error{said.refusal, {}});
        if (auto kept = store::acknowledgeParcel(m_store, note, proof, reason); !kept) {
            return kept;
        }
        note.state = reason ? ParcelState::Refused : ParcelState::Acknowledged;
        (reason ? m_report.refused : m_report.acknowledged) += 1;
        const auto retired = m_carrier.retire({said.parcel, ParcelKind::Message});
        return retired ? retired : tell(said.parcel.text(), retired.error());
    }

    /// Messages wait for each other, so what was too early is tried again after each one that was
    /// taken.
    Result<void> takeMessages(const std::set<ParcelName>& there)
    {
        std::vector<ParcelName> open;
        for (const ParcelName& name : there) {
            if (name.kind == ParcelKind::Message && !isSettled(name)) {
                open.push_back(name);
            } else if (auto owed = answerOwed(name); !owed) {
                return owed;
            }
        }
        for (bool goesOn = true; goesOn && !open.empty();) {
            std::vector<ParcelName> early;
            m_waits.clear();
            for (const ParcelName& name : open) {
                auto outcome = takeMessage(name);
                if (!outcome) {
                    return failWith(outcome);
                }
                if (!*outcome) {
                    early.push_back(name);
                }
            }
            goesOn = early.size() < open.size();
            open = std::move(early);
        }
        for (const auto& [name, error] : m_waits) {
            if (isHalf(error)) {
                continue;
            }
            if (auto noted = turnAway(name, {}, error); !noted) {
                return noted;
            }
        }
        return {};
    }

    /// The key was locked, or the place was gone, when the message was taken in.
    Result<void> answerOwed(const ParcelName& name)
    {
        const auto note = m_in.find(name.hash.text());
        if (name.kind != ParcelKind::Message || note->second.state != ParcelState::Taken ||
            !note->second.receipt.empty() || m_self.key == nullptr) {
            return {};
        }
        auto answered = answer(name, note->second);
        return answered ? store::noteParcel(m_store, note->second) : answered;
    }

    /// False: too early, and may be tried again in this round.
    Result<bool> takeMessage(const ParcelName& name)
    {
        const auto bytes = m_carrier.fetch(name);
        if (!bytes) {
            if (isOfPlace(bytes.error())) {
                return failWith(bytes);
            }
            m_waits.emplace_back(name, bytes.error());
            return false;
        }
        auto outcome = store::importMessage(m_store, m_self, *bytes);
        if (!outcome && mayHeal(outcome.error())) {
            m_waits.emplace_back(name, outcome.error());
            return false;
        }
        auto noted = outcome ? welcome(name, *outcome) : turnAway(name, *bytes, outcome.error());
        if (!noted) {
            return failWith(noted);
        }
        return true;
    }

    Result<void> welcome(const ParcelName& name, const store::ImportOutcome& outcome)
    {
        ParcelNote note{.document = outcome.document, .state = ParcelState::Taken};
        if (outcome.status == store::ImportStatus::Refused) {
            note.reason = outcome.reason;
        }
        if (auto answered = answer(name, note); !answered) {
            return answered;
        }
        m_report.taken.push_back(outcome);
        return remember(name, std::move(note));
    }

    /// Signs and publishes the receipt; without a key it is owed.
    Result<void> answer(const ParcelName& name, ParcelNote& note)
    {
        if (m_self.key == nullptr) {
            return {};
        }
        const Receipt receipt{name.hash,
                              note.document,
                              note.reason ? note.reason->key : "",
                              {m_store.now().milliseconds / 1000 * 1000}};
        const std::string bytes = signReceipt(receipt, *m_self.key);
        const ParcelName own = nameParcel(bytes, ParcelKind::Receipt);
        const auto sent = m_carrier.send(own, bytes);
        if (sent) {
            note.receipt = own.hash.text();
            return {};
        }
        return tell(name.text(), sent.error());
    }

    /// Not taken in. What is damaged or nobody's gets no answer: a receipt is for who wrote it.
    Result<void> turnAway(const ParcelName& name, const std::string& bytes, const Error& error)
    {
        ParcelNote note{.state = mayHeal(error) ? ParcelState::Deferred : ParcelState::TurnedDown,
                        .reason = error};
        if (note.state == ParcelState::TurnedDown && error.key.starts_with("store.") &&
            !bytes.empty()) {
            const auto keys = store::trustedKeys(m_store, m_self);
            const auto message = keys ? request::openCaseMessage(bytes, *keys)
                                      : Result<request::CaseMessage>(failWith(keys));
            if (message) {
                note.document = message->document();
                if (auto answered = answer(name, note); !answered) {
                    return answered;
                }
            }
        }
        if (auto told = tell(name.text(), error); !told) {
            return told;
        }
        return remember(name, std::move(note));
    }

    Result<void> remember(const ParcelName& name, ParcelNote note)
    {
        const std::string hash = name.hash.text();
        const auto known = m_in.find(hash);
        note.place = m_place;
        note.direction = Direction::In;
        note.sha256 = hash;
        note.since = known == m_in.end() ? m_store.now() : known->second.since;
        note.tried = m_store.now();
        note.attempts = known == m_in.end() ? 1 : known->second.attempts + 1;
        auto kept = store::noteParcel(m_store, note);
        if (kept) {
            m_in.insert_or_assign(hash, std::move(note));
        }
        return kept;
    }

    Result<void> sendWaiting()
    {
        const auto all = store::deliveries(m_store, store::OutboxPart::All);
        if (!all) {
            return failWith(all);
        }
        for (const store::Delivery& delivery : *all) {
            const auto belongs = isForHere(delivery);
            if (!belongs) {
                return failWith(belongs);
            }
            if (*belongs) {
                if (auto sent = sendOne(delivery); !sent) {
                    return sent;
                }
            }
        }
        return {};
    }

    bool isDue(const ParcelNote& note) const
    {
        if (note.state != ParcelState::OnItsWay) {
            return note.state == ParcelState::Failed;
        }
        // A clock that was put back makes it due as well.
        const std::int64_t passed = m_store.now().milliseconds - note.tried.milliseconds;
        return passed < 0 || passed >= m_options.resendAfter;
    }

    Result<bool> isForHere(const store::Delivery& delivery)
    {
        if (delivery.note) {
            return delivery.note->place == m_place && isDue(*delivery.note);
        }
        const auto id = CaseId::parse(delivery.entry.caseId);
        if (delivery.entry.isSent || !id) {
            return false; // handed over as a file
        }
        if (m_self.side == store::Side::Retailer) {
            return store::placeOfCase(m_store, *id).map([this](const auto& place) {
                return place == m_place;
            });
        }
        return m_store.caseRecord(*id).map([this](const casework::CaseRecord& record) {
            return m_options.retailer.empty() || record.retailerKid == m_options.retailer;
        });
    }

    Result<void> sendOne(const store::Delivery& delivery)
    {
        const auto bytes = m_store.container(delivery.entry.document);
        if (!bytes) {
            return tell(delivery.entry.fileName, bytes.error());
        }
        const ParcelName name = nameParcel(*bytes, ParcelKind::Message);
        ParcelNote note{.place = m_place,
                        .direction = Direction::Out,
                        .sha256 = name.hash.text(),
                        .document = delivery.entry.document,
                        .state = ParcelState::OnItsWay,
                        .since = delivery.note ? delivery.note->since : m_store.now(),
                        .tried = m_store.now(),
                        .attempts = delivery.note ? delivery.note->attempts + 1 : 1};
        const auto sent = m_carrier.send(name, *bytes);
        if (!sent) {
            note.state = ParcelState::Failed;
            note.reason = sent.error();
        }
        auto kept = store::noteParcel(m_store, note);
        if (kept && sent) {
            m_report.sent += 1;
            kept = m_store.markSent(delivery.entry.document);
        }
        if (!kept) {
            return kept;
        }
        return sent ? kept : tell(delivery.entry.fileName, sent.error());
    }

    store::Store& m_store;
    const store::Party& m_self;
    Carrier& m_carrier;
    const RoundOptions& m_options;
    std::string m_place;
    std::map<std::string, ParcelNote> m_in; ///< by hash
    std::map<std::string, ParcelNote> m_out;
    std::vector<std::pair<ParcelName, Error>> m_waits; ///< too early, in the present pass
    RoundReport m_report;
};

} // namespace

Result<RoundReport> runRound(store::Store& store, const store::Party& self, Carrier& carrier,
                             const RoundOptions& options)
{
    return Round(store, self, carrier, options).run();
}

} // namespace bespeak::carrier
