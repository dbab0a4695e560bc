// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/catalogue/catalogue.h"
#include "models/catalogue/schema.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace bespeak::catalogue
{

/// What a catalogue file held: the entries that could be read, and why the others could not.
struct CatalogueReport {
    Catalogue catalogue;
    /// In the order of the file, each with the fact "place": "components[12] lamp.x: size.width".
    std::vector<Error> broken;
};

constexpr std::size_t largestCatalogueFile = 32U * 1024 * 1024;
constexpr std::size_t mostComponents = 20'000;

/// Reads a catalogue; each entry is held against the limits of a component and against the schema
/// (`$defs/component` of resources/catalogue/catalogue.schema.json). A broken entry is left out
/// and named. Errors, for which nothing is read: catalogue.no-json, catalogue.wrong-format,
/// catalogue.newer, catalogue.too-large, catalogue.too-many, json.bad-field (name, price date).
Result<CatalogueReport> parseCatalogue(std::string_view text, const JsonSchema& entrySchema);

/// Errors: those of parseCatalogue; file.cannot-read, file.too-large.
Result<CatalogueReport> readCatalogue(const std::filesystem::path& path,
                                      const JsonSchema& entrySchema);

/// SHA-256 in hex of the canonical form: name, date and components by id, keys in order, no blanks.
/// Neither order nor layout of a file changes it; any value does.
std::string catalogueHash(const std::string& name, const Date& priceDate,
                          const std::vector<Component>& components);

} // namespace bespeak::catalogue
