// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bespeak
{

/// Why an expected failure happened: a stable key and the facts its sentence needs.
/// The words for people are made by describe() in error_words.h and nowhere else.
struct Error {
    std::string key; ///< dotted, stable, for example "zip.truncated"
    std::vector<std::pair<std::string, std::string>> facts; ///< name and value, in sentence order

    /// The value of a fact, or an empty string.
    std::string fact(std::string_view name) const;

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace bespeak
