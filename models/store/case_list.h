// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/casework/case_record.h"
#include "models/store/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace bespeak::store
{

enum class CaseOrder { NewestChangeFirst, OldestChangeFirst, NewestFirst, DearestFirst };

/// Which cases; what is left empty does not limit.
struct CaseFilter {
    std::vector<casework::CaseState> states;
    std::string text;        ///< in design name, region, case id, customer's key, name or e-mail
    std::string region;      ///< exactly
    std::string customerKid; ///< exactly
    CaseOrder order = CaseOrder::NewestChangeFirst;
};

/// Where a page ended: the value that it was ordered by, then the id.
struct CaseCursor {
    std::int64_t value = 0;
    std::string caseId;

    friend bool operator==(const CaseCursor&, const CaseCursor&) = default;
};

/// What a list shows of a case: columns of their own, so that no record has to be read for it.
struct CaseSummary {
    CaseId id;
    casework::CaseState state = casework::CaseState::Draft;
    std::string customerKid;
    std::string region;
    std::string title;
    Money total;
    Instant opened;
    Instant updated;
    std::int64_t requestRevision = 0;

    friend bool operator==(const CaseSummary&, const CaseSummary&) = default;
};

struct CaseRow {
    CaseSummary record;
    bool isFrozen = false;
    std::string customerName; ///< empty once the contact is erased
    std::string customerEmail;
};

struct CasePage {
    std::vector<CaseRow> rows;
    std::optional<CaseCursor> next; ///< hand it in for the rows after these; none: there are none
};

/// `limit` rows (1–10,000) behind `after`. The time does not grow with how far in the list they
/// are.
Result<CasePage> listCases(Connection& connection, const CaseFilter& filter, std::int64_t limit,
                           const std::optional<CaseCursor>& after);

} // namespace bespeak::store
