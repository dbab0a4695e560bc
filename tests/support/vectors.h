// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace bespeak::test
{

inline std::filesystem::path vectorPath(const std::string& name)
{
    return sourceFolder() / "tests" / "vectors" / name;
}

inline nlohmann::json readVectors(const std::string& name)
{
    return nlohmann::json::parse(readFile(vectorPath(name)));
}

inline std::string bytesOfHex(std::string_view hex)
{
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
        bytes += static_cast<char>(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16));
    }
    return bytes;
}

} // namespace bespeak::test
