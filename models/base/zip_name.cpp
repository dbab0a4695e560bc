// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/zip_name.h"

#include <algorithm>
#include <array>
#include <set>

namespace bespeak
{

namespace
{

constexpr int mostLevels = 4;
constexpr std::size_t longestLevel = 64;

constexpr bool isLetterOrDigit(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') || letter == '_';
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char& letter : lower) {
        if (letter >= 'A' && letter <= 'Z') {
            letter = static_cast<char>(letter - 'A' + 'a');
        }
    }
    return lower;
}

/// Windows opens a device for these, with any extension behind them.
bool isDeviceName(std::string_view level)
{
    constexpr std::array<std::string_view, 4> devices = {"con", "prn", "aux", "nul"};
    const std::string stem = lowerCase(level.substr(0, level.find('.')));
    if (std::ranges::find(devices, stem) != devices.end()) {
        return true;
    }
    return stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) &&
           stem[3] >= '0' && stem[3] <= '9';
}

bool isPlainLevel(std::string_view level)
{
    return !level.empty() && level.size() <= longestLevel && isLetterOrDigit(level.front()) &&
           level.back() != '.' && level.find("..") == std::string_view::npos &&
           std::ranges::all_of(level,
                               [](char letter) {
                                   return isLetterOrDigit(letter) || letter == '.' || letter == '-';
                               }) &&
           !isDeviceName(level);
}

} // namespace

bool isPlainEntryName(std::string_view name)
{
    for (int level = 0; level < mostLevels; ++level) {
        const std::size_t slash = name.find('/');
        if (!isPlainLevel(name.substr(0, slash))) {
            return false;
        }
        if (slash == std::string_view::npos) {
            return true;
        }
        name.remove_prefix(slash + 1);
    }
    return false;
}

Result<void> checkEntryNames(std::span<const std::string> names)
{
    std::set<std::string> files;
    std::set<std::string> folders;
    for (const std::string& name : names) {
        if (!isPlainEntryName(name)) {
            return fail("zip.name");
        }
        const std::string lower = lowerCase(name);
        if (!files.insert(lower).second) {
            return fail("zip.name-twice", {{"name", name}});
        }
        for (std::size_t slash = lower.find('/'); slash != std::string::npos;
             slash = lower.find('/', slash + 1)) {
            folders.insert(lower.substr(0, slash));
        }
    }
    for (const std::string& folder : folders) {
        if (files.contains(folder)) {
            return fail("zip.file-and-folder", {{"name", folder}});
        }
    }
    return {};
}

} // namespace bespeak
