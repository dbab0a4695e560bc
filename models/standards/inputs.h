// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/geometry/vector.h"

#include <cstdint>
#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace bespeak::standards
{

/// Reads the inputs of a topic. The first problem is kept and the reads go on with harmless values,
/// so that an adapter asks once, at the end:
///
///     Inputs inputs(json);
///     const double width = inputs.number("width_m");
///     return inputs.then([&] { return answer("angle_deg", horizontalAngle(width, …)); });
///
/// A field that nobody asked for is refused: a misspelt one would go unnoticed. Numbers are finite
/// and at most 1e12 either way.
class Inputs
{
public:
    static constexpr std::size_t mostElements = 1000;

    /// @param object must outlive the reader.
    explicit Inputs(const nlohmann::json& object);

    bool has(const char* field);
    /// A field that may be given and changes nothing, or that the adapter reads by itself.
    void allow(const char* field) { m_asked.insert(field); }
    double number(const char* field);
    double numberOr(const char* field, double missing);
    std::int64_t whole(const char* field, std::int64_t low, std::int64_t high);
    bool flag(const char* field);
    std::string text(const char* field);
    /// @param count how many there must be; 0: any number up to mostElements.
    std::vector<double> numbers(const char* field, std::size_t count = 0);
    geometry::Vec3 point(const char* field);
    std::vector<geometry::Vec3> points(const char* field);
    /// Calls `take` with a reader for each object of an array.
    void each(const char* field, const std::function<void(Inputs&)>& take);

    /// Keeps standards.bad-inputs with the facts `field` and `expected`, unless there is one.
    void refuse(const char* field, const char* expected);
    const std::optional<Error>& problem() const { return m_problem; }

    /// What `compute` gives, or the first problem of the reads.
    template <typename Compute>
    Result<nlohmann::json> then(const Compute& compute) const
    {
        if (const auto problem = m_problem ? m_problem : findUnasked()) {
            return tl::make_unexpected(*problem);
        }
        return compute();
    }

private:
    std::optional<Error> findUnasked() const;
    const nlohmann::json* need(const char* field);
    double finite(const char* field, const nlohmann::json& value);

    const nlohmann::json& m_object;
    std::set<std::string, std::less<>> m_asked;
    std::optional<Error> m_problem;
};

/// {field: value}, or the value's error.
template <typename T>
Result<nlohmann::json> answer(const char* field, const Result<T>& value)
{
    return value.map([field](const T& known) { return nlohmann::json{{field, known}}; });
}

} // namespace bespeak::standards
