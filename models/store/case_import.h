// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/base/id.h"
#include "models/base/result.h"
#include "models/casework/case_state.h"
#include "models/request/message_kind.h"
#include "models/store/party.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::store
{

class Store;

enum class ImportStatus {
    Applied,     ///< the case went on
    Kept,        ///< stored, no change of state: for information, or it crossed another message
    Duplicate,   ///< it was there already; the outcome is the first one's
    Quarantined, ///< stored; waits until its predecessor is there or the case is released
    Refused      ///< signed by the right person, but the case machine does not allow it; logged
};

struct ImportOutcome {
    ImportStatus status = ImportStatus::Applied;
    CaseId caseId;
    request::MessageKind kind = request::MessageKind::Request;
    std::string document;
    std::string transition; ///< "T10"; empty unless applied
    casework::CaseState before = casework::CaseState::Draft;
    casework::CaseState after =
        casework::CaseState::Draft;    ///< with what had waited for it taken in
    std::optional<Error> reason;       ///< why it was kept, quarantined or refused
    std::vector<Error> warnings;       ///< store.issued-ahead …: to be shown, nothing was stopped
    std::vector<std::string> replies;  ///< ids of messages that now wait in the outbox (a receipt)
    std::vector<std::string> released; ///< ids of messages that had waited for this one
};

/// Takes in a .bespoken file: verifies it, stores it, moves its case, puts an answer into the
/// outbox, all in one transaction. The same file again changes nothing but an audit line. Trust: a
/// retailer's store takes a customer's key with the first request and holds the case to it; a
/// customer's store takes only keys of a pinned card, in the role that the step needs. What is not
/// addressed to us, damaged or signed by a stranger fails and leaves no trace.
/// Errors: those of request::openCaseMessage, store.not-for-us, store.unknown-case,
/// store.unknown-retailer, store.other-author, store.key-locked, store.issued-in-future,
/// store.issued-before-previous, store.wrong-side, and the database's.
Result<ImportOutcome> importMessage(Store& store, const Party& self, std::string_view bytes);

/// The same for several files, in their order, in one transaction: a folder of requests waits for
/// the disk once and not once a file. What fails of one file is taken back alone; if the database
/// itself fails, each is taken in by itself. At most a few dozen at a time: other desks wait
/// meanwhile.
std::vector<Result<ImportOutcome>> importMessages(Store& store, const Party& self,
                                                  std::span<const std::string> files);

/// One sentence's key for people: "applied", "kept", "duplicate", "quarantined", "refused".
std::string_view importStatusName(ImportStatus status);

} // namespace bespeak::store
