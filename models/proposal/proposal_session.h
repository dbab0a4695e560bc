// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/proposal.h"

namespace bespeak::proposal
{

/// What the customer decided about a proposal.
struct Ruling {
    enum class Kind : std::uint8_t {
        Keep,   ///< these components in the slot, in every card
        Never,  ///< the component in no card
        GiveUp, ///< the wish, by the amount
    };
    Kind kind = Kind::Keep;
    SlotKind slot = SlotKind::Seats;     ///< of Keep
    std::vector<ComponentId> components; ///< of Keep: none leaves the slot empty; of Never: one
    design::GivenUp givenUp;             ///< of GiveUp

    friend bool operator==(const Ruling&, const Ruling&) = default;
};

/// Another choice for one slot of a card, and what it changes.
struct Difference {
    Configuration configuration;
    std::vector<ComponentId> components; ///< that fill the slot then
    Money price;                         ///< more than now; negative: it saves that much
    int days = 0;                        ///< more until everything is there
    std::int64_t points = 0;             ///< more than now
    std::vector<Points> behind;          ///< sums to `points`
    /// Figures of the assessment that change by at least what can be told apart, those of
    /// loudness first: "dB", "dBA", "m" …
    struct Figure {
        std::string parameter; ///< key
        std::string unit;
        double before = 0, after = 0;

        friend bool operator==(const Figure&, const Figure&) = default;
    };
    std::vector<Figure> figures;
    /// How much more wide, deep and high the slot's largest thing is.
    geometry::Vec3 larger; ///< m

    friend bool operator==(const Difference&, const Difference&) = default;
};

/// The slot that a thing of the configuration's design was put in for; nothing if it was there
/// before.
std::optional<SlotKind> slotOf(const Configuration& configuration, const PlacementId& placement);

/// Keeps what a proposal was computed from, so that keeping, swapping and ruling out answer at
/// once. What the customer rules stays until it is undone.
class ProposalSession
{
public:
    /// Errors: those of propose().
    static Result<ProposalSession> create(design::Design base, catalogue::Catalogue catalogue,
                                          const ProposeOptions& options = {});
    ProposalSession(ProposalSession&&) noexcept;
    ProposalSession& operator=(ProposalSession&&) noexcept;
    ~ProposalSession();

    const Proposal& proposal() const;
    const design::Design& base() const;
    const catalogue::Catalogue& catalogue() const;
    /// The best other choices for a slot, the best first.
    std::vector<Difference> runnersUp(const Card& card, SlotKind slot, std::size_t count,
                                      const StopWish& isStopped = {}) const;

    /// The price/score front of the proposal with so many steps, solved now.
    std::vector<FrontPoint> front(const ProposeOptions& options) const;

    const std::vector<Ruling>& rulings() const;
    /// Solves again with one more ruling. A ruling of the same slot, component or wish is
    /// replaced. Stopped early, the proposal is what was found so far.
    const Proposal& rule(Ruling ruling, const ProposeOptions& options = {});
    /// Solves again without this ruling, whichever of them it is; undo() brings it back.
    const Proposal& withdraw(const Ruling& ruling, const ProposeOptions& options = {});
    bool canUndo() const;
    /// The proposal as it was before the last ruling.
    const Proposal& undo();

    /// The card's design as the customer takes it: with what they gave up and ruled out in its
    /// brief.
    design::Design accepted(const Card& card) const;

private:
    struct State;
    explicit ProposalSession(std::unique_ptr<State> state);
    void solve(const ProposeOptions& options);

    std::unique_ptr<State> m_state;
};

} // namespace bespeak::proposal
