// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"

namespace bespeak::bench
{

/// So many components: the given ones, and others like them that differ in size, in what they can
/// do and in price, what is better costing more. The same count always gives the same.
catalogue::Catalogue grownCatalogue(const catalogue::Catalogue& from, std::size_t count);

} // namespace bespeak::bench
