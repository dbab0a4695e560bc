// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/component.h"

#include "models/base/expects.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bespeak::catalogue
{

namespace
{

constexpr std::array<std::pair<Mounting, std::string_view>, 6> mountingNames{{
    {Mounting::Floor, "floor"},
    {Mounting::Wall, "wall"},
    {Mounting::Ceiling, "ceiling"},
    {Mounting::OnTop, "on-top"},
    {Mounting::InWall, "in-wall"},
    {Mounting::InCeiling, "in-ceiling"},
}};

constexpr std::array<std::pair<Provenance, std::string_view>, 4> provenanceNames{{
    {Provenance::Measured, "measured"},
    {Provenance::Maker, "maker"},
    {Provenance::Estimated, "estimated"},
    {Provenance::Unknown, "unknown"},
}};

template <typename Value, std::size_t size>
std::optional<Value> findNamed(const std::array<std::pair<Value, std::string_view>, size>& table,
                               std::string_view name)
{
    const auto* row = std::ranges::find(table, name, &std::pair<Value, std::string_view>::second);
    return row == table.end() ? std::nullopt : std::optional(row->first);
}

} // namespace

const std::string& LocalText::in(const std::string& language) const
{
    static const std::string nothing;
    auto found = byLanguage.find(language);
    if (found == byLanguage.end()) {
        found = byLanguage.find("en");
    }
    return found == byLanguage.end() ? nothing : found->second;
}

std::string_view mountingName(Mounting mounting)
{
    return mountingNames[static_cast<std::size_t>(mounting)].second;
}

std::optional<Mounting> findMounting(std::string_view name)
{
    return findNamed(mountingNames, name);
}

std::string_view provenanceName(Provenance provenance)
{
    return provenanceNames[static_cast<std::size_t>(provenance)].second;
}

std::optional<Provenance> findProvenance(std::string_view name)
{
    return findNamed(provenanceNames, name);
}

const OptionValue* chosenValue(const Option& option,
                               const std::map<std::string, std::string>& chosen)
{
    expects(!option.values.empty(), "an option has a value");
    const auto choice = chosen.find(option.id);
    if (choice == chosen.end()) {
        return &option.values.front();
    }
    const auto value = std::ranges::find(option.values, choice->second, &OptionValue::id);
    return value == option.values.end() ? nullptr : &*value;
}

} // namespace bespeak::catalogue
