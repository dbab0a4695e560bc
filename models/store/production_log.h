// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/party.h"
#include "models/store/production.h"
#include "models/store/production_projection.h"
#include "models/store/projection.h"

namespace bespeak::store
{

/// Logs something about production, inside a transaction. `subject`: the case, or empty.
Result<void> logProduction(Connection& connection, const Party& self, Instant now,
                           std::string_view kind, nlohmann::json body,
                           const std::string& subject = {});

/// What recordBuilt() does, inside a transaction.
Result<void> logBuilt(Connection& connection, const Party& self, Instant now,
                      const std::vector<BuildLine>& lines, const std::string& workOrder);

} // namespace bespeak::store
