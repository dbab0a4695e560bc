// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bespeak
{

/// Where in the source something was called: std::source_location, which Clang 14 cannot fill.
struct SourcePlace {
    const char* file;
    int line;

    static constexpr SourcePlace current(const char* file = __builtin_FILE(),
                                         int line = __builtin_LINE())
    {
        return {file, line};
    }
};

/// Reports a broken promise and ends the program: a crash beats a silently wrong result.
[[noreturn]] void brokenPromise(const char* sentence,
                                const SourcePlace& where = SourcePlace::current());

/// Checks a promise that the caller or this code made. Always on, in every build.
/// For failures that can be expected of input, return a Result instead.
inline void expects(bool holds, const char* sentence,
                    const SourcePlace& where = SourcePlace::current())
{
    if (!holds) {
        brokenPromise(sentence, where);
    }
}

} // namespace bespeak
