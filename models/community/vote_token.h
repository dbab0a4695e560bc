// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/community/iso_week.h"
#include "models/exchange/blind_token.h"
#include "models/exchange/key.h"
#include "models/exchange/message.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

// Who may vote, without anybody knowing how: a customer whom the retailer knows asks with their own
// key for one token a cohort. The retailer sees that they ask, not for which pseudonym, and so
// cannot tell whose deck it reads later.
namespace bespeak::community
{

/// How many cohorts ahead may be asked for at once.
constexpr std::size_t tokensAtOnce = 8;

/// The retailer's key for tokens of one cohort, from its secret of 32 bytes.
exchange::SecretBytes tokenKeyOf(const exchange::SecretBytes& secret, const IsoWeek& cohort);
/// What the feed announces of it, base64url.
std::string announcedTokenKey(const exchange::SecretBytes& secret, const IsoWeek& cohort);

struct TokenRequest {
    exchange::KeyId customer;
    exchange::DocumentId id;
    std::map<IsoWeek, std::string> points; ///< blinded
};

/// Signed by the customer's own key. Asking twice gives the same request.
Result<exchange::ComposedMessage> composeTokenRequest(const std::vector<IsoWeek>& cohorts,
                                                      const exchange::SigningKey& customer,
                                                      const exchange::KeyId& retailer, Instant now);

/// Errors: those of exchange::openMessage, community.not-for-us, community.token-unreadable.
Result<TokenRequest> openTokenRequest(std::string_view bytes, const exchange::KeyId& retailer);

/// Answers for the cohorts that are granted. Errors: token.point, those of composeMessage.
Result<exchange::ComposedMessage> composeTokenAnswer(const TokenRequest& request,
                                                     const std::vector<IsoWeek>& granted,
                                                     const exchange::SecretBytes& secret,
                                                     const exchange::SigningKey& staff,
                                                     Instant now);

/// The tokens in an answer, base64url, each proven to be made by the key that the feed announces to
/// everybody. Errors: those of exchange::openMessage, community.not-for-us,
/// community.token-unreadable, token.point, token.proof.
Result<std::map<IsoWeek, std::string>>
openTokenAnswer(std::string_view bytes, const exchange::SigningKey& customer,
                const exchange::KeyId& retailer, const exchange::KeyLookup& staff,
                const std::map<IsoWeek, std::string>& announced);

} // namespace bespeak::community
