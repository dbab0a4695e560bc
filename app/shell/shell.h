// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/id_source.h"
#include "models/base/result.h"
#include "models/exchange/randomness.h"

#include <functional>
#include <istream>
#include <nlohmann/json.hpp>
#include <ostream>
#include <string>

namespace bespeak::shell
{

/// What a command works with: what it reads, where it prints, and where time, ids and chance come
/// from.
struct Context {
    std::istream& in;
    std::ostream& out;
    std::ostream& error;
    const Clock& clock;
    IdSource& ids;
    exchange::Randomness& randomness;
    std::string program; ///< full name of this executable
    bool json = false;   ///< --json: machine-readable output
};

/// What a command has to say, for people and for programs.
struct Report {
    std::string text;    ///< ends without a line feed
    nlohmann::json json; ///< printed instead of the text with --json
    bool good = true;    ///< false: what was to be checked is not in order, exit code 1
    std::string note{};  ///< a sentence that goes to the error stream besides
};

/// A command that was chosen on the command line, ready to run.
using Command = std::function<Result<Report>(Context&)>;

/// Reads the command line, runs the command and prints. Exit code: 0 done; 1 refused, with the
/// reason on the error stream in one sentence (with --json also an object with error.key), also if
/// the output cannot be written; 2 wrong usage.
int run(int argc, const char* const* argv, Context& context);

} // namespace bespeak::shell
