// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error_words.h"

#include <span>

// lupdate finds the sentences by this mark; without Qt it means nothing.
#define QT_TRANSLATE_NOOP(context, text) text

/// The sentences, one table for each folder (and for the two programs). A new folder adds its table
/// here and in error_words.cpp.
namespace bespeak::error_words
{

std::span<const ErrorSentence> base();
std::span<const ErrorSentence> catalogue();
std::span<const ErrorSentence> room();
std::span<const ErrorSentence> design();
std::span<const ErrorSentence> standards();
std::span<const ErrorSentence> assessment();
std::span<const ErrorSentence> pricing();
std::span<const ErrorSentence> proposal();
std::span<const ErrorSentence> exchange();
std::span<const ErrorSentence> community();
std::span<const ErrorSentence> request();
std::span<const ErrorSentence> casework();
std::span<const ErrorSentence> funding();
std::span<const ErrorSentence> quoting();
std::span<const ErrorSentence> production();
std::span<const ErrorSentence> store();
std::span<const ErrorSentence> carrier();
std::span<const ErrorSentence> shell();
std::span<const ErrorSentence> window();

} // namespace bespeak::error_words
