// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bespeak::zip
{

// Numbers of PKWARE's APPNOTE that both the gate and the writer need.
constexpr std::uint32_t localSignature = 0x04034B50;
constexpr std::uint32_t centralSignature = 0x02014B50;
constexpr std::uint32_t endSignature = 0x06054B50;
constexpr std::uint64_t localSize = 30;
constexpr std::uint64_t centralSize = 46;
constexpr std::uint64_t endSize = 22;
constexpr std::uint16_t stored = 0;
constexpr std::uint16_t deflated = 8;
constexpr std::uint16_t utf8Flag = 0x0800;

/// A bomb needs a high ratio and a large part; small texts of zeros are let be.
constexpr std::uint64_t ratioCountsFrom = 1024 * 1024;
constexpr std::uint64_t largestRatio = 200;

inline std::uint16_t u16At(std::string_view bytes, std::uint64_t at)
{
    const auto byte = [&](std::uint64_t i) { return static_cast<std::uint8_t>(bytes[at + i]); };
    return static_cast<std::uint16_t>(byte(0) | byte(1) << 8U);
}

inline std::uint32_t u32At(std::string_view bytes, std::uint64_t at)
{
    return u16At(bytes, at) | static_cast<std::uint32_t>(u16At(bytes, at + 2)) << 16U;
}

inline void appendU16(std::string& out, std::uint16_t value)
{
    out += static_cast<char>(value & 0xFFU);
    out += static_cast<char>(value >> 8U);
}

inline void appendU32(std::string& out, std::uint32_t value)
{
    appendU16(out, static_cast<std::uint16_t>(value & 0xFFFFU));
    appendU16(out, static_cast<std::uint16_t>(value >> 16U));
}

} // namespace bespeak::zip
