// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/case_steps.h"
#include "app/shell/quote_basis.h"
#include "models/base/file.h"
#include "models/casework/advance.h"
#include "models/request/draft_quote.h"
#include "models/store/case_actions.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <fmt/format.h>
#include <iterator>

namespace bespeak::shell
{

namespace
{

Result<pricing::PriceLine> parseLine(const std::string& text, Currency currency, int vatBasisPoints)
{
    const std::size_t equals = text.rfind('=');
    std::int64_t minor = 0;
    const char* const end = text.data() + text.size();
    const bool split = equals != std::string::npos && equals > 0;
    const auto [stop, problem] = split ? std::from_chars(text.data() + equals + 1, end, minor)
                                       : std::from_chars_result{end, std::errc::invalid_argument};
    if (!split || problem != std::errc() || stop != end) {
        return fail("shell.bad-line", {{"text", text}});
    }
    pricing::PriceLine line;
    line.text = text.substr(0, equals);
    line.unitPrice = {minor, currency};
    line.vatBasisPoints = vatBasisPoints;
    return line;
}

Result<std::string> readNotice(const QuoteOptions& options)
{
    if (options.noticeFile.empty()) {
        return std::string(
            "Prices include VAT. This offer binds until its date. Goods made to your own "
            "measure cannot be returned; for everything else you have 14 days.");
    }
    return readFile(options.noticeFile, 20'000);
}

/// The edge by which a quote leaves this state; from most states none does, and T05 is refused.
std::string quoteEdge(const casework::CaseRecord& record)
{
    request::Body quote;
    quote.kind = request::MessageKind::Quote;
    const casework::Transition* edge = casework::transitionFor(record, quote);
    return std::string(edge == nullptr ? "T05" : edge->id);
}

/// Services are taxed at the standard rate, which a card names first.
int labourRate(const std::optional<exchange::RetailerCard>& card)
{
    return card && !card->vatRates.empty() ? card->vatRates.front().basisPoints
                                           : pricing::PriceLine().vatBasisPoints;
}

struct Draft {
    request::QuoteBody quote;
    std::vector<exchange::MessagePart> parts;
    std::vector<std::string> leftOut; ///< components of the design that have no price
    quoting::Margin margin;
};

Result<void> addLines(pricing::PriceList& prices, const QuoteOptions& options, int rate)
{
    for (const std::string& text : options.lines) {
        auto line = parseLine(text, prices.currency, rate);
        if (!line) {
            return failWith(line);
        }
        line->kind = pricing::LineKind::Labour;
        prices.lines.push_back(std::move(*line));
    }
    for (const std::string& text : options.discounts) {
        auto line = parseLine(text, prices.currency, rate);
        if (!line) {
            return failWith(line);
        }
        line->kind = pricing::LineKind::Discount;
        line->unitPrice.minor = -std::abs(line->unitPrice.minor);
        prices.lines.push_back(std::move(*line));
    }
    return sayReturnRights(prices, options.returnRights);
}

Result<Draft> draft(CaseSession& session, const casework::CaseRecord& record,
                    const QuoteOptions& options)
{
    auto basis = quoteBasis(session, record, options);
    if (!basis) {
        return failWith(basis);
    }
    const int rate = labourRate(session.self().card);
    if (const auto added = addLines(basis->prices, options, rate); !added) {
        return failWith(added);
    }
    const auto body = session.store().body(record.requestDocument);
    const auto notice = readNotice(options);
    auto alternates = parseAlternates(*basis, options);
    const auto slot = parseSlot(options);
    if (!body || !notice || !alternates || !slot) {
        return tl::make_unexpected(!body         ? body.error()
                                   : !notice     ? notice.error()
                                   : !alternates ? alternates.error()
                                                 : slot.error());
    }
    request::QuoteTerms terms{session.store().now() + options.validDays * millisecondsPerDay,
                              *notice,
                              std::move(*alternates),
                              *slot,
                              basis->losses,
                              basis->designSha256};
    std::vector<std::string> leftOut;
    std::ranges::transform(basis->prices.unpriced, std::back_inserter(leftOut), &ComponentId::text);
    const quoting::Margin margin = quoting::sourceLines(basis->prices, basis->catalogue).known;
    return request::draftQuote(std::get<request::RequestBody>(body->content), basis->prices, terms)
        .map([&](request::QuoteBody quote) {
            return Draft{std::move(quote), std::move(basis->parts), std::move(leftOut), margin};
        });
}

std::string leftOutNote(const std::vector<std::string>& leftOut)
{
    if (leftOut.empty()) {
        return {};
    }
    return fmt::format("Left out of the quote, for the catalogue has no price for it: {}. "
                       "Give it a line of its own with --line.",
                       fmt::join(leftOut, ", "));
}

} // namespace

Result<Report> quoteCase(CaseSession& session, const QuoteOptions& options)
{
    const auto record = session.caseRecord(options.caseId);
    if (!record) {
        return failWith(record);
    }
    const auto drafted = draft(session, *record, options);
    if (!drafted) {
        return failWith(drafted);
    }
    const request::QuoteBody& quote = drafted->quote;
    const store::ActionInput input{quoteEdge(*record), quote, options.text, drafted->parts};
    const auto outcome = store::act(session.store(), session.self(), record->id, input);
    if (!outcome) {
        return failWith(outcome);
    }
    return Report{"Quoted " + formatMoney(quote.totals.gross) + " until " +
                      formatInstant(quote.validUntil),
                  {{"case", record->id.text()},
                   {"state", casework::stateName(outcome->record.state)},
                   {"documents", outcome->documents},
                   {"total_minor", quote.totals.gross.minor},
                   {"net_minor", quote.totals.net.minor},
                   {"tax_minor", quote.totals.tax.minor},
                   {"currency", quote.totals.gross.currency.code()},
                   {"valid_until", formatInstant(quote.validUntil)},
                   {"margin_minor", drafted->margin.margin.minor},
                   {"margin_basis_points", drafted->margin.basisPoints},
                   {"alternates", quote.alternates.size()},
                   {"left_out", drafted->leftOut}},
                  true,
                  leftOutNote(drafted->leftOut)};
}

} // namespace bespeak::shell
