// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/design.h"
#include "models/pricing/price_list.h"

namespace bespeak::pricing
{

/// The list price of a design: equal components with equal options are one line, in order of kind.
/// Lines are gross (the catalogue's prices contain VAT). A component that nobody knows is listed in
/// `unpriced`, never guessed.
PriceList priceDesign(const design::Design& design, const catalogue::Catalogue& catalogue);

} // namespace bespeak::pricing
