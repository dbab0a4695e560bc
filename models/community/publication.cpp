// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/publication.h"

#include "models/community/ballot.h"
#include "models/community/letter.h"
#include "models/exchange/derived_key.h"

#include <array>
#include <cstdio>

namespace bespeak::community
{

namespace
{

using exchange::Json;

} // namespace

std::string drawHandle(exchange::Randomness& randomness)
{
    std::array<std::uint8_t, 16> bytes{};
    randomness.fill(bytes);
    std::string handle;
    for (const std::uint8_t byte : bytes) {
        char digits[3];
        std::snprintf(digits, sizeof digits, "%02x", byte);
        handle += digits;
    }
    return handle;
}

exchange::SigningKey publicationKey(const exchange::SigningKey& customer, const std::string& handle)
{
    return exchange::deriveSigningKey(customer, "bespeak publish\n" + handle);
}

Result<exchange::ComposedMessage> composePublication(const Entry& entry,
                                                     const exchange::SigningKey& customer,
                                                     const exchange::KeyId& retailer, Instant now)
{
    const auto voter = weeklyPseudonym(customer, retailer, entry.cohort);
    return composeLetter({exchange::publishKind, retailer, now},
                         {{"entry", formatEntry(entry)}, {"voter", voter.id().text()}},
                         publicationKey(customer, entry.handle));
}

Result<Publication> openPublication(std::string_view bytes, const exchange::KeyId& retailer)
{
    const auto letter = openLetter(bytes, exchange::publishKind, retailer);
    if (!letter) {
        return failWith(letter);
    }
    const Json& body = letter->body;
    if (body.size() != 2 || !body.contains("entry") || !body.contains("voter") ||
        !body["voter"].is_string()) {
        return fail("community.entry-unreadable");
    }
    auto entry = parseEntry(body["entry"]);
    if (!entry) {
        return failWith(entry);
    }
    const auto voter = exchange::KeyId::parse(body["voter"].get_ref<const std::string&>());
    if (!voter) {
        return failWith(voter);
    }
    return Publication{std::move(*entry), letter->author, voter->text(), letter->id};
}

Result<exchange::ComposedMessage> composeWithdrawal(const std::string& handle,
                                                    const exchange::SigningKey& customer,
                                                    const exchange::KeyId& retailer, Instant now)
{
    return composeLetter({exchange::unpublishKind, retailer, now}, {{"handle", handle}},
                         publicationKey(customer, handle));
}

Result<Withdrawal> openWithdrawal(std::string_view bytes, const exchange::KeyId& retailer)
{
    const auto letter = openLetter(bytes, exchange::unpublishKind, retailer);
    if (!letter) {
        return failWith(letter);
    }
    const Json& body = letter->body;
    if (body.size() != 1 || !body.contains("handle") || !body["handle"].is_string() ||
        !isHandle(body["handle"].get_ref<const std::string&>())) {
        return fail("community.entry-unreadable");
    }
    return Withdrawal{body["handle"].get<std::string>(), letter->author, letter->id};
}

} // namespace bespeak::community
