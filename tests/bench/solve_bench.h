// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/measure.h"

namespace bespeak::bench
{

/// bespeak-cli against CBC, from the start of the process to its end.
void benchProcesses();

/// Solving again after a change, and what else is asked of the core.
void benchChangesAndServices();

/// 150 instances like L whose character is drawn at random.
void benchVariants();

/// All templates of a room, with and without a walkway that must stay free.
void benchRooms();

} // namespace bespeak::bench
