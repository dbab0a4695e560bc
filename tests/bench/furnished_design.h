// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/design.h"

namespace bespeak::bench
{

/// The catalogue of the source tree; the program ends if it cannot be read.
catalogue::Catalogue builtInCatalogue();

/// A room with so many different things on its floor, in rows with space between them.
design::Design furnishedDesign(int placements, const catalogue::Catalogue& catalogue);

} // namespace bespeak::bench
