// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/database_error.h"

#include <array>
#include <charconv>
#include <utility>

namespace bespeak::store
{

namespace
{

std::string_view sqliteKey(std::string_view code)
{
    int number = 0;
    std::from_chars(code.data(), code.data() + code.size(), number);
    // The low byte is the primary code; the rest says more about the same.
    switch (number & 0xff) {
    case 5:
    case 6:
        return "store.busy";
    case 8:
        return "store.read-only";
    case 10:
    case 14:
        return "store.io";
    case 11:
    case 26:
        return "store.corrupt";
    case 13:
        return "store.full";
    case 19:
        return "store.constraint";
    default:
        return "store.failed";
    }
}

std::string_view postgresKey(std::string_view code)
{
    struct Row {
        std::string_view prefix;
        std::string_view key;
    };
    // Longer prefixes stand before the classes they belong to.
    constexpr std::array<Row, 18> rows = {{{"40001", "store.conflict"},
                                           {"40P01", "store.conflict"},
                                           {"55P03", "store.busy"},
                                           {"57014", "store.busy"},
                                           {"53300", "store.busy"},
                                           {"53", "store.full"},
                                           {"23", "store.constraint"},
                                           {"P0001", "store.constraint"},
                                           {"25006", "store.read-only"},
                                           {"42501", "store.read-only"},
                                           {"58", "store.io"},
                                           {"XX001", "store.corrupt"},
                                           {"XX002", "store.corrupt"},
                                           {"08", "store.lost"},
                                           {"57P", "store.lost"},
                                           {"28", "store.refused"},
                                           {"3D", "store.refused"},
                                           {"40", "store.conflict"}}};
    // libpq gives no SQLSTATE when the server itself is gone.
    if (code.empty()) {
        return "store.lost";
    }
    for (const Row& row : rows) {
        if (code.starts_with(row.prefix)) {
            return row.key;
        }
    }
    return "store.failed";
}

} // namespace

Error databaseError(Dialect dialect, std::string_view code, std::string words)
{
    const std::string_view key = dialect == Dialect::Sqlite ? sqliteKey(code) : postgresKey(code);
    while (!words.empty() && (words.back() == '\n' || words.back() == '.')) {
        words.pop_back();
    }
    return {std::string(key), {{"reason", std::move(words)}, {"code", std::string(code)}}};
}

bool isPassing(const Error& error)
{
    return error.key == "store.busy" || error.key == "store.conflict";
}

} // namespace bespeak::store
