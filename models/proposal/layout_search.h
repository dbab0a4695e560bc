// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/layout_problem.h"

#include <algorithm>
#include <mutex>

/// The best choice of one layout, held against the whole assessment: what the problem's terms got
/// wrong about the best is corrected and asked again, until the problem and the assessment agree.
namespace bespeak::proposal
{

/// What the whole assessment says of choices of one layout, without the budget. Kept from ask to
/// ask; may be used from several threads.
class Truths
{
public:
    std::optional<Worth> find(const Assignment& choice) const;
    void keep(const Assignment& choice, const Worth& truth);

private:
    static constexpr std::size_t most = 20'000;

    mutable std::mutex m_lock;
    std::map<Assignment, Worth> m_known;
};

struct LayoutAsk {
    std::optional<std::int64_t> priceCap;   ///< minor units, firm
    std::optional<std::int64_t> softBudget; ///< minor units; what goes beyond costs points
    std::optional<std::int64_t> noiseCap;   ///< of heardNextDoor()
    /// By slot: the options that may be chosen, ascending; nothing: all.
    std::vector<std::optional<std::vector<std::uint32_t>>> allowed;
    std::optional<std::int64_t> atLeast; ///< only what is worth at least this
    bool isAnyEnough = false;            ///< end with the first allowed choice
    Assignment hint;
    /// So often the problem may differ from the assessment before the search ends.
    std::size_t mostCorrections = 40;
};

/// Leaves a slot of so many options only those, of what it may choose, that `isKept` says.
template <typename IsKept>
void keepOptions(LayoutAsk& ask, std::size_t slot, std::size_t options, const IsKept& isKept)
{
    std::vector<std::uint32_t> kept;
    for (std::uint32_t which = 0; which < options; ++which) {
        const bool isAllowed =
            !ask.allowed[slot] || std::ranges::binary_search(*ask.allowed[slot], which);
        if (isAllowed && isKept(which)) {
            kept.push_back(which);
        }
    }
    ask.allowed[slot] = std::move(kept);
}

struct LayoutAnswer {
    Status status = Status::Unknown;
    Assignment assignment; ///< of the candidates' slots; empty if there is none
    std::int64_t points = 0;
    std::int64_t bound = 0; ///< no choice of this layout is worth more
    std::uint64_t nodes = 0;
    std::vector<Extra> extras; ///< those of the layout's problem and what was learnt
    std::int64_t shift = 0;    ///< what every choice is worth more than the problem says
    std::shared_ptr<const WarmStart> warm; ///< for the next search in the same layout
};

/// No choice of the layout is worth more, whatever is asked, as modelled.
std::int64_t roofOf(const LayoutProblem& layout);

LayoutAnswer searchLayout(const Subject& subject, const LayoutProblem& layout, const LayoutAsk& ask,
                          Judge& judge, Truths& truths, const std::function<bool()>& isStopped);

std::int64_t priceOf(const LayoutProblem& layout, const Assignment& assignment);
std::int64_t noiseOf(const LayoutProblem& layout, const Assignment& assignment);

/// Negative: what a soft budget that is exceeded costs, in the steps that the search knows.
std::int64_t pointsOfBudget(std::int64_t minor, std::int64_t budget);

} // namespace bespeak::proposal
