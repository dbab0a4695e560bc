// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/offer_list.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace bespeak::quoting
{

namespace
{

constexpr std::string_view heading =
    "component,supplier,net_price,currency,lead_days,minimum_quantity";
constexpr std::size_t mostRows = 100'000;
constexpr std::size_t cells = 6;
constexpr std::size_t longestCell = 200;
constexpr int mostDays = 3650;
constexpr int mostPieces = 100'000;

/// One row's cells; takes it off the text. A quoted cell may hold commas, line ends and, doubled,
/// quotation marks.
std::vector<std::string> takeRow(std::string_view& text)
{
    std::vector<std::string> row(1);
    bool isQuoted = false;
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (isQuoted) {
            const bool isDoubled = c == '"' && at + 1 < text.size() && text[at + 1] == '"';
            if (c != '"' || isDoubled) {
                row.back() += c;
                at += isDoubled ? 1U : 0U;
            } else {
                isQuoted = false;
            }
        } else if (c == '"' && row.back().empty()) {
            isQuoted = true;
        } else if (c == ',') {
            row.emplace_back();
        } else if (c == '\n') {
            ++at;
            break;
        } else if (c != '\r') {
            row.back() += c;
        }
        if (row.size() > cells || row.back().size() > longestCell) {
            // It is refused anyway: the rest of the file is not worth reading.
            row.resize(cells + 1);
            at = text.size();
            break;
        }
    }
    text.remove_prefix(std::min(at, text.size()));
    return row;
}

std::optional<int> wholeNumber(const std::string& text, int low, int high)
{
    int value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isRead = problem == std::errc() && end == text.data() + text.size();
    return isRead && value >= low && value <= high ? std::optional(value) : std::nullopt;
}

tl::unexpected<Error> badRow(std::size_t row, const char* expected)
{
    return fail("offers.bad-row", {{"row", std::to_string(row)}, {"expected", expected}});
}

Result<OfferRow> parseRow(const std::vector<std::string>& row, std::size_t number)
{
    if (row.size() != cells) {
        return badRow(number, "six cells of at most 200 bytes");
    }
    const auto component = ComponentId::parse(row[0]);
    if (!component) {
        return badRow(number, "the name of a catalogue entry first");
    }
    const auto currency = Currency::parse(row[3]);
    if (!currency) {
        return badRow(number, "an ISO 4217 currency");
    }
    const auto price = parseMoney(row[2], *currency);
    if (!price || price->minor < 0) {
        return badRow(number, "a net price of zero or more");
    }
    const auto days = wholeNumber(row[4], 0, mostDays);
    const auto pieces = wholeNumber(row[5], 1, mostPieces);
    if (row[1].empty() || !days || !pieces) {
        return badRow(number, "a supplier, lead days from 0 and a minimum from 1");
    }
    return OfferRow{*component, {row[1], *price, *days, *pieces}};
}

} // namespace

Result<std::vector<OfferRow>> parseOfferList(std::string_view csv)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF"; // spreadsheets put it before UTF-8
    if (csv.starts_with(mark)) {
        csv.remove_prefix(mark.size());
    }
    const std::vector<std::string> names = takeRow(csv);
    std::string joined;
    for (const std::string& name : names) {
        joined += (joined.empty() ? "" : ",") + name;
    }
    if (joined != heading) {
        return fail("offers.bad-heading", {{"expected", std::string(heading)}});
    }
    std::vector<OfferRow> rows;
    for (std::size_t number = 2; !csv.empty(); ++number) {
        const std::vector<std::string> row = takeRow(csv);
        if (row.size() == 1 && row.front().empty()) {
            continue; // an empty line
        }
        if (rows.size() == mostRows) {
            return fail("offers.too-many-rows", {{"most", std::to_string(mostRows)}});
        }
        auto offer = parseRow(row, number);
        if (!offer) {
            return failWith(offer);
        }
        rows.push_back(std::move(*offer));
    }
    return rows;
}

OfferedCatalogue withOffers(const catalogue::Catalogue& catalogue,
                            const std::vector<OfferRow>& rows)
{
    std::map<ComponentId, std::vector<catalogue::Offer>> listed;
    for (const OfferRow& row : rows) {
        listed[row.component].push_back(row.offer);
    }
    OfferedCatalogue offered;
    std::vector<catalogue::Component> components(catalogue.components().begin(),
                                                 catalogue.components().end());
    for (catalogue::Component& component : components) {
        const auto found = listed.find(component.id);
        if (found == listed.end()) {
            continue;
        }
        std::set<std::string> suppliers;
        std::ranges::transform(found->second, std::inserter(suppliers, suppliers.end()),
                               &catalogue::Offer::supplier);
        std::erase_if(component.offers, [&](const catalogue::Offer& offer) {
            return suppliers.contains(offer.supplier);
        });
        component.offers.insert(component.offers.end(), found->second.begin(), found->second.end());
        listed.erase(found);
    }
    for (const auto& [id, offers] : listed) {
        offered.unknown.push_back(id);
    }
    offered.catalogue = catalogue::Catalogue(catalogue.name(), std::move(components),
                                             catalogue.hash(), catalogue.priceDate());
    return offered;
}

} // namespace bespeak::quoting
