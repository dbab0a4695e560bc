// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/layout_problem.h"

#include <algorithm>
#include <array>
#include <map>

namespace bespeak::proposal
{

namespace
{

using enum SlotKind;

constexpr std::uint32_t absent = UINT32_MAX;

/// In which order a first choice is made: what limits others before them.
constexpr std::array<SlotKind, slotKindCount> firstOrder{Seats,  Protection, Picture,  Electronics,
                                                         Bass,   Front,      Centre,   Surround,
                                                         Height, Sources,    Treatment};

int channelsOf(const Option& option, const catalogue::Catalogue& catalogue)
{
    int channels = 0;
    for (const ComponentId& id : option.components) {
        const catalogue::Component* const component = catalogue.find(id);
        const auto* const specs = component != nullptr
                                      ? std::get_if<catalogue::AmplifierSpecs>(&component->specs)
                                      : nullptr;
        channels += specs != nullptr ? specs->channelsAmplified.value_or(0) : 0;
    }
    return channels;
}

/// Choices of one layout and their figures.
class Scorer
{
public:
    Scorer(const Subject& subject, const Candidates& candidates, Judge& judge,
           const std::function<bool()>& isStopped)
        : m_subject(subject)
        , m_candidates(candidates)
        , m_judge(judge)
        , m_isStopped(isStopped)
    {
    }

    bool isStopped()
    {
        m_wasStopped = m_wasStopped || (m_isStopped && m_isStopped());
        return m_wasStopped;
    }

    Assignment first(const std::map<SlotKind, std::vector<ComponentId>>& kit)
    {
        Assignment choice(m_candidates.slots.size(), absent);
        for (const SlotKind kind : firstOrder) {
            for (std::size_t slot = 0; slot < choice.size(); ++slot) {
                if (m_candidates.slots[slot].slot == kind) {
                    choice[slot] = bestBeside(slot, choice, kit);
                }
            }
        }
        return choice;
    }

    /// What an option changes in a choice, with what stood on the former one set up again.
    std::int64_t change(std::size_t slot, std::uint32_t which, const Assignment& usual)
    {
        const Assignment changed = with(slot, which, usual);
        if (changed[slot] != absent) {
            return pointsWith(changed) - pointsWith(usual);
        }
        // Nothing there carries it: then beside what does.
        const Assignment carrying = withCarrier(slot, which, usual);
        const Assignment carried = with(slot, which, carrying);
        return carried[slot] == absent ? -largestScore / 2
                                       : pointsWith(carried) - pointsWith(carrying);
    }

    std::int64_t pointsWith(const Assignment& some)
    {
        std::vector<Part> parts;
        for (std::size_t slot = 0; slot < some.size(); ++slot) {
            if (some[slot] != absent && !options(slot)[some[slot]].isNothing) {
                parts.push_back({m_candidates.slots[slot].slot, &options(slot)[some[slot]]});
            }
        }
        const auto known = m_known.find(some);
        return known != m_known.end()
                   ? known->second
                   : m_known.emplace(some, m_judge.pointsWith(parts)).first->second;
    }

    std::int64_t ownPoints(std::size_t slot, std::uint32_t which) const
    {
        return sumOf(pointsOfOption(options(slot)[which], m_candidates.slots[slot].slot,
                                    m_subject.needs, m_subject.catalogue));
    }

private:
    const std::vector<Option>& options(std::size_t slot) const
    {
        return m_candidates.slots[slot].options;
    }

    /// The choice with this option, and what stood on the former one set up again; absent: what
    /// nothing carries any longer.
    Assignment with(std::size_t slot, std::uint32_t which, const Assignment& choice) const
    {
        Assignment changed = choice;
        changed[slot] = which;
        for (std::size_t other = 0; other < changed.size(); ++other) {
            changed[other] = supported(other, changed[other], changed);
        }
        return changed;
    }

    /// The choice with something that carries the option: as much as can be of what was there.
    Assignment withCarrier(std::size_t slot, std::uint32_t which, const Assignment& choice) const
    {
        const std::string& rests = options(slot)[which].rests;
        Assignment best = choice;
        std::ptrdiff_t mostShared = -1;
        for (std::size_t other = 0; other < choice.size(); ++other) {
            for (std::uint32_t one = 0; other != slot && one < options(other).size(); ++one) {
                if (options(other)[one].carries != rests) {
                    continue;
                }
                const std::ptrdiff_t shared = sharedWith(options(other)[one], other, choice[other]);
                if (shared > mostShared) {
                    mostShared = shared;
                    best = with(other, one, choice);
                }
            }
        }
        return best;
    }

