// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/rule_parts.h"

#include "models/base/expects.h"
#include "models/standards/rp22.h"

#include <cmath>
#include <cstdio>

namespace bespeak::assessment
{

namespace
{

std::string decimals(double value, int digits, const char* unit)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f %s", digits, value, unit);
    return text.data();
}

} // namespace

void judgeByRp22(Parameter& parameter, int number, double value)
{
    const standards::Rp22Parameter* const rule = standards::findRp22(number);
    expects(rule != nullptr, "the parameter is one of RP22");
    LevelLimits limits;
    limits.sense = rule->bound == standards::Bound::AtLeast    ? Sense::AtLeast
                   : rule->bound == standards::Bound::MoreThan ? Sense::MoreThan
                                                               : Sense::AtMost;
    limits.limits = rule->minimum;
    parameter.levels = limits;
    parameter.value = value;
    parameter.level = standards::levelReached(rule->minimum, rule->bound, value);
    parameter.source = "CEDIA/CTA-RP22 v1.2 (2023), parameter " + std::to_string(number);
    parameter.grade = 'B';
}

Verdict verdictOfPrediction(double miss, double uncertainty, char grade)
{
    if (miss <= 0) {
        return verdictOf(true, grade);
    }
    return miss > uncertainty ? verdictOf(false, grade) : Verdict::Advice;
}

std::string hertzText(double frequency)
{
    return decimals(frequency, frequency < 20 ? 1 : 0, "Hz");
}

std::string decibelText(double level)
{
    return decimals(level, 1, "dB");
}

} // namespace bespeak::assessment
