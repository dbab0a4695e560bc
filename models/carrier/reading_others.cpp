// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/carrier/reading.h"
#include "models/carrier/take_in.h"
#include "models/store/letters.h"

#include <algorithm>
#include <utility>

// A round's reading of what belongs to no case, and what becomes of our own letters.
namespace bespeak::carrier
{

using store::ParcelNote;
using store::ParcelState;

Result<Reading::Came> Reading::takeOtherFile(Candidate& candidate, std::string bytes)
{
    const auto other = takeOther(m_work, bytes);
    if (!other && mayHeal(other.error())) {
        candidate.why = other.error();
        keep(candidate, std::move(bytes));
        return Came::TooEarly;
    }
    auto noted =
        other ? welcome(candidate.name, *other) : turnAway(candidate.name, {}, other.error());
    if (!noted) {
        return failWith(noted);
    }
    return Came::Done;
}

Result<void> Reading::welcome(const ParcelName& name, const TakenOther& other)
{
    // Whose file of the community it was is kept nowhere; what is for everybody needs no receipt.
    const bool isNamed =
        other.reply == Reply::Receipt && !exchange::isOutsideCases(other.file.kind);
    ParcelNote note{.document = isNamed ? other.file.document : std::string(),
                    .state = ParcelState::Taken,
                    .reason = other.file.refused};
    Result<void> answered;
    if (const auto known = m_in.find(name.hash.text()); known != m_in.end()) {
        answered = clearAway(known->second); // what was said before got lost
    }
    if (answered && other.reply == Reply::Receipt) {
        answered = answer(name, note, other.file.document);
    } else if (answered && other.reply == Reply::Answer) {
        answered = answerWith(name, note, other.answer);
    } else if (answered && !other.answersKind.empty()) {
        answered = settleLetters(other);
    }
    if (!answered) {
        return answered;
    }
    m_work.report.files.push_back(other.file);
    return remember(name, std::move(note));
}

Result<void> Reading::answerWith(const ParcelName& name, ParcelNote& note, const std::string& file)
{
    const ParcelName own = nameParcel(file, ParcelKind::Message);
    const auto sent = m_work.carrier.send(own, file);
    if (sent) {
        note.receipt = own.hash.text();
        return {};
    }
    return m_work.tell(name.text(), sent.error());
}

/// The answer says that they arrived.
Result<void> Reading::settleLetters(const TakenOther& answer)
{
    const auto letters = store::letters(m_work.store);
    if (!letters) {
        return failWith(letters);
    }
    for (const store::Letter& letter : *letters) {
        const auto note = m_out.find(letter.sha256);
        if (letter.kind != answer.answersKind || letter.to != answer.from || note == m_out.end()) {
            continue;
        }
        if (auto settled = settleLetter(note->second); !settled) {
            return settled;
        }
        m_out.erase(note);
        m_work.report.acknowledged += 1;
    }
    return {};
}

Result<void> Reading::settleLetter(const ParcelNote& note)
{
    const auto letters = store::letters(m_work.store);
    if (!letters) {
        return failWith(letters);
    }
    const auto letter = std::ranges::find(*letters, note.sha256, &store::Letter::sha256);
    auto gone =
        letter == letters->end() ? Result<void>() : store::dropLetter(m_work.store, *letter);
    gone = gone.and_then([&] { return store::forgetParcel(m_work.store, note); });
    const auto hash = Sha256::parse(note.sha256);
    if (!gone || !hash) {
        return gone;
    }
    const auto retired = m_work.carrier.retire({*hash, ParcelKind::Message});
    return retired ? retired : m_work.tell(note.sha256, retired.error());
}

/// A letter that still lies there long after it was answered: the answer was lost on its way.
bool Reading::isAskedAgain(const ParcelName& name) const
{
    const auto note = m_in.find(name.hash.text());
    if (m_work.self.side != store::Side::Retailer || note == m_in.end() ||
        note->second.state != ParcelState::Taken || !note->second.document.empty()) {
        return false;
    }
    return isOverdue(note->second);
}

} // namespace bespeak::carrier
