// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue_json.h"

namespace bespeak::ui
{

/// The generic catalogue that is built into the program. Errors: those of parseCatalogue.
Result<catalogue::CatalogueReport> readBuiltInCatalogue();

} // namespace bespeak::ui
