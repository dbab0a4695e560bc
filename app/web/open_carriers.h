// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/web/web_carrier.h"
#include "models/carrier/carrier.h"
#include "models/carrier/place.h"
#include "models/carrier/round.h"
#include "models/store/party.h"

#include <memory>
#include <vector>

namespace bespeak::web
{

/// The ways behind a place: one, or for a retailer one for each customer's folder in it.
/// Errors: those of carrier::boxesIn and boxesAt.
Result<std::vector<std::unique_ptr<carrier::Carrier>>>
openCarriers(const carrier::Place& place, store::Side self, const WebOptions& options);

/// One round at each way behind a place, summed up. A way that fails is told among the problems and
/// the others go on; if it was the only one, its error is the answer.
Result<carrier::RoundReport> runRounds(store::Store& store, const store::Party& self,
                                       const carrier::Place& place, const WebOptions& options);

} // namespace bespeak::web
