// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/connection.h"

#include "models/store/database_error.h"
#include "models/store/sql.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>
#include <atomic>
#include <functional>
#include <unordered_map>
#include <utility>

namespace bespeak::store
{

namespace
{

QString qtText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Almost all that a store holds is ASCII, which needs no second copy.
std::string plainText(const QString& text)
{
    const char16_t* const units = QStringView(text).utf16();
    std::string plain(static_cast<std::size_t>(text.size()), '\0');
    for (std::size_t i = 0; i < plain.size(); ++i) {
        if (units[i] >= 0x80) {
            return text.toStdString();
        }
        plain[i] = static_cast<char>(units[i]);
    }
    return plain;
}

/// Finds prepared statements by their text without a copy of it.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>()(text);
    }
};

QVariant toVariant(const Value& value)
{
    if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        return QVariant::fromValue<qlonglong>(*integer);
    }
    if (const auto* text = std::get_if<std::string>(&value)) {
        return qtText(*text);
    }
    if (const auto* bytes = std::get_if<Bytes>(&value)) {
        return QByteArray(bytes->content.data(), static_cast<qsizetype>(bytes->content.size()));
    }
    return QVariant(QMetaType::fromType<QString>());
}

Value fromVariant(const QVariant& variant)
{
    if (variant.isNull()) {
        return {};
    }
    switch (variant.metaType().id()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Bool:
        return static_cast<std::int64_t>(variant.toLongLong());
    case QMetaType::QString:
        return plainText(variant.toString());
    case QMetaType::QByteArray: {
        const QByteArray bytes = variant.toByteArray();
        return Bytes{{bytes.data(), static_cast<std::size_t>(bytes.size())}};
    }
    default:
        // A floating point number or a date: nothing of ours is stored so.
        return {};
    }
}

Error errorOf(Dialect dialect, const QSqlError& error)
{
    std::string words = plainText(error.databaseText());
    if (words.empty()) {
        words = plainText(error.driverText());
    }
    return databaseError(dialect, plainText(error.nativeErrorCode()), std::move(words));
}

QString uniqueName()
{
    static std::atomic<std::uint64_t> next{1};
    return QStringLiteral("bespeak-store-%1").arg(next.fetch_add(1));
}

void configure(QSqlDatabase& database, const StoreUrl& url, Access access, int patienceMs)
{
    if (url.dialect == Dialect::Sqlite) {
        database.setDatabaseName(qtText(url.path));
        QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patienceMs);
        if (access == Access::ReadOnly) {
            options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        }
        database.setConnectOptions(options);
        return;
    }
    database.setHostName(qtText(url.host));
    database.setPort(url.port);
    database.setDatabaseName(qtText(url.database));
    database.setUserName(qtText(url.user));
    database.setPassword(qtText(url.password));
    database.setConnectOptions(QStringLiteral("connect_timeout=10"));
}

QStringView driverOf(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? QStringView(u"QSQLITE") : QStringView(u"QPSQL");
}

/// The first line of what a server says, without the stop that our sentence ends with.
std::string oneLine(const std::string& reason)
{
    const std::size_t end = reason.find_last_not_of(" .\t", reason.find('\n') - 1);
    return reason.substr(0, end == std::string::npos ? end : end + 1);
}

/// PostgreSQL's errors at connecting carry no SQLSTATE; SQLite's do say whether it is a database.
Error openError(const StoreUrl& url, const QSqlError& error)
{
    Error known = errorOf(url.dialect, error);
    if (url.dialect == Dialect::Sqlite && known.key != "store.io" && known.key != "store.failed") {
        return known;
    }
    return {"store.cannot-open",
            {{"store", formatStoreUrl(url)}, {"reason", oneLine(known.fact("reason"))}}};
}

} // namespace

/// What QtSql holds of the connection: it names connections, and the name must outlive queries.
struct Connection::Qt {
    QString name;
    QSqlDatabase database;
    std::unordered_map<std::string, QSqlQuery, TextHash, std::equal_to<>> prepared;
    QMetaObject::Connection notified;

    Result<QSqlQuery*> start(Dialect dialect, std::string_view statement,
                             const std::vector<Value>& values)
    {
        auto found = prepared.find(statement);
        if (found == prepared.end()) {
            QSqlQuery query(database);
            query.setForwardOnly(true);
            if (!query.prepare(qtText(statement))) {
                return tl::make_unexpected(errorOf(dialect, query.lastError()));
            }
            found = prepared.emplace(statement, std::move(query)).first;
        }
        QSqlQuery& query = found->second;
        for (std::size_t i = 0; i < values.size(); ++i) {
            query.bindValue(static_cast<int>(i), toVariant(values[i]));
        }
        if (!query.exec()) {
            Error error = errorOf(dialect, query.lastError());
            query.finish();
            return tl::make_unexpected(std::move(error));
        }
        return &query;
    }
};

