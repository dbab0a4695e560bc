// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>

namespace bespeak::ui
{

/// Where a rule is from, in the language on show. Titles of standards are the same in every
/// language.
QString sourceText(const std::string& english);

} // namespace bespeak::ui
