// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"
#include "tests/support/offscreen_listing.h"

#include <QApplication>

int main(int count, char** arguments)
{
    bespeak::test::listWithoutDisplay(count, arguments);
    const QApplication application(count, arguments);
    return Catch::Session().run(count, arguments);
}
