// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/carrier/round_work.h"

#include <optional>
#include <string>

namespace bespeak::carrier
{

/// By which place a message of the outbox is to go now, out of `places`; nothing if by none of
/// them. At the retailer a message goes where its case or its addressee came from; a customer's
/// goes by the first place. What is on its way stays with its place, and goes again when its
/// receipt is overdue. Errors: the store's.
Result<std::optional<std::string>> placeFor(store::Store& store, const store::Party& self,
                                            const store::Delivery& delivery,
                                            const std::vector<std::string>& places,
                                            const RoundOptions& options);

/// Publishes it and notes so. Errors: of the place, of the store.
Result<void> sendOne(const RoundWork& work, const store::Delivery& delivery);

/// Customer: publishes the letters that wait and lead to this place's retailer.
/// Errors: of the place, of the store.
Result<void> sendLetters(const RoundWork& work);
/// Retailer: publishes what is for everybody, if it is not there, and takes back the feed that lay
/// there before. Errors: the same.
Result<void> sendToEverybody(const RoundWork& work);

} // namespace bespeak::carrier
