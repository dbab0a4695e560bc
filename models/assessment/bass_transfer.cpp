// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/bass_transfer.h"

#include "models/base/expects.h"

#include <cmath>

namespace bespeak::assessment
{

std::vector<double> bassFrequencies(double low, double high, int perOctave)
{
    expects(low > 0 && high <= 1e5 && perOctave >= 1 && perOctave <= 96,
            "the frequencies lie within their range");
    std::vector<double> frequencies;
    for (int i = 0;; ++i) {
        const double frequency = low * std::exp2(static_cast<double>(i) / perOctave);
        if (frequency > high * 1.000001) {
            return frequencies;
        }
        frequencies.push_back(frequency);
    }
}

} // namespace bespeak::assessment
