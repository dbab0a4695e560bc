// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pricing/price_list.h"

#include <QString>

namespace bespeak::ui
{

/// What a price line says, in the reader's language where it is a name of the built-in catalogue:
/// what is signed stays as it is, and whatever somebody typed too.
QString lineName(const pricing::PriceLine& line);

} // namespace bespeak::ui
