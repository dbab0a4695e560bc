// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/built_in_catalogue.h"

#include "resources/built_in.h"

namespace bespeak::ui
{

Result<catalogue::CatalogueReport> readBuiltInCatalogue()
{
    const auto schemaText = readBuiltIn(QStringLiteral(":/catalogue/catalogue.schema.json"));
    const auto text = readBuiltIn(QStringLiteral(":/catalogue/generic.json"));
    const Result<catalogue::JsonSchema> schema =
        catalogue::JsonSchema::create(schemaText.value_or(std::string()), "component");
    if (!schema) {
        return failWith(schema);
    }
    return catalogue::parseCatalogue(text.value_or(std::string()), *schema);
}

} // namespace bespeak::ui
