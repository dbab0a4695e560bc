// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/letter.h"

#include "models/base/version.h"

#include <array>

namespace bespeak::community
{

Result<exchange::ComposedMessage> composeLetter(const LetterHead& head, exchange::Json body,
                                                const exchange::SigningKey& key)
{
    const exchange::MessageHeader header{
        std::string(head.kind),
        {},
        1,
        {},
        key.id(),
        1,
        {},
        head.to,
        {head.now.milliseconds / millisecondsPerDay * millisecondsPerDay},
        {},
        {.version = std::string(programVersion)},
        {},
        {}};
    body["key"] = key.publicKey().jwk();
    const std::array<const exchange::SigningKey*, 1> signers = {&key};
    return exchange::composeMessage(header, body, {}, signers);
}

Result<Letter> openLetter(std::string_view bytes, std::string_view kind, const exchange::KeyId& to)
{
    const auto nobody = [](const exchange::KeyId&) { return std::optional<exchange::PublicKey>(); };
    auto message = exchange::openMessage(
        bytes, nobody, {exchange::FirstContact::TakeKeyFromBody, std::string(kind)});
    if (!message) {
        return failWith(message);
    }
    if (message->header.to != to) {
        return fail("community.not-for-us");
    }
    if (!message->parts.empty()) {
        return fail("message.part-unsigned", {{"name", message->parts.front().name}});
    }
    message->body.erase("key");
    return Letter{std::move(message->body), message->header.author, message->id,
                  message->header.issued};
}

} // namespace bespeak::community
