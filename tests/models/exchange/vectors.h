// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/jcs.h"
#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace bespeak::test
{

inline std::filesystem::path vectorPath(const std::string& name)
{
    return sourceFolder() / "tests" / "vectors" / name;
}

inline exchange::Json readVectors(const std::string& name)
{
    return exchange::Json::parse(readFile(vectorPath(name)));
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
