// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/case_session.h"
#include "models/store/case_import.h"
#include "models/store/store.h"

namespace bespeak::shell
{

/// One row of `desk list`.
nlohmann::json describeRow(const store::CaseRow& row);
/// `desk show`: the row, its events and the transitions that this person could take now.
Result<Report> describeCase(CaseSession& session, const CaseId& id);
nlohmann::json describeImport(const std::string& file, const Result<store::ImportOutcome>& outcome);

} // namespace bespeak::shell
