// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/key_file.h"

namespace bespeak::exchange
{

constexpr std::string_view passphraseKind = "argon2id13";
constexpr std::string_view keychainKind = "keychain";
constexpr std::size_t mostKeySlots = 8;

/// What a slot says in the open: all but the sealed file key.
Json slotHeader(const KeySlot& slot);

/// What is bound to what is sealed: version, key, and one slot or all of them.
Json keyFileHeader(const KeyId& id, Json slots);

} // namespace bespeak::exchange
