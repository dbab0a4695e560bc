// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/built_in_catalogue.h"

#include "resources/built_in.h"

namespace bespeak::ui
{

namespace
{

Result<catalogue::JsonSchema> readSchema()
{
    const auto text = readBuiltIn(QStringLiteral(":/catalogue/catalogue.schema.json"));
    return catalogue::JsonSchema::create(text.value_or(std::string()), "component");
}

} // namespace

Result<catalogue::CatalogueReport> readBuiltInCatalogue()
{
    const auto text = readBuiltIn(QStringLiteral(":/catalogue/generic.json"));
    const Result<catalogue::JsonSchema> schema = readSchema();
    if (!schema) {
        return failWith(schema);
    }
    return catalogue::parseCatalogue(text.value_or(std::string()), *schema);
}

Result<catalogue::CatalogueReport> readOwnCatalogue(const std::filesystem::path& path)
{
    const Result<catalogue::JsonSchema> schema = readSchema();
    if (!schema) {
        return failWith(schema);
    }
    return catalogue::readCatalogue(path, *schema);
}

} // namespace bespeak::ui
