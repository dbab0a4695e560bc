// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/expects.h"

#include <cstdio>
#include <cstdlib>

namespace bespeak
{

void brokenPromise(const char* sentence, const SourcePlace& where)
{
    std::fprintf(stderr, "bespeak: broken promise: %s (%s:%d)\n", sentence, where.file, where.line);
    std::abort();
}

} // namespace bespeak
