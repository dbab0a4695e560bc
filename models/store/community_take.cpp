// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/ballot.h"
#include "models/community/publication.h"
#include "models/community/vote_token.h"
#include "models/exchange/base64url.h"
#include "models/store/community_desk.h"
#include "models/store/community_facts.h"
#include "models/store/community_items.h"
#include "models/store/roots.h"
#include "models/store/sql.h"
#include "models/store/store.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace bespeak::store
{

namespace
{

using nlohmann::json;

/// From acceptance on: the retailer knows who this is.
bool isKnownBy(casework::CaseState state)
{
    using casework::CaseState;
    static const std::set<CaseState> states = {
        CaseState::Accepted, CaseState::Ordered,   CaseState::Funding, CaseState::Funded,
        CaseState::Unfunded, CaseState::Building,  CaseState::OnHold,  CaseState::Built,
        CaseState::Shipped,  CaseState::Delivered, CaseState::Closed};
    return states.contains(state);
}

/// Takes in the files of one transaction.
class Taking
{
public:
    Taking(Connection& connection, const Party& self, const catalogue::Catalogue& catalogue,
           const exchange::SecretBytes& secret, Instant now)
        : m_connection(connection)
        , m_self(self)
        , m_catalogue(catalogue)
        , m_secret(secret)
        , m_now(now)
    {
    }

    Result<CommunityOutcome> take(const std::string& bytes)
    {
        auto outcome = takeAs(bytes, m_self.card->pin());
        if (!outcome || outcome->reason.key != "community.not-for-us") {
            return outcome;
        }
        // Who wrote may not have heard of our new root key.
        const auto former = formerRoot(bytes);
        if (!former) {
            return failWith(former);
        }
        return *former ? takeAs(bytes, **former) : outcome;
    }

private:
    Result<CommunityOutcome> takeAs(const std::string& bytes, const exchange::KeyId& root)
    {
        if (auto ballot = community::openBallot(bytes, root); isOfKind(ballot)) {
            return ballot ? takeBallot(*ballot, bytes)
                          : refused(exchange::deckVoteKind, ballot.error());
        }
        if (auto asked = community::openTokenRequest(bytes, root); isOfKind(asked)) {
            return asked ? takeTokenRequest(*asked)
                         : refused(exchange::tokenRequestKind, asked.error());
        }
        if (auto published = community::openPublication(bytes, root); isOfKind(published)) {
            return published ? takePublication(*published, bytes)
                             : refused(exchange::publishKind, published.error());
        }
        const auto withdrawn = community::openWithdrawal(bytes, root);
        return withdrawn ? takeWithdrawal(*withdrawn)
                         : refused(exchange::unpublishKind, withdrawn.error());
    }

    /// The root key that it is to, if ours has taken its place.
    Result<std::optional<exchange::KeyId>> formerRoot(const std::string& bytes)
    {
        const auto nobody = [](const exchange::KeyId&) {
            return std::optional<exchange::PublicKey>();
        };
        const auto opened =
            exchange::openMessage(bytes, nobody, {exchange::FirstContact::TakeKeyFromBody, {}});
        if (!opened || !opened->header.to) {
            return std::optional<exchange::KeyId>();
        }
        const auto ours = checkForUs(m_connection, m_self, opened->header.to->text());
        if (ours || ours.error().key == "store.not-for-us") {
            return ours ? opened->header.to : std::nullopt;
        }
        return failWith(ours);
    }

    template <typename T>
    static bool isOfKind(const Result<T>& opened)
    {
        return opened || opened.error().key != "message.kind";
    }

    static CommunityOutcome refused(std::string_view kind, Error reason)
    {
        return {CommunityStatus::Refused, std::string(kind), {}, std::move(reason), {}};
    }

    static CommunityOutcome taken(std::string_view kind, std::string subject = {})
    {
        return {CommunityStatus::Taken, std::string(kind), std::move(subject), {}, {}};
    }

    /// A feed's deck as it was given out, read once.
    Result<const community::OpenedFeed*> feedOf(const std::string& id)
    {
        const auto known = m_feeds.find(id);
        if (known != m_feeds.end()) {
            return &known->second;
        }
        auto items = itemsOf(m_connection, community_kind::feed, id);
        if (!items) {
            return failWith(items);
        }
        if (items->empty()) {
            return fail("community.ballot-late");
        }
        auto feed = readFeedFacts(items->front());
        if (!feed) {
            return failWith(feed);
        }
        return &m_feeds.emplace(id, std::move(feed->opened)).first->second;
    }

    Result<CommunityOutcome> takeBallot(const community::OpenedBallot& opened,
                                        const std::string& bytes)
    {
        const std::string period = community::formatWeek(opened.ballot.cohort);
        auto earlier = findItem(m_connection, community_kind::ballot, period, opened.voter.text());
        if (!earlier) {
            return failWith(earlier);
        }
        if (*earlier) {
            return CommunityOutcome{
                CommunityStatus::Duplicate, std::string(exchange::deckVoteKind), {}, {}, {}};
        }
        const auto feed = feedOf(opened.ballot.feed);
        if (!feed) {
            return refused(exchange::deckVoteKind, feed.error());
        }
        const auto key = m_keys
                             .try_emplace(opened.ballot.cohort,
                                          community::tokenKeyOf(m_secret, opened.ballot.cohort))
                             .first;
        if (auto fine = community::checkBallot(opened, **feed, key->second, m_now); !fine) {
            return refused(exchange::deckVoteKind, fine.error());
        }
        auto kept = keepItem(m_connection,
                             {std::string(community_kind::ballot), period, opened.voter.text(),
                              m_now, formatBallotFacts(opened.ballot), bytes});
        return kept ? Result<CommunityOutcome>(taken(exchange::deckVoteKind)) : failWith(kept);
    }

    Result<CommunityOutcome> takePublication(const community::Publication& published,
                                             const std::string& bytes)
    {
        const community::Entry& entry = published.entry;
        const std::string period = community::formatWeek(entry.cohort);
        for (const std::string_view kind :
             {community_kind::publication, community_kind::withdrawn}) {
            auto earlier = itemsOf(m_connection, kind, entry.handle);
            if (!earlier) {
                return failWith(earlier);
            }
            if (!earlier->empty()) {
                return CommunityOutcome{CommunityStatus::Duplicate,
                                        std::string(exchange::publishKind),
                                        entry.handle,
                                        {},
                                        {}};
            }
        }
        if (entry.cohort != community::weekOf(m_now)) {
            return refused(exchange::publishKind, {"community.other-week", {}});
        }
        if (auto known = community::checkEntry(entry, m_catalogue); !known) {
            return refused(exchange::publishKind, known.error());
        }
        const json facts = {{"entry", community::formatEntry(entry)},
                            {"author", published.author.text()},
                            {"voter", published.voter}};
        auto kept = keepItem(m_connection, {std::string(community_kind::publication), period,
                                            entry.handle, m_now, facts.dump(), bytes});
        return kept ? Result<CommunityOutcome>(taken(exchange::publishKind, entry.handle))
                    : failWith(kept);
    }

    Result<CommunityOutcome> takeWithdrawal(const community::Withdrawal& withdrawal)
    {
        auto items = itemsOf(m_connection, community_kind::publication, withdrawal.handle);
        if (!items) {
            return failWith(items);
        }
        if (items->empty()) {
            auto gone = itemsOf(m_connection, community_kind::withdrawn, withdrawal.handle);
            if (!gone) {
                return failWith(gone);
            }
            return gone->empty() ? refused(exchange::unpublishKind,
                                           {"community.no-design", {{"handle", withdrawal.handle}}})
                                 : CommunityOutcome{CommunityStatus::Duplicate,
                                                    std::string(exchange::unpublishKind),
                                                    withdrawal.handle,
                                                    {},
                                                    {}};
        }
        const auto facts = json::parse(items->front().facts, nullptr, false);
        if (!facts.is_object() || facts.value("author", "") != withdrawal.author.text()) {
            return refused(exchange::unpublishKind, {"community.other-author", {}});
        }
        const std::string period = items->front().period;
        auto erased =
            eraseItem(m_connection, community_kind::publication, period, withdrawal.handle, m_now);
        if (!erased) {
            return failWith(erased);
        }
        auto kept = keepItem(m_connection, {std::string(community_kind::withdrawn), period,
                                            withdrawal.handle, m_now});
        return kept ? Result<CommunityOutcome>(taken(exchange::unpublishKind, withdrawal.handle))
                    : failWith(kept);
    }

    Result<bool> mayVote(const exchange::KeyId& customer)
    {
        const auto lookup = m_self.card->keyLookup();
        if (lookup(customer)) {
            return false;
        }
        auto verified = findItem(m_connection, community_kind::verified, "", customer.text());
        if (!verified) {
            return failWith(verified);
        }
        if (*verified) {
            return true;
        }
        auto rows = m_connection.rows(sql::statesOfCustomer, {customer.text()});
        if (!rows) {
            return failWith(rows);
        }
        return std::ranges::any_of(*rows, [](const Row& row) {
            const auto state = casework::findState(row.text(0));
            return state && isKnownBy(*state);
        });
    }

    /// Whether this is the one token that the customer gets for a cohort; asking again for the same
    /// pseudonym is answered again.
    Result<bool> grant(const community::TokenRequest& request, const community::IsoWeek& cohort,
                       const std::string& point)
    {
        // Nobody needs one for a cohort that was voted on, or that is far ahead.
        const community::IsoWeek now = community::weekOf(m_now);
        if (cohort < community::weekAfter(now, -1) ||
            cohort >= community::weekAfter(now, static_cast<int>(community::tokensAtOnce))) {
            return false;
        }
        const std::string facts = json{{"point", exchange::encodeBase64url(point)}}.dump();
        const std::string period = community::formatWeek(cohort);
        const std::string customer = request.customer.text();
        auto earlier = findItem(m_connection, community_kind::token, period, customer);
        if (!earlier) {
            return failWith(earlier);
        }
        if (*earlier) {
            return (*earlier)->facts == facts;
        }
        auto kept = keepItem(m_connection,
                             {std::string(community_kind::token), period, customer, m_now, facts});
        return kept ? Result<bool>(true) : failWith(kept);
    }

    Result<CommunityOutcome> takeTokenRequest(const community::TokenRequest& request)
    {
        auto may = mayVote(request.customer);
        if (!may) {
            return failWith(may);
        }
        if (!*may) {
            return refused(exchange::tokenRequestKind, {"community.may-not-vote", {}});
        }
        std::vector<community::IsoWeek> granted;
        for (const auto& [cohort, point] : request.points) {
            auto given = grant(request, cohort, point);
            if (!given) {
                return failWith(given);
            }
            if (*given) {
                granted.push_back(cohort);
            }
        }
        if (granted.empty()) {
            return refused(exchange::tokenRequestKind, {"community.token-given", {}});
        }
        auto answer = community::composeTokenAnswer(request, granted, m_secret, *m_self.key, m_now);
        if (!answer) {
            return refused(exchange::tokenRequestKind, answer.error());
        }
        CommunityOutcome outcome = taken(exchange::tokenRequestKind);
        outcome.reply = std::move(answer->bytes);
        return outcome;
    }

    Connection& m_connection;
    const Party& m_self;
    const catalogue::Catalogue& m_catalogue;
    const exchange::SecretBytes& m_secret;
    Instant m_now;
    std::map<std::string, community::OpenedFeed> m_feeds;
    std::map<community::IsoWeek, exchange::SecretBytes> m_keys;
};

} // namespace

Result<std::vector<CommunityOutcome>> takeCommunity(Store& store, const Party& self,
                                                    const catalogue::Catalogue& catalogue,
                                                    const std::vector<std::string>& files)
{
    if (self.key == nullptr || !self.card) {
        return fail("store.key-locked");
    }
    const auto secret = communitySecret(store);
    if (!secret) {
        return failWith(secret);
    }
    std::vector<CommunityOutcome> outcomes;
    auto written = store.write([&](Connection& connection) -> Result<void> {
        outcomes.clear(); // a transaction may be tried again
        Taking taking(connection, self, catalogue, *secret, store.now());
        for (const std::string& bytes : files) {
            auto outcome = taking.take(bytes);
            if (!outcome) {
                return failWith(outcome);
            }
            outcomes.push_back(std::move(*outcome));
        }
        return {};
    });
    return written ? Result<std::vector<CommunityOutcome>>(std::move(outcomes)) : failWith(written);
}

} // namespace bespeak::store
