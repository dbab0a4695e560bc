// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/papers.h"

#include "models/base/json_fields.h"
#include "ui/document/built_in_catalogue.h"
#include "ui/report/print_pack.h"
#include "ui/report/print_purchase.h"
#include "ui/report/print_quote.h"
#include "ui/text/quantity_text.h"

namespace bespeak::ui
{

Result<std::string> formatPaper(std::string_view sheet)
{
    const auto json = parseJson(sheet);
    if (!json) {
        return failWith(json);
    }
    std::optional<Error> problem;
    const std::string paper = JsonFields(*json, "sheet", problem).text("paper", 40);
    if (problem) {
        return tl::make_unexpected(*problem);
    }
    if (paper == "quote") {
        return quoting::parseQuoteSheet(sheet).and_then(&formatQuotePdf);
    }
    if (paper == "purchase") {
        return quoting::parsePurchaseSheet(sheet).and_then(&formatPurchasePdf);
    }
    if (paper == "pack") {
        const auto known = readBuiltInCatalogue();
        return known ? quoting::parsePackSheet(sheet, known->catalogue, languageOnShow())
                           .and_then(&formatPackPdf)
                     : Result<std::string>(failWith(known));
    }
    if (paper == "passport") {
        return quoting::parsePassportSheet(sheet).and_then(&formatPassportPdf);
    }
    return fail("json.bad-field", {{"place", "paper"}, {"expected", "a known paper"}});
}

} // namespace bespeak::ui
