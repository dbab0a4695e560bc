// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/carrier/parcel.h"

namespace bespeak::carrier
{

namespace
{

constexpr std::size_t hashDigits = 64;
constexpr std::string_view messageSuffix = ".bespoken";
constexpr std::string_view receiptSuffix = ".receipt";

std::string_view suffixOf(ParcelKind kind)
{
    return kind == ParcelKind::Message ? messageSuffix : receiptSuffix;
}

} // namespace

std::string ParcelName::text() const
{
    return hash.text() + std::string(suffixOf(kind));
}

std::optional<ParcelName> ParcelName::find(std::string_view text)
{
    const auto hash = Sha256::parse(text.substr(0, hashDigits));
    const std::string_view suffix = text.substr(std::min(text.size(), hashDigits));
    if (!hash || (suffix != messageSuffix && suffix != receiptSuffix)) {
        return std::nullopt;
    }
    return ParcelName{*hash, suffix == messageSuffix ? ParcelKind::Message : ParcelKind::Receipt};
}

ParcelName nameParcel(std::string_view bytes, ParcelKind kind)
{
    return {sha256(bytes), kind};
}

std::uint64_t largestOf(ParcelKind kind)
{
    return kind == ParcelKind::Message ? largestMessage : largestReceipt;
}

} // namespace bespeak::carrier
