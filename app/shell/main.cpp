// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/shell.h"

#include <QCoreApplication>

#include <iostream>

/// bespeak-cli: everything the window does to data, on the same code.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const bespeak::SystemClock clock;
    bespeak::RandomIdSource ids(clock);
    bespeak::exchange::SystemRandomness randomness;
    bespeak::shell::Context context{std::cin,
                                    std::cout,
                                    std::cerr,
                                    clock,
                                    ids,
                                    randomness,
                                    QCoreApplication::applicationFilePath().toStdString()};
    return bespeak::shell::run(argc, argv, context);
}
