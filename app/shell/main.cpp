// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/shell.h"

#include <QCoreApplication>

#include <csignal>
#include <fcntl.h>
#include <iostream>
#include <unistd.h>

namespace
{

/// Whoever starts the program with a standard stream closed would have the first file that it
/// opens take that stream's number, and the output go into the file. An open of /dev/null the wrong
/// way round keeps the number and fails every use of it, which print() then reports.
void occupyClosedStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) == -1) {
            const int opened = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
            static_cast<void>(opened);
        }
    }
}

} // namespace

/// bespeak-cli: everything the window does to data, on the same code.
int main(int argc, char** argv)
{
    occupyClosedStreams();
    // A reader that went away is an error of writing like any other, not a sudden end.
    std::signal(SIGPIPE, SIG_IGN);
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
