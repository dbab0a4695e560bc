// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/expects.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace bespeak::store
{

/// Bytes for a BLOB or BYTEA column; a plain string is text.
struct Bytes {
    std::string content;
};

/// What goes into and comes out of a column. No floating point: none is stored.
using Value = std::variant<std::monostate, std::int64_t, std::string, Bytes>;

/// An empty text as NULL: for columns that refer to another table.
inline Value textOrNull(std::string_view text)
{
    return text.empty() ? Value() : Value(std::string(text));
}

/// One row, copied out of the database. NULL, and in a damaged database a value of another type,
/// reads as 0 or empty: the hashes tell, not a crash.
class Row
{
public:
    explicit Row(std::vector<Value> values)
        : m_values(std::move(values))
    {
    }

    bool isNull(std::size_t column) const
    {
        return std::holds_alternative<std::monostate>(at(column));
    }
    const std::vector<Value>& values() const { return m_values; }
    std::int64_t integer(std::size_t column) const { return read<std::int64_t>(column); }
    std::string text(std::size_t column) const { return read<std::string>(column); }
    std::string bytes(std::size_t column) const { return read<Bytes>(column).content; }

private:
    const Value& at(std::size_t column) const
    {
        expects(column < m_values.size(), "a row has the column that is read");
        return m_values[column];
    }
    template <typename T>
    T read(std::size_t column) const
    {
        const T* value = std::get_if<T>(&at(column));
        return value == nullptr ? T{} : *value;
    }

    std::vector<Value> m_values;
};

} // namespace bespeak::store
