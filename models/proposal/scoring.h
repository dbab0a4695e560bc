// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/assessment.h"
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
    /// The whole assessment of these options, with what does not fit.
    Judgement judge(const std::vector<Part>& parts);
    /// The same of a design that realises them.
    Judgement judge(const design::Design& design, const std::vector<Part>& parts);

private:
    std::int64_t pointsOfWays(const assessment::Scene& scene);

    Subject m_subject;
    assessment::Assessor m_partial;
    WalkwayMemo m_walkways;
    assessment::Assessor m_whole;
};

} // namespace bespeak::proposal
