// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <string>
#include <string_view>

namespace bespeak::ui
{

/// The PDF of a sheet, whatever paper it says it is: a quote, a purchase order, an install pack, a
/// passport. Needs a
/// QGuiApplication. Errors: json.unreadable, json.bad-field, report.not-printed.
Result<std::string> formatPaper(std::string_view sheet);

} // namespace bespeak::ui
