// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_file.h"

#include "tests/models/design/rich_design.h"

#include <cstdio>

/// Writes the rich design to a path: what becomes the golden file of a format version.
int main(int count, char** arguments)
{
    if (count != 2) {
        std::fprintf(stderr, "usage: write_golden_design FILE\n");
        return 2;
    }
    const auto saved = bespeak::design::saveDesign(bespeak::test::richDesignFile(), arguments[1]);
    return saved ? 0 : 1;
}
