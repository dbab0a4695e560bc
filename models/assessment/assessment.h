// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/rule_group.h"

#include <memory>
#include <span>

namespace bespeak::assessment
{

/// A design, judged. The verdict is the worst parameter's; nothing is averaged.
struct Assessment {
    Parameters parameters;    ///< in the order of the groups
    std::vector<Finding> fit; ///< what overlaps, leaves the room or blocks a door
    std::optional<int> level; ///< worst RP22 level of all that has one and could be judged
    /// Index of the worst parameter that is not kept: the worse verdict first, then what matters
    /// more (Rank), then the lower level. Of those that are equal, the first.
    std::size_t worst = 0;
    /// Seats, loudspeakers, pictures … beyond what any room has, which nothing is said about.
    std::size_t leftOut = 0;

    friend bool operator==(const Assessment&, const Assessment&) = default;
};

Assessment assess(const design::Design& design, const catalogue::Catalogue& catalogue);

struct WaveResult;

/// Whether the bass waits for the waves of a room that is no box: see solveWaves().
bool awaitsWaves(const Assessment& assessment);
/// The assessment of a room that is no box, with what its waves say of the bass in place of what
/// could not be judged; unchanged if they are those of another scene.
Assessment withWaves(Assessment assessment, const Scene& scene, const WaveResult& waves);

/// Worst verdict of a group (Fail, then Unjudged, Advice, Pass, Neutral) of what is not kept, and
/// its worst level, which nobody can keep away. Pass takes one thing that a standard asks for.
struct GroupSummary {
    Verdict verdict = Verdict::Neutral;
    std::optional<int> level;
    std::size_t findings = 0; ///< parameters that are findings and not kept
    std::size_t kept = 0;     ///< findings that are kept
};

GroupSummary summarise(const Assessment& assessment, Group group);

/// The worst verdict of all that is not kept, what does not fit included; Neutral if there is
/// nothing.
Verdict worstVerdict(const Assessment& assessment);

/// Judges one design after another and computes only what the change touches. Gives exactly what
/// assess() gives.
class Assessor
{
public:
    Assessor();
    /// With other groups than the ten; they must outlive it.
    explicit Assessor(std::span<const RuleGroup* const> groups);
    ~Assessor();
    Assessor(Assessor&&) noexcept;
    Assessor& operator=(Assessor&&) noexcept;

    const Assessment& assess(const design::Design& design, const catalogue::Catalogue& catalogue);
    /// The same if what checkFit() finds is known already.
    const Assessment& assess(const design::Design& design, const catalogue::Catalogue& catalogue,
                             std::vector<Finding> fit);
    /// Groups that the last call computed again.
    std::size_t computedGroups() const;
    /// Of the last design. Valid until the next.
    const Scene& scene() const;

private:
    const Assessment& judge(const design::Design& design, const catalogue::Catalogue& catalogue,
                            std::optional<std::vector<Finding>> fit);

    struct State;
    std::unique_ptr<State> m_state;
};

/// What the brief and what is assumed make of parameters that the rules gave: kept findings are
/// marked, and what rests on assumptions fails nothing.
void qualify(const Scene& scene, Parameters& parameters);

/// Title, meaning and sentence of a parameter; nullptr for an unknown key.
const ParameterWords* findParameterWords(std::string_view key);
/// Sentence of a remedy; nullptr for an unknown key.
const char* remedySentence(std::string_view key);

} // namespace bespeak::assessment
