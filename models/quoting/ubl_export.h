// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/quoting/ubl.h"
#include "models/store/store.h"

namespace bespeak::quoting
{

/// A document of a case, gathered from its signed messages: the request, the current quote, the
/// acceptance as order, the confirmation or rejection as response, the newest despatch.
/// Errors: ubl.not-yet, store.unknown-retailer, those of the store and of formatUbl.
Result<std::string> exportUbl(store::Store& store, const casework::CaseRecord& record, UblKind kind,
                              const catalogue::Catalogue& catalogue);

} // namespace bespeak::quoting
