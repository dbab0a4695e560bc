// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/randomness.h"

#include "models/exchange/secret.h"

#include <sodium.h>

namespace bespeak::exchange
{

SystemRandomness::SystemRandomness()
{
    startSodium();
}

void SystemRandomness::fill(std::span<std::uint8_t> bytes)
{
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace bespeak::exchange
