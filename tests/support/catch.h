// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Catch2 2.13 (Debian 12) and 3 both work: the difference ends here.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "models/base/error_words.h"
#include "models/base/length.h"
#include "models/base/money.h"
#include "models/base/result.h"

namespace Catch
{

template <>
struct StringMaker<bespeak::Length> {
    static std::string convert(bespeak::Length length)
    {
        return std::to_string(length.inMicrometres()) + " um";
    }
};

template <>
struct StringMaker<bespeak::Money> {
    static std::string convert(const bespeak::Money& money) { return bespeak::formatMoney(money); }
};

template <>
struct StringMaker<bespeak::Error> {
    static std::string convert(const bespeak::Error& error)
    {
        return error.key + ": " + bespeak::describe(error);
    }
};

template <typename T>
struct StringMaker<tl::expected<T, bespeak::Error>> {
    static std::string convert(const tl::expected<T, bespeak::Error>& result)
    {
        return result ? std::string("a value")
                      : StringMaker<bespeak::Error>::convert(result.error());
    }
};

} // namespace Catch

namespace bespeak::test
{

/// The key of a failed result, or "ok".
template <typename T>
std::string keyOf(const Result<T>& result)
{
    return result ? std::string("ok") : result.error().key;
}

} // namespace bespeak::test

/// Requires a Result to hold a value; a failure prints its error. The expression runs once.
#define REQUIRE_OK(result)                                                                         \
    do {                                                                                           \
        const auto& requiredResult = (result);                                                     \
        INFO((requiredResult ? std::string("ok") : bespeak::describe(requiredResult.error())));    \
        REQUIRE(bespeak::test::keyOf(requiredResult) == "ok");                                     \
    } while (false)
