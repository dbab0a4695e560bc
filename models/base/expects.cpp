// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/expects.h"

#include <cstdio>
#include <cstdlib>

namespace bespeak
{

void brokenPromise(const char* sentence, const std::source_location& where)
{
    std::fprintf(stderr, "bespeak: broken promise: %s (%s:%u)\n", sentence, where.file_name(),
                 static_cast<unsigned>(where.line()));
    std::abort();
}

} // namespace bespeak
