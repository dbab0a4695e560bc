// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/polish.h"

#include "models/assessment/assessment.h"
#include "models/design/design_edits.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace bespeak::proposal
{

using assessment::Parameter;
using assessment::Verdict;

namespace
{

/// More designs are not judged for one configuration.
constexpr std::size_t mostTrials = 120;
constexpr std::array<double, 2> shares{1.0, 0.4}; ///< of the largest move

struct Figure {
    int severity = 0;
    int level = 5; ///< 5: has none
    std::int64_t points = 0;
};

using FigureName = std::pair<std::string, std::string>; ///< key and subjects

/// What is judged of a design, comparable before and after.
struct Figures {
    std::map<FigureName, std::vector<Figure>> all;
    std::size_t misfits = 0; ///< findings of the group "fit"
    std::int64_t points = 0;
};

Figures figuresOf(const assessment::Assessment& assessment, const Needs& needs)
{
    Figures figures;
    for (const Parameter& parameter : assessment.parameters) {
        const Figure figure{assessment::severityOf(parameter.verdict), parameter.level.value_or(5),
                            pointsOf(parameter, needs)};
        // Who is to blame may change with the worst: the key alone, then, and all of them in order.
        figures.all[{parameter.key, {}}].push_back(figure);
        figures.points += figure.points;
    }
    figures.misfits = assessment.fit.size();
    return figures;
}

bool isWorse(const Figure& now, const Figure& before)
{
    return now.severity > before.severity || now.level < before.level || now.points < before.points;
}

/// Whether nothing is worse than it was and something is better.
bool isBetter(const Figures& now, const Figures& before)
{
    if (now.points <= before.points || now.misfits > before.misfits ||
        now.all.size() != before.all.size()) {
        return false;
    }
    for (const auto& [name, figures] : now.all) {
        const auto known = before.all.find(name);
        if (known == before.all.end() || known->second.size() != figures.size()) {
            return false;
        }
        for (std::size_t i = 0; i < figures.size(); ++i) {
            if (isWorse(figures[i], known->second[i])) {
                return false;
            }
        }
    }
    return true;
}

/// A move of a slot's things: in the layout's frame, mirrored for the right one of a pair.
struct Move {
    double right = 0; ///< m
    double away = 0;  ///< m, from the picture's wall
    double turn = 0;  ///< degrees
};

constexpr std::array<Move, 6> directions{{{0, mostPolishedMetres, 0},
                                          {0, -mostPolishedMetres, 0},
                                          {mostPolishedMetres, 0, 0},
                                          {-mostPolishedMetres, 0, 0},
                                          {0, 0, mostPolishedDegrees},
                                          {0, 0, -mostPolishedDegrees}}};

bool isMovable(SlotKind slot)
{
    using enum SlotKind;
    return slot == Front || slot == Surround || slot == Bass || slot == Seats || slot == Height;
}

/// What stands by itself: a wall's things keep to their wall, what is carried goes along.
bool mayMove(const design::Placement& placement, const Move& move)
{
    using enum catalogue::Mounting;
    if (placement.locked || placement.support) {
        return false;
    }
    return placement.mounting == Floor || (placement.mounting == InCeiling && move.turn == 0) ||
           (placement.mounting == Ceiling && move.turn == 0);
}

class Polisher
{
public:
    Polisher(const Subject& subject, const LayoutProblem& layout, Configuration& configuration,
             const StopWish& isStopped)
        : m_subject(subject)
        , m_frame(layout.candidates->layout.frame)
        , m_parts(layout.partsOf(configuration.assignment))
        , m_configuration(configuration)
        , m_isStopped(isStopped)
    {
    }

    void run()
    {
        m_figures = figuresOf(m_assessor.assess(m_configuration.design, m_subject.catalogue),
                              m_subject.needs);
        for (const Part& part : m_parts) {
            if (!part.option->isKept && isMovable(part.slot)) {
                polish(*part.option, part.slot);
            }
        }
    }

    bool hasGained() const { return m_hasGained; }

private:
    void polish(const Option& option, SlotKind slot)
    {
        Move sum;
        for (const Move& direction : directions) {
            for (const double share : shares) {
                const Move move{direction.right * share, direction.away * share,
                                direction.turn * share};
                // People look where they looked; and half a step of the grid is the most.
                if ((slot == SlotKind::Seats && (move.turn != 0 || move.right != 0)) ||
                    std::abs(sum.right + move.right) > mostPolishedMetres + 1e-9 ||
                    std::abs(sum.away + move.away) > mostPolishedMetres + 1e-9 ||
                    std::abs(sum.turn + move.turn) > mostPolishedDegrees + 1e-9) {
                    continue;
                }
                if (take(option, move)) {
                    sum = {sum.right + move.right, sum.away + move.away, sum.turn + move.turn};
                    break;
                }
            }
        }
    }

    bool take(const Option& option, const Move& move)
    {
        if (m_trials >= mostTrials || (m_isStopped && m_isStopped())) {
            return false;
        }
        const std::optional<design::Design> moved = movedBy(option, move);
        if (!moved) {
            return false;
        }
        ++m_trials;
        Figures figures =
            figuresOf(m_assessor.assess(*moved, m_subject.catalogue), m_subject.needs);
        if (!isBetter(figures, m_figures)) {
            return false;
        }
        m_configuration.design = *moved;
        m_figures = std::move(figures);
        m_hasGained = true;
        return true;
    }

    std::optional<design::Design> movedBy(const Option& option, const Move& move) const
    {
        Result<design::Design> design = m_configuration.design;
        bool isAny = false;
        for (const design::Placement& chosen : option.placements) {
            const design::Placement* const placement =
                design ? design::findPlacement(*design, chosen.id) : nullptr;
            if (placement == nullptr || placement->component != chosen.component ||
                !mayMove(*placement, move)) {
                continue;
            }
            const geometry::Vec2 at{placement->position.x.inMetres(),
                                    placement->position.y.inMetres()};
            const double side = m_frame.toFrame(at).x < 0 ? -1 : 1;
            const geometry::Vec2 to =
                at + m_frame.along * (move.right * side) + m_frame.into * move.away;
            geometry::Point3 position = geometry::Point3::fromMetres({to.x, to.y, 0});
            position.z = placement->position.z;
            const Angle turn = Angle::degrees(placement->turn.inDegrees() + move.turn * side);
            design = design::moveTo(std::move(*design), chosen.id, position)
                         .and_then([&](design::Design there) {
                             return design::turnTo(std::move(there), chosen.id, turn);
                         });
            isAny = true;
        }
        return design && isAny ? std::optional(*design) : std::nullopt;
    }

    const Subject& m_subject;
    const Frame& m_frame;
    const std::vector<Part> m_parts;
    Configuration& m_configuration;
    const StopWish& m_isStopped;
    assessment::Assessor m_assessor;
    Figures m_figures;
    std::size_t m_trials = 0;
    bool m_hasGained = false;
};

/// Replaces what the assessment gave by what it gives now.
void scoreAgain(const Subject& subject, const std::vector<Part>& parts,
                Configuration& configuration)
{
    Judgement judgement = judgementOf(subject, configuration.design, parts);
    std::vector<Points> breakdown;
    for (const Points& one : configuration.breakdown) {
        if (one.criterion.find('.') == std::string::npos || one.criterion.starts_with("has.") ||
            one.criterion.starts_with("pin.") || one.criterion.starts_with("liked.")) {
            breakdown.push_back(one);
        }
    }
    breakdown.insert(breakdown.end(), judgement.breakdown.begin(), judgement.breakdown.end());
    const std::int64_t before = configuration.points;
    configuration.breakdown = std::move(breakdown);
    configuration.points = sumOf(configuration.breakdown);
    configuration.polishedBy = configuration.points - before;
    configuration.beliefs = std::move(judgement.beliefs);
}

} // namespace

Configuration polished(const Subject& subject, const LayoutProblem& layout,
                       Configuration configuration, const StopWish& isStopped)
{
    Polisher polisher(subject, layout, configuration, isStopped);
    polisher.run();
    if (polisher.hasGained()) {
        scoreAgain(subject, layout.partsOf(configuration.assignment), configuration);
    }
    return configuration;
}

} // namespace bespeak::proposal
