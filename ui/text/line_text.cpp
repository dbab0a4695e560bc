// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/line_text.h"

#include "ui/document/built_in_catalogue.h"
#include "ui/text/quantity_text.h"

namespace bespeak::ui
{

namespace
{

const catalogue::Catalogue& knownNames()
{
    static const catalogue::Catalogue catalogue =
        readBuiltInCatalogue()
            .map([](const catalogue::CatalogueReport& report) { return report.catalogue; })
            .value_or(catalogue::Catalogue());
    return catalogue;
}

} // namespace

QString lineName(const pricing::PriceLine& line)
{
    const catalogue::Component* const component =
        line.component ? knownNames().find(*line.component) : nullptr;
    const bool isItsName = component != nullptr && component->name.in("en") == line.text;
    return isItsName ? localText(component->name) : QString::fromStdString(line.text);
}

} // namespace bespeak::ui
