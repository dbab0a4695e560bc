// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// Statements about campaigns, in words that SQLite and PostgreSQL both read.
namespace bespeak::store::sql
{

constexpr std::string_view putCampaign =
    "INSERT INTO campaign (campaign_id, state, title, deadline_ms, cap, active_units, collecting, "
    "holding, captured_units, captured_minor, updated_ms, record) "
    "VALUES (?, ?, ?, ?, ?, 0, 0, 0, 0, 0, ?, ?) ON CONFLICT (campaign_id) DO UPDATE SET "
    "state = excluded.state, title = excluded.title, deadline_ms = excluded.deadline_ms, "
    "cap = excluded.cap, updated_ms = excluded.updated_ms, record = excluded.record";
constexpr std::string_view dropTiersFrom =
    "DELETE FROM campaign_tier WHERE campaign_id = ? AND tier >= ?";
constexpr std::string_view putTier =
    "INSERT INTO campaign_tier (campaign_id, tier, quantity, active_units, waiting) "
    "VALUES (?, ?, ?, 0, 0) ON CONFLICT (campaign_id, tier) DO UPDATE SET "
    "quantity = excluded.quantity";
constexpr std::string_view campaign =
    "SELECT campaign_id, record, collecting, holding, captured_units, captured_minor "
    "FROM campaign WHERE campaign_id = ?";
constexpr std::string_view campaignsAll =
    "SELECT campaign_id, record, collecting, holding, captured_units, captured_minor "
    "FROM campaign ORDER BY updated_ms DESC, campaign_id DESC";
constexpr std::string_view tiersOfCampaign =
    "SELECT active_units, waiting FROM campaign_tier WHERE campaign_id = ? ORDER BY tier";
constexpr std::string_view tiersAll =
    "SELECT active_units, waiting, campaign_id FROM campaign_tier ORDER BY campaign_id, tier";
constexpr std::string_view addToCampaign =
    "UPDATE campaign SET active_units = active_units + ?, collecting = collecting + ?, "
    "holding = holding + ?, captured_units = captured_units + ?, "
    "captured_minor = captured_minor + ? WHERE campaign_id = ?";
constexpr std::string_view addToTier =
    "UPDATE campaign_tier SET active_units = active_units + ?, waiting = waiting + ? "
    "WHERE campaign_id = ? AND tier = ?";

/// Of the customer: those whose terms were taken in.
constexpr std::string_view offeredCampaigns =
    "SELECT case_id FROM document WHERE kind = 'campaign' AND direction = 'in' "
    "GROUP BY case_id ORDER BY MAX(received_ms) DESC, case_id";

constexpr std::string_view putPledge =
    "INSERT INTO pledge (pledge_id, campaign_id, backer, state, tier, units, rev, attempts, "
    "since_ms, document, receipt_seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (pledge_id) DO UPDATE SET state = excluded.state, tier = excluded.tier, "
    "units = excluded.units, rev = excluded.rev, attempts = excluded.attempts";
constexpr std::string_view pledge =
    "SELECT pledge_id, campaign_id, backer, state, tier, units, rev, attempts, since_ms, document, "
    "receipt_seq FROM pledge WHERE pledge_id = ?";
constexpr std::string_view deskBackers =
    "SELECT DISTINCT backer FROM pledge WHERE campaign_id = ? AND backer LIKE 'desk:%'";
constexpr std::string_view pledgesFrom =
    "SELECT pledge_id, campaign_id, backer, state, tier, units, rev, attempts, since_ms, document, "
    "receipt_seq FROM pledge WHERE campaign_id = ? AND receipt_seq > ? "
    "ORDER BY receipt_seq LIMIT ?";
constexpr std::string_view pledgesInState =
    "SELECT pledge_id, campaign_id, backer, state, tier, units, rev, attempts, since_ms, document, "
    "receipt_seq FROM pledge WHERE campaign_id = ? AND state = ? AND receipt_seq > ? "
    "ORDER BY receipt_seq LIMIT ?";
constexpr std::string_view firstWaiting =
    "SELECT pledge_id, campaign_id, backer, state, tier, units, rev, attempts, since_ms, document, "
    "receipt_seq FROM pledge WHERE campaign_id = ? AND state = 'waiting' AND tier = ? "
    "ORDER BY receipt_seq LIMIT 1";
constexpr std::string_view livePledge =
    "SELECT pledge_id FROM pledge WHERE campaign_id = ? AND backer = ? AND state IN ('active', "
    "'waiting', 'committed', 'capturing', 'captured', 'errored', 'refunding', 'disputed')";
constexpr std::string_view movePledges =
    "UPDATE pledge SET state = ? WHERE campaign_id = ? AND state = ?";
constexpr std::string_view countPledges =
    "SELECT state, tier, COUNT(*), SUM(units) FROM pledge WHERE campaign_id = ? "
    "GROUP BY state, tier ORDER BY state, tier";
constexpr std::string_view setCampaignCounts =
    "UPDATE campaign SET active_units = ?, collecting = ?, holding = ?, captured_units = ?, "
    "captured_minor = ? WHERE campaign_id = ?";
constexpr std::string_view setTierCounts =
    "UPDATE campaign_tier SET active_units = ?, waiting = ? WHERE campaign_id = ? AND tier = ?";

constexpr std::string_view putPayment =
    "INSERT INTO payment (payment_key, pledge_id, campaign_id, kind, state, minor, currency, "
    "person_kid, person, reference) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (payment_key) DO UPDATE SET state = excluded.state, "
    "person_kid = excluded.person_kid, person = excluded.person, reference = excluded.reference";
constexpr std::string_view payment =
    "SELECT payment_key, pledge_id, kind, state, minor, currency, person_kid, person, reference "
    "FROM payment WHERE payment_key = ?";
constexpr std::string_view paymentsOfCampaign =
    "SELECT payment_key, pledge_id, kind, state, minor, currency, person_kid, person, reference "
    "FROM payment WHERE campaign_id = ? ORDER BY payment_key";
constexpr std::string_view countRefunds =
    "SELECT COUNT(*) FROM payment WHERE pledge_id = ? AND kind = 'refund'";

constexpr std::string_view insertLedger =
    "INSERT INTO ledger (seq, line, entry_key, what, campaign_id, pledge_id, account, minor, "
    "currency, at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view ledgerOfCampaign =
    "SELECT seq, entry_key, what, pledge_id, account, minor, currency, at_ms FROM ledger "
    "WHERE campaign_id = ? ORDER BY seq, entry_key, line";

constexpr std::string_view putKept =
    "INSERT INTO production_record (kind, record_id, state, updated_ms, record) "
    "VALUES (?, ?, ?, ?, ?) ON CONFLICT (kind, record_id) DO UPDATE SET state = excluded.state, "
    "updated_ms = excluded.updated_ms, record = excluded.record";
constexpr std::string_view keptOfKind =
    "SELECT record_id, state, updated_ms, record FROM production_record WHERE kind = ? "
    "ORDER BY updated_ms DESC, record_id";
constexpr std::string_view keptBetween =
    "SELECT record_id, state, updated_ms, record FROM production_record WHERE kind = ? "
    "AND record_id >= ? AND record_id < ? ORDER BY record_id LIMIT 50";

/// Cases that wait for their pledge: "pledge/case". Those whose pledge still only counts are left
/// out, nothing is to be done for them.
constexpr std::string_view openLinks =
    "SELECT r.record_id, r.state FROM production_record r "
    "JOIN pledge p ON p.pledge_id = substr(r.record_id, 1, 36) WHERE r.kind = 'funded-case' "
    "AND r.state = 'open' AND p.state IN ('captured', 'released', 'dropped', 'cancelled', "
    "'refunded') ORDER BY p.receipt_seq";
constexpr std::string_view linksOfCase =
    "SELECT record_id, state FROM production_record WHERE kind = 'funded-case' "
    "AND substr(record_id, 38) = ?";
constexpr std::string_view openLinkOfCase =
    "SELECT record_id, state FROM production_record WHERE kind = 'funded-case' "
    "AND state = 'open' AND substr(record_id, 38) = ?";

constexpr std::string_view unbalanced =
    "SELECT entry_key FROM ledger GROUP BY entry_key HAVING SUM(minor) <> 0 ORDER BY entry_key";
constexpr std::string_view paidTwice =
    "SELECT pledge_id FROM payment WHERE state = 'succeeded' AND kind = 'charge' "
    "GROUP BY pledge_id HAVING COUNT(*) > 1 ORDER BY pledge_id";
constexpr std::string_view chargedInVain =
    "SELECT p.pledge_id FROM pledge p JOIN campaign c ON c.campaign_id = p.campaign_id "
    "WHERE p.state = 'capturing' AND c.state NOT IN ('settling', 'released', 'fulfilled') "
    "ORDER BY p.pledge_id";
constexpr std::string_view halfClosed =
    "SELECT p.pledge_id FROM pledge p JOIN campaign c ON c.campaign_id = p.campaign_id "
    "WHERE p.state IN ('active', 'waiting') AND c.state NOT IN ('open', 'suspended') "
    "ORDER BY p.pledge_id";
constexpr std::string_view miscounted =
    "SELECT c.campaign_id FROM campaign c WHERE c.active_units <> (SELECT COALESCE(SUM(p.units), "
    "0) FROM pledge p WHERE p.campaign_id = c.campaign_id AND p.state = 'active') "
    "ORDER BY c.campaign_id";

constexpr std::string_view overBuilt =
    "SELECT d.demand_id FROM demand d LEFT JOIN (SELECT demand_id, SUM(units) AS units "
    "FROM build_line GROUP BY demand_id) b ON b.demand_id = d.demand_id "
    "WHERE d.built <> COALESCE(b.units, 0) OR d.built > d.units ORDER BY d.demand_id";

} // namespace bespeak::store::sql
