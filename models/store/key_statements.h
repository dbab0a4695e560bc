// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/store/connection.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace bespeak::store
{

/// The newest statement of a kind about a key, as it came: whoever reads it verifies it again.
struct KeptStatement {
    std::int64_t version = 0; ///< 0: there is none
    std::string id = {};
    std::string bytes = {};
    Instant taken = {};
    std::string key = {}; ///< of a root that was replaced: its bytes, of which its id is the hash
};

/// `kind`: exchange::keyRotateKind or keyRevokeKind.
Result<KeptStatement> readStatement(Connection& connection, std::string_view kind,
                                    const std::string& kid);
Result<void> keepStatement(Connection& connection, std::string_view kind, const std::string& kid,
                           const KeptStatement& statement);

} // namespace bespeak::store
