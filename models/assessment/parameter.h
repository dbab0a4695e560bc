// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/finding.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace bespeak::assessment
{

/// What the assessment panel shows as a row.
enum class Group : std::uint8_t {
    Picture,
    Speakers, ///< loudspeaker places
    Level,
    Bass,
    Reflections, ///< reverberation and reflections
    Quiet,       ///< street in, neighbours out
    Children,
    Ways,  ///< ways and doors
    Wires, ///< wires, heat and power
    Match, ///< does it all fit together
};

constexpr std::size_t groupCount = 10;

/// "picture", "speakers" …: stable, for files.
std::string_view groupName(Group group);

/// What matters more, first: no figure of a later rank makes up for one of an earlier.
enum class Rank : std::uint8_t { Safety, Clearance, NoiseLaw, Performance, Budget, Comfort };

/// How a figure was come by.
enum class Certainty : std::uint8_t {
    Computed,       ///< follows from the geometry and the data alone
    Predicted,      ///< a model of the room; a measurement confirms it
    Indicative,     ///< outside the model's range, or from estimated data
    NeedsMeasuring, ///< only a measurement in the built room can tell
};

/// One person's figure.
struct SeatValue {
    PlacementId seat;
    int place = 0; ///< of a sofa: 0 is the leftmost as seen by who sits there
    double value = 0;

    friend bool operator==(const SeatValue&, const SeatValue&) = default;
};

enum class Sense : std::uint8_t { AtLeast, MoreThan, AtMost };

/// The limits of CEDIA/CTA-RP22's four levels; empty: that level asks for nothing.
struct LevelLimits {
    Sense sense = Sense::AtLeast;
    std::array<std::optional<double>, 4> limits;

    friend bool operator==(const LevelLimits&, const LevelLimits&) = default;
};

/// One thing that was judged, whatever came out.
struct Parameter {
    std::string key; ///< stable: "picture.viewing-angle", "children.tip-over" …
    Group group = Group::Picture;
    Rank rank = Rank::Performance;
    Verdict verdict = Verdict::Unjudged;
    std::vector<Subject> subjects; ///< first is the one to blame; empty: the room
    std::optional<double> value;   ///< at the worst seat
    std::vector<SeatValue> seats;  ///< empty if it is not a matter of seats
    std::string unit; ///< "deg", "m", "dB", "dBA", "Hz", "s", "cd/m2", "N", "kg", "W", "%", ""
    std::optional<double> lowest, highest; ///< what `value` is held against
    std::optional<LevelLimits> levels;
    std::optional<int> level; ///< 0–4; empty if the standard has no levels for it
    Certainty certainty = Certainty::Computed;
    std::optional<double> uncertainty; ///< the true value lies within value ± this
    std::string source;                ///< standard with edition and clause, or "own choice"
    char grade = 'D';                  ///< evidence: A seen in the text, B copy, C recalled, D ours
    std::vector<std::pair<std::string, std::string>> facts; ///< names for the sentences
    std::vector<std::string> needs; ///< if Unjudged: what is missing ("sensitivity of …")
    /// Why a miss is no failure here, as a fact ("the wish to listen below the reference"), or
    /// empty.
    std::string softenedBy;
    /// The customer has seen it and keeps it (Brief::compromises): it is shown, but not counted.
    /// assess() says so, never a group.
    bool isKept = false;

    friend bool operator==(const Parameter&, const Parameter&) = default;
};

using Parameters = std::vector<Parameter>;

/// What a compromise calls a subject: the placement's id, "wall 2" counted from 1, "opening 3" by
/// its id, "floor", "ceiling", or empty for the room.
std::string subjectText(const Subject& subject);
/// That of the one to blame.
std::string subjectText(const Parameter& parameter);

/// "pass", "fail", "advice", "unjudged", "neutral"; "computed" …, "safety" …: stable, for files.
std::string_view verdictName(Verdict verdict);
std::string_view certaintyName(Certainty certainty);
std::string_view rankName(Rank rank);

/// What counts more where several are shown as one, 0–4: Neutral, Pass, Advice, Unjudged, Fail.
int severityOf(Verdict verdict);

/// Whether there is something to mend, to think of or to clear up.
constexpr bool isFinding(Verdict verdict)
{
    return verdict != Verdict::Pass && verdict != Verdict::Neutral;
}

/// Grades C and D advise: they never pass or fail.
/// @param met if the value keeps the limit.
constexpr Verdict verdictOf(bool met, char grade)
{
    const bool judges = grade <= 'B';
    if (met) {
        return judges ? Verdict::Pass : Verdict::Neutral;
    }
    return judges ? Verdict::Fail : Verdict::Advice;
}

/// The words for people of a key, in English; the window translates them in the context
/// "Assessment". `{name}` stands for a fact, and {value} and {limit} for the figures.
struct ParameterWords {
    std::string_view key;
    const char* title;   ///< "Viewing angle"
    const char* meaning; ///< one sentence: what it is and why it matters
    const char* finding; ///< one sentence when it is not kept
};

struct RemedyWords {
    std::string_view key;
    const char* sentence; ///< "Move {name} {distance} forward"
};

} // namespace bespeak::assessment
