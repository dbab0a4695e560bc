// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <source_location>

namespace bespeak
{

/// Reports a broken promise and ends the program: a crash beats a silently wrong result.
[[noreturn]] void brokenPromise(const char* sentence, const std::source_location& where);

/// Checks a promise that the caller or this code made. Always on, in every build.
/// For failures that can be expected of input, return a Result instead.
inline void expects(bool holds, const char* sentence,
                    const std::source_location& where = std::source_location::current())
{
    if (!holds) {
        brokenPromise(sentence, where);
    }
}

} // namespace bespeak
