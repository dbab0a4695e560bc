// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error.h"

namespace bespeak
{

std::string Error::fact(std::string_view name) const
{
    for (const auto& [factName, value] : facts) {
        if (factName == name) {
            return value;
        }
    }
    return {};
}

} // namespace bespeak
