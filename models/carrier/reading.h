// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/carrier/other_files.h"
#include "models/carrier/receipt.h"
#include "models/carrier/round_work.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace bespeak::carrier
{

/// The first half of a round at one place: what the other side took away is cleared up, receipts
/// are read, messages are taken in and answered with receipts. Each parcel is fetched once, unless
/// more wait for each other than are kept in memory.
class Reading
{
public:
    explicit Reading(const RoundWork& work);

    /// Errors: of the place, of the store, carrier.stopped.
    Result<void> run();

private:
    /// A message that lies there, while it is tried.
    struct Candidate {
        ParcelName name;
        std::string bytes = {}; ///< empty: to be fetched
        Error why = {};         ///< it could not be taken in yet
    };
    enum class Came { Done, TooEarly, NotFetched };

    Result<void> readNotes();
    Result<void> clearAway(const std::set<ParcelName>& there);
    Result<void> clearAway(store::ParcelNote& note);
    Result<void> retireReply(store::ParcelNote& note);
    bool isOverdue(const store::ParcelNote& note) const;
    bool isSettled(const ParcelName& name) const;
    Result<void> takeReceipts(const std::set<ParcelName>& there);
    Result<void> takeReceipt(const ParcelName& name);
    Result<void> settle(store::ParcelNote& note, const Receipt& said, const std::string& proof);
    Result<void> takeMessages(const std::set<ParcelName>& there);
    Result<void> takeInOrder(std::vector<Candidate> open);
    Result<void> answerOwed(const ParcelName& name);
    Result<Came> takeMessage(Candidate& candidate);
    /// Fetched, if it is not kept.
    Result<std::string> release(Candidate& candidate);
    void keep(Candidate& candidate, std::string bytes);
    Result<void> welcome(const ParcelName& name, const store::ImportOutcome& outcome);
    Result<void> answer(const ParcelName& name, store::ParcelNote& note,
                        const std::string& document);
    Result<Came> takeOtherFile(Candidate& candidate, std::string bytes);
    Result<void> welcome(const ParcelName& name, const TakenOther& other);
    Result<void> answerWith(const ParcelName& name, store::ParcelNote& note,
                            const std::string& file);
    Result<void> settleLetters(const TakenOther& answer);
    Result<void> settleLetter(const store::ParcelNote& note);
    bool isAskedAgain(const ParcelName& name) const;
    Result<void> turnAway(const ParcelName& name, const std::string& bytes, const Error& error);
    Result<void> remember(const ParcelName& name, store::ParcelNote note);

    const RoundWork& m_work;
    std::map<std::string, store::ParcelNote> m_in; ///< by hash
    std::map<std::string, store::ParcelNote> m_out;
    std::size_t m_kept = 0; ///< bytes of messages that wait for others
};

} // namespace bespeak::carrier
