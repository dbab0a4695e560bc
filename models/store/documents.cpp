// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/documents.h"

#include "models/base/sha256.h"
#include "models/base/zip_writer.h"
#include "models/exchange/jws.h"
#include "models/exchange/payload.h"
#include "models/store/folded_text.h"
#include "models/store/search_index.h"
#include "models/store/sql.h"

#include <utility>

namespace bespeak::store
{

namespace
{

using request::CaseMessage;

constexpr const char* envelopeName = "envelope.jws";

/// One row of document_part, with the bytes from wherever they are kept.
struct KeptPart {
    std::string name;
    std::string type;
    std::int64_t size = 0;
    std::string sha256;
    std::optional<std::string> bytes;

    bool isContact() const { return name == exchange::contactPartName; }
    bool isWhole() const
    {
        return bytes && static_cast<std::int64_t>(bytes->size()) == size &&
               bespeak::sha256(*bytes).text() == sha256;
    }
};

DocumentInfo infoOf(const Row& row)
{
    return {row.text(0),      row.text(1),
            row.text(2),      row.integer(3),
            row.text(4),      row.text(5),
            row.integer(6),   {row.integer(7)},
            {row.integer(8)}, row.text(9) == "out" ? Direction::Out : Direction::In};
}

Result<void> putPart(Connection& connection, const CaseMessage& message,
                     const exchange::MessagePart& part, std::int64_t ordinal)
{
    const std::string hash = sha256(part.bytes).text();
    const std::string document = message.document();
    auto listed = connection.run(sql::insertDocumentPart,
                                 {document, ordinal, part.name, part.type,
                                  static_cast<std::int64_t>(part.bytes.size()), hash});
    if (!listed) {
        return failWith(listed);
    }
    if (part.name != exchange::contactPartName) {
        auto kept = connection.run(sql::insertPart, {hash, Bytes{part.bytes}});
        return kept ? Result<void>() : failWith(kept);
    }
    // An unreadable contact is kept all the same: it was signed.
    const auto contact = exchange::parseContact(part.bytes);
    const std::string name = contact ? contact->name : std::string();
    const std::string email = contact ? contact->email : std::string();
    const std::string search = foldedText(name + "\n" + email);
    auto kept = connection.run(sql::insertContact, {document, message.caseId.text(), hash,
                                                    Bytes{part.bytes}, name, email, search});
    return kept ? indexContact(connection, document, search) : failWith(kept);
}

Result<std::string> envelopeOf(Connection& connection, const std::string& id)
{
    auto row = connection.row(sql::envelope, {id});
    if (!row) {
        return failWith(row);
    }
    if (!*row) {
        return fail("store.no-document", {{"document", id}});
    }
    return (*row)->text(0);
}

Result<std::vector<KeptPart>> partsOf(Connection& connection, const std::string& id)
{
    auto rows = connection.rows(sql::partsOfDocument, {id});
    if (!rows) {
        return failWith(rows);
    }
    std::vector<KeptPart> parts;
    for (const Row& row : *rows) {
        KeptPart part{row.text(0), row.text(1), row.integer(2), row.text(3), std::nullopt};
        const std::size_t column = part.isContact() ? 5 : 4;
        if (!row.isNull(column)) {
            part.bytes = row.bytes(column);
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

/// The signed payload of a kept envelope, if its hash is still the document's id.
Result<exchange::Payload> payloadOf(std::string_view envelope, const std::string& id)
{
    const Error damaged{"store.document-damaged", {{"document", id}}};
    const auto jws = exchange::parseGeneralJws(envelope);
    if (!jws || sha256(jws->payload).text() != id) {
        return tl::make_unexpected(damaged);
    }
    const auto json = exchange::parseCanonical(jws->payload);
    if (!json) {
        return tl::make_unexpected(damaged);
    }
    auto payload = exchange::parsePayload(*json);
    if (!payload) {
        return tl::make_unexpected(damaged);
    }
    return payload;
}

Result<std::string> wholeBytes(const KeptPart& part, const std::string& id)
{
    if (!part.bytes && part.isContact()) {
        return fail("store.contact-erased");
    }
    if (!part.isWhole()) {
        return fail("store.document-damaged", {{"document", id}});
    }
    return *part.bytes;
}

/// The parts that are listed must be those that were signed.
bool agrees(const exchange::Payload& payload, const std::vector<KeptPart>& parts)
{
    if (payload.parts.size() != parts.size()) {
        return false;
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const exchange::SignedPart& given = payload.parts[i];
        if (given.name != parts[i].name || given.type != parts[i].type ||
            static_cast<std::int64_t>(given.size) != parts[i].size ||
            given.sha256.text() != parts[i].sha256) {
            return false;
        }
    }
    return true;
}

} // namespace

Result<void> putDocument(Connection& connection, const CaseMessage& message, Direction direction,
                         Instant received)
{
    const exchange::MessageHeader& header = message.opened.header;
    auto put = connection.run(
        sql::insertDocument,
        {message.document(), message.caseId.text(), header.kind, header.revision,
         header.previous ? header.previous->text() : std::string(), header.author.text(),
         header.authorSequence, header.issued.milliseconds, received.milliseconds,
         std::string(direction == Direction::Out ? "out" : "in"), message.opened.envelope});
    if (!put) {
        return failWith(put);
    }
    std::int64_t ordinal = 0;
    for (const exchange::MessagePart& part : message.opened.parts) {
        if (auto kept = putPart(connection, message, part, ordinal++); !kept) {
            return kept;
        }
    }
    return {};
}

Result<std::optional<DocumentInfo>> findDocument(Connection& connection, const std::string& id)
{
    auto row = connection.row(sql::document, {id});
    if (!row) {
        return failWith(row);
    }
    return *row ? std::optional<DocumentInfo>(infoOf(**row)) : std::nullopt;
}

Result<std::vector<DocumentInfo>> documentsOfCase(Connection& connection, const std::string& caseId)
{
    auto rows = connection.rows(sql::documentsOfCase, {caseId});
    if (!rows) {
        return failWith(rows);
    }
    std::vector<DocumentInfo> documents;
    documents.reserve(rows->size());
    for (const Row& row : *rows) {
        documents.push_back(infoOf(row));
    }
    return documents;
}

Result<std::string> containerOf(Connection& connection, const std::string& id)
{
    auto envelope = envelopeOf(connection, id);
    if (!envelope) {
        return envelope;
    }
    if (auto payload = payloadOf(*envelope, id); !payload) {
        return failWith(payload);
    }
    auto parts = partsOf(connection, id);
    if (!parts) {
        return failWith(parts);
    }
    std::vector<ZipEntry> entries = {{envelopeName, std::move(*envelope)}};
    for (const KeptPart& part : *parts) {
        auto bytes = wholeBytes(part, id);
        if (!bytes) {
            return bytes;
        }
        entries.push_back({part.name, std::move(*bytes)});
    }
    return writeContainer(exchange::messageMimetype, entries);
}

Result<std::string> partOf(Connection& connection, const std::string& id, std::string_view name)
{
    if (auto envelope = envelopeOf(connection, id); !envelope) {
        return envelope;
    }
    auto parts = partsOf(connection, id);
    if (!parts) {
        return failWith(parts);
    }
    for (const KeptPart& part : *parts) {
        if (part.name == name) {
            return wholeBytes(part, id);
        }
    }
    return fail("store.no-part", {{"name", std::string(name)}});
}

Result<request::Body> bodyOf(Connection& connection, const std::string& id)
{
    auto envelope = envelopeOf(connection, id);
    if (!envelope) {
        return failWith(envelope);
    }
    auto payload = payloadOf(*envelope, id);
    if (!payload) {
        return failWith(payload);
    }
    const auto kind = request::findMessageKind(payload->header.kind);
    if (!kind) {
        return fail("store.document-damaged", {{"document", id}});
    }
    return request::parseBody(*kind, payload->body);
}

Result<std::vector<std::string>> checkDocument(Connection& connection, const std::string& id)
{
    std::vector<std::string> problems;
    const std::string name = "Message " + id;
    auto envelope = envelopeOf(connection, id);
    if (!envelope) {
        return failWith(envelope);
    }
    const auto payload = payloadOf(*envelope, id);
    if (!payload) {
        problems.push_back(name + " was changed.");
        return problems;
    }
    auto parts = partsOf(connection, id);
    if (!parts) {
        return failWith(parts);
    }
    if (!agrees(*payload, *parts)) {
        problems.push_back(name + " has other parts than were signed.");
    }
    for (const KeptPart& part : *parts) {
        const bool isErased = part.isContact() && !part.bytes;
        if (!isErased && !part.isWhole()) {
            problems.push_back(name + " has a damaged part " + part.name + ".");
        }
    }
    return problems;
}

} // namespace bespeak::store
