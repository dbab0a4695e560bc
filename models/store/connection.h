// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/store/store_url.h"
#include "models/store/value.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::store
{

enum class Access { ReadWrite, ReadOnly };

/// One open connection to a database. It belongs to the thread that opened it. Statements are
/// prepared once and used again; every result is copied out and its statement finished, for in
/// SQLite a statement that is still being read keeps other writers out.
/// Needs a QCoreApplication, as QtSql does. Errors of every operation: those of databaseError().
class Connection
{
public:
    /// How long a writer waits for another one before store.busy.
    static constexpr int usualPatienceMs = 5000;

    /// Errors: those of databaseError(), store.driver-missing, store.cannot-open.
    static Result<std::unique_ptr<Connection>> open(const StoreUrl& url, Access access,
                                                    int patienceMs = usualPatienceMs);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    Dialect dialect() const { return m_dialect; }

    /// Runs one statement without parameters, unprepared: BEGIN, PRAGMA, CREATE.
    Result<void> execute(std::string_view statement);
    /// Runs a prepared statement; gives the number of rows it changed.
    Result<std::int64_t> run(std::string_view statement, const std::vector<Value>& values = {});
    /// All rows of a prepared query.
    Result<std::vector<Row>> rows(std::string_view statement,
                                  const std::vector<Value>& values = {});
    /// The first row of a prepared query, if there is one.
    Result<std::optional<Row>> row(std::string_view statement,
                                   const std::vector<Value>& values = {});

    /// Calls `heard` in this thread when another program has written to the log. Only PostgreSQL
    /// tells; with SQLite, and where telling fails, one looks (Store::newestEvent).
    void listen(std::function<void()> heard);
    /// Something was added to the log: whoever listens is told when the transaction is committed.
    void noteAppended() { m_hasAppended = true; }
    /// Runs on every connection that is made anew after a loss. A server that was away is connected
    /// again by the next transaction or query; what was half done is not.
    void prepareAgain(std::function<Result<void>(Connection&)> prepare);

    /// True inside BEGIN … COMMIT as this program sees it.
    bool inTransaction() const { return m_inTransaction; }
    /// True if a statement failed since BEGIN. PostgreSQL then refuses to go on, SQLite would
    /// commit the rest: such a transaction is never committed.
    bool hasFailed() const { return m_hasFailed; }

private:
    friend class Transaction;
    struct Qt;

    Connection(Dialect dialect, std::unique_ptr<Qt> qt);
    Error noted(Error error);
    Result<std::vector<Row>> readOnce(std::string_view statement, const std::vector<Value>& values);
    bool isWorthAnotherTry(const Error& error);
    void subscribe();

    Dialect m_dialect;
    bool m_inTransaction = false;
    bool m_hasFailed = false;
    bool m_hasAppended = false;
    std::function<void()> m_heard;
    std::function<Result<void>(Connection&)> m_prepare;
    std::unique_ptr<Qt> m_qt;
};

} // namespace bespeak::store