    std::ptrdiff_t sharedWith(const Option& option, std::size_t slot, std::uint32_t which) const
    {
        return which == absent ? 0 : std::ranges::count_if(option.components, [&](const auto& id) {
            const auto& others = options(slot)[which].components;
            return std::ranges::find(others, id) != others.end();
        });
    }

    bool isSupported(const std::string& rests, const Assignment& choice) const
    {
        if (rests.empty()) {
            return true;
        }
        for (std::size_t slot = 0; slot < choice.size(); ++slot) {
            if (choice[slot] != absent && options(slot)[choice[slot]].carries == rests) {
                return true;
            }
        }
        return false;
    }

    /// The same products where there is something to stand on; absent if there is no such place.
    std::uint32_t supported(std::size_t slot, std::uint32_t which, const Assignment& choice) const
    {
        if (which == absent || isSupported(options(slot)[which].rests, choice)) {
            return which;
        }
        const std::vector<ComponentId> products = productsOf(options(slot)[which]);
        for (std::uint32_t other = 0; other < options(slot).size(); ++other) {
            if (isSupported(options(slot)[other].rests, choice) &&
                productsOf(options(slot)[other]) == products) {
                return other;
            }
        }
        return absent;
    }

    bool isFree(std::size_t slot, std::uint32_t which, const Assignment& choice) const
    {
        for (std::size_t other = 0; other < choice.size(); ++other) {
            if (other != slot && choice[other] != absent &&
                areInEachOthersWay(options(slot)[which], options(other)[choice[other]],
                                   m_subject.catalogue)) {
                return false;
            }
        }
        return true;
    }

    std::uint32_t bestBeside(std::size_t slot, const Assignment& choice,
                             const std::map<SlotKind, std::vector<ComponentId>>& kit)
    {
        const SlotKind kind = m_candidates.slots[slot].slot;
        const auto wanted = kit.find(kind);
        std::uint32_t best = absent;
        std::int64_t most = INT64_MIN;
        for (std::uint32_t which = 0; which < options(slot).size() && !isStopped(); ++which) {
            const Option& option = options(slot)[which];
            const bool isOther = wanted != kit.end() && productsOf(option) != wanted->second;
            if (isOther || !isSupported(option.rests, choice) || !isFree(slot, which, choice)) {
                continue;
            }
            const std::int64_t points = firstWorth(slot, which, choice);
            if (best == absent || points > most) {
                best = which;
                most = points;
            }
        }
        if (best != absent) {
            return best;
        }
        // Nothing of the kit fits here: the slot's first, which is to stay empty where it may.
        const auto nothing = std::ranges::find(options(slot), true, &Option::isNothing);
        return nothing == options(slot).end()
                   ? 0
                   : static_cast<std::uint32_t>(nothing - options(slot).begin());
    }

    std::int64_t firstWorth(std::size_t slot, std::uint32_t which, const Assignment& choice)
    {
        const Option& option = options(slot)[which];
        if (m_candidates.slots[slot].slot == Electronics) {
            // An amplifier for everything, which limits nothing that is chosen later.
            constexpr std::int64_t forChannel = 100'000;
            return forChannel * std::min(channelsOf(option, m_subject.catalogue), 9) -
                   option.price.minor / 100;
        }
        Assignment changed = choice;
        changed[slot] = which;
        return ownPoints(slot, which) + pointsWith(changed);
    }

