// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/make_cards.h"

#include "models/proposal/card_reasons.h"
#include "models/proposal/compromise.h"
#include "models/proposal/pin_reasons.h"

#include <algorithm>
#include <cmath>

namespace bespeak::proposal
{

namespace
{

bool isSame(const Configuration& one, const Configuration& other)
{
    return one.layout == other.layout && one.assignment == other.assignment;
}

/// A reason of what a configuration loses beside the best fit.
Reason beside(const char* key, const Configuration& configuration, const Configuration& best)
{
    Reason reason = plainReason(
        key, {{"points", CountFact{std::max<std::int64_t>(0, best.points - configuration.points)}},
              {"money", best.price - configuration.price}});
    reason.points = configuration.points - best.points;
    reason.behind = differenceOf(configuration.breakdown, best.breakdown);
    return reason;
}

class CardMaker
{
public:
    CardMaker(const Engine& engine, const Ask& ask, const ProposeOptions& options)
        : m_engine(engine)
        , m_ask(ask)
        , m_options(options)
    {
    }

    Proposal make()
    {
        Outcome outcome = bestFit();
        if (!outcome.best) {
            Nearest nearest = nearestTo(m_engine, m_ask, m_options.isStopped);
            m_proposal.conflict = std::move(nearest.conflict);
            m_proposal.givenUp = std::move(nearest.givenUp);
            m_ask = std::move(nearest.ask);
            if (nearest.isPossible) {
                outcome = bestFit();
            } else if (!isStopped()) {
                m_proposal.notes.push_back(plainReason("note.nothing-helps"));
            }
        }
        takeBetterNeighbours(outcome);
        if (!outcome.best) {
            tell(outcome);
        } else {
            addCards(std::move(outcome));
            m_proposal.pins = pinReasons(m_engine, m_ask, best(), m_options.isStopped);
            report(0.8);
            m_proposal.front = frontOf(m_engine, m_ask, best(), m_options);
        }
        report(1);
        return std::move(m_proposal);
    }

private:
    /// The three of them. What another goal found may be worth more than the best fit, since the
    /// whole assessment has the last word: then it is the best fit, and nothing is proven.
    void addCards(Outcome outcome)
    {
        constexpr int mostRounds = 3;
        for (int round = 1;; ++round) {
            tell(outcome);
            m_proposal.cards.clear();
            addBest(std::move(outcome));
            addValue();
            addQuietest();
            const auto better = std::ranges::max_element(
                m_proposal.cards, {}, [](const Card& card) { return onTheGrid(card); });
            if (onTheGrid(*better) <= onTheGrid(m_proposal.cards.front()) || round == mostRounds) {
                return;
            }
            outcome = Outcome{};
            outcome.status = Status::Feasible;
            outcome.layoutsSearched = m_proposal.proof.layoutsSearched;
            outcome.best = std::move(better->configuration);
            m_neighbours = neighboursOf(m_engine, m_ask, *outcome.best, m_options.isStopped);
        }
    }
    static std::int64_t onTheGrid(const Card& card)
    {
        return card.configuration.points - card.configuration.polishedBy;
    }
    Outcome bestFit() const { return m_engine.best(m_ask, m_options.isStopped); }
    /// The search reckons with what single choices change, and the assessment of all together may
    /// differ: the best with another choice in one slot may turn out to be better after all.
    void takeBetterNeighbours(Outcome& outcome)
    {
        constexpr int mostRounds = 4;
        for (int round = 0; outcome.best; ++round) {
            m_neighbours = neighboursOf(m_engine, m_ask, *outcome.best, m_options.isStopped);
            const auto better = std::ranges::max_element(
                m_neighbours, {}, [](const Neighbour& one) { return one.configuration.points; });
            if (round == mostRounds || better == m_neighbours.end() ||
                better->configuration.points <= outcome.best->points) {
                return;
            }
            outcome.best = std::move(better->configuration);
            outcome.status = Status::Feasible;
            outcome.bound.reset();
        }
    }
    bool isStopped() const { return m_options.isStopped && m_options.isStopped(); }
    void report(double progress) const
    {
        if (m_options.progress) {
            m_options.progress(progress);
        }
    }
    const Configuration& best() const { return m_proposal.cards.front().configuration; }

