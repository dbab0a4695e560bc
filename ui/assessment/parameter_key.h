// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/parameter.h"

#include <string>

namespace bespeak::ui
{

/// Which parameter, whatever its figures and its place in the list are.
struct ParameterKey {
    std::string key;
    std::string subject; ///< see subjectText

    friend bool operator==(const ParameterKey&, const ParameterKey&) = default;
};

inline ParameterKey keyOf(const assessment::Parameter& parameter)
{
    return {parameter.key, assessment::subjectText(parameter)};
}

} // namespace bespeak::ui
