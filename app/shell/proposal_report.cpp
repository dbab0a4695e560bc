// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/proposal_report.h"

#include "models/pricing/price_design.h"
#include "models/proposal/proposal_words.h"

#include <fmt/format.h>

namespace bespeak::shell
{

namespace
{

using namespace proposal;
using nlohmann::json;

const char* cardTitle(CardKind kind)
{
    switch (kind) {
    case CardKind::BestFit:
        return "Best fit";
    case CardKind::BestValue:
        return "Best value";
    case CardKind::Quietest:
        break;
    }
    return "Quietest";
}

json describeMoney(const Money& money)
{
    return {{"minor", money.minor}, {"currency", money.currency.code()}};
}

struct DescribeFact {
    json operator()(const std::string& words) const { return words; }
    json operator()(std::int64_t count) const { return count; }
    json operator()(const Money& money) const { return describeMoney(money); }
    json operator()(const ComponentId& id) const { return id.text(); }
    json operator()(const CriterionFact& fact) const { return fact.criterion; }
    json operator()(SlotKind slot) const { return slotName(slot); }
    json operator()(const FigureFact& figure) const
    {
        return {{"value", figure.value}, {"unit", figure.unit}};
    }
    json operator()(const CountFact& fact) const { return fact.count; }
};

json describePoints(const std::vector<Points>& points)
{
    json list = json::array();
    for (const Points& one : points) {
        list.push_back(
            {{"criterion", one.criterion}, {"slot", slotName(one.slot)}, {"points", one.points}});
    }
    return list;
}

json describeReason(const Reason& reason, const catalogue::Catalogue& catalogue)
{
    json facts = json::object();
    for (const Fact& fact : reason.facts) {
        facts[fact.name] = std::visit(DescribeFact(), fact.value);
    }
    return {{"key", reason.key},
            {"text", describe(reason, catalogue)},
            {"facts", facts},
            {"points", reason.points},
            {"behind", describePoints(reason.behind)}};
}

json describeReasons(const std::vector<Reason>& reasons, const catalogue::Catalogue& catalogue)
{
    json list = json::array();
    for (const Reason& reason : reasons) {
        list.push_back(describeReason(reason, catalogue));
    }
    return list;
}

json describeGivenUp(const design::GivenUp& givenUp)
{
    return {{"wish", givenUp.wish}, {"amount", givenUp.amount}, {"unit", givenUp.unit}};
}

/// @param most points of the best fit.
json describeCard(const Card& card, std::int64_t most, const catalogue::Catalogue& catalogue)
{
    const FiguresMet figures = figuresMet(card.configuration);
    json parts = json::array();
    for (const pricing::PriceLine& line :
         pricing::priceDesign(card.configuration.design, catalogue).lines) {
        parts.push_back({{"component", line.component ? line.component->text() : std::string()},
                         {"quantity", line.quantity}});
    }
    return {{"card", cardName(card.kind)},
            {"why", describeReason(card.why, catalogue)},
            {"price", describeMoney(card.configuration.price)},
            {"days", card.configuration.days},
            {"figures", {{"met", figures.met}, {"judged", figures.judged}}},
            {"points_below_best", most - card.configuration.points},
            {"polished_by", card.configuration.polishedBy},
            {"is_proven", card.isProven},
            {"is_instead", card.isInstead},
            {"reasons", describeReasons(card.reasons, catalogue)},
            {"given_up", describeReasons(card.givenUp, catalogue)},
            {"parts", parts}};
}

json describeConflict(const Proposal& proposal, const catalogue::Catalogue& catalogue)
{
    json list = json::array();
    for (const WishInConflict& wish : proposal.conflict) {
        list.push_back(
            {{"key", wish.key},
             {"wish", describeReason(wish.sentence, catalogue)},
             {"buys", describeReason(wish.buys, catalogue)},
             {"given_up", wish.givenUp ? describeGivenUp(*wish.givenUp) : json(nullptr)}});
    }
    return list;
}

json describeAll(const Proposal& proposal, const catalogue::Catalogue& catalogue)
{
    const std::int64_t most =
        proposal.cards.empty() ? 0 : proposal.cards.front().configuration.points;
    json cards = json::array();
    for (const Card& card : proposal.cards) {
        cards.push_back(describeCard(card, most, catalogue));
    }
    json front = json::array();
    for (const FrontPoint& point : proposal.front) {
        front.push_back(
            {{"price", describeMoney(point.price)}, {"points_below_best", most - point.points}});
    }
    json givenUp = json::array();
    for (const design::GivenUp& one : proposal.givenUp) {
        givenUp.push_back(describeGivenUp(one));
    }
    const Proof& proof = proposal.proof;
    return {{"format", "bespeak-proposal"},
            {"version", 1},
            {"cards", cards},
            {"proof",
             {{"configurations", proof.configurations},
              {"layouts", proof.layouts},
              {"layouts_searched", proof.layoutsSearched},
              {"is_proven", proof.isProven},
              {"gap_percent", proof.gapPercent ? json(*proof.gapPercent) : json(nullptr)},
              {"nodes", proof.nodes},
              {"left_out", proof.leftOut},
              {"polished_by", proof.polishedBy}}},
            {"front", front},
            {"conflict", describeConflict(proposal, catalogue)},
            {"given_up", givenUp},
            {"pins", describeReasons(proposal.pins, catalogue)},
            {"notes", describeReasons(proposal.notes, catalogue)}};
}

void addLines(std::string& text, const char* title, const std::vector<Reason>& reasons,
              const catalogue::Catalogue& catalogue)
{
    if (!reasons.empty()) {
        text += fmt::format("\n  {}", title);
    }
    for (const Reason& reason : reasons) {
        text += "\n  - " + describe(reason, catalogue);
    }
}

std::string cardText(const Card& card, const catalogue::Catalogue& catalogue)
{
    const Configuration& chosen = card.configuration;
    std::string text = fmt::format("{}: {}", cardTitle(card.kind), formatMoney(chosen.price));
    if (const FiguresMet figures = figuresMet(chosen); figures.judged > 0) {
        text += fmt::format(", {} of {} figures as they should be", figures.met, figures.judged);
    }
    if (chosen.days > 0) {
        text += fmt::format(", there in {} working days", chosen.days);
    }
    text += "\n  " + describe(card.why, catalogue);
    addLines(text, "What speaks for it:", card.reasons, catalogue);
    addLines(text, "What it does not keep:", card.givenUp, catalogue);
    return text;
}

std::string proofText(const Proof& proof)
{
    if (proof.configurations < 1) {
        return {};
    }
    if (proof.isProven) {
        return fmt::format(
            "Best of {:.3g} possible configurations in {} layouts as modelled, proven.",
            proof.configurations, proof.layouts);
    }
    if (proof.gapPercent) {
        return fmt::format("Within {:.1f} % of the best of {:.3g} possible configurations in {} "
                           "layouts as modelled.",
                           *proof.gapPercent, proof.configurations, proof.layouts);
    }
    return fmt::format("The best that was found, not proven: {} of {} layouts were searched. There "
                       "are {:.3g} possible configurations.",
                       proof.layoutsSearched, proof.layouts, proof.configurations);
}

std::string conflictText(const Proposal& proposal, const catalogue::Catalogue& catalogue)
{
    if (proposal.conflict.empty()) {
        return {};
    }
    std::string text = "These wishes cannot be had together:";
    for (const WishInConflict& wish : proposal.conflict) {
        text += fmt::format("\n- {}\n  {}", describe(wish.sentence, catalogue),
                            describe(wish.buys, catalogue));
    }
    return text + "\nThe cards show the nearest that is possible.";
}

} // namespace

Report describeProposal(const Proposal& proposal, const catalogue::Catalogue& catalogue)
{
    std::vector<std::string> blocks{conflictText(proposal, catalogue)};
    for (const Card& card : proposal.cards) {
        blocks.push_back(cardText(card, catalogue));
    }
    blocks.push_back(proofText(proposal.proof));
    for (const std::vector<Reason>* const reasons : {&proposal.pins, &proposal.notes}) {
        std::string lines;
        for (const Reason& reason : *reasons) {
            lines += (lines.empty() ? "" : "\n") + describe(reason, catalogue);
        }
        blocks.push_back(std::move(lines));
    }
    std::erase(blocks, std::string());
    Report report;
    report.text = fmt::format("{}", fmt::join(blocks, "\n\n"));
    report.json = describeAll(proposal, catalogue);
    return report;
}

} // namespace bespeak::shell
