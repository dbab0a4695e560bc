// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/problem.h"

#include <string_view>

namespace bespeak::proposal
{

/// Reads an instance of the format htconf-1. Fields that it does not know are ignored.
/// Errors: json.unreadable, json.bad-field (`place`, `expected`), and those of checkProblem.
Result<Problem> parseProblem(std::string_view text);

/// Writes the same format.
std::string formatProblem(const Problem& problem);

} // namespace bespeak::proposal