    void tell(const Outcome& outcome)
    {
        Proof& proof = m_proposal.proof;
        proof.configurations = m_engine.configurations();
        proof.layouts = m_engine.layouts();
        proof.layoutsSearched = outcome.layoutsSearched;
        proof.isProven = outcome.status == Status::Optimal;
        proof.bound = outcome.bound;
        proof.nodes = outcome.nodes;
        proof.leftOut = m_engine.leftOut();
        proof.gapPercent.reset();
        if (outcome.best) {
            proof.polishedBy = outcome.best->polishedBy;
            const std::int64_t found = outcome.best->points - proof.polishedBy;
            if (proof.isProven) {
                proof.gapPercent = 0;
            } else if (outcome.bound && found != 0) {
                proof.gapPercent = 100.0 * static_cast<double>(*outcome.bound - found) /
                                   std::abs(static_cast<double>(found));
            }
        }
    }

    void addBest(Outcome outcome)
    {
        Card card{.kind = CardKind::BestFit, .configuration = std::move(*outcome.best)};
        card.isProven = outcome.status == Status::Optimal;
        card.reasons = reasonsForBest(m_engine, card.configuration, m_neighbours);
        card.why = plainReason("why.best-plain");
        // That there is something to play from goes without saying, if anything else can be said.
        const auto isNamed = [](const Reason& one) { return findFact(one, "name") != nullptr; };
        const auto isChief = [&](const Reason& one) {
            return isNamed(one) && !one.behind.empty() &&
                   one.behind.front().slot != SlotKind::Sources;
        };
        auto chief = std::ranges::find_if(card.reasons, isChief);
        chief = chief != card.reasons.end() ? chief : std::ranges::find_if(card.reasons, isNamed);
        if (chief != card.reasons.end()) {
            card.why = *chief;
            card.why.key = "why.best";
        }
        card.givenUp = givenUpBy(m_engine, card.configuration, nullptr);
        m_proposal.cards.push_back(std::move(card));
        report(0.4);
    }

    void add(CardKind kind, Configuration configuration, Reason why, bool isInstead, bool isProven)
    {
        Card card{.kind = kind, .configuration = std::move(configuration)};
        card.why = std::move(why);
        card.isInstead = isInstead;
        card.isProven = isProven;
        card.reasons = reasonsBeside(m_engine, card.configuration, best());
        card.givenUp = givenUpBy(m_engine, card.configuration, &best());
        m_proposal.cards.push_back(std::move(card));
    }

    void addValue()
    {
        Ask ask = m_ask;
        ask.goal = Goal::Price;
        ask.leastPoints = leastWorth(best(), valueLoss);
        Outcome outcome = m_engine.best(ask, m_options.isStopped);
        if (outcome.best && outcome.best->price.minor < best().price.minor) {
            Reason why = beside("why.value", *outcome.best, best());
            add(CardKind::BestValue, std::move(*outcome.best), std::move(why), false,
                outcome.status == Status::Optimal);
        } else {
            addCheaper();
        }
        report(0.55);
    }

    void addCheaper()
    {
        Ask ask = m_ask;
        ask.mostMinor = best().price.minor - 1;
        Outcome outcome =
            best().price.minor > 0 ? m_engine.best(ask, m_options.isStopped) : Outcome{};
        if (outcome.best) {
            Reason why = beside("why.value-instead", *outcome.best, best());
            add(CardKind::BestValue, std::move(*outcome.best), std::move(why), true,
                outcome.status == Status::Optimal);
        } else {
            add(CardKind::BestValue, best(), plainReason("why.value-only"), true, false);
        }
    }

    bool isShown(const Configuration& configuration) const
    {
        return std::ranges::any_of(m_proposal.cards, [&](const Card& card) {
            return isSame(card.configuration, configuration);
        });
    }

