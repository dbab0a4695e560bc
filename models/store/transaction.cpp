// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/transaction.h"

#include "models/base/expects.h"
#include "models/store/database_error.h"
#include "models/store/sql.h"

#include <utility>

namespace bespeak::store
{

namespace
{

constexpr int attempts = 3;

std::string_view beginStatement(Dialect dialect, Transaction::Kind kind)
{
    if (dialect == Dialect::Sqlite) {
        // A plain BEGIN would fail at its first write, without waiting, if another writer is there.
        return kind == Transaction::Kind::Read ? "BEGIN" : "BEGIN IMMEDIATE";
    }
    return kind == Transaction::Kind::Read ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
                                           : "BEGIN ISOLATION LEVEL READ COMMITTED";
}

} // namespace

Transaction::Transaction(Connection& connection)
    : m_connection(&connection)
{
    connection.m_inTransaction = true;
    connection.m_hasFailed = false;
    connection.m_hasAppended = false;
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_connection != nullptr) {
        // A full disk may have ended it already; then this fails, and nothing is left to undo.
        static_cast<void>(m_connection->execute("ROLLBACK"));
        m_connection->m_inTransaction = false;
    }
}

Result<Transaction> Transaction::begin(Connection& connection, Kind kind)
{
    expects(!connection.inTransaction(), "transactions are not nested");
    if (auto begun = connection.execute(beginStatement(connection.dialect(), kind)); !begun) {
        return failWith(begun);
    }
    Transaction transaction(connection);
    if (connection.dialect() == Dialect::Postgres && kind == Kind::Write) {
        if (auto locked = connection.rows(sql::lockLog); !locked) {
            return failWith(locked);
        }
    }
    return transaction;
}

Result<void> Transaction::commit()
{
    expects(m_connection != nullptr, "a transaction is committed once");
    expects(!m_connection->hasFailed(), "a transaction in which a statement failed is given up");
    if (m_connection->m_hasAppended && m_connection->dialect() == Dialect::Postgres) {
        if (auto told = m_connection->execute(sql::tellOfLog); !told) {
            return told;
        }
    }
    auto committed = m_connection->execute("COMMIT");
    if (!committed) {
        return committed;
    }
    m_connection->m_inTransaction = false;
    m_connection = nullptr;
    return {};
}

namespace
{

Result<void> attempt(Connection& connection, Transaction::Kind kind,
                     const std::function<Result<void>()>& work)
{
    auto transaction = Transaction::begin(connection, kind);
    if (!transaction) {
        return failWith(transaction);
    }
    if (auto done = work(); !done) {
        return done;
    }
    return transaction->commit();
}

} // namespace

Result<void> writeIn(Connection& connection, const std::function<Result<void>()>& work)
{
    Result<void> result;
    for (int i = 0; i < attempts; ++i) {
        result = attempt(connection, Transaction::Kind::Write, work);
        if (result || !isPassing(result.error())) {
            break;
        }
    }
    return result;
}

Result<void> partOf(Connection& connection, const std::function<Result<void>()>& work)
{
    expects(connection.inTransaction(), "a part is a part of a transaction");
    if (auto begun = connection.execute("SAVEPOINT part"); !begun) {
        return begun;
    }
    auto done = work();
    if (!done && !connection.hasFailed()) {
        if (auto undone = connection.execute("ROLLBACK TO SAVEPOINT part"); !undone) {
            return undone;
        }
    }
    if (!connection.hasFailed()) {
        if (auto released = connection.execute("RELEASE SAVEPOINT part"); !released) {
            return released;
        }
    }
    return done;
}

Result<void> readIn(Connection& connection, const std::function<Result<void>()>& work)
{
    return attempt(connection, Transaction::Kind::Read, work);
}

} // namespace bespeak::store
