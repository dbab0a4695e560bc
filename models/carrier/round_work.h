// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/carrier/carrier.h"
#include "models/carrier/round.h"
#include "models/store/parcels.h"
#include "models/store/store.h"

#include <string>

namespace bespeak::carrier
{

/// What all parts of a round at one place share.
struct RoundWork {
    store::Store& store;
    const store::Party& self;
    Carrier& carrier;
    const RoundOptions& options;
    RoundReport& report;
    std::string place = carrier.place();

    /// A problem of one parcel is reported and the round goes on; one of the place ends it.
    Result<void> tell(const std::string& name, const Error& error) const;
    /// Between two parcels. Errors: carrier.stopped.
    Result<void> goOn() const;
};

} // namespace bespeak::carrier
