// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/group_assessor.h"
#include "models/proposal/points.h"
#include "models/proposal/walkway_memo.h"

#include <optional>
#include <string>
#include <vector>

/// Options put into the room and judged by the assessment itself, whole or in part.
namespace bespeak::proposal
{

/// A figure that the search reckoned with; the assessment of the design shows the same.
struct Belief {
    std::string parameter; ///< key
    std::string subject;   ///< as assessment::subjectText() says
    std::optional<double> value;
    assessment::Verdict verdict = assessment::Verdict::Unjudged;

    friend bool operator==(const Belief&, const Belief&) = default;
};

/// A slot's choice among several slots.
struct Part {
    SlotKind slot = SlotKind::Seats;
    const Option* option = nullptr;
};

/// What the assessment says of a design, in points.
struct Judgement {
    std::int64_t points = 0;       ///< of all parameters
    std::vector<Points> breakdown; ///< sums to `points`; each criterion and slot once, no zeros
    std::vector<Belief> beliefs;
    /// Keys of what must not be and the base room alone does not have: fit findings that fail,
    /// failures of safety and clearance.
    std::vector<std::string> broken;
};

/// The room with what stays in it.
struct BareRoom {
    design::Design design;
    /// What is wrong with it already, which no choice is blamed for; see Judgement::broken.
    std::vector<std::string> broken;
};

/// What is replaced excuses nothing: the room counts as it is without it.
BareRoom bareRoomOf(const design::Design& base, const catalogue::Catalogue& catalogue);

/// The room, the catalogue and the brief that a search is about.
struct Subject {
    const design::Design& base;
    const catalogue::Catalogue& catalogue;
    const Needs& needs;
    const BareRoom& bare; ///< of `base`
};

/// What a search must know of a choice: its points, and what is broken as Judgement says.
struct Worth {
    std::int64_t points = 0;
    std::vector<std::string> broken{};
};

/// Judges choices in one room. Keeps what the last one shared with the next, so one a thread.
class Judge
{
public:
    /// What the subject is about must outlive it.
    explicit Judge(const Subject& subject);

    /// Points of the assessment's parameters for these options in the room alone, without what does
    /// not fit. Whether a way is wide enough may be remembered from another design: see
    /// WalkwayMemo.
    std::int64_t pointsWith(const std::vector<Part>& parts);
    /// The same exactly as assess() says, with what does not fit and what else must not be.
    Worth worthOf(const std::vector<Part>& parts);

private:
    /// What a group of rules says of the last design.
    struct OfGroup {
        std::int64_t points = 0;
        std::vector<std::string> broken{};
    };

    OfGroup summed(const assessment::Parameters& parameters) const;
    enum class Ways { Remembered, Exact };
    OfGroup ofWays(Ways which);
    /// Judges the design by all groups but that of ways.
    void take(design::Design design);

    Subject m_subject;
    assessment::GroupAssessor m_assessor;
    std::vector<OfGroup> m_byGroup;
    WalkwayMemo m_ways;
    WalkwayMemo m_exactWays{
        WalkwayMemo::Reuse::Same}; ///< neither depends on when the other is asked
};

/// Judges seats and pictures alone, by the rules of the picture.
class PictureJudge
{
public:
    explicit PictureJudge(const Subject& subject);

    std::int64_t pointsWith(const std::vector<Part>& parts);

private:
    Subject m_subject;
    assessment::GroupAssessor m_assessor;
};

/// The whole assessment of a design that realises these options, with what does not fit.
Judgement judgementOf(const Subject& subject, const design::Design& design,
                      const std::vector<Part>& parts);

} // namespace bespeak::proposal
