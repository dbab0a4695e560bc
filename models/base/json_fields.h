// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <cstdint>
#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak
{

/// Reads the fields of a JSON object that came from outside. Every read checks type and range; the
/// first problem is kept with its place ("placements[3].turn") and the reads go on with harmless
/// values, so that the caller asks once, at the end, through problem(). Unknown fields are ignored.
class JsonFields
{
public:
    /// @param object must outlive the reader, as must `problem`, which is shared by all of a file.
    JsonFields(const nlohmann::json& object, std::string place, std::optional<Error>& problem);

    bool has(const char* field) const;
    std::string placeOf(const char* field) const;
    const std::string& place() const { return m_place; }

    /// Whole numbers only: 1.0 is refused.
    std::int64_t integer(const char* field, std::int64_t low, std::int64_t high) const;
    std::int64_t integerOr(const char* field, std::int64_t low, std::int64_t high,
                           std::int64_t missing) const;
    bool flagOr(const char* field, bool missing) const;
    /// UTF-8 without control characters other than line feeds.
    std::string text(const char* field, std::size_t maximumBytes) const;
    std::string textOr(const char* field, std::size_t maximumBytes, std::string missing) const;

    /// A missing array has none.
    std::vector<std::string> texts(const char* field, std::size_t maximumCount,
                                   std::size_t maximumBytes) const;

    JsonFields object(const char* field) const;
    using TakeElement =
        std::function<void(const nlohmann::json& element, const std::string& place)>;
    /// Calls `take` for each element of an array; a missing array has none.
    void each(const char* field, std::size_t maximumCount, const TakeElement& take) const;
    using TakeMember = std::function<void(const std::string& name, const nlohmann::json& value)>;
    /// Calls `take` for each member of an object; a missing object has none.
    void eachMember(const char* field, std::size_t maximumCount, const TakeMember& take) const;

    /// Keeps json.bad-field with the facts `place` and `expected`, unless there is one already.
    void refuse(const std::string& place, const std::string& expected) const;
    bool failed() const { return m_problem.has_value(); }
    std::optional<Error>& problem() const { return m_problem; }

private:
    const nlohmann::json* find(const char* field) const;
    const nlohmann::json* need(const char* field) const;

    const nlohmann::json* m_object;
    std::string m_place;
    std::optional<Error>& m_problem;
};

/// Exact whole number of a JSON value within limits, or nothing.
std::optional<std::int64_t> wholeNumber(const nlohmann::json& value, std::int64_t low,
                                        std::int64_t high);

/// Parses a text of JSON that came from outside. Errors: json.unreadable (`reason`), also for
/// nesting deeper than 40 levels.
Result<nlohmann::json> parseJson(std::string_view text);

/// Text of JSON for files: the first two levels a line each, deeper ones on their line, so that a
/// list of things has one line a thing. Ends with a line feed; bad UTF-8 is replaced.
std::string formatJson(const nlohmann::ordered_json& value);

} // namespace bespeak
