// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/message.h"

#include "models/base/expects.h"
#include "models/base/zip_writer.h"
#include "models/exchange/jws.h"
#include "models/exchange/key_statement.h"
#include "models/exchange/payload.h"

#include <algorithm>
#include <array>
#include <map>

namespace bespeak::exchange
{

namespace
{

constexpr std::string_view envelopeName = "envelope.jws";

/// The author's key: known before, or brought along.
struct Author {
    PublicKey key;
    bool isFirstContact = false;
};

SignedPart signedPartOf(const MessagePart& part)
{
    return {part.name, part.type, part.bytes.size(), sha256(part.bytes)};
}

Result<Author> findAuthor(const Payload& payload, const KeyLookup& known,
                          const OpenOptions& options)
{
    const KeyId& id = payload.header.author;
    if (auto key = known(id)) {
        return Author{std::move(*key), false};
    }
    if (options.firstContact == FirstContact::Refuse || !payload.body.contains("key")) {
        return fail("message.unknown-author", {{"key", id.text()}});
    }
    auto key = PublicKey::parseJwk(payload.body["key"]);
    if (!key) {
        return failWith(key);
    }
    if (key->id() != id) {
        return fail("message.key-mismatch");
    }
    return Author{std::move(*key), true};
}

/// Both ways: each signed part is there with its size and hash, and nothing else is.
Result<std::vector<MessagePart>> matchParts(const std::vector<SignedPart>& promised,
                                            std::vector<ZipEntry> entries)
{
    std::map<std::string, std::string> found;
    for (ZipEntry& entry : entries) {
        found.emplace(std::move(entry.name), std::move(entry.bytes));
    }
    std::vector<MessagePart> parts;
    for (const SignedPart& promise : promised) {
        auto node = found.extract(promise.name);
        if (node.empty()) {
            return fail("message.part-missing", {{"name", promise.name}});
        }
        MessagePart part{promise.name, promise.type, std::move(node.mapped())};
        if (signedPartOf(part) != promise) {
            return fail("message.part-changed", {{"name", promise.name}});
        }
        if (auto safe = checkPart(part); !safe) {
            return failWith(safe);
        }
        parts.push_back(std::move(part));
    }
    if (!found.empty()) {
        return fail("message.part-unsigned", {{"name", found.begin()->first}});
    }
    return parts;
}

/// Splits the envelope off the entries.
Result<std::string> takeEnvelope(std::vector<ZipEntry>& entries)
{
    const auto envelope = std::ranges::find(entries, envelopeName, &ZipEntry::name);
    if (envelope == entries.end()) {
        return fail("message.envelope-missing");
    }
    std::string text = std::move(envelope->bytes);
    entries.erase(envelope);
    return text;
}

Result<OpenedMessage> openEnvelope(std::string_view envelope, const KeyLookup& known,
                                   const OpenOptions& options, std::vector<ZipEntry> entries)
{
    auto jws = parseGeneralJws(envelope);
    if (!jws) {
        return failWith(jws);
    }
    auto payload = parseCanonical(jws->payload).and_then(&parsePayload);
    if (!payload) {
        return failWith(payload);
    }
    const MessageHeader& header = payload->header;
    if (!options.expectedKind.empty() && header.kind != options.expectedKind) {
        return fail("message.kind", {{"actual", header.kind}, {"expected", options.expectedKind}});
    }
    auto author = findAuthor(*payload, known, options);
    if (!author) {
        return failWith(author);
    }
    const auto lookup = [&](const KeyId& id) {
        return id == header.author ? std::optional<PublicKey>(author->key) : known(id);
    };
    auto verified = verifyJws(*jws, typOf(header.kind), lookup);
    if (!verified) {
        return failWith(verified);
    }
    if (std::ranges::find(verified->signers, header.author) == verified->signers.end()) {
        return fail("message.author-not-signer");
    }
    auto parts = matchParts(payload->parts, std::move(entries));
    if (!parts) {
        return failWith(parts);
    }
    return OpenedMessage{DocumentId{sha256(jws->payload)},
                         header,
                         std::move(payload->body),
                         std::move(*parts),
                         std::move(verified->signers),
                         author->key,
                         author->isFirstContact,
                         std::move(jws->payload),
                         std::string(envelope)};
}

} // namespace

bool isOutsideCases(std::string_view kind)
{
    constexpr std::array<std::string_view, 9> kinds = {
        retailerCardKind, feedKind,        publishKind,   unpublishKind, deckVoteKind,
        tokenRequestKind, tokenAnswerKind, keyRotateKind, keyRevokeKind};
    return std::ranges::find(kinds, kind) != kinds.end();
}

bool isToEverybody(std::string_view kind)
{
    return kind == retailerCardKind || kind == feedKind || kind == keyRotateKind ||
           kind == keyRevokeKind;
}

std::string typOf(std::string_view kind)
{
    return "bespeak-" + std::string(kind) + "+jws";
}

Result<ComposedMessage> composeMessage(const MessageHeader& header, const Json& body,
                                       std::span<const MessagePart> parts,
                                       std::span<const SigningKey* const> signers)
{
    expects(std::ranges::any_of(
                signers, [&header](const SigningKey* key) { return key->id() == header.author; }),
            "the author of a message signs it");
    Payload payload{header, {}, body};
    for (const MessagePart& part : parts) {
        if (auto safe = checkPart(part); !safe) {
            return failWith(safe);
        }
        payload.parts.push_back(signedPartOf(part));
    }
    const auto text = formatPayload(payload);
    if (!text) {
        return failWith(text);
    }
    std::vector<ZipEntry> entries;
    entries.push_back({std::string(envelopeName), signJws(*text, typOf(header.kind), signers)});
    if (entries.front().bytes.size() > JsonLimits().bytes) {
        return fail("jcs.too-large", {{"limit", std::to_string(JsonLimits().bytes)}});
    }
    for (const MessagePart& part : parts) {
        entries.push_back({part.name, part.bytes});
    }
    return writeContainer(messageMimetype, entries, ZipPacking::Stored)
        .map([&text](std::string bytes) {
            return ComposedMessage{DocumentId{sha256(*text)}, std::move(bytes)};
        });
}

const MessagePart* OpenedMessage::findPart(std::string_view name) const
{
    const auto part = std::ranges::find(parts, name, &MessagePart::name);
    return part == parts.end() ? nullptr : &*part;
}

Result<OpenedMessage> openMessage(std::string_view bytes, const KeyLookup& known,
                                  const OpenOptions& options)
{
    auto entries = readContainer(bytes, messageMimetype, {}, ZipMetadata::OfKnownWriter);
    if (!entries) {
        return failWith(entries);
    }
    const auto envelope = takeEnvelope(*entries);
    if (!envelope) {
        return failWith(envelope);
    }
    return openEnvelope(*envelope, known, options, std::move(*entries));
}

} // namespace bespeak::exchange
