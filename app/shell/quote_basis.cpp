// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/quote_basis.h"

#include "app/shell/files.h"
#include "models/base/file.h"
#include "models/base/sha256.h"
#include "models/pricing/price_design.h"
#include "models/quoting/offer_list.h"
#include "models/quoting/rounds.h"
#include "models/request/freeze_design.h"

#include <algorithm>
#include <charconv>

namespace bespeak::shell
{

namespace
{

constexpr std::uint64_t largestList = 16ULL * 1024 * 1024;

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc() && end == text.data() + text.size() && value >= 0
               ? std::optional(value)
               : std::nullopt;
}

/// The catalogue that prices a design, with what the design remembers and what suppliers offer.
Result<catalogue::Catalogue> pricingCatalogue(const design::DesignFile& file,
                                              const std::string& priceList)
{
    const auto known = loadCatalogue("");
    if (!known) {
        return failWith(known);
    }
    const catalogue::Catalogue extended = known->extendedBy(file.remembered);
    if (priceList.empty()) {
        return extended;
    }
    return readFile(priceList, largestList)
        .and_then([](const std::string& text) { return quoting::parseOfferList(text); })
        .map([&](const std::vector<quoting::OfferRow>& rows) {
            return quoting::withOffers(extended, rows).catalogue;
        });
}

/// At a mark-up on what the cheapest supplier asks for the line; what nobody supplies keeps its
/// list price.
void priceAtMarkup(pricing::PriceList& prices, const catalogue::Catalogue& catalogue, int percent)
{
    const quoting::Sourcing sourcing = quoting::sourceLines(prices, catalogue);
    for (std::size_t i = 0; i < prices.lines.size(); ++i) {
        pricing::PriceLine& line = prices.lines[i];
        if (const quoting::Source* source = sourcing.of(i)) {
            line.unitPrice =
                quoting::priceAtMarkup(scaled(source->cost, 1, source->pieces), percent * 100,
                                       line.vatBasisPoints, prices.mode);
        }
    }
}

std::string lossSentence(const quoting::ChangedFigure& figure)
{
    const assessment::ParameterWords* words = assessment::findParameterWords(figure.parameter);
    const std::string title = words == nullptr ? figure.parameter : words->title;
    const std::string after =
        figure.verdictAfter ? std::string(assessment::verdictName(*figure.verdictAfter)) : "";
    return title + ": " + after;
}

/// The desk's own design, held against the requested one.
Result<void> takeOwnDesign(const design::DesignFile& requested, const QuoteOptions& options,
                           design::Design& quoted, QuoteBasis& basis)
{
    const auto own = design::loadDesign(options.designFile);
    if (!own) {
        return failWith(own);
    }
    basis.catalogue = basis.catalogue.extendedBy(own->remembered);
    const auto before = quoting::judgeDesign(requested.design, basis.catalogue);
    const auto after = quoting::judgeDesign(own->design, basis.catalogue);
    for (const quoting::ChangedFigure& figure :
         quoting::fitLoss(before.assessment, after.assessment).worse) {
        basis.losses.push_back(lossSentence(figure));
    }
    if (!basis.losses.empty() && !options.isKnowing) {
        return fail("quote.lowers-fit", {{"loss", basis.losses.front()}});
    }
    const std::string json =
        design::formatDesign(own->design, design::usedComponents(own->design, basis.catalogue));
    basis.designSha256 = sha256(json).text();
    basis.parts = {{request::designPartName, "application/json", json}};
    quoted = own->design;
    return {};
}

} // namespace

Result<QuoteBasis> quoteBasis(CaseSession& session, const casework::CaseRecord& record,
                              const QuoteOptions& options)
{
    const auto file = quoting::designOf(session.store(), record.requestDocument);
    if (!file) {
        return failWith(file);
    }
    auto catalogue = pricingCatalogue(*file, options.priceList);
    if (!catalogue) {
        return failWith(catalogue);
    }
    QuoteBasis basis;
    basis.catalogue = std::move(*catalogue);
    design::Design quoted = file->design;
    if (!options.designFile.empty()) {
        if (const auto taken = takeOwnDesign(*file, options, quoted, basis); !taken) {
            return failWith(taken);
        }
    }
    basis.prices = pricing::priceDesign(quoted, basis.catalogue);
    if (!options.priceList.empty()) {
        quoting::applyLeadDays(basis.prices, quoting::sourceLines(basis.prices, basis.catalogue),
                               basis.catalogue);
    }
    if (options.markupPercent >= 0) {
        priceAtMarkup(basis.prices, basis.catalogue, options.markupPercent);
    }
    quoting::fillReturnRights(basis.prices, basis.catalogue);
    return basis;
}

Result<std::vector<request::Alternate>> parseAlternates(const QuoteBasis& basis,
                                                        const QuoteOptions& options)
{
    std::vector<request::Alternate> alternates;
    for (const std::string& text : options.alternates) {
        const std::size_t colon = text.find(':');
        const auto number = wholeNumber(std::string_view(text).substr(0, colon));
        const auto id =
            ComponentId::parse(colon == std::string::npos ? "" : text.substr(colon + 1));
        const catalogue::Component* component = id ? basis.catalogue.find(*id) : nullptr;
        if (!number || component == nullptr ||
            *number > static_cast<std::int64_t>(basis.prices.lines.size())) {
            return fail("shell.bad-alternate", {{"text", text}});
        }
        request::Alternate alternate;
        alternate.id = "a" + std::to_string(alternates.size() + 1);
        if (*number > 0) {
            alternate.replaces = *number - 1;
            alternate.line.quantity =
                basis.prices.lines[static_cast<std::size_t>(*number - 1)].quantity;
        }
        alternate.line.text = component->name.in("en");
        alternate.line.component = component->id;
        alternate.line.unitPrice = component->listPrice;
        alternate.line.vatBasisPoints = component->vatBasisPoints;
        alternate.line.returnRight = pricing::ReturnRight::Standard;
        alternates.push_back(std::move(alternate));
    }
    return alternates;
}

Result<std::optional<request::InstallationSlot>> parseSlot(const QuoteOptions& options)
{
    if (options.slot.empty()) {
        return std::optional<request::InstallationSlot>();
    }
    const std::size_t dots = options.slot.find("..");
    const std::string from = options.slot.substr(0, dots);
    const std::string until = dots == std::string::npos ? from : options.slot.substr(dots + 2);
    if (!parseDate(from) || !parseDate(until) || until < from) {
        return fail("shell.bad-slot", {{"text", options.slot}});
    }
    return std::optional(request::InstallationSlot{from, until, options.hours});
}

Result<void> sayReturnRights(pricing::PriceList& prices, const std::vector<std::string>& said)
{
    for (const std::string& text : said) {
        const std::size_t equals = text.find('=');
        const auto number = wholeNumber(std::string_view(text).substr(0, equals));
        const auto right = pricing::findReturnRight(
            equals == std::string::npos ? "" : std::string_view(text).substr(equals + 1));
        if (!number || !right || *number < 1 ||
            *number > static_cast<std::int64_t>(prices.lines.size())) {
            return fail("shell.bad-return-right", {{"text", text}});
        }
        prices.lines[static_cast<std::size_t>(*number - 1)].returnRight = *right;
    }
    return {};
}

} // namespace bespeak::shell
