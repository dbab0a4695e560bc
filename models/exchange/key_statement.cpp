// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/key_statement.h"

#include "models/base/expects.h"
#include "models/exchange/base64url.h"

#include <algorithm>
#include <array>

namespace bespeak::exchange
{

namespace
{

constexpr std::array<std::string_view, 3> reasonNames = {"lost", "compromised", "left"};

MessageHeader headerOf(std::string_view kind, const KeyId& author, const KeyStatementIssue& issue)
{
    return {.kind = std::string(kind),
            .caseId = {},
            .revision = issue.version,
            .previous = {},
            .author = author,
            .authorSequence = issue.version,
            .authorPrevious = {},
            .to = {},
            .issued = issue.issued,
            .expires = {},
            .app = issue.app,
            .merges = {},
            .log = {}};
}

tl::unexpected<Error> unreadable()
{
    return fail("key-statement.unreadable");
}

Result<KeyId> keyIdIn(const Json& body, const char* member)
{
    const auto found = body.find(member);
    return found != body.end() && found->is_string() ? KeyId::parse(found->get<std::string>())
                                                     : Result<KeyId>(unreadable());
}

std::string textIn(const Json& body, const char* member)
{
    const auto found = body.find(member);
    return found != body.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

std::string_view nameOf(RevocationReason reason)
{
    return reasonNames.at(static_cast<std::size_t>(reason));
}

std::optional<RevocationReason> findRevocationReason(std::string_view name)
{
    const auto* found = std::ranges::find(reasonNames, name);
    return found == reasonNames.end()
               ? std::nullopt
               : std::optional(static_cast<RevocationReason>(found - reasonNames.begin()));
}

Result<ComposedMessage> composeKeyRotation(const SigningKey& from, const SigningKey& to,
                                           const KeyStatementIssue& issue, std::string_view card)
{
    expects(from.id() != to.id(), "a key is replaced by another one");
    // The new key is the author: its other half comes along, the old one's the reader has.
    const SigningKey* const signers[] = {&to, &from};
    Json body = {{"key", to.publicKey().jwk()}, {"replaces", from.id().text()}};
    if (!card.empty()) {
        body["card"] = encodeBase64url(card);
    }
    return composeMessage(headerOf(keyRotateKind, to.id(), issue), body, {}, signers);
}

RetailerCard underNewRoot(RetailerCard card, const PublicKey& root, Instant now)
{
    std::vector<KeyRole> roles;
    for (StaffKey& staff : card.staffKeys) {
        if (staff.key.id() == card.pin() && (!staff.validUntil || now < *staff.validUntil)) {
            roles = staff.roles;
            staff.validUntil = std::max(now, staff.validFrom + 1000); // a card knows whole seconds
        }
    }
    if (!roles.empty()) {
        card.staffKeys.push_back({root, std::move(roles), now, std::nullopt});
    }
    card.rootKey = root;
    card.expires = now + lifeOfCard;
    return card;
}

Result<ComposedMessage> composeKeyRevocation(const KeyRevocation& revocation,
                                             const SigningKey& signer,
                                             const KeyStatementIssue& issue)
{
    const SigningKey* const signers[] = {&signer};
    return composeMessage(headerOf(keyRevokeKind, signer.id(), issue),
                          {{"revokes", revocation.key.text()},
                           {"reason", nameOf(revocation.reason)},
                           {"compromised_since", formatInstant(revocation.compromisedSince)}},
                          {}, signers);
}

Result<OpenedRotation> openKeyRotation(std::string_view bytes, const KeyLookup& known)
{
    const auto opened =
        openMessage(bytes, known, {FirstContact::TakeKeyFromBody, std::string(keyRotateKind)});
    if (!opened) {
        return failWith(opened);
    }
    const auto from = keyIdIn(opened->body, "replaces");
    const auto card = decodeBase64url(textIn(opened->body, "card"));
    const std::size_t members = opened->body.contains("card") ? 3 : 2;
    if (!from || !card || opened->body.size() != members) {
        return unreadable();
    }
    const bool isByOld = std::ranges::find(opened->signers, *from) != opened->signers.end();
    if (!isByOld || *from == opened->header.author || opened->signers.size() != 2) {
        return fail("key-statement.not-both");
    }
    return OpenedRotation{{*from, opened->authorKey}, opened->header.revision, opened->id, *card};
}

Result<OpenedRevocation> openKeyRevocation(std::string_view bytes, const KeyLookup& known)
{
    const auto opened =
        openMessage(bytes, known, {FirstContact::Refuse, std::string(keyRevokeKind)});
    if (!opened) {
        return failWith(opened);
    }
    const auto key = keyIdIn(opened->body, "revokes");
    const auto reason = findRevocationReason(textIn(opened->body, "reason"));
    const auto since = parseInstant(textIn(opened->body, "compromised_since"));
    if (!key || !reason || !since || opened->body.size() != 3) {
        return unreadable();
    }
    return OpenedRevocation{
        {*key, *reason, *since}, opened->header.author, opened->header.revision, opened->id};
}

} // namespace bespeak::exchange
