// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/compose.h"

#include "models/base/json_fields.h"
#include "models/exchange/jcs.h"
#include "models/store/log.h"
#include "models/store/projection.h"
#include "models/store/sql.h"

#include <algorithm>
#include <utility>

namespace bespeak::store
{

namespace
{

using request::MessageKind;

std::string reservedName(const std::string& kid)
{
    return "author-seq." + kid;
}

Result<std::int64_t> nextRevision(Connection& connection, const casework::CaseRecord& record,
                                  MessageKind kind)
{
    if (kind == MessageKind::Request) {
        return record.requestRevision + 1;
    }
    if (kind == MessageKind::Quote) {
        return record.quoteRevision + 1;
    }
    auto row = connection.row(sql::newestRevision,
                              {record.id.text(), std::string(request::kindName(kind))});
    if (!row) {
        return failWith(row);
    }
    return *row ? (*row)->integer(0) + 1 : 1;
}

/// Messages of the other side that crossed ours since we last wrote: the next one says that it has
/// seen them.
Result<std::vector<exchange::DocumentId>> messagesToMerge(Connection& connection,
                                                          const casework::CaseRecord& record)
{
    auto events = eventsOfCase(connection, record.id.text());
    if (!events) {
        return failWith(events);
    }
    std::vector<exchange::DocumentId> merges;
    for (auto event = events->rbegin(); event != events->rend(); ++event) {
        const auto body = nlohmann::json::parse(event->body, nullptr, false);
        if (body.is_object() && body.contains(event_field::outbox)) {
            break;
        }
        const auto id = exchange::DocumentId::parse(event->document);
        if (event->kind == event_kind::messageKept && body.contains("crossed") && id) {
            merges.push_back(*id);
        }
    }
    std::ranges::reverse(merges);
    return merges;
}

std::optional<exchange::DocumentId> documentId(const std::string& text)
{
    auto id = exchange::DocumentId::parse(text);
    return id ? std::optional(*id) : std::nullopt;
}

Result<request::Thread> threadOf(Connection& connection, const Party& self,
                                 const casework::CaseRecord& record, MessageKind kind)
{
    auto revision = nextRevision(connection, record, kind);
    auto author = authorEnd(connection, self.key->id().text());
    auto merges = messagesToMerge(connection, record);
    auto end = caseLogEnd(connection, record.id.text());
    if (!revision || !author || !merges || !end) {
        return tl::make_unexpected(!revision ? revision.error()
                                   : !author ? author.error()
                                   : !merges ? merges.error()
                                             : end.error());
    }
    request::Thread thread;
    thread.caseId = record.id;
    thread.revision = *revision;
    thread.previous = documentId(record.head);
    thread.authorSequence = author->sequence + 1;
    thread.authorPrevious = documentId(author->document);
    thread.merges = std::move(*merges);
    const bool isRetailer = self.side == Side::Retailer;
    const auto to = exchange::KeyId::parse(isRetailer ? record.customerKid : record.retailerKid);
    if (!to) {
        return failWith(to);
    }
    thread.to = *to;
    const auto head = Sha256::parse(end->hash);
    if (isRetailer && head) {
        thread.log = exchange::LogHead{end->seq, *head};
    }
    return thread;
}

} // namespace

Result<AuthorEnd> authorEnd(Connection& connection, const std::string& kid)
{
    auto stored = connection.row(sql::lastOfAuthor, {kid});
    if (!stored) {
        return failWith(stored);
    }
    AuthorEnd end;
    if (*stored) {
        end = {(*stored)->integer(0), (*stored)->text(1)};
    }
    auto reserved = connection.row(sql::setting, {reservedName(kid)});
    if (!reserved) {
        return failWith(reserved);
    }
    if (*reserved) {
        // The settings are in no chain of hashes: what a meddled one says is not believed.
        std::optional<Error> problem;
        const auto json = nlohmann::json::parse((*reserved)->text(0), nullptr, false);
        const JsonFields fields(json, "author-seq", problem);
        const AuthorEnd kept{fields.integer("seq", 1, exchange::largestJsonInteger),
                             fields.text("document", 64)};
        if (problem) {
            return fail("store.log-broken", {{"reason", "a reserved number is unreadable"}});
        }
        if (kept.sequence > end.sequence) {
            end = kept;
        }
    }
    return end;
}

Result<exchange::ComposedMessage> composeFile(Connection& connection, const Party& self,
                                              Instant now, const casework::CaseRecord& record,
                                              const MessageDraft& draft)
{
    if (self.key == nullptr) {
        return fail("store.key-locked");
    }
    auto thread = threadOf(connection, self, record, draft.kind);
    if (!thread) {
        return failWith(thread);
    }
    request::Body body;
    body.kind = draft.kind;
    body.cites = draft.cites;
    body.person = self.person;
    body.text = draft.text;
    body.content = draft.content;
    if (self.side == Side::Retailer) {
        body.steps = record.untoldSteps;
    }
    return request::composeCaseMessage(*thread, body, draft.parts, *self.key, now);
}

Result<request::CaseMessage> composeMessage(Connection& connection, const Party& self, Instant now,
                                            const casework::CaseRecord& record,
                                            const MessageDraft& draft)
{
    auto file = composeFile(connection, self, now, record, draft);
    if (!file) {
        return failWith(file);
    }
    return request::openCaseMessage(
        file->bytes, [&](const exchange::KeyId& id) -> std::optional<exchange::PublicKey> {
            return id == self.key->id() ? std::optional(self.key->publicKey()) : std::nullopt;
        });
}

Result<void> reserveAuthorSeq(Connection& connection, const Party& self,
                              const exchange::DocumentId& document, std::int64_t sequence)
{
    const nlohmann::json reserved = {{"seq", sequence}, {"document", document.text()}};
    auto put =
        connection.run(sql::putSetting, {reservedName(self.key->id().text()), reserved.dump()});
    return put ? Result<void>() : failWith(put);
}

std::string fileNameOf(const request::CaseMessage& message)
{
    const exchange::MessageHeader& header = message.opened.header;
    const std::string caseId = message.caseId.text();
    return header.kind + "-r" + std::to_string(header.revision) + "-" +
           caseId.substr(caseId.size() - 8) + "-" + message.document().substr(0, 8) + ".bespoken";
}

} // namespace bespeak::store
