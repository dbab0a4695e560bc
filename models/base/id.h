// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace bespeak
{

/// The 128 bits of a UUID. Made by an IdSource, read by parseUuid.
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    friend auto operator<=>(const Uuid&, const Uuid&) = default;
};

/// Lower case, 8-4-4-4-12.
std::string formatUuid(const Uuid& uuid);
/// Accepts exactly what formatUuid writes. Errors: id.unreadable.
Result<Uuid> parseUuid(std::string_view text);

/// A UUID that knows what it names, so that a case id is never taken for a placement id.
template <typename Tag>
struct Id {
    Uuid uuid;

    std::string text() const { return formatUuid(uuid); }
    static Result<Id> parse(std::string_view text)
    {
        return parseUuid(text).map([](const Uuid& parsed) { return Id{parsed}; });
    }

    friend auto operator<=>(const Id&, const Id&) = default;
};

using PlacementId = Id<struct PlacementTag>;
using CaseId = Id<struct CaseTag>;

/// The name of a catalogue entry: `[a-z0-9]` first, then `[a-z0-9._-]`, at most 80 characters.
class ComponentId
{
public:
    /// Errors: component-id.unreadable.
    static Result<ComponentId> parse(std::string_view text);

    const std::string& text() const { return m_text; }

    friend auto operator<=>(const ComponentId&, const ComponentId&) = default;

private:
    explicit ComponentId(std::string text)
        : m_text(std::move(text))
    {
    }

    std::string m_text;
};

} // namespace bespeak

template <typename Tag>
struct std::hash<bespeak::Id<Tag>> {
    std::size_t operator()(const bespeak::Id<Tag>& id) const noexcept
    {
        std::size_t seed = 0;
        for (const std::uint8_t byte : id.uuid.bytes) {
            seed = seed * 131 + byte;
        }
        return seed;
    }
};

template <>
struct std::hash<bespeak::ComponentId> {
    std::size_t operator()(const bespeak::ComponentId& id) const noexcept
    {
        return std::hash<std::string>()(id.text());
    }
};
