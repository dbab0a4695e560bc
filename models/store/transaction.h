// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/store/connection.h"

#include <functional>

namespace bespeak::store
{

/// All or nothing. A write takes the log's lock at once (SQLite BEGIN IMMEDIATE, PostgreSQL a
/// locked `log_head` row), so that there is one order of events. What is not committed is rolled
/// back, always: after an error SQLite would otherwise commit the half that went well.
class Transaction
{
public:
    enum class Kind { Read, Write, Schema };

    /// `Schema` is a write in which the table `log_head` may not be there yet.
    static Result<Transaction> begin(Connection& connection, Kind kind);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Connection& connection);

    Connection* m_connection;
};

/// Runs `work` in one write transaction: committed if it succeeds, rolled back if it fails. Tried
/// again, at most three times in all, when another writer was in the way; so `work` must do nothing
/// that is not in the database.
Result<void> writeIn(Connection& connection, const std::function<Result<void>()>& work);

/// Runs `work` as a part of the transaction that runs: what it wrote is taken back if it fails, and
/// the rest stands. If a statement failed in it, the transaction is given up as always.
Result<void> partOf(Connection& connection, const std::function<Result<void>()>& work);

/// Runs `work` on one unchanging view of the database.
Result<void> readIn(Connection& connection, const std::function<Result<void>()>& work);

} // namespace bespeak::store
