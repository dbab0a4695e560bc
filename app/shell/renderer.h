// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <QStringList>

#include <string>

namespace bespeak::shell
{

/// Runs the program that draws, which lies beside this one: pictures and printed pages are made by
/// a program of its own, so that the shell itself needs no graphics.
/// @param program full name of this executable.
/// Errors: shell.no-renderer, shell.render-failed.
Result<void> runRenderer(const std::string& program, const QStringList& arguments);
/// Prints the sheet of a paper. @param language "de", "en", or empty for the system's.
Result<void> printPaper(const std::string& sheet, const std::string& out,
                        const std::string& language, const std::string& program);

} // namespace bespeak::shell
