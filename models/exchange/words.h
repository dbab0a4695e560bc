// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/exchange/key.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace bespeak::exchange
{

constexpr std::size_t wordCount = 2048;

/// The word of an index below wordCount (resources/words/english.txt, sorted).
std::string_view wordAt(std::size_t index);

/// The index of a word, whatever the case of its letters; nothing if it is not in the list.
std::optional<std::size_t> findWord(std::string_view word);

/// The first 132 bits of a key's name as twelve words, for people who compare keys by eye or on the
/// telephone: three rows of four.
std::array<std::string_view, 12> fingerprintWords(const KeyId& key);

/// Whether `typed` is the word at this place (0–11) of the key's fingerprint. Blanks around it and
/// the case of letters do not matter. Asking people to type three of the words finds what they
/// would overlook when asked to compare.
bool isFingerprintWord(const KeyId& key, std::size_t place, std::string_view typed);

/// The 24 words, one blank between, from which the key can be made again: 256 bits of seed and
/// eight of checksum. Whoever reads them has the key.
std::string formatRecoveryWords(const SigningKey& key);

/// Blanks and the case of letters do not matter. Errors: recovery-words.count,
/// recovery-words.unknown-word, recovery-words.checksum.
Result<SigningKey> parseRecoveryWords(std::string_view text);

} // namespace bespeak::exchange
