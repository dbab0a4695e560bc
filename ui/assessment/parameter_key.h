// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/assessment/compromises.h"

#include <string>

namespace bespeak::ui
{

/// Which parameter, whatever its figures and its place in the list are.
struct ParameterKey {
    std::string key;
    std::string subject; ///< see subjectName

    friend bool operator==(const ParameterKey&, const ParameterKey&) = default;
};

inline ParameterKey keyOf(const assessment::Parameter& parameter)
{
    return {parameter.key, subjectName(parameter)};
}

} // namespace bespeak::ui
