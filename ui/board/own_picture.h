// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QImage>

#include <string>

namespace bespeak::ui
{

// The customer's own pictures. Whatever comes in is decoded within limits and written anew as a
// small JPEG: so a hostile file goes no further, and neither does what a camera adds, such as the
// place where the picture was taken.

/// Errors: those of design::checkPicture.
Result<std::string> keepablePicture(const QByteArray& bytes);
/// Errors: design.bad-picture (nothing in it).
Result<std::string> keepablePicture(const QImage& image);
/// Errors: also file.cannot-read.
Result<std::string> readOwnPicture(const QString& path);

/// A picture that is kept with the design; null if it cannot be decoded.
QImage shownPicture(const std::string& bytes);

} // namespace bespeak::ui