    void addQuietest()
    {
        Ask ask = m_ask;
        ask.goal = Goal::Quiet;
        ask.leastPoints = leastWorth(best(), quietLoss);
        Outcome outcome = m_engine.best(ask, m_options.isStopped);
        const std::int64_t loud = energyNextDoor(m_engine, best());
        const std::int64_t quiet = outcome.best ? energyNextDoor(m_engine, *outcome.best) : loud;
        if (outcome.best && quiet < loud && !isShown(*outcome.best)) {
            Reason why =
                beside(quiet > 0 ? "why.quiet" : "why.quiet-silent", *outcome.best, best());
            if (quiet > 0) {
                const double ratio = static_cast<double>(loud) / static_cast<double>(quiet);
                why.facts.push_back({"decibels", FigureFact{10 * std::log10(ratio), "dB"}});
            }
            add(CardKind::Quietest, std::move(*outcome.best), std::move(why), false,
                outcome.status == Status::Optimal);
        } else {
            addOther();
        }
        report(0.7);
    }

    /// The best that is on no card yet, with another choice in the slot that is heard most.
    void addOther()
    {
        for (const SlotKind slot : {SlotKind::Bass, SlotKind::Front, SlotKind::Surround,
                                    SlotKind::Picture, SlotKind::Seats}) {
            for (Configuration& other : m_engine.runnersUp(
                     m_ask, best(), slot, m_proposal.cards.size(), m_options.isStopped)) {
                if (!isShown(other) && other.points >= leastWorth(best(), quietLoss)) {
                    Reason why = beside("why.quiet-instead", other, best());
                    why.facts.push_back({"slot", slot});
                    add(CardKind::Quietest, std::move(other), std::move(why), true, false);
                    return;
                }
            }
        }
        add(CardKind::Quietest, best(), plainReason("why.quiet-only"), true, false);
    }

    const Engine& m_engine;
    Ask m_ask;
    const ProposeOptions& m_options;
    std::vector<Neighbour> m_neighbours; ///< of the best fit
    Proposal m_proposal;
};

/// Keeps price and points rising.
void addToFront(std::vector<FrontPoint>& front, Configuration configuration)
{
    while (!front.empty() && front.back().points < configuration.points &&
           front.back().price.minor >= configuration.price.minor) {
        front.pop_back();
    }
    if (front.empty() || front.back().points < configuration.points) {
        front.push_back({configuration.price, configuration.points, std::move(configuration)});
    }
}

} // namespace

std::vector<FrontPoint> frontOf(const Engine& engine, const Ask& ask, const Configuration& best,
                                const ProposeOptions& options)
{
    std::vector<FrontPoint> front;
    if (options.frontSteps > 0) {
        Ask cheapest = ask;
        cheapest.goal = Goal::Price;
        cheapest.leastPoints = leastWorth(best, frontLoss);
        const Outcome least = engine.best(cheapest, options.isStopped);
        const std::int64_t high = best.price.minor;
        const std::int64_t low = least.best ? least.best->price.minor : high;
        std::vector<std::int64_t> caps;
        for (int step = 0; step < options.frontSteps && high > low; ++step) {
            caps.push_back(low + (high - low) * step / options.frontSteps);
        }
        for (Outcome& outcome : engine.along(ask, caps, options.isStopped)) {
            if (outcome.best) {
                addToFront(front, std::move(*outcome.best));
            }
        }
    }
    addToFront(front, best);
    return front;
}

std::string_view cardName(CardKind kind)
{
    switch (kind) {
    case CardKind::BestFit:
        return "best-fit";
    case CardKind::BestValue:
        return "best-value";
    case CardKind::Quietest:
        break;
    }
    return "quietest";
}

FiguresMet figuresMet(const Configuration& configuration)
{
    FiguresMet figures;
    for (const Belief& belief : configuration.beliefs) {
        figures.judged += belief.verdict != assessment::Verdict::Unjudged ? 1 : 0;
        figures.met += assessment::isFinding(belief.verdict) ? 0 : 1;
    }
    return figures;
}

std::int64_t leastWorth(const Configuration& best, std::int64_t loss)
{
    return best.points - best.polishedBy - loss;
}

Proposal makeProposal(const Engine& engine, const Ask& ask, const ProposeOptions& options)
{
    return CardMaker(engine, ask, options).make();
}

Card cardAsIs(const design::Design& base, const catalogue::Catalogue& catalogue)
{
    Card card;
    card.configuration.design = base;
    card.configuration.price = Money{0, currencyOf(catalogue)};
    card.why = plainReason("why.as-is");
    return card;
}

} // namespace bespeak::proposal
