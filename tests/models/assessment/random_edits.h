// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/design.h"

#include <random>

namespace bespeak::test
{

/// One random edit of placements, room or brief with the generic catalogue; the same design if it
/// is refused.
design::Design randomlyEdited(const design::Design& design, std::mt19937& random);

} // namespace bespeak::test
