// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/community/feed.h"
#include "models/exchange/derived_key.h"
#include "models/exchange/key.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::community
{

/// What a voter says of a design. There is no vote against: "not for me" is no support, no more.
enum class Answer { Support, NotForMe, Skip, Own };

/// Why, if the voter likes to say: of a list, so that nothing personal is written.
enum class Why { Price, Look, Size, Sound, Picture, TooMuch };

constexpr std::size_t whyCount = 6;

std::string_view answerName(Answer answer); ///< "support", "not-for-me", "skip", "own"
std::optional<Answer> findAnswer(std::string_view name);
std::string_view whyName(Why why); ///< "price", "too-much"
std::optional<Why> findWhy(std::string_view name);

struct Answered {
    std::string handle;
    Answer answer = Answer::Skip; ///< Own: the voter's own design, which counts nothing
    std::optional<Why> why{};

    friend bool operator==(const Answered&, const Answered&) = default;
};

/// A whole deck, answered.
struct Ballot {
    IsoWeek cohort;
    std::string feed;   ///< id of the feed from which the deck was drawn
    std::string region; ///< of the voter: "DE-80" or "DE"
    std::string token;  ///< 32 bytes, base64url
    std::vector<Answered> answers;

    friend bool operator==(const Ballot&, const Ballot&) = default;
};

struct OpenedBallot {
    Ballot ballot;
    exchange::KeyId voter; ///< the pseudonym of this week
    exchange::DocumentId id;
};

/// The key under which a customer votes on one cohort: another one each week and for each retailer,
/// so that no votes add up to a profile.
exchange::SigningKey weeklyPseudonym(const exchange::SigningKey& customer,
                                     const exchange::KeyId& retailer, const IsoWeek& cohort);

/// What a token is a token of.
std::string tokenInput(const IsoWeek& cohort, const exchange::KeyId& voter);

/// Signed by the pseudonym; it says the day at which it was made, no finer.
Result<exchange::ComposedMessage> composeBallot(const Ballot& ballot,
                                                const exchange::SigningKey& pseudonym,
                                                const exchange::KeyId& retailer, Instant now);

/// Errors: those of exchange::openMessage, community.not-for-us, community.ballot-unreadable.
Result<OpenedBallot> openBallot(std::string_view bytes, const exchange::KeyId& retailer);

/// Whether a ballot counts: it came in the week in which its cohort is voted on, its token is of
/// its voter, and it answers each card of the deck that the feed gives this voter, and no other.
/// @param tokenKey of the cohort, see tokenKeyOf(). Errors: community.ballot-late,
/// community.token-wrong, community.deck-differs.
Result<void> checkBallot(const OpenedBallot& opened, const OpenedFeed& feed,
                         const exchange::SecretBytes& tokenKey, Instant received);

} // namespace bespeak::community
