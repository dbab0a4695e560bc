// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace bespeak::test
{

/// The build asks each test program for the names of its tests, on machines without a display too.
/// Without this a program that needs one would end without a name, and its tests would be missing.
inline void listWithoutDisplay(int count, char* arguments[])
{
    for (int i = 1; i < count; ++i) {
        if (QByteArray(arguments[i]).startsWith("--list")) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
        }
    }
}

} // namespace bespeak::test
