// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// Every statement of the running program, in words that SQLite and PostgreSQL both read: TEXT and
/// BIGINT, `?` for values, ON CONFLICT DO NOTHING, no implicit casts, no double quotes.
/// Tables are made in schema.cpp.
namespace bespeak::store::sql
{

// --- the log
constexpr std::string_view lockLog = "SELECT seq FROM log_head WHERE id = 1 FOR UPDATE";
constexpr std::string_view logHead = "SELECT seq, hash FROM log_head WHERE id = 1";
constexpr std::string_view moveLogHead = "UPDATE log_head SET seq = ?, hash = ? WHERE id = 1";
constexpr std::string_view caseLogHead =
    "SELECT case_seq, hash FROM event WHERE case_id = ? ORDER BY case_seq DESC LIMIT 1";
constexpr std::string_view insertEvent =
    "INSERT INTO event (seq, case_id, case_seq, kind, doc_sha256, actor_kid, at_ms, body, "
    "prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view eventsFrom =
    "SELECT seq, case_id, case_seq, kind, doc_sha256, actor_kid, at_ms, body, prev_hash, hash "
    "FROM event WHERE seq > ? ORDER BY seq LIMIT ?";
constexpr std::string_view eventsOfCase =
    "SELECT seq, case_id, case_seq, kind, doc_sha256, actor_kid, at_ms, body, prev_hash, hash "
    "FROM event WHERE case_id = ? ORDER BY case_seq";
constexpr std::string_view eventsOfDocument =
    "SELECT seq, case_id, case_seq, kind, doc_sha256, actor_kid, at_ms, body, prev_hash, hash "
    "FROM event WHERE doc_sha256 = ? ORDER BY seq";
constexpr std::string_view hashInCase = "SELECT hash FROM event WHERE case_id = ? AND case_seq = ?";
constexpr std::string_view countEvents = "SELECT COUNT(*) FROM event";

// --- documents
constexpr std::string_view insertDocument =
    "INSERT INTO document (doc_sha256, case_id, kind, rev, prev, author_kid, author_seq, "
    "issued_ms, received_ms, direction, envelope) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view insertPart =
    "INSERT INTO part (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING";
constexpr std::string_view insertDocumentPart =
    "INSERT INTO document_part (doc_sha256, ordinal, name, media_type, size, sha256) "
    "VALUES (?, ?, ?, ?, ?, ?)";
constexpr std::string_view insertContact =
    "INSERT INTO contact (doc_sha256, case_id, sha256, bytes, name, email, search) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view contactOfCase =
    "SELECT c.bytes FROM contact c JOIN document d ON d.doc_sha256 = c.doc_sha256 "
    "WHERE c.case_id = ? ORDER BY d.rev DESC, d.received_ms DESC LIMIT 1";
constexpr std::string_view contactsWithoutRow =
    "SELECT d.doc_sha256, m.case_id FROM document_part d "
    "JOIN document m ON m.doc_sha256 = d.doc_sha256 "
    "LEFT JOIN contact c ON c.doc_sha256 = d.doc_sha256 "
    "WHERE d.name = 'parts/contact.json' AND c.doc_sha256 IS NULL";
constexpr std::string_view deleteContacts = "DELETE FROM contact WHERE case_id = ?";
constexpr std::string_view document =
    "SELECT doc_sha256, case_id, kind, rev, prev, author_kid, author_seq, issued_ms, received_ms, "
    "direction FROM document WHERE doc_sha256 = ?";
constexpr std::string_view documentsOfCase =
    "SELECT doc_sha256, case_id, kind, rev, prev, author_kid, author_seq, issued_ms, received_ms, "
    "direction FROM document WHERE case_id = ? "
    "ORDER BY (SELECT MIN(e.seq) FROM event e WHERE e.doc_sha256 = document.doc_sha256)";
constexpr std::string_view documentsFrom =
    "SELECT doc_sha256 FROM document WHERE doc_sha256 > ? ORDER BY doc_sha256 LIMIT ?";
constexpr std::string_view ownEnvelopes =
    "SELECT doc_sha256, envelope, case_id FROM document WHERE direction = 'out' "
    "AND doc_sha256 > ? ORDER BY doc_sha256 LIMIT ?";
constexpr std::string_view envelope = "SELECT envelope FROM document WHERE doc_sha256 = ?";
constexpr std::string_view partsOfDocument =
    "SELECT d.name, d.media_type, d.size, d.sha256, p.bytes, c.bytes FROM document_part d "
    "LEFT JOIN part p ON p.sha256 = d.sha256 "
    "LEFT JOIN contact c ON c.doc_sha256 = d.doc_sha256 AND c.sha256 = d.sha256 "
    "WHERE d.doc_sha256 = ? ORDER BY d.ordinal";
constexpr std::string_view documentsOfAuthorSeq =
    "SELECT doc_sha256, case_id FROM document WHERE author_kid = ? AND author_seq = ?";
constexpr std::string_view lastOfAuthor =
    "SELECT author_seq, doc_sha256 FROM document WHERE author_kid = ? "
    "ORDER BY author_seq DESC, received_ms DESC LIMIT 1";
constexpr std::string_view newestRevision =
    "SELECT COALESCE(MAX(rev), 0) FROM document WHERE case_id = ? AND kind = ?";
constexpr std::string_view countDocuments = "SELECT COUNT(*) FROM document";

// --- keys and settings
constexpr std::string_view insertKey =
    "INSERT INTO known_key (kid, public_key, first_seen_ms) VALUES (?, ?, ?) "
    "ON CONFLICT DO NOTHING";
constexpr std::string_view key = "SELECT public_key FROM known_key WHERE kid = ?";
constexpr std::string_view insertCard =
    "INSERT INTO card (root_kid, revision, doc_sha256, bytes) VALUES (?, ?, ?, ?) "
    "ON CONFLICT DO NOTHING";
constexpr std::string_view newestCard = "SELECT revision, doc_sha256, bytes FROM card WHERE "
                                        "root_kid = ? ORDER BY revision DESC LIMIT 1";
constexpr std::string_view cardRoots = "SELECT DISTINCT root_kid FROM card ORDER BY root_kid";
/// On which PostgreSQL tells of new events.
constexpr std::string_view logChannel = "bespeak_log";
constexpr std::string_view tellOfLog = "NOTIFY bespeak_log";
constexpr std::string_view setting = "SELECT value FROM setting WHERE name = ?";
constexpr std::string_view putSetting = "INSERT INTO setting (name, value) VALUES (?, ?) "
                                        "ON CONFLICT (name) DO UPDATE SET value = excluded.value";

// --- projections
constexpr std::string_view insertCase =
    "INSERT INTO case_record (case_id, state, customer_kid, region, title, total_minor, currency, "
    "opened_ms, updated_ms, request_rev, head, frozen, search, record) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view updateCase =
    "UPDATE case_record SET state = ?, customer_kid = ?, region = ?, title = ?, total_minor = ?, "
    "currency = ?, opened_ms = ?, updated_ms = ?, request_rev = ?, head = ?, frozen = ?, "
    "search = ?, record = ? WHERE case_id = ?";
constexpr std::string_view caseRecord = "SELECT record, frozen FROM case_record WHERE case_id = ?";
constexpr std::string_view caseRecordsFrom =
    "SELECT case_id, record, frozen FROM case_record WHERE case_id > ? ORDER BY case_id LIMIT ?";
constexpr std::string_view countByState =
    "SELECT state, COUNT(*) FROM case_record GROUP BY state ORDER BY state";
constexpr std::string_view casesOfClock =
    "SELECT case_id FROM case_record WHERE state IN ('quoted', 'expired', 'unfunded', 'delivered') "
    "AND frozen = 0 ORDER BY case_id";
constexpr std::string_view clearCases = "DELETE FROM case_record";

constexpr std::string_view insertOutbox =
    "INSERT INTO outbox (doc_sha256, case_id, kind, file_name, state, created_ms, sent_ms) "
    "VALUES (?, ?, ?, ?, 'waiting', ?, 0)";
constexpr std::string_view markSent =
    "UPDATE outbox SET state = 'sent', sent_ms = ? WHERE doc_sha256 = ? AND state = 'waiting'";
constexpr std::string_view outboxWaiting =
    "SELECT doc_sha256, case_id, kind, file_name, state, created_ms, sent_ms FROM outbox "
    "WHERE state = 'waiting' ORDER BY created_ms, doc_sha256";
constexpr std::string_view outboxAll =
    "SELECT doc_sha256, case_id, kind, file_name, state, created_ms, sent_ms FROM outbox "
    "ORDER BY created_ms, doc_sha256";
constexpr std::string_view outboxEntry =
    "SELECT doc_sha256, case_id, kind, file_name, state, created_ms, sent_ms FROM outbox "
    "WHERE doc_sha256 = ?";
constexpr std::string_view clearOutbox = "DELETE FROM outbox";

constexpr std::string_view insertQuarantine =
    "INSERT INTO quarantine (doc_sha256, case_id, prev, reason, since_ms) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT DO NOTHING";
constexpr std::string_view deleteQuarantine = "DELETE FROM quarantine WHERE doc_sha256 = ?";
constexpr std::string_view quarantineOfCase =
    "SELECT doc_sha256, case_id, prev, reason, since_ms FROM quarantine WHERE case_id = ? "
    "ORDER BY since_ms, doc_sha256";
constexpr std::string_view quarantineAll =
    "SELECT doc_sha256, case_id, prev, reason, since_ms FROM quarantine "
    "ORDER BY since_ms, doc_sha256";
constexpr std::string_view clearQuarantine = "DELETE FROM quarantine";

// --- parcels
constexpr std::string_view putParcel =
    "INSERT INTO parcel (place, direction, sha256, doc_sha256, state, receipt, reason, since_ms, "
    "tried_ms, attempts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (place, direction, sha256) DO UPDATE SET doc_sha256 = excluded.doc_sha256, "
    "state = excluded.state, receipt = excluded.receipt, reason = excluded.reason, "
    "tried_ms = excluded.tried_ms, attempts = excluded.attempts";
constexpr std::string_view parcelsOfPlace =
    "SELECT place, direction, sha256, doc_sha256, state, receipt, reason, since_ms, tried_ms, "
    "attempts FROM parcel WHERE place = ? AND direction = ? ORDER BY since_ms, sha256";
constexpr std::string_view parcelsOut =
    "SELECT place, direction, sha256, doc_sha256, state, receipt, reason, since_ms, tried_ms, "
    "attempts FROM parcel WHERE direction = 'out' ORDER BY tried_ms, sha256";
constexpr std::string_view placeOfCase =
    "SELECT p.place FROM parcel p JOIN document d ON d.doc_sha256 = p.doc_sha256 "
    "WHERE p.direction = 'in' AND p.state = 'taken' AND d.case_id = ? "
    "ORDER BY p.since_ms DESC, p.place LIMIT 1";
constexpr std::string_view placeOfAuthor =
    "SELECT p.place FROM parcel p JOIN document d ON d.doc_sha256 = p.doc_sha256 "
    "WHERE p.direction = 'in' AND p.state = 'taken' AND d.author_kid = ? "
    "ORDER BY p.since_ms DESC, p.place LIMIT 1";
constexpr std::string_view deleteParcel =
    "DELETE FROM parcel WHERE place = ? AND direction = ? AND sha256 = ?";

// --- the community
constexpr std::string_view insertCommunityItem =
    "INSERT INTO community_item (kind, period, subject, sha256, at_ms, facts, bytes) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view deleteCommunityItem =
    "DELETE FROM community_item WHERE kind = ? AND period = ? AND subject = ?";
constexpr std::string_view communityItem =
    "SELECT kind, period, subject, sha256, at_ms, facts, bytes FROM community_item "
    "WHERE kind = ? AND period = ? AND subject = ?";
constexpr std::string_view communityItems =
    "SELECT kind, period, subject, sha256, at_ms, facts, bytes FROM community_item "
    "WHERE kind = ? AND period >= ? AND period <= ? ORDER BY period, at_ms, subject";
constexpr std::string_view communityOfSubject =
    "SELECT kind, period, subject, sha256, at_ms, facts, bytes FROM community_item "
    "WHERE kind = ? AND subject = ? ORDER BY period";
constexpr std::string_view allCommunityItems =
    "SELECT kind, period, subject, sha256, at_ms, facts, bytes FROM community_item "
    "ORDER BY kind, period, subject";
constexpr std::string_view statesOfCustomer =
    "SELECT state FROM case_record WHERE customer_kid = ?";

} // namespace bespeak::store::sql
