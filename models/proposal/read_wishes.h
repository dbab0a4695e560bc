// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/brief.h"

#include <string>
#include <vector>

namespace bespeak::proposal
{

/// What was understood of the free text.
struct ReadSignal {
    std::string field; ///< "dwelling", "street", "tenure", "drill", "budget", "children", "pets",
                       ///< "wheelchair", "viewers", "sleeper", "loudness", "uses.films" …
    std::string words; ///< as the customer wrote them

    friend bool operator==(const ReadSignal&, const ReadSignal&) = default;
};

struct ReadBrief {
    design::Brief brief;
    std::vector<ReadSignal> read; ///< each field at most once

    friend bool operator==(const ReadBrief&, const ReadBrief&) = default;
};

/// What Brief::wishes says in English or German ("one-bedroom apartment on a busy street", "vor
/// kleinen Kindern geschützt", "4,000 at most", "we rent"), filled into what is unsaid; what was
/// said stays as it is. Words that it does not know change nothing. "No pets" is none.
/// @param usual currency of a budget that names none.
ReadBrief readWishes(design::Brief brief, const Currency& usual = {});

} // namespace bespeak::proposal
