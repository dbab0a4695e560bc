// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/casework/case_record.h"

#include <nlohmann/json.hpp>

namespace bespeak::store
{

/// Every field of the record but its id, as whole numbers and text.
nlohmann::json formatRecord(const casework::CaseRecord& record);
/// Errors: json.bad-field.
Result<casework::CaseRecord> parseRecord(const CaseId& id, const nlohmann::json& json);

/// The fields in which `after` differs: what an event says that it changed. So the log alone tells
/// how a case stands, whatever the rules of later versions are.
nlohmann::json recordChanges(const casework::CaseRecord& before, const casework::CaseRecord& after);

} // namespace bespeak::store
