// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/id.h"
#include "models/base/result.h"
#include "models/casework/case_record.h"
#include "models/exchange/contact.h"
#include "models/exchange/retailer_card.h"
#include "models/request/case_message.h"
#include "models/store/case_list.h"
#include "models/store/connection.h"
#include "models/store/documents.h"
#include "models/store/event.h"
#include "models/store/migrate.h"
#include "models/store/outbox.h"
#include "models/store/party.h"
#include "models/store/store_url.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::store
{

enum class Creation { IfMissing, Never };
enum class EndedCard { Refuse, Accept };
enum class StartCheck { Quick, None };

struct StoreOptions {
    Side side = Side::Retailer; ///< of a store that is made; one that exists must be the same
    Access access = Access::ReadWrite;
    Creation creation = Creation::IfMissing;
    /// Quick: the database's own check of its structure and the last 1,000 hashes of the log.
    StartCheck check = StartCheck::Quick;
    int patienceMs = Connection::usualPatienceMs; ///< before store.busy
    ServerBackup serverBackup = ServerBackup::NotSaid;
};

/// What check() found.
struct StoreCheck {
    bool isOk() const { return problems.empty(); }
    std::int64_t events = 0;
    std::int64_t documents = 0;
    std::vector<std::string> problems; ///< one English sentence each, at most a hundred
};

/// A message that waits: its predecessor is missing, or its case is frozen.
struct QuarantinedMessage {
    std::string document;
    std::string caseId;
    std::string previous;
    std::string reason; ///< an error key: store.previous-missing, store.case-frozen …
    Instant since;
};

/// The log, the documents and what follows from them. Messages come in through importMessage()
/// (case_import.h) and go out through act() (case_actions.h); this class reads, and does what
/// concerns the store itself. One Store belongs to one thread; several programs may share the
/// database. Needs a QCoreApplication. Every operation may fail with the errors of
/// databaseError(): store.busy, store.conflict, store.constraint, store.full, store.io,
/// store.corrupt, store.lost, store.read-only, store.failed.
class Store
{
public:
    /// Opens, or makes, a store. A file that is damaged, foreign or on a network drive is refused
    /// and left as it is; one of a newer version opens read-only (isNewer). `clock` must outlive
    /// the store. Errors: store.cannot-open, store.missing, store.not-a-store, store.network-drive,
    /// store.corrupt, store.log-broken, store.other-side, store.setting-refused,
    /// store.driver-missing, store.newer-server.
    static Result<Store> open(const StoreUrl& url, const Clock& clock,
                              const StoreOptions& options = {});

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    Side side() const { return m_side; }
    const StoreUrl& url() const { return m_url; }
    Instant now() const { return m_clock->now(); }
    bool isReadOnly() const { return m_access == Access::ReadOnly; }
    /// Made by a newer Bespeak: it can be read, not written.
    bool isNewer() const { return m_isNewer; }

    // --- cases
    Result<std::optional<casework::CaseRecord>> findCase(const CaseId& id);
    /// Errors: store.no-case.
    Result<casework::CaseRecord> caseRecord(const CaseId& id);
    /// True if one author gave one number to two messages; nothing moves until releaseCase().
    Result<bool> isFrozen(const CaseId& id);
    /// Somebody has looked at the two messages and says why the case goes on. Messages that waited
    /// are taken up by the next import. Errors: store.no-case, store.not-frozen.
    Result<void> releaseCase(const CaseId& id, const std::string& reason);
    Result<CasePage> listCases(const CaseFilter& filter = {}, std::int64_t limit = 200,
                               const std::optional<CaseCursor>& after = std::nullopt);
    Result<std::map<casework::CaseState, std::int64_t>> countByState();

    // --- the log
    Result<std::vector<Event>> events(const CaseId& id);
    /// Events after number `after` over the whole store, for exports and witnesses.
    Result<void> readLog(std::int64_t after, const std::function<Result<void>(const Event&)>& see);

    /// Number of the newest event; 0: none. Cheap: to see whether another program wrote.
    Result<std::int64_t> newestEvent();

    // --- documents, by id
    Result<std::vector<DocumentInfo>> documents(const CaseId& id);
    Result<std::optional<DocumentInfo>> findDocument(const std::string& id);
    /// The .bespoken file. Errors: those of containerOf().
    Result<std::string> container(const std::string& id);
    /// Errors: those of partOf().
    Result<std::string> part(const std::string& id, std::string_view name);
    /// Errors: those of bodyOf().
    Result<request::Body> body(const std::string& id);
    /// Messages that wait, of one case or of all.
    Result<std::vector<QuarantinedMessage>> quarantine(const std::optional<CaseId>& id = {});

    // --- personal data
    /// Of the newest request that still has it.
    Result<std::optional<exchange::Contact>> contact(const CaseId& id);
    /// Deletes the contact parts of a case and logs that it did; the chain still verifies, the
    /// request can no longer be exported. Errors: store.no-case.
    Result<void> eraseContact(const CaseId& id);

    // --- the outbox; exportOutbox() in case_actions.h writes the files
    Result<std::vector<OutboxEntry>> outbox(OutboxPart part = OutboxPart::Waiting);
    /// Logs that the message left. A second time changes nothing. Errors: store.no-document.
    Result<void> markSent(const std::string& document);

    // --- keys and cards
    /// Keeps a card whose root key is trusted from now on: the caller has had the words compared.
    /// One that has ended proves old messages only; the caller accepts it after a warning, or
    /// because it is the retailer's own. One that is pinned already is never refused. Errors: those
    /// of openRetailerCard(), store.card-older, card.ended.
    Result<exchange::OpenedCard> pinCard(std::string_view bytes,
                                         EndedCard ended = EndedCard::Refuse);
    /// The newest card of a pinned root key.
    Result<std::optional<exchange::RetailerCard>> findCard(const std::string& rootKid);
    Result<std::vector<exchange::RetailerCard>> cards();
    /// A customer's key that was bound to a case by its first request.
    Result<std::optional<exchange::PublicKey>> findKey(const std::string& kid);
    /// Small facts of this installation: which key file, which person.
    Result<std::optional<std::string>> setting(const std::string& name);
    Result<void> putSetting(const std::string& name, const std::string& value);

    // --- the whole
    /// Chain of hashes, documents and parts against their hashes, heads that were given away in
    /// signed messages, projections against a replay of the log, foreign keys, the database itself.
    Result<StoreCheck> check();
    /// Makes all projections again from the log, in one transaction.
    Result<void> rebuild();
    /// A copy of a SQLite store while others use it. PostgreSQL has pg_dump.
    /// Errors: store.backup-exists, store.backup-elsewhere.
    Result<void> backup(const std::string& path);

    /// For the other files of this folder: one transaction, tried again when another writer was in
    /// the way. Errors: store.read-only.
    Result<void> write(const std::function<Result<void>(Connection&)>& work);
    Result<void> read(const std::function<Result<void>(Connection&)>& work);
    Connection& connection() { return *m_connection; }

private:
    Store(StoreUrl url, const Clock& clock);

    StoreUrl m_url;
    const Clock* m_clock;
    Side m_side = Side::Retailer;
    Access m_access = Access::ReadWrite;
    bool m_isNewer = false;
    std::unique_ptr<Connection> m_connection;
};

} // namespace bespeak::store
