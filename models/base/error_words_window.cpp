// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words_tables.h"

namespace bespeak::error_words
{

namespace
{

constexpr ErrorSentence sentences[] = {
    {"scene.no-opengl",
     QT_TRANSLATE_NOOP("Errors", "A 3D picture needs OpenGL 3.3, which is not to be had here.")},
    {"scene.picture-size",
     QT_TRANSLATE_NOOP("Errors",
                       "A picture is between {smallest} and {largest} pixels wide and high.")},
    {"report.not-printed", QT_TRANSLATE_NOOP("Errors", "The report could not be printed.")},
    {"mail.no-program",
     QT_TRANSLATE_NOOP("Errors", "No mail program took the file; attach it yourself, it lies at "
                                 "{path}.")},
    {"scene.no-picture", QT_TRANSLATE_NOOP("Errors", "The 3D picture could not be drawn.")},
};

} // namespace

std::span<const ErrorSentence> window()
{
    return sentences;
}

} // namespace bespeak::error_words
