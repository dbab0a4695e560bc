// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words.h"

#include <algorithm>
#include <array>

// lupdate finds the sentences by this mark; without Qt it means nothing.
#define QT_TRANSLATE_NOOP(context, text) text

namespace bespeak
{

namespace
{

constexpr ErrorSentence sentences[] = {
    // --- base
    {"length.unreadable",
     QT_TRANSLATE_NOOP("Errors",
                       "“{text}” is not a length. Type for example 4.2 m, 420 cm or 13' 9\".")},
    {"length.out-of-range",
     QT_TRANSLATE_NOOP("Errors", "“{text}” is beyond what Bespeak can measure.")},
    {"money.unknown-currency",
     QT_TRANSLATE_NOOP("Errors", "“{code}” is not a currency that Bespeak knows.")},
    {"money.unreadable", QT_TRANSLATE_NOOP("Errors", "“{text}” is not an amount of money.")},
    {"money.out-of-range", QT_TRANSLATE_NOOP("Errors", "“{text}” is too large an amount.")},
    {"id.unreadable", QT_TRANSLATE_NOOP("Errors", "An identifier in the file cannot be read.")},
    {"component-id.unreadable",
     QT_TRANSLATE_NOOP("Errors", "“{text}” is not the name of a catalogue entry.")},
    {"instant.unreadable",
     QT_TRANSLATE_NOOP("Errors", "“{text}” is not a moment such as 2026-11-22T10:00:00Z.")},
    {"date.unreadable", QT_TRANSLATE_NOOP("Errors", "“{text}” is not a date such as 2026-11-22.")},
    {"file.cannot-read", QT_TRANSLATE_NOOP("Errors", "The file {path} cannot be read: {reason}.")},
    {"file.cannot-write",
     QT_TRANSLATE_NOOP("Errors", "The file {path} cannot be written: {reason}.")},
    {"file.too-large",
     QT_TRANSLATE_NOOP("Errors",
                       "The file {path} is larger than {limit}, more than Bespeak reads.")},
    {"json.unreadable", QT_TRANSLATE_NOOP("Errors", "The text cannot be read: {reason}.")},
    {"json.bad-field", QT_TRANSLATE_NOOP("Errors", "At “{place}” Bespeak expected {expected}.")},
    // --- catalogue
    {"catalogue.missing", QT_TRANSLATE_NOOP("Errors", "{place} is missing.")},
    {"catalogue.wrong-type", QT_TRANSLATE_NOOP("Errors", "{place} is not {expected}.")},
    {"catalogue.out-of-range",
     QT_TRANSLATE_NOOP("Errors", "{place} is {value}; it must be from {least} to {most}.")},
    {"catalogue.too-long",
     QT_TRANSLATE_NOOP("Errors", "{place} is longer than {most} characters.")},
    {"catalogue.too-many", QT_TRANSLATE_NOOP("Errors", "{place} has more than {most} entries.")},
    {"catalogue.not-a-choice",
     QT_TRANSLATE_NOOP("Errors", "{place} is none of the words that may stand there.")},
    {"catalogue.twice", QT_TRANSLATE_NOOP("Errors", "{place}: “{id}” stands there twice.")},
    // --- room
    // --- design
    // --- pricing
    // --- assessment
    // --- exchange
    // --- request
    // --- casework
    // --- store
    // --- shell
    // --- window
};

#undef QT_TRANSLATE_NOOP

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

std::string bareDescription(const Error& error)
{
    std::string text = error.key;
    for (const auto& [name, value] : error.facts) {
        text += "; " + name + " = " + value;
    }
    return text;
}

} // namespace

std::span<const ErrorSentence> errorSentences()
{
    return sentences;
}

std::string describe(const Error& error, const TranslateSentence& translate)
{
    const auto* row =
        std::ranges::find(sentences, std::string_view(error.key), &ErrorSentence::key);
    if (row == std::end(sentences)) {
        return bareDescription(error);
    }
    std::string text = translate ? translate(row->english) : std::string(row->english);
    for (const auto& [name, value] : error.facts) {
        replaceAll(text, "{" + name + "}", value);
    }
    return text;
}

} // namespace bespeak
