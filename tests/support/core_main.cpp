// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QCoreApplication>

/// For tests that use QtSql: it wants an application.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
