// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/sha256.h"
#include "models/exchange/message.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bespeak::carrier
{

enum class ParcelKind { Message, Receipt };

/// Largest parcel that is looked at, in bytes: what the zip gate allows, and a signed receipt.
constexpr std::uint64_t largestMessage = exchange::largestMessageFile;
constexpr std::uint64_t largestReceipt = 64ULL * 1024;

/// The name of a parcel says what it holds: SHA-256 of its bytes, then ".bespoken" or ".receipt".
/// So one name never means two things, a copy is no other parcel, and half a file is seen to be
/// half.
struct ParcelName {
    Sha256 hash;
    ParcelKind kind = ParcelKind::Message;

    std::string text() const;
    /// Nothing for every other name: temporary files, conflict copies of sync programs, strangers.
    static std::optional<ParcelName> find(std::string_view text);

    friend auto operator<=>(const ParcelName&, const ParcelName&) = default;
};

ParcelName nameParcel(std::string_view bytes, ParcelKind kind);
std::uint64_t largestOf(ParcelKind kind);

} // namespace bespeak::carrier
