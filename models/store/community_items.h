// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/store/connection.h"
#include "models/store/event.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::store
{

/// Kinds of what the community says. In files for ever: none is renamed or reused.
namespace community_kind
{
// At the retailer
constexpr std::string_view publication = "publication"; ///< period: cohort, subject: handle
constexpr std::string_view withdrawn = "withdrawn";     ///< period: cohort, subject: handle
constexpr std::string_view ballot = "ballot";           ///< period: cohort, subject: pseudonym
constexpr std::string_view token = "token";             ///< period: cohort, subject: customer's key
constexpr std::string_view verified = "verified";       ///< subject: customer's key
constexpr std::string_view feed = "feed";               ///< period: its number, subject: its id
constexpr std::string_view reason = "reason";           ///< period: cohort, subject: handle
constexpr std::string_view pick = "pick";               ///< period: cohort, subject: handle
constexpr std::string_view letter = "letter"; ///< period: to whom, subject: hash of its bytes
// At the customer; the subject is the retailer's root key
constexpr std::string_view newest = "newest"; ///< the feed's file
constexpr std::string_view right = "right";   ///< period: cohort: a token
constexpr std::string_view returned = "deck"; ///< period: cohort: the ballot that was sent
constexpr std::string_view own = "own";       ///< period: root key, subject: handle
} // namespace community_kind

/// One thing that was said about a subject in a period.
struct CommunityItem {
    std::string kind;
    std::string period;
    std::string subject;
    Instant at;
    std::string facts = "{}"; ///< canonical JSON: what is read of it
    std::string bytes{};      ///< the message, as evidence

    std::string sha256() const; ///< of facts and bytes
};

/// Keeps an item and says so in the log. Inside a write transaction. Errors: store.constraint if
/// there is one already.
Result<void> keepItem(Connection& connection, const CommunityItem& item,
                      const std::string& actor = {});
/// Deletes an item and says so in the log; nothing happens if there is none.
/// @return whether there was one.
Result<bool> eraseItem(Connection& connection, std::string_view kind, std::string_view period,
                       std::string_view subject, Instant at);

Result<std::optional<CommunityItem>> findItem(Connection& connection, std::string_view kind,
                                              std::string_view period, std::string_view subject);
/// From one period to another, both included, as they came in.
Result<std::vector<CommunityItem>> itemsBetween(Connection& connection, std::string_view kind,
                                                std::string_view from, std::string_view to);
Result<std::vector<CommunityItem>> itemsOf(Connection& connection, std::string_view kind,
                                           std::string_view subject);

/// What the log says of items, to be held against the table.
class CommunityReplay
{
public:
    void see(const Event& event);
    /// One sentence for each difference.
    Result<std::vector<std::string>> compare(Connection& connection) const;

private:
    std::map<std::string, std::string> m_expected; ///< kind, period, subject → sha256
};

} // namespace bespeak::store
