// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// Statements about what is built, in words that SQLite and PostgreSQL both read.
namespace bespeak::store::sql
{

constexpr std::string_view putDemand =
    "INSERT INTO demand (demand_id, kind, source, part, name, units, built, since_ms, record) "
    "VALUES (?, ?, ?, ?, ?, ?, 0, ?, '{}') ON CONFLICT (demand_id) DO UPDATE SET "
    "units = excluded.units";
constexpr std::string_view demandsAll =
    "SELECT demand_id, kind, source, part, name, units, built, since_ms FROM demand "
    "ORDER BY since_ms, demand_id";
constexpr std::string_view demandsOpen =
    "SELECT demand_id, kind, source, part, name, units, built, since_ms FROM demand "
    "WHERE built < units ORDER BY since_ms, demand_id";
constexpr std::string_view demandById =
    "SELECT demand_id, kind, source, part, name, units, built, since_ms FROM demand "
    "WHERE demand_id = ?";
constexpr std::string_view addBuilt = "UPDATE demand SET built = built + ? WHERE demand_id = ?";
constexpr std::string_view insertBuild =
    "INSERT INTO build_line (seq, line, demand_id, units, work_order) VALUES (?, ?, ?, ?, ?)";
/// Orders that are not in the list yet. A defect that is made good is no new order.
/// What a campaign funded is built on its pledge.
constexpr std::string_view newOrders =
    "SELECT case_id, record FROM case_record WHERE state IN ('ordered', 'funded', 'building', "
    "'on_hold') AND case_id NOT IN (SELECT substr(r.record_id, 38) FROM production_record r "
    "WHERE r.kind = 'funded-case' AND r.state IN ('open', 'funded')) AND NOT EXISTS (SELECT 1 FROM "
    "demand d WHERE d.source = case_record.case_id) "
    "ORDER BY case_id";
constexpr std::string_view newPledges =
    "SELECT p.pledge_id, p.units, c.record FROM pledge p "
    "JOIN campaign c ON c.campaign_id = p.campaign_id WHERE p.state = 'captured' "
    "AND c.state IN ('released', 'fulfilled') "
    "AND NOT EXISTS (SELECT 1 FROM demand d WHERE d.source = p.pledge_id) ORDER BY p.pledge_id";
constexpr std::string_view endedDemand =
    "SELECT d.demand_id, d.kind, d.source, d.part, d.name, d.built, d.built, d.since_ms "
    "FROM demand d LEFT JOIN case_record c ON c.case_id = d.source "
    "LEFT JOIN pledge p ON p.pledge_id = d.source WHERE d.built < d.units "
    "AND ((d.kind = 'order' AND (c.state IS NULL OR c.state = 'cancelled')) OR "
    "(d.kind = 'pledge' AND (p.state IS NULL OR p.state IN ('refunding', 'refunded') "
    "OR d.source IN (SELECT substr(r.record_id, 1, 36) FROM production_record r "
    "JOIN case_record k ON k.case_id = substr(r.record_id, 38) "
    "WHERE r.kind = 'funded-case' AND k.state = 'cancelled')))) "
    "ORDER BY d.demand_id";

constexpr std::string_view putStock =
    "INSERT INTO stock (owner, part, units) VALUES (?, ?, ?) ON CONFLICT (owner, part) "
    "DO UPDATE SET units = excluded.units";
constexpr std::string_view stockOf = "SELECT units FROM stock WHERE owner = ? AND part = ?";
constexpr std::string_view stockAll =
    "SELECT owner, part, units FROM stock WHERE units > 0 ORDER BY owner, part";
constexpr std::string_view keptById =
    "SELECT record_id, state, updated_ms, record FROM production_record "
    "WHERE kind = ? AND record_id = ?";
constexpr std::string_view countKept = "SELECT COUNT(*) FROM production_record WHERE kind = ?";
constexpr std::string_view ownerless =
    "SELECT c.case_id FROM case_record c WHERE c.state NOT IN ('closed', 'rejected', 'withdrawn') "
    "AND NOT EXISTS (SELECT 1 FROM production_record r WHERE r.kind = 'owner' "
    "AND r.record_id = c.case_id) ORDER BY c.updated_ms, c.case_id";

} // namespace bespeak::store::sql
