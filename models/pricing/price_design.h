// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/design.h"
#include "models/pricing/price_list.h"

#include <string_view>

namespace bespeak::pricing
{

/// The entry of a catalogue that holds one piece to the wall.
constexpr std::string_view anchorKitId = "accessory.furniture-anchor";

/// The list price of a design: equal components with equal options are one line, in order of kind.
/// Lines are gross (the catalogue's prices contain VAT). A component that nobody knows is listed in
/// `unpriced`, never guessed. Each anchored piece that brings no kit of its own adds the
/// catalogue's anchor kit.
PriceList priceDesign(const design::Design& design, const catalogue::Catalogue& catalogue);

} // namespace bespeak::pricing