    const Subject& m_subject;
    const Candidates& m_candidates;
    Judge& m_judge;
    const std::function<bool()>& m_isStopped;
    bool m_wasStopped = false;
    std::map<Assignment, std::int64_t> m_known;
};

} // namespace

std::vector<ComponentId> productsOf(const Option& option)
{
    std::vector<ComponentId> products = option.components;
    std::ranges::sort(products);
    return products;
}

Assignment firstChoice(const Subject& subject, const Candidates& candidates, Judge& judge,
                       const std::map<SlotKind, std::vector<ComponentId>>& kit,
                       const std::function<bool()>& isStopped)
{
    return Scorer(subject, candidates, judge, isStopped).first(kit);
}

std::map<SlotKind, std::vector<ComponentId>> kitOf(const Candidates& candidates,
                                                   const Assignment& choice)
{
    std::map<SlotKind, std::vector<ComponentId>> kit;
    for (std::size_t slot = 0; slot < candidates.slots.size(); ++slot) {
        kit[candidates.slots[slot].slot] = productsOf(candidates.slots[slot].options[choice[slot]]);
    }
    return kit;
}

std::vector<Part> LayoutProblem::partsOf(const Assignment& assignment) const
{
    std::vector<Part> parts;
    for (std::size_t slot = 0; slot < slots(); ++slot) {
        parts.push_back(
            {candidates->slots[slot].slot, &candidates->slots[slot].options[assignment[slot]]});
    }
    return parts;
}

std::int64_t LayoutProblem::ownPoints(const Assignment& assignment, const Needs& needs,
                                      const catalogue::Catalogue& catalogue) const
{
    std::int64_t points = 0;
    for (const Part& part : partsOf(assignment)) {
        points += sumOf(pointsOfOption(*part.option, part.slot, needs, catalogue));
    }
    return points;
}

namespace
{

/// Leaves out what no choice within a firm budget can hold. Whoever may spend more has models of
/// its own, see Engine::State::lifted().
void leaveOutImpossible(const Needs& needs, LayoutProblem& layout)
{
    Problem capped = layout.problem;
    if (needs.budget && needs.isBudgetFirm) {
        capped.linears[layout.priceLimit].cap = needs.budget->minor;
    }
    const auto possible = possibleOptions(capped);
    for (std::size_t slot = 0; slot < layout.slots(); ++slot) {
        limitTo(layout.problem.slots[slot], possible[slot]);
    }
}

} // namespace

std::optional<LayoutProblem> makeLayoutProblem(const Subject& subject, const LayoutProblem& rules,
                                               const Assignment& usual, Judge& judge,
                                               const std::function<bool()>& isStopped)
{
    LayoutProblem layout = rules;
    layout.usual = usual;
    leaveOutImpossible(subject.needs, layout);
    Scorer scorer(subject, *rules.candidates, judge, isStopped);
    layout.constant = scorer.pointsWith(usual);
    for (std::size_t slot = 0; slot < layout.slots(); ++slot) {
        std::vector<std::int64_t>& scores = layout.problem.slots[slot].scores;
        for (const std::uint32_t which : *layout.problem.slots[slot].allowed) {
            if (scorer.isStopped()) {
                return std::nullopt;
            }
            const std::int64_t own = scores[which]; // whatever stands beside it
            scores[which] =
                std::clamp(own + scorer.change(slot, which, usual), -largestScore, largestScore);
        }
    }
    return layout;
}

LayoutProblem makeLayoutRules(const Subject& subject, const Candidates& candidates)
{
    LayoutProblem layout;
    layout.candidates = &candidates;
    for (const Choice& choice : candidates.slots) {
        layout.usual.push_back(0);
        Slot slot{std::string(slotName(choice.slot)), {}, std::nullopt};
        for (const Option& option : choice.options) {
            slot.scores.push_back(
                sumOf(pointsOfOption(option, choice.slot, subject.needs, subject.catalogue)));
        }
        layout.problem.slots.push_back(std::move(slot));
    }
    addLinks(subject, layout);
    return layout;
}

namespace
{

std::vector<std::int64_t> ownPointsOf(const Subject& subject, const Choice& choice)
{
    std::vector<std::int64_t> points;
    for (const Option& option : choice.options) {
        points.push_back(
            sumOf(pointsOfOption(option, choice.slot, subject.needs, subject.catalogue)));
    }
    return points;
}

} // namespace

std::int64_t quickBound(const Subject& subject, const Candidates& candidates)
{
    std::int64_t bound = 0;
    for (const Choice& choice : candidates.slots) {
        bound += std::ranges::max(ownPointsOf(subject, choice));
    }
    return bound;
}

std::int64_t pictureBound(const Subject& subject, const Candidates& candidates, std::int64_t enough)
{
    const Choice& seats = candidates.slots[static_cast<std::size_t>(Seats)];
    const Choice& pictures = candidates.slots[static_cast<std::size_t>(Picture)];
    const std::vector<std::int64_t> ofSeats = ownPointsOf(subject, seats);
    const std::vector<std::int64_t> ofPictures = ownPointsOf(subject, pictures);
    const std::int64_t most = quickBound(subject, candidates);
    const std::int64_t others = most - std::ranges::max(ofSeats) - std::ranges::max(ofPictures);
    PictureJudge judge(subject);
    std::int64_t bound = INT64_MIN / 4;
    for (std::size_t seat = 0; seat < ofSeats.size(); ++seat) {
        for (std::size_t picture = 0; picture < ofPictures.size(); ++picture) {
            const std::int64_t own = others + ofSeats[seat] + ofPictures[picture];
            if (own <= bound) {
                continue;
            }
            bound =
                std::max(bound, own + judge.pointsWith({{Seats, &seats.options[seat]},
                                                        {Picture, &pictures.options[picture]}}));
            if (bound >= enough) {
                return most;
            }
        }
    }
    return bound;
}

} // namespace bespeak::proposal
