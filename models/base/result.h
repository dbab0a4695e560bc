// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <tl/expected.hpp>

namespace bespeak
{

/// A value, or the expected reason why there is none.
template <typename T>
using Result = tl::expected<T, Error>;

/// The failing side of a Result: `return fail("file.too-large", {{"path", path}});`
[[nodiscard]] inline tl::unexpected<Error>
fail(std::string key, std::vector<std::pair<std::string, std::string>> facts = {})
{
    return tl::make_unexpected(Error{std::move(key), std::move(facts)});
}

/// Passes the error of one Result on as the failing side of another.
template <typename T>
[[nodiscard]] tl::unexpected<Error> failWith(const Result<T>& failed)
{
    return tl::make_unexpected(failed.error());
}

} // namespace bespeak
