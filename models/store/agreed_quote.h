// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/casework/case_record.h"
#include "models/request/bodies.h"

namespace bespeak::store
{

class Connection;
class Store;

/// What the two sides stand at: the current quote, and once it is accepted with what was picked of
/// its alternates. Its lines are what is built. Errors: quote.none-yet, those of Store::body().
Result<request::QuoteBody> agreedQuote(Store& store, const casework::CaseRecord& record);
Result<request::QuoteBody> agreedQuote(Connection& connection, const casework::CaseRecord& record);

} // namespace bespeak::store
