// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/web/web_carrier.h"
#include "models/carrier/carrier.h"
#include "models/carrier/visit.h"
#include "models/store/party.h"

#include <memory>
#include <vector>

namespace bespeak::web
{

/// The ways behind a place: one, or for a retailer one for each customer's folder in it. Those of a
/// server share one connection. Errors: those of carrier::boxesIn and boxesAt.
Result<std::vector<std::unique_ptr<carrier::Carrier>>> openCarriers(const carrier::Visit& visit,
                                                                    store::Side self);

/// A round at each way behind a place (a carrier::Visitor). Errors: those of openCarriers and of
/// carrier::runRounds.
Result<carrier::RoundReport> runRounds(store::Store& store, const store::Party& self,
                                       const carrier::Visit& visit);

} // namespace bespeak::web
