// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// Statements about what is said of keys, in the words of sql.h.
namespace bespeak::store::sql
{

constexpr std::string_view openCasesOfCustomer =
    "SELECT case_id FROM case_record WHERE customer_kid = ? "
    "AND state NOT IN ('closed', 'rejected', 'withdrawn') ORDER BY case_id";
constexpr std::string_view rotationsOfCase =
    "SELECT body FROM event WHERE case_id = ? AND kind = 'key-rotated' ORDER BY case_seq";
constexpr std::string_view receivedOfAuthorSince =
    "SELECT COUNT(*) FROM document WHERE author_kid = ? AND received_ms >= ?";
constexpr std::string_view newestKeys =
    "SELECT k.kid, k.first_seen_ms, COUNT(c.case_id) FROM known_key k "
    "LEFT JOIN case_record c ON c.customer_kid = k.kid GROUP BY k.kid, k.first_seen_ms "
    "ORDER BY k.first_seen_ms DESC, k.kid LIMIT ?";

} // namespace bespeak::store::sql
