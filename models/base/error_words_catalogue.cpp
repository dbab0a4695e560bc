// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words_tables.h"

namespace bespeak::error_words
{

namespace
{

constexpr ErrorSentence sentences[] = {
    {"catalogue.no-json", QT_TRANSLATE_NOOP("Errors", "The catalogue cannot be read: {reason}.")},
    {"catalogue.wrong-format",
     QT_TRANSLATE_NOOP("Errors", "The file is not a catalogue of Bespeak.")},
    {"catalogue.newer",
     QT_TRANSLATE_NOOP("Errors", "The catalogue was made for a newer Bespeak (format {version}).")},
    {"catalogue.too-large",
     QT_TRANSLATE_NOOP("Errors", "The catalogue is larger than Bespeak reads.")},
    {"catalogue.too-many",
     QT_TRANSLATE_NOOP("Errors", "The catalogue has more than {most} entries.")},
    {"catalogue.twice", QT_TRANSLATE_NOOP("Errors", "“{place}” has the id of an entry before it.")},
    {"catalogue.against-schema",
     QT_TRANSLATE_NOOP("Errors", "“{place}” does not fit the schema: {reason}.")},
    {"schema.unreadable",
     QT_TRANSLATE_NOOP("Errors", "The schema of “{definition}” cannot be read.")},
};

} // namespace

std::span<const ErrorSentence> catalogue()
{
    return sentences;
}

} // namespace bespeak::error_words
