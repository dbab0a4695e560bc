// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/key.h"
#include "models/exchange/secret.h"

#include <string_view>

namespace bespeak::exchange
{

/// Another key of the same owner for one purpose (HMAC-SHA-256 of the seed over `purpose`): the
/// same key each time, so that recovery words bring it back too. Without the owner's seed nobody
/// can tell that two such keys, or one and the owner's, belong together.
SigningKey deriveSigningKey(const SigningKey& key, std::string_view purpose);

/// 32 bytes for one purpose from a secret of 32 bytes.
SecretBytes deriveSecret(const SecretBytes& secret, std::string_view purpose);

} // namespace bespeak::exchange
