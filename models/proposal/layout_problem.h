// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/scoring.h"
#include "models/proposal/solve.h"

#include <functional>
#include <map>
#include <memory>

/// A layout's candidates as a problem of the exact core. What the assessment says is taken apart
/// into what each option changes beside a usual choice of all other slots: exact for every single
/// exchange. What several exchanges change together is corrected where it matters: see
/// layout_search.h.
namespace bespeak::proposal
{

struct LayoutProblem {
    const Candidates* candidates = nullptr; ///< must outlive it
    Problem problem; ///< the first slots are those of the candidates, in their order
    /// Points of the usual choice's figures.
    std::int64_t constant = 0;
    std::size_t priceLimit = 0; ///< index in problem.linears; minor units, no cap yet
    std::size_t noiseLimit = 0; ///< the same for heardNextDoor()
    Assignment usual;           ///< beside which options were scored
    /// By slot and option: options of the same shape take the same room.
    std::vector<std::vector<std::uint32_t>> shapes;
    std::vector<Extra> extras; ///< what several exchanges change together, as far as it came up
    std::shared_ptr<const WarmStart> warm; ///< of the first search in it

    std::size_t slots() const { return candidates->slots.size(); }
    std::vector<Part> partsOf(const Assignment& assignment) const;
    /// Points of having, price, looks and pins.
    std::int64_t ownPoints(const Assignment& assignment, const Needs& needs,
                           const catalogue::Catalogue& catalogue) const;
};

/// The components of an option in the order of their names: what two options of the same products
/// have in common, wherever they stand.
std::vector<ComponentId> productsOf(const Option& option);

/// A first choice of a layout, slot by slot: each the best beside those before it. With `kit`, of
/// its products only, wherever the layout has places for them.
/// @param kit products of each kind of slot, sorted; empty: all are tried.
Assignment firstChoice(const Subject& subject, const Candidates& candidates, Judge& judge,
                       const std::map<SlotKind, std::vector<ComponentId>>& kit,
                       const std::function<bool()>& isStopped);

/// The products of a choice, as firstChoice() takes them.
std::map<SlotKind, std::vector<ComponentId>> kitOf(const Candidates& candidates,
                                                   const Assignment& choice);

/// Scores every option by what it changes beside a choice of the other slots.
/// @param rules of the layout, as makeLayoutRules() gives them.
/// @return nothing if it was stopped.
std::optional<LayoutProblem> makeLayoutProblem(const Subject& subject, const LayoutProblem& rules,
                                               const Assignment& usual, Judge& judge,
                                               const std::function<bool()>& isStopped);

/// The rules between its options, and what each is worth whatever stands beside it: nothing is
/// judged.
LayoutProblem makeLayoutRules(const Subject& subject, const Candidates& candidates);

/// What no option of the layout can exceed, without judging any.
std::int64_t quickBound(const Subject& subject, const Candidates& candidates);

/// The same with what the picture's own figures cost at best: they depend on seats and picture
/// alone, whatever else is chosen. Looks no closer once `enough` may be reached.
std::int64_t pictureBound(const Subject& subject, const Candidates& candidates,
                          std::int64_t enough);

/// Rules between options: what rests on what, what is in the way of what; ports, channels and power
/// as limits. Part of makeLayoutRules().
void addLinks(const Subject& subject, LayoutProblem& layout);

/// No amount reaches it.
constexpr std::int64_t noCap = largestCoefficient;

} // namespace bespeak::proposal
