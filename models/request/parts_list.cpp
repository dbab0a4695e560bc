// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/request/parts_list.h"

#include "models/exchange/part_safety.h"

#include <cstdio>

namespace bespeak::request
{

namespace
{

std::string cell(const std::string& text)
{
    std::string quoted = "\"";
    for (const char c : exchange::guardCsvCell(text)) {
        quoted += c;
        if (c == '"') {
            quoted += '"';
        }
    }
    return quoted + "\"";
}

/// "119.90", without a currency: spreadsheets can add it up.
std::string amount(Money money)
{
    const std::string text = formatMoney(money, '.', 0);
    return text.substr(0, text.find(' '));
}

std::string percent(int basisPoints)
{
    char text[16];
    std::snprintf(text, sizeof text, "%d.%02d", basisPoints / 100, basisPoints % 100);
    return text;
}

std::string optionsText(const pricing::PriceLine& line)
{
    std::string text;
    for (const auto& [option, value] : line.options) {
        text.append(text.empty() ? "" : "; ").append(option).append("=").append(value);
    }
    if (line.anchored > 0) {
        text += (text.empty() ? "anchored=" : "; anchored=") + std::to_string(line.anchored);
    }
    return text;
}

} // namespace

std::string formatPartsList(const pricing::PriceList& prices)
{
    std::string csv =
        "component,text,options,quantity,unit_price,total,currency,vat_percent,lead_days\r\n";
    for (const pricing::PriceLine& line : prices.lines) {
        csv += cell(line.component ? line.component->text() : "") + "," + cell(line.text) + "," +
               cell(optionsText(line)) + "," + std::to_string(line.quantity) + "," +
               amount(line.unitPrice) + "," + amount(line.total()) + "," +
               line.unitPrice.currency.code() + "," + percent(line.vatBasisPoints) + "," +
               std::to_string(line.leadDays) + "\r\n";
    }
    for (const ComponentId& id : prices.unpriced) {
        csv += cell(id.text()) + "," + cell("no price known") + ",,,,,,,\r\n";
    }
    return csv;
}

} // namespace bespeak::request
