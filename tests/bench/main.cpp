// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QCoreApplication>

/// Unlike the tests' own main: stores lie on the disk, whose speed is part of what is measured.
int main(int count, char** arguments)
{
    const QCoreApplication application(count, arguments);
    return Catch::Session().run(count, arguments);
}
