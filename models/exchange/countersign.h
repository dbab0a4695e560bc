// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/message.h"

namespace bespeak::exchange
{

/// Adds the entries of another signer to a message over the same payload: a joint act such as a
/// cancellation by both sides. The document id stays, since it is the payload's.
/// Opens the message first, as openMessage does. Errors: openMessage's, message.signed-already.
Result<std::string> countersignMessage(std::string_view bytes, const KeyLookup& known,
                                       const SigningKey& key);

} // namespace bespeak::exchange
