// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace bespeak
{

/// One row of the table of sentences: `{name}` stands for a fact.
struct ErrorSentence {
    std::string_view key;
    const char* english;
};

/// Every sentence there is. The window translates them in the context "Errors".
std::span<const ErrorSentence> errorSentences();

/// Turns the English template into another language's; the default leaves it as it is.
using TranslateSentence = std::function<std::string(const char* english)>;

/// One clear sentence for people. An unknown key is shown as itself with its facts.
std::string describe(const Error& error, const TranslateSentence& translate = {});

} // namespace bespeak
