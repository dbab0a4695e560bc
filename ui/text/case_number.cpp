// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/case_number.h"

namespace bespeak::ui
{

QString caseNumber(const std::string& id)
{
    constexpr qsizetype letters = 8;
    return QString::fromStdString(id).right(letters);
}

} // namespace bespeak::ui
