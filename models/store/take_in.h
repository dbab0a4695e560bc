// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/request/case_message.h"
#include "models/store/case_import.h"

namespace bespeak::store
{

/// What became of one file, and whether its author is told to be nobody whom we trust.
struct TakenIn {
    ImportOutcome outcome;
    std::optional<Error> stranger;

    Result<ImportOutcome> answer() &&
    {
        return stranger ? Result<ImportOutcome>(tl::make_unexpected(std::move(*stranger)))
                        : std::move(outcome);
    }
};

/// Takes one message in, inside a write transaction of the store. Errors: those of importMessage
/// that are about the message and not about its file.
Result<TakenIn> takeIn(Store& store, const Party& self, const exchange::KeyLookup& keys,
                       const request::CaseMessage& message);

} // namespace bespeak::store