Connection::Connection(Dialect dialect, std::unique_ptr<Qt> qt)
    : m_dialect(dialect)
    , m_qt(std::move(qt))
{
}

Connection::~Connection()
{
    m_qt->prepared.clear();
    m_qt->database.close();
    // The name can only be given back when nothing refers to the connection any more.
    m_qt->database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_qt->name);
}

Result<std::unique_ptr<Connection>> Connection::open(const StoreUrl& url, Access access,
                                                     int patienceMs)
{
    const QString driver = driverOf(url.dialect).toString();
    if (!QSqlDatabase::isDriverAvailable(driver)) {
        return fail("store.driver-missing", {{"driver", plainText(driver)}});
    }
    auto qt = std::make_unique<Qt>();
    qt->name = uniqueName();
    qt->database = QSqlDatabase::addDatabase(driver, qt->name);
    configure(qt->database, url, access, patienceMs);
    std::unique_ptr<Connection> connection(new Connection(url.dialect, std::move(qt)));
    if (!connection->m_qt->database.open()) {
        return tl::make_unexpected(openError(url, connection->m_qt->database.lastError()));
    }
    return connection;
}

Error Connection::noted(Error error)
{
    m_hasFailed = true;
    return error;
}

void Connection::listen(std::function<void()> heard)
{
    m_heard = std::move(heard);
    if (m_dialect != Dialect::Postgres) {
        return;
    }
    QSqlDriver* const driver = m_qt->database.driver();
    QObject::disconnect(m_qt->notified);
    m_qt->notified = QObject::connect(driver, &QSqlDriver::notification, driver, [this] {
        if (m_heard) {
            m_heard();
        }
    });
    subscribe();
}

void Connection::subscribe()
{
    if (m_heard && m_dialect == Dialect::Postgres) {
        m_qt->database.driver()->subscribeToNotification(qtText(sql::logChannel));
    }
}

void Connection::prepareAgain(std::function<Result<void>(Connection&)> prepare)
{
    m_prepare = std::move(prepare);
}

bool Connection::isWorthAnotherTry(const Error& error)
{
    if (error.key != "store.lost" || m_inTransaction || !m_prepare) {
        return false;
    }
    m_qt->prepared.clear();
    m_qt->database.close();
    if (!m_qt->database.open()) {
        return false;
    }
    m_hasFailed = false;
    // Without it: preparing must not itself try again.
    const auto prepare = std::exchange(m_prepare, nullptr);
    const bool isReady = prepare(*this).has_value();
    m_prepare = prepare;
    subscribe();
    return isReady;
}

Result<void> Connection::execute(std::string_view statement)
{
    // Nothing was done before BEGIN, so that nothing is done twice.
    const bool mayRepeat = statement.starts_with("BEGIN");
    for (bool isFirst = true;; isFirst = false) {
        QSqlQuery query(m_qt->database);
        query.setForwardOnly(true);
        if (query.exec(qtText(statement))) {
            query.finish();
            return {};
        }
        Error error = noted(errorOf(m_dialect, query.lastError()));
        query = QSqlQuery();
        if (!mayRepeat || !isFirst || !isWorthAnotherTry(error)) {
            return tl::make_unexpected(std::move(error));
        }
    }
}

Result<std::int64_t> Connection::run(std::string_view statement, const std::vector<Value>& values)
{
    auto query = m_qt->start(m_dialect, statement, values);
    if (!query) {
        return tl::make_unexpected(noted(query.error()));
    }
    const std::int64_t changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<std::vector<Row>> Connection::rows(std::string_view statement,
                                          const std::vector<Value>& values)
{
    auto rows = readOnce(statement, values);
    if (!rows && isWorthAnotherTry(rows.error())) {
        rows = readOnce(statement, values);
    }
    return rows;
}

Result<std::vector<Row>> Connection::readOnce(std::string_view statement,
                                              const std::vector<Value>& values)
{
    auto started = m_qt->start(m_dialect, statement, values);
    if (!started) {
        return tl::make_unexpected(noted(started.error()));
    }
    QSqlQuery& query = **started;
    const int columns = query.record().count();
    std::vector<Row> rows;
    while (query.next()) {
        std::vector<Value> row;
        row.reserve(static_cast<std::size_t>(columns));
        for (int column = 0; column < columns; ++column) {
            row.push_back(fromVariant(query.value(column)));
        }
        rows.emplace_back(std::move(row));
    }
    // SQLite reports an error in the middle of reading only here.
    const QSqlError error = query.lastError();
    query.finish();
    if (error.type() != QSqlError::NoError) {
        return tl::make_unexpected(noted(errorOf(m_dialect, error)));
    }
    return rows;
}

Result<std::optional<Row>> Connection::row(std::string_view statement,
                                           const std::vector<Value>& values)
{
    auto all = rows(statement, values);
    if (!all) {
        return failWith(all);
    }
    return all->empty() ? std::optional<Row>() : std::optional<Row>(std::move(all->front()));
}

} // namespace bespeak::store
