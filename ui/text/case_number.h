// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>

namespace bespeak::ui
{

/// What people call a case, or the pledge that was made for it: the last eight characters of its
/// id. Its first ones are the time, which cases of one day share.
QString caseNumber(const std::string& id);

} // namespace bespeak::ui
