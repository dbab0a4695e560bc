// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/base/result.h"
#include "models/carrier/receipt.h"
#include "models/store/case_import.h"
#include "models/store/parcels.h"
#include "models/store/party.h"

#include <string>

namespace bespeak::carrier
{

/// Whether a message that cannot be taken in now may be later: its predecessor is on its way, a
/// clock is put right, a card is renewed, another program is done with the store.
bool mayHeal(const Error& error);

/// To whom a message of ours that belongs to no case is: a root key, or a customer's.
/// Errors: the store's.
Result<std::string> addresseeOf(store::Store& store, const store::Party& self,
                                const std::string& document);

/// Whether the other side signed it: staff of the retailer, or the customer, whom
/// the message or the letter was for.
/// Errors: store.other-author, store.no-document.
Result<void> checkReceipt(store::Store& store, const store::Party& self,
                          const SignedReceipt& receipt);

} // namespace bespeak::carrier
