// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue_json.h"

#include <filesystem>

namespace bespeak::ui
{

/// The generic catalogue that is built into the program. Errors: those of parseCatalogue.
Result<catalogue::CatalogueReport> readBuiltInCatalogue();

/// A catalogue of somebody's own, held against the same schema. Errors: those of readCatalogue.
Result<catalogue::CatalogueReport> readOwnCatalogue(const std::filesystem::path& path);

} // namespace bespeak::ui
