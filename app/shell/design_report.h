// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/shell.h"
#include "models/catalogue/catalogue.h"
#include "models/design/design.h"

namespace bespeak::shell
{

/// What `design show` prints: room, placements, price and catalogue.
Report describeDesign(const design::Design& design, const catalogue::Catalogue& catalogue);

} // namespace bespeak::shell
