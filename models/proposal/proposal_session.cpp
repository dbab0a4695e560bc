// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/proposal_session.h"

#include "models/proposal/compromise.h"
#include "models/proposal/make_cards.h"
#include "models/proposal/pin_reasons.h"
#include "models/proposal/runner_ups.h"

#include <algorithm>
#include <tuple>

namespace bespeak::proposal
{

struct ProposalSession::State {
    design::Design base;
    catalogue::Catalogue catalogue;
    Needs needs;
    std::optional<Engine> engine;      ///< nothing: nobody can sit and watch here
    std::vector<Reason> engineNotes{}; ///< why there is none
    std::vector<Ruling> rulings{};
    Proposal proposal{};
    /// What undo() goes back to: rulings with what they gave.
    std::vector<std::pair<std::vector<Ruling>, Proposal>> past{};

    /// What the cards of the proposal were asked with.
    Ask ask() const;
};

namespace
{

bool isAboutTheSame(const Ruling& one, const Ruling& other)
{
    if (one.kind != other.kind) {
        return false;
    }
    switch (one.kind) {
    case Ruling::Kind::Keep:
        return one.slot == other.slot;
    case Ruling::Kind::Never:
        return one.components == other.components;
    case Ruling::Kind::GiveUp:
        break;
    }
    return one.givenUp.wish == other.givenUp.wish;
}

Ask askOf(const design::Brief& brief, const std::vector<Ruling>& rulings)
{
    Ask ask;
    for (const design::GivenUp& givenUp : brief.givenUp) {
        ask = givingUp(std::move(ask), givenUp);
    }
    for (const Ruling& ruling : rulings) {
        switch (ruling.kind) {
        case Ruling::Kind::Keep:
            ask.only.emplace_back(ruling.slot, ruling.components);
            break;
        case Ruling::Kind::Never:
            ask.never.insert(ask.never.end(), ruling.components.begin(), ruling.components.end());
            break;
        case Ruling::Kind::GiveUp:
            ask = givingUp(std::move(ask), ruling.givenUp);
            break;
        }
    }
    return ask;
}

/// Why there is no engine, in a sentence for the customer; nothing if it is another matter.
std::optional<Reason> noteOf(const Error& error)
{
    Reason note;
    if (error.key == "proposal.no-room-for-seat") {
        note.key = "note.no-layout";
        note.facts = {{"width", error.fact("width")}, {"depth", error.fact("depth")}};
    } else if (error.key == "proposal.no-layout") {
        note.key = "note.no-layout-plain";
    } else if (error.key == "proposal.no-seats") {
        note.key = "note.no-seat";
    } else if (error.key == "proposal.stopped") {
        note.key = "note.stopped";
    } else {
        return std::nullopt;
    }
    return note;
}

} // namespace

Ask ProposalSession::State::ask() const
{
    Ask ask = askOf(base.brief, rulings);
    for (const design::GivenUp& givenUp : proposal.givenUp) {
        ask = givingUp(std::move(ask), givenUp);
    }
    return ask;
}

std::optional<SlotKind> slotOf(const Configuration& configuration, const PlacementId& placement)
{
    const auto* const thing = design::findPlacement(configuration.design, placement);
    for (const Chosen& chosen : configuration.chosen) {
        for (const design::Placement& one : chosen.option.placements) {
            if (thing != nullptr && one.id == placement && one.component == thing->component) {
                return chosen.slot;
            }
        }
    }
    return std::nullopt;
}

ProposalSession::ProposalSession(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
ProposalSession::ProposalSession(ProposalSession&&) noexcept = default;
ProposalSession& ProposalSession::operator=(ProposalSession&&) noexcept = default;
ProposalSession::~ProposalSession() = default;

Result<ProposalSession> ProposalSession::create(design::Design base, catalogue::Catalogue catalogue,
                                                const ProposeOptions& options)
{
    auto state = std::make_unique<State>(State{
        .base = std::move(base), .catalogue = std::move(catalogue), .needs = {}, .engine = {}});
    state->needs = needsOf(state->base, state->catalogue);
    auto engine = Engine::create(state->base, state->catalogue, state->needs, options.isStopped,
                                 options.threads);
    if (engine && engine->layouts() > 0) {
        state->engine = std::move(*engine);
    } else if (engine) {
        const auto layouts = layoutsOf(state->base, state->catalogue, state->needs);
        const auto note = layouts ? std::nullopt : noteOf(layouts.error());
        state->engineNotes = {note.value_or(
            Reason{.key = "note.no-layout-plain", .facts = {}, .points = 0, .behind = {}})};
    } else if (const auto note = noteOf(engine.error())) {
        state->engineNotes = {*note};
    } else {
        return failWith(engine);
    }
    ProposalSession session(std::move(state));
    session.solve(options);
    return session;
}

void ProposalSession::solve(const ProposeOptions& options)
{
    State& state = *m_state;
    Proposal proposal;
    if (state.engine) {
        proposal = makeProposal(*state.engine, askOf(state.base.brief, state.rulings), options);
    }
    auto notes = briefNotes(state.base, state.catalogue, state.needs);
    notes.insert(notes.end(), state.engineNotes.begin(), state.engineNotes.end());
    notes.insert(notes.end(), proposal.notes.begin(), proposal.notes.end());
    if (state.engine && options.isStopped && options.isStopped()) {
        notes.push_back({.key = "note.stopped", .facts = {}, .points = 0, .behind = {}});
    }
    proposal.notes = std::move(notes);
    if (proposal.cards.empty()) {
        proposal.cards.push_back(cardAsIs(state.base, state.catalogue));
    }
    state.proposal = std::move(proposal);
}

const Proposal& ProposalSession::proposal() const
{
    return m_state->proposal;
}

const design::Design& ProposalSession::base() const
{
    return m_state->base;
}

const catalogue::Catalogue& ProposalSession::catalogue() const
{
    return m_state->catalogue;
}

std::vector<Difference> ProposalSession::runnersUp(const Card& card, SlotKind slot,
                                                   std::size_t count,
                                                   const StopWish& isStopped) const
{
    std::vector<Difference> differences;
    if (m_state->engine && !card.configuration.assignment.empty()) {
        for (Configuration& other : m_state->engine->runnersUp(m_state->ask(), card.configuration,
                                                               slot, count, isStopped)) {
            differences.push_back(
                differenceBetween(*m_state->engine, card.configuration, std::move(other), slot));
        }
    }
    return differences;
}

std::vector<FrontPoint> ProposalSession::front(const ProposeOptions& options) const
{
    const State& state = *m_state;
    if (!state.engine) {
        return {};
    }
    return frontOf(*state.engine, state.ask(), state.proposal.cards.front().configuration, options);
}

const std::vector<Ruling>& ProposalSession::rulings() const
{
    return m_state->rulings;
}

const Proposal& ProposalSession::rule(Ruling ruling, const ProposeOptions& options)
{
    State& state = *m_state;
    state.past.emplace_back(state.rulings, state.proposal);
    std::erase_if(state.rulings,
                  [&](const Ruling& before) { return isAboutTheSame(before, ruling); });
    state.rulings.push_back(std::move(ruling));
    solve(options);
    return state.proposal;
}

const Proposal& ProposalSession::withdraw(const Ruling& ruling, const ProposeOptions& options)
{
    State& state = *m_state;
    if (std::ranges::find(state.rulings, ruling) != state.rulings.end()) {
        state.past.emplace_back(state.rulings, state.proposal);
        std::erase(state.rulings, ruling);
        solve(options);
    }
    return state.proposal;
}

bool ProposalSession::canUndo() const
{
    return !m_state->past.empty();
}

const Proposal& ProposalSession::undo()
{
    State& state = *m_state;
    if (!state.past.empty()) {
        std::tie(state.rulings, state.proposal) = std::move(state.past.back());
        state.past.pop_back();
    }
    return state.proposal;
}

design::Design ProposalSession::accepted(const Card& card) const
{
    const State& state = *m_state;
    design::Design design = card.configuration.design;
    design::Brief& brief = design.brief;
    for (const Ruling& ruling : state.rulings) {
        if (ruling.kind == Ruling::Kind::Never) {
            brief.never.insert(brief.never.end(), ruling.components.begin(),
                               ruling.components.end());
        }
    }
    std::ranges::sort(brief.never);
    brief.never.erase(std::unique(brief.never.begin(), brief.never.end()), brief.never.end());
    if (state.engine) {
        brief.givenUp = compromiseLog(*state.engine, card.configuration, brief.givenUp);
    }
    return design;
}

Result<Proposal> propose(const design::Design& base, const catalogue::Catalogue& catalogue,
                         const ProposeOptions& options)
{
    return ProposalSession::create(base, catalogue, options)
        .map([](const ProposalSession& session) { return session.proposal(); });
}

} // namespace bespeak::proposal
