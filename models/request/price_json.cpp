// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/request/price_json.h"

namespace bespeak::request
{

namespace
{

using nlohmann::json;
using pricing::PriceLine;
using pricing::PriceList;
using pricing::TaxMode;
using pricing::TaxSubtotal;
using pricing::Totals;

constexpr std::int64_t largestAmount = 1'000'000'000'000;
constexpr std::int64_t most = 9'007'199'254'740'991;
constexpr std::size_t mostLines = 10'000;
constexpr int mostBasisPoints = 10'000;

json lineJson(const PriceLine& line)
{
    return {{"text", line.text},
            {"component", line.component ? line.component->text() : std::string()},
            {"options", line.options},
            {"quantity", line.quantity},
            {"unit_price_minor", line.unitPrice.minor},
            {"vat_basis_points", line.vatBasisPoints},
            {"lead_days", line.leadDays}};
}

std::map<std::string, std::string> readOptions(const MessageFields& line)
{
    std::map<std::string, std::string> options;
    line.eachMember("options", 32, [&](const std::string& name, const json& value) {
        if (name.size() > 80 || !value.is_string() ||
            value.get_ref<const std::string&>().size() > 80) {
            line.refuse(line.placeOf("options"), "short texts");
        } else {
            options.emplace(name, value.get<std::string>());
        }
    });
    return options;
}

/// A name that lines of older programs do not carry.
template <typename Enum>
Enum readName(const MessageFields& fields, const char* field,
              std::optional<Enum> (*find)(std::string_view), Enum missing)
{
    if (!fields.has(field)) {
        return missing;
    }
    const std::optional<Enum> found = find(fields.text(field, 40));
    if (!found) {
        fields.refuse(fields.placeOf(field), "a name that this Bespeak knows");
    }
    return found.value_or(missing);
}

TaxSubtotal readSubtotal(const MessageFields& fields, Currency currency)
{
    return {static_cast<int>(fields.integer("basis_points", 0, mostBasisPoints)),
            {fields.integer("taxable_minor", -most, most), currency},
            {fields.integer("tax_minor", -most, most), currency}};
}

} // namespace

json formatLine(const PriceLine& line)
{
    json fields = lineJson(line);
    // Left out where there is nothing to say: so a line of an older program keeps its bytes.
    if (line.kind != pricing::LineKind::Goods) {
        fields["kind"] = pricing::lineKindName(line.kind);
    }
    if (line.returnRight != pricing::ReturnRight::Unsaid) {
        fields["return_right"] = pricing::returnRightName(line.returnRight);
    }
    return fields;
}

PriceLine readLine(const MessageFields& fields, Currency currency)
{
    PriceLine line;
    line.text = fields.text("text", 400);
    const std::string component = fields.text("component", 80);
    if (!component.empty()) {
        const Result<ComponentId> id = ComponentId::parse(component);
        if (id) {
            line.component = *id;
        } else {
            fields.refuse(fields.placeOf("component"), "the name of a catalogue entry");
        }
    }
    line.options = readOptions(fields);
    line.quantity = fields.integer("quantity", 1, 100'000);
    line.unitPrice = {fields.integer("unit_price_minor", -largestAmount, largestAmount), currency};
    line.vatBasisPoints = static_cast<int>(fields.integer("vat_basis_points", 0, mostBasisPoints));
    line.leadDays = static_cast<int>(fields.integer("lead_days", 0, 3650));
    line.kind = readName(fields, "kind", &pricing::findLineKind, pricing::LineKind::Goods);
    line.returnRight =
        readName(fields, "return_right", &pricing::findReturnRight, pricing::ReturnRight::Unsaid);
    return line;
}

json formatPrices(const PriceList& prices)
{
    json lines = json::array();
    for (const PriceLine& line : prices.lines) {
        lines.push_back(formatLine(line));
    }
    return {{"lines", std::move(lines)},
            {"includes_tax", prices.mode == TaxMode::PricesIncludeTax},
            {"currency", prices.currency.code()},
            {"lead_days", prices.leadDays}};
}

json formatTotals(const Totals& totals)
{
    json rates = json::array();
    for (const TaxSubtotal& rate : totals.perRate) {
        rates.push_back({{"basis_points", rate.basisPoints},
                         {"taxable_minor", rate.taxable.minor},
                         {"tax_minor", rate.tax.minor}});
    }
    return {{"currency", totals.gross.currency.code()},
            {"net_minor", totals.net.minor},
            {"tax_minor", totals.tax.minor},
            {"gross_minor", totals.gross.minor},
            {"per_rate", std::move(rates)}};
}

PriceList readPrices(const MessageFields& fields)
{
    PriceList prices;
    prices.currency = fields.currency("currency");
    prices.mode =
        fields.flag("includes_tax") ? TaxMode::PricesIncludeTax : TaxMode::PricesExcludeTax;
    prices.leadDays = static_cast<int>(fields.integer("lead_days", 0, 3650));
    prices.lines = fields.list<PriceLine>("lines", mostLines, [&](const MessageFields& line) {
        return readLine(line, prices.currency);
    });
    return prices;
}

Totals readTotals(const MessageFields& fields)
{
    const Currency currency = fields.currency("currency");
    Totals totals;
    totals.net = {fields.integer("net_minor", -most, most), currency};
    totals.tax = {fields.integer("tax_minor", -most, most), currency};
    totals.gross = {fields.integer("gross_minor", -most, most), currency};
    totals.perRate = fields.list<TaxSubtotal>(
        "per_rate", 32, [&](const MessageFields& rate) { return readSubtotal(rate, currency); });
    return totals;
}

} // namespace bespeak::request
