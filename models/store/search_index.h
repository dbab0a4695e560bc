// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/store/connection.h"

#include <optional>
#include <string>
#include <vector>

/// Which cases hold a text, found by the threes of letters in it without a look at every case.
/// SQLite's is FTS5, written here by the same writes that change the texts (its own triggers may
/// not, as trusted_schema is off); on PostgreSQL these functions have nothing to write.
namespace bespeak::store
{

/// Before a case's `search` text is written. Errors: those of databaseError().
Result<void> indexCase(Connection& connection, const std::string& caseId, const std::string& text,
                       bool exists);
Result<void> indexContact(Connection& connection, const std::string& document,
                          const std::string& text);
/// Before the contacts of a case are erased: no letter of theirs is left in the file afterwards.
/// FTS5 only marks what goes, so its index of all contacts is written anew, which takes as long as
/// there are contacts.
Result<void> forgetContacts(Connection& connection, const std::string& caseId);

/// Before and after all cases are made again from the log. On PostgreSQL an index that could not be
/// made so far is tried again.
Result<void> clearSearch(Connection& connection);
Result<void> completeSearch(Connection& connection);

/// Where the index differs from the texts: one sentence each. Outside of transactions; on a store
/// that can be written, for SQLite compares only there.
Result<std::vector<std::string>> searchProblems(Connection& connection);

/// A query for the ids of the cases that may hold a text; each must be looked at once more.
struct IndexedSearch {
    std::string query; ///< its one column is `case_id`
    std::vector<Value> values;
};

/// Nothing if looking at cases in the order of the list is the better way: the text has less than
/// three letters, of which almost every case holds some, or so many cases hold it that a page of
/// them comes together soon; or there is no index: no pg_trgm on a
/// PostgreSQL server, or a file of an older version that is only read.
Result<std::optional<IndexedSearch>> findIndexed(Connection& connection, const std::string& text);

} // namespace bespeak::store
