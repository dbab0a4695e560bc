// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <cstdlib>
#include <filesystem>

/// For tests that use QtSql: it wants an application.
int main(int argc, char** argv)
{
    // A store waits for the disk at each commit. What these tests are about survives a killed
    // program, not a power cut: memory is enough for them.
    if (std::filesystem::is_directory("/dev/shm")) {
        setenv("TMPDIR", "/dev/shm", 1);
    }
    const QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
