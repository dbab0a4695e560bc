// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/parameter.h"

#include <span>

namespace bespeak::assessment
{

std::span<const ParameterWords> bassWords();
std::span<const RemedyWords> bassRemedyWords();
std::span<const ParameterWords> reflectionWords();
std::span<const RemedyWords> reflectionRemedyWords();

} // namespace bespeak::assessment
