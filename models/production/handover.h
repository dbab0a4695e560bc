// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/production/demand.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bespeak::production
{

/// What a check looks at.
enum class QaKind : std::uint8_t {
    Complete, ///< pieces of a line: all there, undamaged, as ordered
    Plays,    ///< every device was switched on
    Papers    ///< accessories and papers lie with it
};
std::string_view nameOf(QaKind kind);

/// Something wrong that a check found: it goes back and is checked again.
struct Defect {
    std::string what;
    std::string by;
    Instant at;

    friend bool operator==(const Defect&, const Defect&) = default;
};

/// One check of a work order, and who has signed it when.
struct QaCheck {
    QaKind kind = QaKind::Complete;
    std::string name;       ///< of what is checked; Complete only
    std::int64_t units = 0; ///< Complete only
    std::string signedBy = {};
    Instant signedAt = {};
    std::vector<Defect> defects = {}; ///< the newest last

    bool isPassed() const { return !signedBy.empty(); }

    friend bool operator==(const QaCheck&, const QaCheck&) = default;
};
/// In English: "2 × Shelf: complete, undamaged, as ordered".
std::string textOf(const QaCheck& check);

struct WorkOrder {
    std::string id;
    std::string source; ///< the case, or the campaign's pledge, that it serves
    std::vector<std::pair<std::string, std::int64_t>> lines; ///< demand and pieces
    std::vector<QaCheck> checks;
    bool isDone = false; ///< what it asks for is built

    friend bool operator==(const WorkOrder&, const WorkOrder&) = default;
};
/// "open", "defect" (a check found something and is not signed again), "checked", "done".
std::string_view stateOf(const WorkOrder& order);

/// A work order for what a demand still lacks, with a check for each line and those of every piece.
/// Errors: production.nothing-left.
Result<WorkOrder> makeWorkOrder(const std::string& id, const std::vector<Demand>& demands);
/// A person signs a check, by name. Errors: production.no-check, production.no-person,
/// production.no-order where the work order is done.
Result<WorkOrder> sign(const WorkOrder& order, std::size_t check, const std::string& by,
                       Instant now);
/// The check is open again, whoever signed it. Errors as sign(), production.no-reason.
Result<WorkOrder> reportDefect(const WorkOrder& order, std::size_t check, const Defect& defect);
/// Every check passed and signed. Errors: production.unchecked (`text`).
Result<void> checkQuality(const WorkOrder& order);

/// Who answers for a case. A hand-over counts when it is accepted; until then the first one does.
struct CaseOwner {
    std::string owner;
    std::string offeredTo; ///< empty, or whom it was offered to
};
/// Errors: production.no-owner, production.handover-open.
Result<CaseOwner> offer(const CaseOwner& now, const std::string& to);
/// Errors: production.not-offered.
Result<CaseOwner> accept(const CaseOwner& now, const std::string& by);

} // namespace bespeak::production
